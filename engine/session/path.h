#pragma once
// One way through a story: every answer from its first word, and its written form for people to read, keep and write themselves. Lines
// of words are not written; going on is understood.
//
//   # how she comes to the kitchen     a remark
//   endings seen: 2                    by earlier readings; left out: none
//   alibi = lie                        a choice, and the option that was taken
//   skip the-cellar                 a noted scene that was passed over (read …: it was read, which need not be said)
//   to the-kitchen:41                  last of all: on to a scene, or to a line of its file, as long as nothing is asked

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "session/session.h"
#include "text/diagnostic.h"

namespace lantern {

struct Path {
    int endings_seen = 0;  // by earlier readings
    std::vector<Input> inputs{};
    bool operator==(const Path&) const = default;
};

/// One question that was answered on the way.
struct Answered {
    Place place = nowhere;  // that asked
    Input input;
    std::string words;  // as in the written form: "alibi = lie"
};

/// As far as the story takes them.
std::vector<Answered> answers_of(const Story& story, const Path& path);

/// The reading that comes of it, as far as the story takes the answers.
Session walk(const std::shared_ptr<const Story>& story, const Path& path);

/// Of a reading, up to where it stands.
Path path_of(const Session& session);

/// The written form. A path that ends a reading, or is asked something right after an answer, is its answers alone; any other says `to`.
std::string written(const Story& story, const Path& path);

/// A reading that stands where the written form leads, or what is wrong with that: places are lines of `written`.
struct ReadPath {
    std::optional<Session> session;
    Diagnostics complaints;
};
ReadPath read_path(const std::shared_ptr<const Story>& story, const Source& written);

}  // namespace lantern
