#pragma once
// What a reader has read of a story, over all readings: lines, endings, choices, and for each scene a reading that stands at its
// head. Small papers of lines that are only ever added to, so that those of two machines are one when they are put together; what
// cannot be read in them is passed over. The papers are handed in: no file is known here.
//
//   seen        a line's key, 16 hexadecimal digits        endings    an ending's id
//   choices     choice=option, each that was ever taken    scenes/ID.reading    as save_text

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>

#include "session/seen.h"
#include "session/session.h"
#include "text/papers.h"

namespace lantern {

class Record {
public:
    Record(std::shared_ptr<const Story> story, Papers papers);

    /// Takes in what the papers say by now: another machine, or another window, may have added to them.
    void read_again();

    /// Of what was answered from halt `from` to where the reading stands. A line is seen once it is left.
    void note(const Session& session, std::size_t from);

    /// So much, or so important, is not written down yet that it should be.
    bool due() const { return due_ || news_ >= most_news; }
    /// Writes it down. A sentence the first time that this cannot be done; it is kept, and tried again with the next.
    std::string write();

    bool seen(Place place) const { return seen_.has(place); }
    std::size_t lines_seen() const { return seen_.size(); }
    /// How many different endings of this story were reached.
    int endings_seen() const;
    bool reached(EndingIndex ending) const { return endings_.count(story_->endings[ending].id) != 0; }
    bool took(const std::string& choice, const std::string& option) const {
        return choices_.count(choice + "=" + option) != 0;
    }
    /// A reading at the head of the scene, as save_text; nothing when it was never read.
    std::optional<std::string> head_of(ScriptIndex scene) const;

private:
    static constexpr std::size_t most_news = 64;

    void add_line(const std::string& paper, const std::string& line);
    void note_head(const Session& session, std::size_t moment);
    void read(const std::string& paper, bool tidy);
    void take(const std::string& paper, const std::string& line);

    std::shared_ptr<const Story> story_;
    Papers papers_;
    Seen seen_;
    std::set<std::string> endings_, choices_;
    std::map<std::string, std::string> unwritten_;  // lines by paper
    std::map<std::string, std::string> heads_;      // readings by paper, not written yet
    std::size_t news_ = 0;
    bool due_ = false, complained_ = false;
};

}  // namespace lantern
