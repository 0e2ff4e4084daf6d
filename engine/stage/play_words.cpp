// How a halt is laid out: its words in their furniture, its slips in the room that is left.

#include <algorithm>
#include <utility>

#include "stage/play.h"

namespace lantern {

namespace {

/// A column stands where nobody does; slips of a deed are at the right.
Side side_for(const Scene& scene, bool deed) {
    bool left = false, right = false;
    for (const Figure& figure : scene.people) (figure.at < 500 ? left : right) = true;
    return left && !right && !deed ? Side::right : Side::left;
}

constexpr float heard_top = 48, heard_on_page = 20, margin = 60, apart = 18, narrowest_caption = 520;
constexpr std::size_t captions_at_most = 2;

Prose plain_prose(std::string text) { return {Run{std::move(text), {}, {}, {}, no_slot, 0}}; }

std::vector<Prose> heard_on_the_way(const Story& story, const std::vector<Cue>& cues) {
    std::vector<Prose> heard;
    for (const Cue cue : cues)
        if (const auto* sound = std::get_if<Sound>(&story.statements[cue].action))
            if (!empty(sound->caption)) heard.push_back(sound->caption);
    if (heard.size() > captions_at_most) heard.erase(heard.begin(), heard.end() - captions_at_most);
    return heard;
}

bool meet(const Rect& a, const Rect& b) {
    if (a.w <= 0 || b.w <= 0) return false;
    return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}

}  // namespace

void Stage::Play::say(const Step& step, const State& at) {
    const auto* menu = std::get_if<Menu>(&halt);
    crosses = menu != nullptr && menu->word;
    const std::optional<LanternPaper> before = std::move(paper);
    halt = step.halt;
    state = at;
    heard = heard_on_the_way(*story, step.cues);
    slips = drop = Glide();
    guard = 0;
    asked = false;
    place = 0;
    lay_out();
    cross_out(before);
    if (!has_words || tableau.holds_words()) panel.aim(0, tempo.text);
}

/// A word that is struck on the paper and was not before: the pen comes down on it.
void Stage::Play::cross_out(const std::optional<LanternPaper>& before) {
    fresh.reset();
    stroke = Glide(1);
    if (!paper || !before) return;
    for (std::size_t i = 0; i < paper->words.size(); ++i)
        for (const LanternPaper::Word& word : before->words)
            if (word.option == paper->words[i].option && !word.struck && paper->words[i].struck) fresh = i;
    if (fresh) stroke.start(0, 1, tempo.stroke * 2);
}

/// Above the box, wherever the words in it break.
void Stage::Play::lay_paper() {
    constexpr float above_box = 76, left = 330, right = 1590;
    const float top = 100 * std::clamp(comfort.text_size, 1.0F, 1.7F);
    const Room box = furnish(Furniture::box, 0, false, Side::left, comfort);
    paper = lay_lantern_paper(
        *story, state, {left, top, right - left, box.panel.y - above_box - top}, comfort, *measure);
}

/// Where the canvas cannot hold all that large words want to say at once, what was heard last is kept and the heading is not: it
/// can be read elsewhere.
void Stage::Play::lay_out() {
    lay_all(captions_at_most, true);
    if (cramped() && heard.size() > 1) lay_all(1, true);
    if (cramped()) lay_all(captions_at_most, false);
    if (cramped() && heard.size() > 1) lay_all(1, false);
}

void Stage::Play::lay_all(std::size_t captions_kept, bool with_heading) {
    const ScriptIndex script = script_at(*story, state.at);
    act = story->scripts[script].act;
    comfort = wanted;
    if (wanted.font == Font::serif && direction().lettering == Lettering::sans) comfort.font = Font::sans;
    choice.reset();
    writing = {};
    said.clear();
    who = nobody;
    has_words = awaits = false;
    captions = {};
    lay_paper();
    room = furnished({}, nobody, is_deed(), {});
    const bool headed = with_heading && room.furniture == Furniture::box;
    heading = headed ? lay_heading(heading_of(*story, script), comfort, *measure) : Plate();
    lay_heard(captions_kept);
    room = furnished({}, nobody, is_deed(), {});
    std::visit([this](const auto& each) { lay(each); }, halt);
}

bool Stage::Play::cramped() const {
    if (choice && !choice->fits()) return true;
    if (!has_words) return false;
    const Rect box = room.furniture == Furniture::box ? room.panel : Rect();
    const Rect name = who == nobody ? Rect() : lay_name(room, story->cast[who], *measure).slip;
    const auto meets = [&](const Rect& slip) { return meet(slip, box) || meet(slip, name); };
    return meets(heading.slip) || meets(captions.slip);
}

bool Stage::Play::is_deed() const {
    const auto* menu = std::get_if<Menu>(&halt);
    return menu != nullptr && !menu->word;
}

/// Captions stand at the upper middle; beside the heading, or below it, where it reaches so far; beside a column.
void Stage::Play::lay_heard(std::size_t kept) {
    if (!comfort.captions || heard.empty()) return;
    const std::vector<Prose> last(heard.end() - static_cast<std::ptrdiff_t>(std::min(kept, heard.size())), heard.end());
    float left = margin, right = canvas_width - margin, top = heard_top;
    if (room.furniture == Furniture::page) {
        top = heard_on_page;
    } else if (room.furniture == Furniture::column) {
        if (room.panel.x + room.panel.w / 2 < canvas_width / 2) left = room.panel.x + room.panel.w + margin;
        else right = room.panel.x - margin;
    }
    captions = lay_captions(last, left, right, top, comfort, *measure);
    const float beside = heading.slip.x + heading.slip.w + apart;
    if (heading.slip.w <= 0 || captions.slip.x >= beside) return;
    const bool fits = right - beside >= std::min(captions.slip.w, narrowest_caption);
    if (fits) left = beside;
    else top = heading.slip.y + heading.slip.h + apart;
    captions = lay_captions(last, left, right, top, comfort, *measure);
}

Room Stage::Play::furnished(const Prose& prose, PersonIndex speaker, bool deed, Spared spared) const {
    const Scene& scene = state.scene;
    const Furniture furniture = scene.own_furniture ? scene.furniture : direction().furniture;
    const Side side = side_for(scene, deed);
    if (captions.slip.w > 0) spared.above = captions.slip.y + captions.slip.h + apart;
    const auto with = [&] {
        return furnish(furniture, direction().letterbox, mostly_korean(prose), side, comfort, spared);
    };
    Room found = with();
    if (speaker != nobody) spared.name = name_growth(found, story->cast[speaker], *measure);
    if (spared.name > 0) found = with();
    if (!direction().slanted_narration) found.narrated = found.spoken;
    if (story->scripts[script_at(*story, state.at)].paper != Paper::none && comfort.font == Font::serif)
        found.spoken.emphasised = found.narrated.emphasised = Face::hand;
    return found;
}

std::vector<Page> Stage::Play::set(const Prose& prose, PersonIndex speaker, Spared spared) {
    who = speaker;
    said = prose;
    written_runs = prose.size();
    room = furnished(prose, speaker, is_deed(), spared);
    return set_pages(prose, *measure, speaker == nobody ? room.narrated : room.spoken);
}

/// Laid out alike when it is asked and when it is told, so that no word moves; all candidates on one page, or else each whole.
std::vector<Page> Stage::Play::set_sentence(Prose sentence, PersonIndex speaker, const Word* word, RunSpan candidates) {
    Spared spared;
    if (word != nullptr) spared.below = reasons_below(*word);
    set(sentence, speaker, spared);
    const TypeSetting& setting = speaker == nobody ? room.narrated : room.spoken;
    std::vector<Page> pages = set_pages(sentence, *measure, setting, {candidates});
    std::size_t first = pages.size(), last = 0;
    for (std::size_t page = 0; page < pages.size(); ++page)
        for (const Fragment& fragment : pages[page].fragments)
            if (candidates.contains(fragment.run)) {
                first = std::min(first, page);
                last = page;
            }
    if (last <= first) return pages;
    const std::vector<RunSpan> each = candidates_in(sentence, candidates);
    list_candidates(sentence, candidates);
    return set_pages(sentence, *measure, setting, each);
}

void Stage::Play::write(std::vector<Page> pages, Writing::Pace pace) {
    has_words = true;
    pace.letters = direction().typing;
    writing = Writing(std::move(pages), *measure, tempo, pace);
}

void Stage::Play::lay(const Line& line) {
    awaits = true;
    if (empty(line.text)) return;
    Writing::Pace pace;
    pace.known = line.known;
    pace.cross_known = crosses;
    const Word* word = nullptr;
    if (line.known > 0 && state.at > 0) word = std::get_if<Word>(&story->statements[state.at - 1].action);
    if (word == nullptr) return write(set(line.text, line.who), pace);
    const RunSpan candidates{word->before.size(), line.known};
    write(set_sentence(compose(line, candidates.begin).text, line.who, word, candidates), pace);
    writing.turn_to(writing.page_of_run(candidates.begin));
}

void Stage::Play::lay(const Menu& menu) {
    if (menu.word) lay_word(menu);
    else lay_deed(menu);
}

void Stage::Play::lay_word(const Menu& menu) {
    const Sentence sentence = compose(menu);
    Writing::Pace pace;
    pace.kept_back = sentence.known;
    const auto* word = std::get_if<Word>(&story->statements[state.at].action);
    write(set_sentence(sentence.text, menu.who, word, {menu.before.size(), sentence.known}), pace);
    written_runs = sentence.known;
    writing.keep_pages(writing.page_of_run_before(sentence.known) + 1);
    choice.emplace(slips_of(menu), sentence.candidates, comfort, tempo);
}

void Stage::Play::lay(const Fault& fault) {
    write(set(plain_prose("The story cannot go on: " + fault.message + "."), nobody), {});
}

/// The tallest of the reasons a word's options may be refused for.
float Stage::Play::reasons_below(const Word& word) const {
    const Room usual = furnished(word.before, word.who, false, {});
    float tallest = 0;
    for (const Option& option : word.options) {
        Prose reason = option.otherwise;
        for (Run& run : reason)
            if (run.slot != no_slot) run.text = words_for(*story, run.slot, state.variables);
        if (!reason.empty()) tallest = std::max(tallest, reason_height(reason, usual, *measure));
    }
    return tallest;
}

}  // namespace lantern
