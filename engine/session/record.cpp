#include "session/record.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <iterator>
#include <unordered_set>
#include <utility>

#include "session/save.h"

namespace lantern {

namespace {

const char* const seen_paper = "seen";
const char* const endings_paper = "endings";
const char* const choices_paper = "choices";

std::string head_paper(const Script& scene) { return "scenes/" + scene.id + ".reading"; }

/// As an author may write an id; what else stands in a paper is damage.
bool is_id(std::string_view text) {
    if (text.empty() || text.size() > 200) return false;
    for (const char c : text)
        if (static_cast<unsigned char>(c) <= ' ' || c == '=' || c == 0x7F) return false;
    return true;
}

std::optional<std::uint64_t> read_key(const std::string& line) {
    std::uint64_t key = 0;
    const char* const end = line.data() + line.size();
    const auto [read_to, failed] = std::from_chars(line.data(), end, key, 16);
    if (line.size() != 16 || failed != std::errc() || read_to != end) return std::nullopt;
    return key;
}

/// Into the scene by its front: not back from a scene visited, and not from the notice at its own head.
bool comes_into_scene(const Session& session, std::size_t moment) {
    if (moment == 0) return true;
    const Story& story = session.story();
    const State& before = session.state(moment - 1);
    const ScriptIndex here = script_at(story, session.state(moment).at);
    if (script_at(story, before.at) == here) return false;
    for (const Return& back : before.returns)
        if (session.state(moment).returns.size() < before.returns.size() && script_at(story, back.place) == here)
            return false;
    return true;
}

}  // namespace

Record::Record(std::shared_ptr<const Story> story, Papers papers)
    : story_(std::move(story)), papers_(std::move(papers)), seen_(*story_) {
    for (const char* const paper : {seen_paper, endings_paper, choices_paper}) read(paper, true);
}

void Record::read_again() {
    for (const char* const paper : {seen_paper, endings_paper, choices_paper}) read(paper, false);
}

void Record::take(const std::string& paper, const std::string& line) {
    if (paper == seen_paper) {
        const auto key = read_key(line);
        if (key) seen_.add_key(*key);
        return;
    }
    const std::size_t equals = line.find('=');
    const bool whole = paper == endings_paper ? is_id(line)
                                              : equals != std::string::npos && is_id(line.substr(0, equals)) &&
                                                    is_id(line.substr(equals + 1));
    if (whole) (paper == endings_paper ? endings_ : choices_).insert(line);
}

/// `tidy`: lines that stand there twice, where papers were put together, are written once.
void Record::read(const std::string& paper, bool tidy) {
    const auto text = papers_.read(paper);
    if (!text) return;
    std::unordered_set<std::string> met;
    std::string once;
    bool twice = false;
    for (std::size_t at = 0; at < text->size();) {
        const std::size_t end = std::min(text->find('\n', at), text->size());
        std::string line = text->substr(at, end - at);
        at = end + 1;
        if (!line.empty() && line.back() == '\r') line.pop_back();
        take(paper, line);
        if (line.empty() || !met.insert(line).second) twice = true;
        else once += line + "\n";  // what is not understood is kept, too
    }
    if (twice && tidy) papers_.write(paper, once);
}

void Record::add_line(const std::string& paper, const std::string& line) {
    unwritten_[paper] += line + "\n";
    ++news_;
}

void Record::note(const Session& session, std::size_t from) {
    const Story& story = session.story();
    for (std::size_t i = from; i < session.position(); ++i) {
        const Place place = session.state(i).at;
        const auto answer = session.answer(i);
        if (!answer || place >= story.statements.size() || std::holds_alternative<PassOver>(*answer)) continue;
        if (const std::uint64_t key = seen_.add(place)) add_line(seen_paper, fmt::format("{:016x}", key));
        if (comes_into_scene(session, i)) note_head(session, i);
        const auto* picked = std::get_if<Pick>(&*answer);
        if (picked == nullptr) continue;
        const Action& action = story.statements[place].action;
        const auto* deed = std::get_if<Choose>(&action);
        const Slot choice = deed != nullptr ? deed->choice : std::get<Word>(action).choice;
        const auto& options = deed != nullptr ? deed->options : std::get<Word>(action).options;
        const std::string taken = story.variables[choice].id + "=" + options[picked->option].id;
        if (choices_.insert(taken).second) add_line(choices_paper, taken);
        due_ = true;
    }
    if (const auto* end = std::get_if<Ending>(&session.now().halt)) {
        const std::string& id = story.endings[end->ending].id;
        if (endings_.insert(id).second) add_line(endings_paper, id);
        due_ = true;
    }
}

/// The last time counts: a scene is read again with what was chosen last.
void Record::note_head(const Session& session, std::size_t moment) {
    Session there = session;
    there.go_to(moment);
    heads_[head_paper(story_->scripts[script_at(*story_, there.state().at)])] = save_text(there);
    due_ = true;
}

std::string Record::write() {
    bool whole = true;
    const auto keep = [&whole](auto& papers, const auto& put) {
        for (auto paper = papers.begin(); paper != papers.end();) {
            const bool kept = put(paper->first, paper->second);
            whole = whole && kept;
            paper = kept ? papers.erase(paper) : std::next(paper);
        }
    };
    keep(unwritten_, papers_.add);
    keep(heads_, papers_.write);
    due_ = false;
    news_ = 0;  // what could not be written is tried again with the next news, not at every line
    if (whole || std::exchange(complained_, true)) return {};
    return "What was read cannot be noted down in " + papers_.where + "; reading goes on without it.";
}

int Record::endings_seen() const {
    int count = 0;
    for (const EndingTitle& ending : story_->endings) count += endings_.count(ending.id) != 0 ? 1 : 0;
    return count;
}

std::optional<std::string> Record::head_of(ScriptIndex scene) const {
    const std::string paper = head_paper(story_->scripts[scene]);
    const auto unwritten = heads_.find(paper);
    return unwritten != heads_.end() ? std::optional(unwritten->second) : papers_.read(paper);
}

}  // namespace lantern
