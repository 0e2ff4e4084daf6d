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

}  // namespace

void Stage::Play::say(const Step& step, const State& at) {
    const auto* menu = std::get_if<Menu>(&halt);
    crosses = menu != nullptr && menu->word;
    halt = step.halt;
    state = at;
    heard = heard_on_the_way(*story, step.cues);
    slips = drop = Glide();
    guard = 0;
    asked = false;
    lay_out();
    if (!has_words || tableau.holds_words()) panel.aim(0, tempo.text);
}

void Stage::Play::lay_out() {
    const ScriptIndex script = script_at(*story, state.at);
    act = story->scripts[script].act;
    choice.reset();
    writing = {};
    said.clear();
    who = nobody;
    has_words = awaits = false;
    captions = {};
    room = furnished({}, nobody, is_deed(), {});
    const bool boxed = room.furniture == Furniture::box;
    heading = boxed ? lay_heading(heading_of(*story, script), comfort, *measure) : Plate();
    lay_heard();
    std::visit([this](const auto& each) { lay(each); }, halt);
}

bool Stage::Play::is_deed() const {
    const auto* menu = std::get_if<Menu>(&halt);
    return menu != nullptr && !menu->word;
}

/// Captions stand at the upper middle; beside the heading, or below it, where it reaches so far; beside a column.
void Stage::Play::lay_heard() {
    if (!comfort.captions || heard.empty()) return;
    float left = margin, right = canvas_width - margin, top = heard_top;
    if (room.furniture == Furniture::page) {
        top = heard_on_page;
    } else if (room.furniture == Furniture::column) {
        if (room.panel.x < canvas_width / 2) left = room.panel.x + room.panel.w + margin;
        else right = room.panel.x - margin;
    }
    captions = lay_captions(heard, left, right, top, comfort, *measure);
    const float beside = heading.slip.x + heading.slip.w + apart;
    if (heading.slip.w <= 0 || captions.slip.x >= beside) return;
    const bool fits = right - beside >= std::min(captions.slip.w, narrowest_caption);
    if (fits) left = beside;
    else top = heading.slip.y + heading.slip.h + apart;
    captions = lay_captions(heard, left, right, top, comfort, *measure);
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
    return spared.name > 0 ? with() : found;
}

std::vector<Page> Stage::Play::set(const Prose& prose, PersonIndex speaker, Spared spared, RunSpan together) {
    who = speaker;
    said = prose;
    written_runs = prose.size();
    room = furnished(prose, speaker, is_deed(), spared);
    return set_pages(prose, *measure, speaker == nobody ? room.narrated : room.spoken, together);
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
    // Laid out as it was when it was asked, so that no word moves.
    const RunSpan candidates{word->before.size(), line.known};
    Spared spared;
    spared.below = reasons_below(*word);
    write(set(compose(line, word->before.size()).text, line.who, spared, candidates), pace);
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
    Spared spared;
    if (const auto* word = std::get_if<Word>(&story->statements[state.at].action)) spared.below = reasons_below(*word);
    write(set(sentence.text, menu.who, spared, {menu.before.size(), sentence.known}), pace);
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
