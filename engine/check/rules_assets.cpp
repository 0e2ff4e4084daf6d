// Pictures and sounds that are not there yet, and names that were spelled in two ways.

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "check/rules.h"
#include "story/catalog.h"
#include "text/nearest.h"

namespace lantern {

namespace {

/// Where its author has put it somewhere else, or saved it in another form.
std::string but_there_is(const Story& story, AssetKind kind, const std::string& name) {
    const std::string file = astray(story.assets_folder, kind, name);
    return file.empty() ? std::string() : "; nobody looks for it in " + file;
}

void check_portraits(const Story& story, Diagnostics& diagnostics) {
    for (const Person& person : story.cast) {
        if (person.portrait.empty()) continue;
        const std::string stem = person.portrait + "-a";
        const auto has = [&story, &stem](const std::string& expression) {
            return std::any_of(story.portraits.begin(), story.portraits.end(), [&](const auto& entry) {
                const std::string& name = entry.first;
                if (name.compare(0, stem.size(), stem) != 0) return false;
                const std::size_t dash = name.find('-', stem.size());
                return expression.empty() ? dash == std::string::npos
                                          : dash != std::string::npos && name.substr(dash + 1) == expression;
            });
        };
        if (!has("")) {
            add(diagnostics, Severity::note, "missing-art", person.where,
                fmt::format("there is no picture of {} yet", person.name),
                fmt::format("a plain plate stands in for {}{}", place_on_shelf(AssetKind::person, stem + "1"),
                    but_there_is(story, AssetKind::person, stem + "1")));
            continue;
        }
        std::vector<std::string> missing;
        for (const std::string& expression : person.expressions)
            if (expression != "neutral" && !has(expression)) missing.push_back(expression);
        if (!missing.empty())
            add(diagnostics, Severity::note, "missing-art", person.where,
                fmt::format("{} has no picture yet for {}", person.name, list(missing, "and")),
                fmt::format("as in {}", place_on_shelf(AssetKind::person, stem + "1-" + missing.front())));
    }
}

/// "night-bus" and "nightbus" are one picture to the ear, and two to the machine.
void check_spellings(const Story& story, Diagnostics& diagnostics) {
    std::map<std::pair<AssetKind, std::string>, const Asset*> first;
    for (const Asset& asset : story.assets) {
        std::string bare;
        std::copy_if(asset.name.begin(), asset.name.end(), std::back_inserter(bare),
            [](char c) { return c != '-' && c != '_'; });
        const auto [found, is_new] = first.try_emplace({asset.kind, std::move(bare)}, &asset);
        if (is_new) continue;
        const Location& other = found->second->where;
        add(diagnostics, Severity::warning, "two-spellings", asset.where,
            fmt::format("\"{}\" is spelled \"{}\" elsewhere", asset.name, found->second->name),
            fmt::format("in {}:{}", story.sources[other.file].path(), other.line));
    }
}

}  // namespace

void check_assets(const Story& story, Diagnostics& diagnostics) {
    for (const Asset& asset : story.assets) {
        if (!asset.file.empty()) continue;
        const bool picture = asset.kind == AssetKind::background || asset.kind == AssetKind::prop ||
                             asset.kind == AssetKind::mask;
        add(diagnostics, Severity::note, picture ? "missing-art" : "missing-sound", asset.where,
            fmt::format("there is no {} called \"{}\" yet", picture ? "picture" : "sound", asset.name),
            fmt::format("it would be {}{}", place_on_shelf(asset.kind, asset.name),
                but_there_is(story, asset.kind, asset.name)));
    }
    check_portraits(story, diagnostics);
    check_spellings(story, diagnostics);
}

}  // namespace lantern
