#include <cstdio>

#include "commands.h"
#include "files.h"
#include "story/fair_copy.h"

namespace lantern {

namespace fs = std::filesystem;

int fmt_command(const FmtOptions& options) {
    std::size_t others = 0, unreadable = 0, all = 0;
    for (const fs::path& path : options.paths)
        for (const fs::path& file : yaml_files(path)) {
            ++all;
            const std::string shown = file.lexically_normal().string();
            const Source source(shown, read_text(file));
            Diagnostics complaints;
            const auto fair = fair_copy(source, complaints);
            for (const Diagnostic& one : complaints) std::fputs(spell(one, {source}).c_str(), stderr);
            if (!fair) ++unreadable;
            if (!fair || *fair == source.text()) continue;
            ++others;
            std::printf("%s\n", shown.c_str());
            if (!options.only_check) replace_text(file, *fair);
        }
    if (all == 0) std::fputs("lantern: there is no .yaml file here\n", stderr);
    if (unreadable > 0 || all == 0) return 2;
    return options.only_check && others > 0 ? 1 : 0;
}

}  // namespace lantern
