#include "desk/errands.h"

#include <stdexcept>
#include <utility>

#include "desk/answers.h"

namespace lantern {

Outcome Runner::run(const Errand& errand, const std::function<bool()>& give_up) {
    Outcome outcome{errand.folder, errand.version, errand.question, {}, {errand.folder, errand.version, {}, {}}, false};
    std::unique_ptr<Proofreader>& known = proofreaders_[errand.folder];
    if (!known) known = std::make_unique<Proofreader>();
    Proofreader& proofreader = *known;
    proofreader.files().unsaved = errand.held;
    proofreader.give_up = give_up;
    try {
        if (errand.question) {
            const Proof proof = proofreader.look(errand.folder);
            const Story& story = proof.loaded.story;
            if (!has_errors(proof.report.diagnostics) && errand.question->place < story.statements.size() &&
                errand.question->slot < story.variables.size())
                outcome.answer = values_at(story, errand.question->place, errand.question->slot, give_up).value_or("");
        } else {
            Proof proof = proofreader.read(errand.folder, Lengths::untold);
            outcome.given_up = proof.given_up;
            outcome.proved.diagnostics = std::move(proof.report.diagnostics);
            outcome.proved.sources = std::move(proof.loaded.story.sources);
        }
    } catch (const std::runtime_error&) {
        outcome.given_up = true;  // the folder has gone: whoever looks next is told
    }
    outcome.given_up = outcome.given_up || give_up();
    return outcome;
}

void Runner::get_ready() {
    for (auto& [folder, proofreader] : proofreaders_) proofreader->get_ready();
}

}  // namespace lantern
