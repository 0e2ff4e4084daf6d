// The written form of a path, played from its first line to its last.

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <utility>

#include "session/path.h"
#include "session/whereabouts.h"
#include "text/nearest.h"

namespace lantern {

namespace {

constexpr int longest_silence = 100'000;  // lines that nobody asks anything in: it goes round in a circle

std::string_view trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(" \t\r");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

std::optional<std::uint32_t> number_of(std::string_view text) {
    std::uint32_t number = 0;
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (failed != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return number;
}

class PathReader {
public:
    PathReader(const std::shared_ptr<const Story>& story, const Source& written)
        : story_(*story), whole_(story), written_(written) {}

    ReadPath read() {
        for (line_ = 1; line_ <= written_.line_count() && complaints_.empty(); ++line_) read_line();
        if (!complaints_.empty()) return {std::nullopt, std::move(complaints_)};
        return {std::move(session()), {}};
    }

private:
    /// It begins with the first answer: how many endings were seen stands before.
    Session& session() {
        if (!session_) session_.emplace(whole_, endings_seen_);
        return *session_;
    }
    const Halt& halt() { return session().now().halt; }

    void complain(std::string_view part, std::string message, std::string hint = {}) {
        const std::string_view line = written_.line(line_);
        const std::size_t at = part.data() >= line.data() && part.data() <= line.data() + line.size()
                                   ? static_cast<std::size_t>(part.data() - line.data())
                                   : 0;
        complaints_.push_back(
            {Severity::error, {}, {0, line_, written_.column(line_, at)}, std::move(message), std::move(hint), {}});
    }

    void read_line() {
        std::string_view line = written_.line(line_);
        if (line_ == 1 && line.substr(0, 3) == "\xEF\xBB\xBF") line.remove_prefix(3);
        if (const std::size_t remark = line.find('#'); remark != std::string_view::npos) line = line.substr(0, remark);
        line = trimmed(line);
        if (line.empty()) return;
        if (over_) return complain(line, "nothing can stand below `to`, which is the last line of a path");
        const std::size_t equals = line.find('=');
        if (equals != std::string_view::npos)
            return choose(trimmed(line.substr(0, equals)), trimmed(line.substr(equals + 1)));
        const std::size_t space = std::min(line.find_first_of(" \t"), line.size());
        const std::string_view verb = line.substr(0, space), rest = trimmed(line.substr(space));
        if (verb == "to" && !rest.empty()) return go_to(rest);
        if ((verb == "skip" || verb == "read") && !rest.empty()) return answer_notice(verb == "skip", rest);
        const std::string_view seen = "endings seen:";
        if (line.substr(0, seen.size()) == seen) return count_endings(trimmed(line.substr(seen.size())));
        complain(line, "this is no answer", "a line is choice = option, skip SCENE, read SCENE or to SCENE:LINE");
    }

    void count_endings(std::string_view number) {
        const auto count = number_of(number);
        if (session_) return complain(number, "how many endings were seen stands before the first answer");
        if (!count || *count > story_.endings.size())
            return complain(number, fmt::format("\"{}\" is no number of endings of this story", number),
                fmt::format("it has {}", story_.endings.size()));
        endings_seen_ = static_cast<int>(*count);
    }

    /// On through lines to whatever is no line; at notices: yes, to be read.
    void pass_lines(bool notices) {
        for (int passed = 0; passed < longest_silence; ++passed) {
            const bool goes_on = std::holds_alternative<Line>(halt()) ||
                                 (notices && std::holds_alternative<Notice>(halt()));
            if (!goes_on) return;
            session().advance(Continue{});
        }
    }

    /// "here the story asks for order (whisky or tea)"
    std::string what_waits() {
        if (const auto* menu = std::get_if<Menu>(&halt())) {
            std::vector<std::string> open;
            for (const Offer& offer : menu->offers)
                if (offer.open) open.push_back(offer.id);
            return fmt::format("the story asks here: {} = {}", menu->id, list(open));
        }
        if (const auto* notice = std::get_if<Notice>(&halt()))
            return fmt::format("the story asks here: read {0} or skip {0}", story_.scripts[notice->script].id);
        if (const auto* ending = std::get_if<Ending>(&halt()))
            return fmt::format("the reading ends before, with {}", story_.endings[ending->ending].id);
        if (const auto* fault = std::get_if<Fault>(&halt()))
            return fmt::format("nobody can go on from {}:{}: {}", story_.sources[fault->where.file].path(),
                fault->where.line, fault->message);
        return "the reading goes round in a circle before and asks nothing";
    }

    void choose(std::string_view choice, std::string_view option) {
        pass_lines(true);
        const auto* menu = std::get_if<Menu>(&halt());
        if (menu == nullptr || menu->id != choice) return refuse_choice(choice, option);
        for (const Offer& offer : menu->offers) {
            if (offer.id != option) continue;
            if (!offer.open) return refuse_option(offer.option, option);
            session().advance(Pick{offer.option});
            return;
        }
        const std::vector<Option>& options = *options_at(story_, session().state().at);
        for (std::size_t i = 0; i < options.size(); ++i)
            if (options[i].id == option) return refuse_option(i, option);
        std::vector<std::string> ids;
        for (const Option& one : options) ids.push_back(one.id);
        complain(option, fmt::format("{} has no option called \"{}\"", choice, option), suggest(option, ids));
    }

    void refuse_choice(std::string_view choice, std::string_view option) {
        std::vector<std::string> ids;
        bool known = false;
        for (const Variable& variable : story_.variables) {
            if (variable.kind != VariableKind::choice) continue;
            ids.push_back(variable.id);
            known = known || variable.id == choice;
        }
        if (!known)
            return complain(choice, fmt::format("there is no choice called \"{}\"", choice), suggest(choice, ids));
        if (is_over()) return complain(choice, fmt::format("{} = {} is a line too many", choice, option), what_waits());
        complain(choice, fmt::format("nobody is asked for {} here", choice), what_waits());
    }

    bool is_over() { return std::holds_alternative<Ending>(halt()) || std::holds_alternative<Fault>(halt()); }

    void refuse_option(std::size_t index, std::string_view id) {
        const Option& option = (*options_at(story_, session().state().at))[index];
        const bool refused = option.condition && !holds(*option.condition, session().state().variables);
        complain(id, fmt::format("{} is not open here", id),
            refused ? "it needs " + option.condition->written : "it was taken before");
    }

    ScriptIndex scene_called(std::string_view id) {
        const ScriptIndex scene = find_script(story_, id);
        if (scene < story_.scripts.size()) return scene;
        std::vector<std::string> ids;
        for (const Script& script : story_.scripts) ids.push_back(script.id);
        complain(id, fmt::format("there is no scene called \"{}\"", id), suggest(id, ids));
        return nobody;
    }

    void answer_notice(bool skips, std::string_view id) {
        const ScriptIndex scene = scene_called(id);
        if (scene == nobody) return;
        const auto stands_there = [&] {
            const auto* notice = std::get_if<Notice>(&halt());
            return notice != nullptr && notice->script == scene;
        };
        pass_lines(false);
        while (!stands_there() && std::holds_alternative<Notice>(halt())) {
            session().advance(Continue{});
            pass_lines(false);
        }
        if (!stands_there())
            return complain(id, fmt::format("nobody is asked whether to read {} here", id), what_waits());
        session().advance(skips ? Input(PassOver{}) : Input(Continue{}));
    }

    void go_to(std::string_view target) {
        over_ = true;
        const auto where = read_whereabouts(target);
        const std::string_view digits = target.substr(std::min(target.find(':') + 1, target.size()));
        if (!where) return complain(digits, fmt::format("\"{}\" is no line", digits), "as in to the-kitchen:41");
        const ScriptIndex scene = scene_called(where->scene);
        if (scene == nobody) return;
        const std::uint32_t line = where->line == 0 ? 0 : line_meant(story_, story_.scripts[scene], where->line);
        if (where->line != 0 && line == 0)
            return complain(digits, fmt::format("{} has no words from line {} on", where->scene, where->line));
        for (int passed = 0; passed < longest_silence; ++passed) {
            const Place at = session().state().at;
            const bool there = script_at(story_, at) == scene &&
                               (line == 0 || story_.statements[at].where.line == line);
            if (there && !std::holds_alternative<Fault>(halt())) return;
            const bool goes_on = std::holds_alternative<Line>(halt()) || std::holds_alternative<Notice>(halt());
            if (!goes_on) break;
            session().advance(Continue{});
        }
        complain(target, fmt::format("{} is not come to by going on from here", target), what_waits());
    }

    const Story& story_;
    const std::shared_ptr<const Story>& whole_;
    const Source& written_;
    std::uint32_t line_ = 0;
    int endings_seen_ = 0;
    bool over_ = false;
    std::optional<Session> session_;
    Diagnostics complaints_;
};

}  // namespace

ReadPath read_path(const std::shared_ptr<const Story>& story, const Source& written) {
    return PathReader(story, written).read();
}

}  // namespace lantern
