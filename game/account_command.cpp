#include <fmt/format.h>

#include <cstdio>

#include "check/account.h"
#include "commands.h"
#include "story/load.h"

namespace lantern {

int account_command(const AccountCommand& asked) {
    const Loaded loaded = load_story(asked.story);
    if (has_errors(loaded.diagnostics)) {
        std::fputs("lantern: this story has faults; lantern check tells them\n", stderr);
        return 2;
    }
    ExploreOptions options;
    options.states = asked.states;
    const Exploration exploration = explore(loaded.story, options);
    const Account account = account_of(loaded.story, exploration, asked.endings_seen);
    fmt::print("{}", asked.json ? spell_json(account, loaded.story) : spell(account, loaded.story));
    return exploration.complete() ? 0 : 1;
}

}  // namespace lantern
