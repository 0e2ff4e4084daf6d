#include "screens/manuscript.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <utility>

namespace lantern {

namespace {

constexpr const char* blank_line = "…";
constexpr const char* blank_rule = "———";

/// A sentence that is put together from others: {name}s are as blank as the reading they belong to is far away.
class Sentence {
public:
    void add(const Prose& prose, bool struck) {
        for (Run run : prose) {
            if (!run.name.empty()) run.text = blank_line;
            run.slot = no_slot;
            run.wait = 0;
            run.style.slow = run.style.shake = false;
            run.style.struck = run.style.struck || struck;
            prose_.push_back(std::move(run));
        }
    }
    void part(const char* with) { prose_.push_back({with, {}, {}, {}, no_slot, 0}); }
    Prose take() { return std::move(prose_); }

private:
    Prose prose_;
};

class Scribe {
public:
    Scribe(const Story& story, const Record& record) : story_(story), record_(record) {}

    Manuscript write() && {
        if (story_.threads.empty()) {
            for (std::uint16_t act = 0; act < story_.acts.size(); ++act)
                part(story_.acts[act].title, [act](const Script& scene) { return scene.act == act; });
        } else {
            part({}, [](const Script& scene) { return scene.thread == nobody; });
            for (ThreadIndex thread = 0; thread < story_.threads.size(); ++thread)
                part(story_.threads[thread].title, [thread](const Script& scene) { return scene.thread == thread; });
        }
        if (manuscript_.rows.empty()) add(words("Nothing was read yet."));
        else endings();
        return std::move(manuscript_);
    }

private:
    void add(Row row, ScriptIndex scene = nobody) {
        manuscript_.rows.push_back(std::move(row));
        manuscript_.scenes.push_back(scene);
    }

    bool read(ScriptIndex scene) const { return was_read(story_, record_, scene); }

    template <class Belongs> void part(const std::string& name, const Belongs& belongs) {
        std::vector<ScriptIndex> scenes;
        for (ScriptIndex scene = 0; scene < story_.scripts.size(); ++scene)
            if (belongs(story_.scripts[scene])) scenes.push_back(scene);
        if (std::none_of(scenes.begin(), scenes.end(), [this](ScriptIndex scene) { return read(scene); })) return;
        if (!name.empty()) add(large(name));
        for (auto first = scenes.begin(); first != scenes.end();) {
            const Script& here = story_.scripts[*first];
            const auto end = std::find_if(first, scenes.end(), [&](ScriptIndex scene) {
                return story_.scripts[scene].act != here.act || story_.scripts[scene].episode != here.episode;
            });
            episode(story_.acts[here.act].episodes[here.episode], {first, end});
            first = end;
        }
    }

    void episode(const Episode& which, const std::vector<ScriptIndex>& scenes) {
        const bool begun = std::any_of(scenes.begin(), scenes.end(), [this](ScriptIndex scene) { return read(scene); });
        if (begun && !which.title.empty()) add(heading(which.title));
        for (const ScriptIndex scene : scenes) {
            if (read(scene)) write(scene);
            else leave_blank();
        }
    }

    /// Once, however much is not read there.
    void leave_blank() {
        if (manuscript_.rows.back().also == blank_line) return;
        Row row = words({});
        row.words.clear();
        row.also = blank_line;
        add(std::move(row));
    }

    void write(ScriptIndex scene) {
        const Script& script = story_.scripts[scene];
        add(entry(script.title), scene);
        for (Place place = script.begin; place < script.end && place < story_.statements.size(); ++place) {
            if (!record_.seen(place)) continue;
            const Action& action = story_.statements[place].action;
            if (const auto* word = std::get_if<Word>(&action)) tell(word->choice, word->options, word);
            else if (const auto* deed = std::get_if<Choose>(&action)) tell(deed->choice, deed->options, nullptr);
        }
    }

    /// What was taken in any reading stands, the rest is struck. An option with a condition that was never taken may never have been
    /// met.
    void tell(Slot choice, const std::vector<Option>& options, const Word* word) {
        const std::string& id = story_.variables[choice].id;
        Sentence sentence;
        if (word != nullptr) sentence.add(word->before, false);
        bool any = false, any_taken = false, taken_before = false;
        for (const Option& option : options) {
            const bool taken = record_.took(id, option.id);
            if (!taken && option.condition && empty(option.otherwise)) continue;
            if (any) sentence.part(taken && taken_before ? " · " : taken || taken_before ? " " : "  ");
            sentence.add(option.words, !taken);
            any = true;
            any_taken = any_taken || taken;
            taken_before = taken;
        }
        if (!any_taken) return;
        if (word != nullptr) sentence.add(word->after, false);
        Row row = words({});
        row.words = sentence.take();
        row.under = true;
        add(std::move(row));
    }

    void endings() {
        if (story_.endings.empty()) return;
        add(heading(story_.endings.size() == 1 ? "The ending" : "Endings"));
        for (EndingIndex ending = 0; ending < story_.endings.size(); ++ending) {
            Row row = words(story_.endings[ending].title);
            if (!record_.reached(ending)) {
                row.words.clear();
                row.also = blank_rule;
            }
            add(std::move(row));
        }
    }

    const Story& story_;
    const Record& record_;
    Manuscript manuscript_;
};

}  // namespace

bool was_read(const Story& story, const Record& record, ScriptIndex scene) {
    const Script& script = story.scripts[scene];
    for (Place place = script.begin; place < script.end; ++place)
        if (record.seen(place)) return true;
    return false;
}

Manuscript manuscript_of(const Story& story, const Record& record) { return Scribe(story, record).write(); }

}  // namespace lantern
