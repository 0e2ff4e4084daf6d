#include "desk/desk.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

#include "desk/addresses.h"
#include "desk/answers.h"
#include "text/nearest.h"

namespace lantern {

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;

// JSON-RPC's and LSP's numbers of what went wrong.
enum Wrong : int {
    no_json = -32700,
    no_request = -32600,
    no_method = -32601,
    no_params = -32602,
    our_fault = -32603,
    not_begun = -32002,
    cancelled = -32800,
    refused = -32803
};

struct Trouble {
    Wrong number;
    std::string words;
};

Json json_of(const Spot& spot) { return {{"line", spot.line}, {"character", spot.character}}; }

Spot spot_in(const Json& json) {
    const auto number = [&json](const char* key) {
        const Json& value = json.at(key);
        if (!value.is_number_integer() || value.get<std::int64_t>() < 0)
            throw Trouble{no_params, "a position counts from 0"};
        return static_cast<std::uint32_t>(std::min<std::int64_t>(value.get<std::int64_t>(), 0x7FFFFFFF));
    };
    return {number("line"), number("character")};
}

int severity_of(Severity severity) {
    if (severity == Severity::error) return 1;
    return severity == Severity::warning ? 2 : 4;  // a note is a hint
}

int kind_of(Heading::Kind kind) {  // SymbolKind
    switch (kind) {
        case Heading::Kind::scene: return 2;
        case Heading::Kind::choice: return 10;
        case Heading::Kind::option: return 22;
        case Heading::Kind::branch: return 3;
        case Heading::Kind::way: return 24;
        case Heading::Kind::name: return 20;
    }
    return 20;
}

int kind_of(Suggestion::Kind kind) {  // CompletionItemKind
    switch (kind) {
        case Suggestion::Kind::person: return 7;
        case Suggestion::Kind::expression: return 20;
        case Suggestion::Kind::variable: return 6;
        case Suggestion::Kind::markup: return 14;
    }
    return 1;
}

}  // namespace

class Desk::Work {
public:
    Work(std::string version, std::string pages) : program_(std::move(version)), pages_(std::move(pages)) {}

    std::vector<std::string> receive(const std::string& text) {
        Json message;
        try {
            message = Json::parse(text);
        } catch (const Json::exception&) {
            fail(nullptr, no_json, "this is no JSON");
            return sent();
        }
        if (!message.is_object()) {
            fail(nullptr, no_request, "a message is an object");
            return sent();
        }
        const auto method = message.find("method");
        if (method == message.end() || !method->is_string()) {
            // An answer to what we asked (nothing), or no message at all.
            if (message.find("result") == message.end() && message.find("error") == message.end())
                fail(message.value("id", Json()), no_request, "a message has a method");
            return sent();
        }
        const Json id = message.value("id", Json());
        const Json params = message.value("params", Json::object());
        if (message.find("id") == message.end()) tell(method->get<std::string>(), params);
        else ask(id, method->get<std::string>(), params);
        return sent();
    }

    std::vector<std::string> settle() {
        for (auto& [folder, place] : places_) {
            if (place.told_at == place.work.version() || !begun_ || over_) continue;
            place.told_at = place.work.version();
            place.to_prove = true;
            publish(place);
        }
        return sent();
    }

    std::optional<Errand> errand() {
        if (under_way_ || over_) return std::nullopt;
        for (const Waiting& one : waiting_) return begin(*place_of(one.folder), one.question);
        for (auto& [folder, place] : places_)
            if (std::exchange(place.to_prove, false)) return begin(place, std::nullopt);
        return std::nullopt;
    }

    bool is_stale(const Errand& errand) const {
        const auto found = places_.find(errand.folder);
        if (over_ || found == places_.end() || found->second.work.version() != errand.version) return true;
        const bool asked_for = std::any_of(waiting_.begin(), waiting_.end(), [&errand](const Waiting& one) {
            return one.folder == errand.folder && errand.question && one.question == *errand.question;
        });
        return errand.question ? !asked_for : !waiting_.empty();  // who waits comes first
    }

    std::vector<std::string> hear(Outcome outcome) {
        under_way_ = false;
        Place* place = place_of(outcome.folder);
        if (place == nullptr) return sent();
        const bool now = outcome.version == place->work.version();
        if (outcome.question) {
            if (now && !outcome.given_up) answer_waiting(*place, *outcome.question, outcome.answer);
        } else if (outcome.given_up) {
            place->to_prove = true;
        } else {
            place->work.hear(std::move(outcome.proved));
            if (now) publish(*place);
        }
        return sent();
    }

    std::set<fs::path> saved() { return std::exchange(saved_, {}); }

    bool over() const { return over_; }
    int exit_code() const { return shut_down_ ? 0 : 1; }

private:
    /// A story, and what was last told of it.
    struct Place {
        explicit Place(fs::path folder) : work(std::move(folder)) {}
        Workplace work;
        std::size_t told_at = 0;
        bool to_prove = false;
        std::map<std::string, Json> told;  // complaints, by file
    };

    /// Somebody who wants to know what a variable can be here.
    struct Waiting {
        Json id;
        fs::path folder;
        std::size_t version = 0;
        Question question;
        std::string card;
        Extent where;
    };

    struct Opened {
        fs::path folder;   // of its story
        std::string path;  // in it
        std::string text;
    };

    // --- messages ------------------------------------------------------------------------------------------------------

    std::vector<std::string> sent() { return std::exchange(out_, {}); }
    void send(Json message) {
        message["jsonrpc"] = "2.0";
        out_.push_back(message.dump(-1, ' ', false, Json::error_handler_t::replace));
    }
    void answer(const Json& id, Json result) { send({{"id", id}, {"result", std::move(result)}}); }
    void fail(const Json& id, Wrong number, const std::string& words) {
        send({{"id", id}, {"error", {{"code", static_cast<int>(number)}, {"message", words}}}});
    }

    void ask(const Json& id, const std::string& method, const Json& params) {
        try {
            if (shut_down_) throw Trouble{no_request, "it was told to shut down"};
            if (method == "initialize") return answer(id, begin(params));
            if (!begun_) throw Trouble{not_begun, "nothing was initialized yet"};
            if (method == "shutdown") {
                shut_down_ = true;
                return answer(id, nullptr);
            }
            if (method == "textDocument/hover") return hover(id, params);
            const auto known = requests().find(method);
            if (known == requests().end()) throw Trouble{no_method, "there is no request called " + method};
            answer(id, (this->*known->second)(params));
        } catch (const Trouble& trouble) {
            fail(id, trouble.number, trouble.words);
        } catch (const Json::exception&) {
            fail(id, no_params, "these are no parameters of " + method);
        } catch (const std::exception& error) {
            fail(id, our_fault, error.what());
        }
    }

    /// Whoever only tells is not answered, whatever is wrong with it.
    void tell(const std::string& method, const Json& params) {
        if (method == "exit") {
            over_ = true;
            return;
        }
        if (!begun_ || shut_down_) return;
        try {
            if (method == "textDocument/didOpen") open(params.at("textDocument"));
            else if (method == "textDocument/didChange") change(params);
            else if (method == "textDocument/didClose") close(params.at("textDocument").at("uri"));
            else if (method == "textDocument/didSave" || method == "workspace/didChangeWatchedFiles") look_again();
            else if (method == "$/cancelRequest") cancel(params.at("id"));
        } catch (const Trouble&) {
        } catch (const Json::exception&) {}
    }

    using Request = Json (Work::*)(const Json&);
    static const std::map<std::string, Request>& requests() {
        static const std::map<std::string, Request> table = {
            {"textDocument/definition", &Work::definition},
            {"textDocument/references", &Work::references},
            {"textDocument/prepareRename", &Work::can_rename},
            {"textDocument/rename", &Work::rename_all},
            {"textDocument/documentSymbol", &Work::symbols},
            {"textDocument/completion", &Work::completion},
            {"textDocument/codeAction", &Work::corrections},
        };
        return table;
    }

    Json begin(const Json&) {
        begun_ = true;
        return {
            {"capabilities", {{"positionEncoding", "utf-16"},
                                 {"textDocumentSync", {{"openClose", true}, {"change", 2}, {"save", true}}},
                                 {"definitionProvider", true}, {"referencesProvider", true}, {"hoverProvider", true},
                                 {"documentSymbolProvider", true}, {"renameProvider", {{"prepareProvider", true}}},
                                 {"codeActionProvider", {{"codeActionKinds", Json::array({"quickfix"})}}},
                                 {"completionProvider", {{"triggerCharacters", {"(", "{", "<"}}}}}},
            {"serverInfo", {{"name", "lantern"}, {"version", program_}}}};
    }

    // --- what editors hold ---------------------------------------------------------------------------------------------

    void open(const Json& document) {
        const std::string uri = document.at("uri");
        const auto file = file_of(uri);
        if (!file) return;
        const fs::path folder = story_around(*file);
        if (folder.empty()) return;
        Opened opened{folder, file->lexically_relative(folder).generic_string(), document.at("text")};
        const auto [place, is_new] = places_.try_emplace(folder, folder);
        if (is_new) saved_.insert(folder);
        place->second.work.hold(opened.path, opened.text);
        opened_[uri] = std::move(opened);
    }

    void change(const Json& params) {
        const auto found = opened_.find(params.at("textDocument").at("uri").get<std::string>());
        if (found == opened_.end()) return;
        Opened& opened = found->second;
        std::string text = opened.text;
        for (const Json& one : params.at("contentChanges")) {
            const std::string& words = one.at("text").get_ref<const std::string&>();
            if (one.find("range") == one.end()) {
                text = words;
                continue;
            }
            const std::size_t from = byte_of(text, spot_in(one.at("range").at("start")));
            const std::size_t to = std::max(from, byte_of(text, spot_in(one.at("range").at("end"))));
            text.replace(from, to - from, words);
        }
        opened.text = std::move(text);
        place_of(opened.folder)->work.hold(opened.path, opened.text);
    }

    void close(const std::string& uri) {
        const auto found = opened_.find(uri);
        if (found == opened_.end()) return;
        place_of(found->second.folder)->work.let_go(found->second.path);
        opened_.erase(found);
    }

    void look_again() {
        for (auto& [folder, place] : places_) {
            place.work.changed_elsewhere();
            saved_.insert(folder);
        }
    }

    Place* place_of(const fs::path& folder) {
        const auto found = places_.find(folder);
        return found == places_.end() ? nullptr : &found->second;
    }

    const Opened& opened(const Json& params) {
        const auto found = opened_.find(params.at("textDocument").at("uri").get<std::string>());
        if (found == opened_.end()) throw Trouble{no_params, "no story's file of this name is open"};
        return found->second;
    }

    std::string address(const Workplace& work, const std::string& path) const {
        for (const auto& [uri, opened] : opened_)
            if (opened.folder == work.folder() && opened.path == path) return uri;
        return uri_of(work.folder() / path);
    }

    // --- complaints ----------------------------------------------------------------------------------------------------

    /// Files of which something else is told than before.
    void publish(Place& place) {
        std::map<std::string, Json> lists;
        for (const auto& [path, told] : place.told) lists[path] = Json::array();
        for (const auto& [path, diagnostics] : place.work.complaints())
            for (const Diagnostic& one : diagnostics) lists[path].push_back(json_of(place.work, one));
        for (auto& [path, list] : lists) {
            if (place.told.count(path) != 0 && place.told.at(path) == list) continue;
            send({{"method", "textDocument/publishDiagnostics"},
                {"params", {{"uri", address(place.work, path)}, {"diagnostics", list}}}});
            place.told[path] = std::move(list);
        }
    }

    Json json_of(Workplace& work, const Diagnostic& one) const {
        const Extent where = work.stretch(one.where);
        std::string words = one.message;
        if (!one.hint.empty()) words += "\n" + one.hint;
        if (!one.corrected.empty())
            words += "\nwrite: " +
                     one.corrected.substr(std::min(one.corrected.find_first_not_of(' '), one.corrected.size()));
        Json json{{"range", {{"start", lantern::json_of(where.from)}, {"end", lantern::json_of(where.to)}}},
            {"severity", severity_of(one.severity)}, {"source", "lantern"}, {"message", words}};
        if (!one.rule.empty()) json["code"] = one.rule;
        if (!one.rule.empty() && !pages_.empty()) json["codeDescription"] = {{"href", pages_ + one.rule + ".md"}};
        return json;
    }

    Json location(const Workplace& work, const Extent& stretch) const {
        return {{"uri", address(work, stretch.path)}, {"range", range(stretch)}};
    }
    static Json range(const Extent& stretch) {
        return {{"start", lantern::json_of(stretch.from)}, {"end", lantern::json_of(stretch.to)}};
    }

    // --- requests ------------------------------------------------------------------------------------------------------

    const Name* named(const Json& params) {
        const Opened& file = opened(params);
        return named_at(place_of(file.folder)->work, file.path, spot_in(params.at("position")));
    }

    Json locations(const Json& params, std::vector<Extent> stretches) {
        Json list = Json::array();
        for (const Extent& one : stretches) list.push_back(location(place_of(opened(params).folder)->work, one));
        return list;
    }

    Json definition(const Json& params) {
        const Name* mention = named(params);
        if (mention == nullptr) return nullptr;
        return locations(params, declarations(place_of(opened(params).folder)->work, *mention));
    }

    Json references(const Json& params) {
        const Name* mention = named(params);
        if (mention == nullptr) return nullptr;
        const bool all = params.value("context", Json::object()).value("includeDeclaration", true);
        return locations(params, mentions_of(place_of(opened(params).folder)->work, *mention, all));
    }

    Json can_rename(const Json& params) {
        const Name* mention = named(params);
        if (mention == nullptr) return nullptr;
        return range(place_of(opened(params).folder)->work.stretch(mention->where, mention->length));
    }

    Json rename_all(const Json& params) {
        const Name* mention = named(params);
        if (mention == nullptr) throw Trouble{refused, "nothing that has a name of its own stands here"};
        Workplace& work = place_of(opened(params).folder)->work;
        const Renaming renaming = rename(work, *mention, params.at("newName").get<std::string>());
        if (!renaming.refused.empty()) throw Trouble{refused, renaming.refused};
        std::map<std::string, Json> by_file;
        for (const Edit& edit : renaming.edits)
            by_file[edit.where.path].push_back({{"range", range(edit.where)}, {"newText", edit.text}});
        Json changes = Json::array();
        for (const auto& [path, edits] : by_file)
            changes.push_back(
                {{"textDocument", {{"uri", address(work, path)}, {"version", nullptr}}}, {"edits", edits}});
        if (!renaming.from_file.empty())
            changes.push_back({{"kind", "rename"}, {"oldUri", address(work, renaming.from_file)},
                {"newUri", uri_of(work.folder() / renaming.to_file)}});
        return {{"documentChanges", changes}};
    }

    Json json_of(const Heading& heading) const {
        Json below = Json::array();
        for (const Heading& one : heading.below) below.push_back(json_of(one));
        Json json{{"name", heading.name}, {"kind", kind_of(heading.kind)}, {"range", range(heading.where)},
            {"selectionRange", range(heading.title)}, {"children", std::move(below)}};
        if (!heading.detail.empty()) json["detail"] = heading.detail;
        return json;
    }

    Json symbols(const Json& params) {
        const Opened& file = opened(params);
        Json list = Json::array();
        for (const Heading& heading : outline(place_of(file.folder)->work, file.path)) list.push_back(json_of(heading));
        return list;
    }

    Json completion(const Json& params) {
        const Opened& file = opened(params);
        Json items = Json::array();
        if (std::count(file.path.begin(), file.path.end(), '/') >= 2)
            for (const Suggestion& one :
                suggestions(place_of(file.folder)->work.story(), file.text, spot_in(params.at("position")))) {
                Json item{{"label", one.label}, {"kind", kind_of(one.kind)}, {"insertText", one.inserted}};
                if (!one.detail.empty()) item["detail"] = one.detail;
                items.push_back(std::move(item));
            }
        return {{"isIncomplete", false}, {"items", std::move(items)}};
    }

    /// Where the checker knows the line as it should stand, it can be put there.
    Json corrections(const Json& params) {
        const Opened& file = opened(params);
        Workplace& work = place_of(file.folder)->work;
        const std::uint32_t first = spot_in(params.at("range").at("start")).line,
                            last = spot_in(params.at("range").at("end")).line;
        Json list = Json::array();
        const std::map<std::string, Diagnostics> complaints = work.complaints();
        const auto found = complaints.find(file.path);
        if (found == complaints.end()) return list;
        for (const Diagnostic& one : found->second) {
            if (one.corrected.empty() || one.where.line == 0 || one.where.line - 1 < first || one.where.line - 1 > last)
                continue;
            const Source& source = work.story().sources[one.where.file];
            const Json line{{"start", lantern::json_of(Spot{one.where.line - 1, 0})},
                {"end", lantern::json_of(Spot{one.where.line - 1, units(source.line(one.where.line))})}};
            const Json edit{{"range", line}, {"newText", one.corrected}};
            list.push_back({{"title", "Write: " + one.corrected.substr(std::min(
                                                      one.corrected.find_first_not_of(' '), one.corrected.size()))},
                {"kind", "quickfix"}, {"diagnostics", Json::array({json_of(work, one)})},
                {"edit", {{"changes", {{address(work, file.path), Json::array({edit})}}}}}});
        }
        return list;
    }

    // --- what takes time -----------------------------------------------------------------------------------------------

    Json card(const std::string& text, const Extent& where) const {
        return {{"contents", {{"kind", "markdown"}, {"value", text}}}, {"range", range(where)}};
    }

    void hover(const Json& id, const Json& params) {
        const Name* mention = named(params);
        if (mention == nullptr) return answer(id, nullptr);
        Workplace& work = place_of(opened(params).folder)->work;
        const Extent where = work.stretch(mention->where, mention->length);
        const std::string words = card_of(work, *mention);
        if (words.empty()) return answer(id, nullptr);
        const Question question{asked_at(work, *mention), slot_named(work.story(), *mention)};
        if (question.place == nowhere) return answer(id, card(words, where));
        if (work.has_errors())
            return answer(id, card(words + "\n\nWhat it can be here is known when the story has no errors.", where));
        waiting_.push_back({id, work.folder(), work.version(), question, words, where});
    }

    void answer_waiting(const Place& place, const Question& question, const std::string& found) {
        const std::string here = found.empty() ? "What it can be here would take too many readings to say."
                                               : "**Here:** " + found;
        std::vector<Waiting> others;
        for (Waiting& one : std::exchange(waiting_, {})) {
            if (one.folder == place.work.folder() && one.question == question)
                answer(one.id, card(with_here(one.card, here), one.where));
            else others.push_back(std::move(one));
        }
        waiting_ = std::move(others);
    }

    /// Behind the first paragraphs, before the lists.
    static std::string with_here(const std::string& words, const std::string& here) {
        const std::size_t list = words.find("\n- ");
        if (list == std::string::npos) return words + "\n\n" + here;
        const std::size_t heading = words.rfind("\n\n", list);
        return words.substr(0, heading) + "\n\n" + here + words.substr(heading);
    }

    void cancel(const Json& id) {
        const auto found = std::find_if(
            waiting_.begin(), waiting_.end(), [&id](const Waiting& one) { return one.id == id; });
        if (found == waiting_.end()) return;
        waiting_.erase(found);
        fail(id, cancelled, "cancelled");
    }

    Errand begin(Place& place, std::optional<Question> question) {
        under_way_ = true;
        return {place.work.folder(), place.work.version(), place.work.held(), question};
    }

    std::string program_, pages_;
    bool begun_ = false, shut_down_ = false, over_ = false, under_way_ = false;
    std::map<fs::path, Place> places_;
    std::set<fs::path> saved_;
    std::map<std::string, Opened> opened_;  // by URI
    std::vector<Waiting> waiting_;
    std::vector<std::string> out_;
};

Desk::Desk(std::string version, std::string pages)
    : work_(std::make_unique<Work>(std::move(version), std::move(pages))) {}
Desk::~Desk() = default;

std::vector<std::string> Desk::receive(const std::string& message) { return work_->receive(message); }
std::vector<std::string> Desk::settle() { return work_->settle(); }
std::optional<Errand> Desk::errand() { return work_->errand(); }
bool Desk::is_stale(const Errand& errand) const { return work_->is_stale(errand); }
std::vector<std::string> Desk::hear(Outcome outcome) { return work_->hear(std::move(outcome)); }
std::set<std::filesystem::path> Desk::saved() { return work_->saved(); }
bool Desk::over() const { return work_->over(); }
int Desk::exit_code() const { return work_->exit_code(); }

}  // namespace lantern
