#pragma once
// Readings for tests: a small story in memory, and a few deterministic readers of a whole one.

#include <functional>
#include <memory>
#include <string>

#include "catch.h"
#include "session/save.h"
#include "session/session.h"
#include "story/load.h"
#include "story_folder.h"

namespace lantern::testing {

inline std::shared_ptr<const Story> story_in(const fs::path& folder) {
    Loaded loaded = load_story(folder);
    std::string complaints;
    for (const Diagnostic& one : loaded.diagnostics)
        if (one.severity == Severity::error) complaints += spell(one, loaded.story.sources);
    INFO(complaints);
    REQUIRE(complaints.empty());
    return std::make_shared<const Story>(std::move(loaded.story));
}

inline std::shared_ptr<const Story> shipped_story() { return story_in(checkout() / "scripts"); }

/// The story beneath the mistakes with its one scene holding `items`, then an ending.
inline std::shared_ptr<const Story> story_of(const std::string& items, const std::string& variables = {}) {
    const StoryFolder folder;
    folder.lay(base_story());
    folder.write_scene(items);
    if (!variables.empty()) folder.write("variables.yaml", variables);
    return story_in(folder.path());
}

/// What was met at a halt, in one line: "yu: It rains.", "lie / ~joke~", "rest", "notice one", "end dawn", "fault: …".
inline std::string told(const Story& story, const Halt& halt) {
    if (const auto* line = std::get_if<Line>(&halt))
        return line->rest ? "rest" : (line->who == nobody ? "" : story.cast[line->who].id + ": ") + marked(line->text);
    if (const auto* notice = std::get_if<Notice>(&halt)) return "notice " + story.scripts[notice->script].id;
    if (const auto* ending = std::get_if<Ending>(&halt)) return "end " + story.endings[ending->ending].id;
    if (const auto* fault = std::get_if<Fault>(&halt)) return "fault: " + fault->message;
    std::string result;
    for (const Offer& offer : std::get<Menu>(halt).offers)
        result += (result.empty() ? "" : " / ") +
                  (offer.open ? offer.id : "~" + offer.id + "~ (" + marked(offer.reason) + ")");
    return result;
}

inline std::string told(const Session& session) { return told(session.story(), session.now().halt); }

/// Picks the option with this id; false when it is not on offer.
inline bool pick(Session& session, std::string_view id) {
    if (const auto* menu = std::get_if<Menu>(&session.now().halt))
        for (const Offer& offer : menu->offers)
            if (offer.id == id) return session.advance(Pick{offer.option});
    return false;
}

/// Every halt from here, one a line, by going on and by picking the first open option.
inline std::string whole(Session session) {
    std::string result = told(session) + "\n";
    for (int i = 0; i < 500; ++i) {
        bool on = session.advance(Continue{});
        if (const auto* menu = std::get_if<Menu>(&session.now().halt); !on && menu != nullptr)
            for (const Offer& offer : menu->offers)
                if (offer.open && !on) on = session.advance(Pick{offer.option});
        if (!on) break;
        result += told(session) + "\n";
    }
    return result;
}

/// A reader: which of so many open answers to give, at the nth question.
using Reader = std::function<std::size_t(std::size_t nth, std::size_t open)>;

/// The first options, the last ones, and two that change their mind; all read what they are warned of, but the last.
inline const std::vector<Reader>& readers() {
    static const std::vector<Reader> all = {
        [](std::size_t, std::size_t) { return std::size_t{0}; },
        [](std::size_t, std::size_t open) { return open - 1; },
        [](std::size_t nth, std::size_t open) { return (nth * 7 + 3) % open; },
        [](std::size_t nth, std::size_t open) { return (nth * nth + 1) % open; },
    };
    return all;
}

/// What this reader answers here; nothing at an ending.
inline std::optional<Input> answer_of(const Reader& reader, const Halt& halt, std::size_t& nth) {
    if (std::holds_alternative<Line>(halt)) return Continue{};
    if (std::holds_alternative<Notice>(halt)) return reader(nth++, 2) == 0 ? Input(Continue{}) : Input(PassOver{});
    const auto* menu = std::get_if<Menu>(&halt);
    if (menu == nullptr) return std::nullopt;
    std::vector<std::size_t> open;
    for (const Offer& offer : menu->offers)
        if (offer.open) open.push_back(offer.option);
    return Pick{open[reader(nth++, open.size())]};
}

/// A reading of the whole story, to its end.
inline Session read_to_the_end(const std::shared_ptr<const Story>& story, const Reader& reader) {
    Session session(story);
    std::size_t nth = 0;
    while (const auto input = answer_of(reader, session.now().halt, nth)) {
        REQUIRE(session.advance(*input));
        REQUIRE(session.length() < 20'000);
    }
    return session;
}

}  // namespace lantern::testing
