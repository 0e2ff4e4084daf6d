#include "desk/workplace.h"

#include <algorithm>
#include <cctype>
#include <stdexcept>
#include <utility>

#include "text/utf8.h"

namespace lantern {

namespace {

bool same(const Diagnostic& one, const Diagnostic& other) {
    return one.where.line == other.where.line && one.where.column == other.where.column && one.rule == other.rule &&
           one.message == other.message;
}

const Source* find_source(const Sources& sources, const std::string& path) {
    const auto found = std::find_if(
        sources.begin(), sources.end(), [&path](const Source& one) { return one.path() == path; });
    return found == sources.end() ? nullptr : &*found;
}

}  // namespace

void Workplace::hold(const std::string& path, std::string text) {
    files().unsaved[path] = std::move(text);
    ++version_;
}

void Workplace::let_go(const std::string& path) {
    files().unsaved.erase(path);
    ++version_;
}

void Workplace::look() {
    if (looked_at_ == version_) return;
    looked_at_ = version_;
    try {
        proof_ = proofreader_.look(folder_);
    } catch (const std::runtime_error& error) {  // the folder has gone
        proof_ = {};
        proof_.loaded.story.sources.emplace_back("story.yaml", std::string());
        proof_.report.diagnostics = {{Severity::error, "missing-file", {0, 0, 0}, error.what()}};
    }
}

const Story& Workplace::story() {
    look();
    return proof_.loaded.story;
}

bool Workplace::has_errors() {
    look();
    return lantern::has_errors(proof_.report.diagnostics);
}

const Names& Workplace::mentions() {
    look();
    if (searched_ != version_) mentions_ = find_names(proof_.loaded.story, files());
    searched_ = version_;
    return mentions_;
}

std::optional<FileIndex> Workplace::file(const std::string& path) {
    const Source* source = find_source(story().sources, path);
    if (source == nullptr) return std::nullopt;
    return static_cast<FileIndex>(source - story().sources.data());
}

void Workplace::hear(Proved proved) {
    if (lantern::has_errors(proved.diagnostics)) return;  // it was not explored; what was known of it says more
    proved_ = std::move(proved.diagnostics);
    proved_of_ = std::move(proved.sources);
}

std::map<std::string, Diagnostics> Workplace::complaints() {
    look();
    const Sources& sources = proof_.loaded.story.sources;
    std::map<std::string, Diagnostics> told;
    for (const Diagnostic& one : proof_.report.diagnostics)
        if (one.where.file < sources.size()) told[sources[one.where.file].path()].push_back(one);
    for (const Diagnostic& one : proved_) {
        if (one.where.file >= proved_of_.size()) continue;
        const Source& then = proved_of_[one.where.file];
        const Source* now = find_source(sources, then.path());
        if (now == nullptr || now->text() != then.text()) continue;
        Diagnostics& here = told[then.path()];
        if (std::any_of(here.begin(), here.end(), [&one](const Diagnostic& known) { return same(known, one); }))
            continue;
        here.push_back(one);
        here.back().where.file = static_cast<FileIndex>(now - sources.data());
    }
    for (auto& [path, diagnostics] : told) sort(diagnostics);
    return told;
}

Extent Workplace::stretch(const Location& where, std::size_t characters) {
    const Source& source = story().sources[where.file];
    Location end = where;
    end.column += static_cast<std::uint32_t>(characters);
    return {source.path(), spot_of(source, where), spot_of(source, end)};
}

Extent Workplace::stretch(const Location& where) {
    const Source& source = story().sources[where.file];
    if (where.line == 0) return {source.path(), {}, {}};
    const std::string_view line = source.line(where.line);
    std::size_t byte = 0;
    for (std::uint32_t column = 1; column < where.column && byte < line.size(); ++column)
        byte += utf8::width(line, byte);
    const auto part_of_word = [](char c) {
        return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '-' ||
               (static_cast<unsigned char>(c) & 0x80U) != 0;
    };
    std::size_t end = byte;
    while (end < line.size() && part_of_word(line[end])) ++end;
    if (end == byte && byte < line.size()) end += utf8::width(line, byte);
    return stretch(where, utf8::length(line.substr(byte, end - byte)));
}

}  // namespace lantern
