#include "desk/schema.h"

#include <nlohmann/json.hpp>

#include <algorithm>

#include "story/catalog.h"
#include "story/vocabulary.h"

namespace lantern {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t most_options = 15;

Json ref(const std::string& name) { return {{"$ref", "#/definitions/" + name}}; }

/// What YAML makes of plain words: a text, but also 1988 and true.
Json words() { return {{"type", {"string", "number", "boolean"}}, {"pattern", "\\S"}}; }

Json pattern(const std::string& letters) { return {{"type", {"string", "number", "boolean"}}, {"pattern", letters}}; }

Json small_letters() { return pattern("^[a-z][a-z0-9_]*$"); }
Json with_hyphens() { return pattern("^[a-z0-9][a-z0-9-]*$"); }

/// A name that a wrong story has twice stands here once.
Json once_each(const std::vector<std::string>& names) {
    Json list = Json::array();
    for (const std::string& name : names)
        if (std::find(list.begin(), list.end(), name) == list.end()) list.push_back(name);
    return list;
}

Json any_of(const std::vector<std::string>& names) { return {{"type", "string"}, {"enum", once_each(names)}}; }

/// A list of one: braces alone mean that to some compilers only.
Json only(std::string_view name) {
    Json list = Json::array();
    list.push_back(name);
    return list;
}

Json either(Json one, Json other) {
    Json list = Json::array();
    list.push_back(std::move(one));
    list.push_back(std::move(other));
    return list;
}

Json list_of(Json item) { return {{"type", "array"}, {"items", std::move(item)}}; }
Json map_of(Json names, Json values) {
    return {{"type", "object"}, {"propertyNames", std::move(names)}, {"additionalProperties", std::move(values)}};
}

/// Nothing but a name: without one, nothing is right.
Json one_among(const std::vector<std::string>& names) {
    return names.empty() ? Json{{"enum", Json::array({"…"})}} : any_of(names);
}

class Schemas {
public:
    explicit Schemas(const Story& story) : story_(story) { gather(); }

    std::map<std::string, std::string> all() const {
        std::map<std::string, std::string> files;
        const auto keep = [&files](const std::string& name, Json schema) {
            files[name + ".json"] = schema.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
        };
        for (const char* name : {"story", "act", "direction", "helplines", "scene"})
            keep(name, file(name, of_form(form(name))));
        keep("cast", file("cast", map_of(small_letters(), of_form(form("person")))));
        keep("places", file("places", map_of(with_hyphens(), of_form(form("place")))));
        keep("variables", file("variables", map_of(pattern("^[a-z][a-z0-9_]*(\\.[a-z0-9_]*)?$"), variable())));
        keep("promises", file("promises", list_of(of_form(form("promise")))));
        keep("credits", file("credits", list_of(of_form(form("credit")))));
        return files;
    }

private:
    void gather() {
        for (const Act& act : story_.acts) {
            for (const Change& change : act.direction.changes) transitions_.push_back(change.name);
            for (const Weather& weather : act.direction.weathers) weathers_.push_back(weather.name);
        }
        for (const Change& change : house_changes(Palette())) transitions_.push_back(change.name);
        std::sort(transitions_.begin(), transitions_.end());
        transitions_.erase(std::unique(transitions_.begin(), transitions_.end()), transitions_.end());
        for (const Weather& weather : house_weathers(Palette())) weathers_.push_back(weather.name);
        weathers_.insert(weathers_.end(), {"shake", "none"});
        for (const Person& person : story_.cast) {
            people_.push_back(person.id);
            if (!person.portrait.empty()) shown_.push_back(person.id);
            for (const std::string& expression : person.expressions) {
                looks_.push_back(person.id + " (" + expression + ")");
                if (!person.portrait.empty()) shown_.push_back(looks_.back());
            }
        }
        for (const Script& script : story_.scripts) scenes_.push_back(script.id);
        for (const Setting& setting : story_.settings) places_.push_back(setting.id);
        for (const EndingTitle& ending : story_.endings) endings_.push_back(ending.id);
        for (const Thread& thread : story_.threads) threads_.push_back(thread.id);
        threads_.emplace_back("none");
        for (const Variable& variable : story_.variables) {
            if (variable.id.find(':') != std::string::npos || variable.id.empty()) continue;
            names_.push_back(variable.id);
            if (variable.kind == VariableKind::meter) meters_.push_back(variable.id);
        }
    }

    // --- files ---------------------------------------------------------------------------------------------------------

    Json file(const std::string& name, Json schema) const {
        Json whole{{"$schema", "http://json-schema.org/draft-07/schema#"},
            {"title", "Lantern: " + name + (story_.title.empty() ? "" : ", " + story_.title)}};
        whole.update(schema);
        if (name == "scene") {
            whole["definitions"] = {{"block", block()}, {"item", item()}, {"option", option()}, {"effects", effects()}};
            whole["dependencies"] = {{"notes", only("summary")}, {"skip", only("notes")}};
        }
        return whole;
    }

    Json of_form(const Form& form) const {
        Json schema{{"type", "object"}, {"properties", Json::object()}, {"additionalProperties", false}};
        Json needed = Json::array();
        for (const Key& key : form.keys) {
            schema["properties"][std::string(key.name)] = described(key);
            if (key.needed) needed.push_back(key.name);
        }
        if (!needed.empty()) schema["required"] = std::move(needed);
        if (form.name == "helpline")
            schema["anyOf"] = either({{"required", only("call")}}, {{"required", only("web")}});
        if (form.name == "promise") {
            schema["minProperties"] = 2;
            schema["maxProperties"] = 2;
        }
        if (form.name == "heard") schema["dependencies"] = {{"lasts", only("echo")}};
        if (form.name == "skip") schema["not"] = {{"required", {"to", "end"}}};
        return schema;
    }

    Json described(const Key& key) const {
        Json schema = of_shape(key);
        const std::string says = std::string(key.says) + "\n\nas in `" + std::string(key.name) + ": " +
                                 std::string(key.written) + "`";
        // Beside a $ref draft 7 reads nothing.
        if (schema.contains("$ref")) schema = Json{{"allOf", Json::array({schema})}};
        schema["description"] = says;
        return schema;
    }

    Json of_shape(const Key& key) const {
        switch (key.shape) {
            case Shape::text: return words();
            case Shape::prose:
                return key.name == "line" ? pattern("^((?!___)[\\s\\S])*___((?!___)[\\s\\S])*$") : words();
            case Shape::id: return pattern("^[a-z0-9][a-z0-9_-]*$");
            case Shape::condition: return condition();
            case Shape::effects: return ref("effects");
            case Shape::block: return ref("block");
            case Shape::transition:
                return Json{{"anyOf",
                    {any_of(transitions_), pattern("^(" + joined(transitions_) + ") [+-]?[0-9]*[.]?[0-9]+$")}}};
            case Shape::number: return Json{{"type", "number"}, {"minimum", key.least}, {"maximum", key.most}};
            case Shape::whole:
                return Json{{"type", "integer"}, {"minimum", static_cast<int>(key.least)},
                    {"maximum", static_cast<int>(key.most)}};
            case Shape::seconds:
                return Json{{"anyOf", {any_of({"click"}), {{"type", "number"}, {"minimum", 0}, {"maximum", key.most}},
                                          {{"type", "null"}}}}};
            case Shape::truth: return Json{{"type", "boolean"}};
            case Shape::colour: return Json{{"type", "string"}, {"pattern", "^#([0-9a-fA-F]{6}|[0-9a-fA-F]{8})$"}};
            case Shape::tint: return words();
            case Shape::range: return Json{{"anyOf", {number(), numbers(2)}}};
            case Shape::spot: return numbers(2);
            case Shape::area: return numbers(4);
            case Shape::drift: return Json{{"anyOf", {number(), of_form(lantern::form("drift"))}}};
            case Shape::weather: return any_of(weathers_);
            case Shape::changes: return changes();
            case Shape::weathers: return map_of(pattern("^[a-z][a-z0-9_-]*$"), of_form(lantern::form("weather")));
            case Shape::date:
                return Json{{"type", "string"}, {"pattern", "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"}};
            case Shape::one_of: return any_of(key.words);
            case Shape::furniture: return any_of({"box", "column", "page", "film"});
            case Shape::meters: return meters();
            case Shape::form: return of_form(lantern::form(key.of));
            case Shape::ids: return list_of(with_hyphens());
            case Shape::texts: return list_of(words());
            case Shape::forms: return list_of(of_form(lantern::form(key.of)));
            case Shape::values: return Json{{"anyOf", {list_of(small_letters()), map_of(small_letters(), words())}}};
            case Shape::titles: return map_of(small_letters(), words());
            case Shape::notes: return map_of(small_letters(), any_of({"mentioned", "discussed", "shown"}));
            case Shape::options:
                return Json{{"type", "array"}, {"minItems", 1}, {"maxItems", most_options}, {"items", ref("option")}};
            default: return named(key.shape);
        }
    }

    static Json number() { return {{"type", "number"}}; }
    static Json numbers(int count) {
        return {{"type", "array"}, {"items", number()}, {"minItems", count}, {"maxItems", count}};
    }

    /// The two usual ones, and others by name.
    Json changes() const {
        Json schema = of_form(lantern::form("transitions"));
        schema["propertyNames"] = pattern("^[a-z][a-z0-9_-]*$");
        schema["additionalProperties"] = of_form(lantern::form("change"));
        return schema;
    }

    /// What something of the story's own is called.
    Json named(Shape shape) const {
        switch (shape) {
            case Shape::person: return one_among(people_);
            case Shape::shown_person: return one_among(shown_);
            case Shape::hidden_person: return hidden();
            case Shape::position: return position(any_of(positions_));
            case Shape::camera_position: {
                std::vector<std::string> both = people_;
                both.insert(both.end(), positions_.begin(), positions_.end());
                Json schema = position(any_of(both));
                schema["anyOf"].push_back(numbers(2));
                return schema;
            }
            case Shape::place: return one_among(places_);
            case Shape::scene: return one_among(scenes_);
            case Shape::scenes: return list_of(with_hyphens());
            case Shape::ending: return one_among(endings_);
            case Shape::thread: return any_of(threads_);
            case Shape::subject: return one_among(names_);
            case Shape::background: return asset(AssetKind::background);
            case Shape::prop: return asset(AssetKind::prop);
            case Shape::mask: return asset(AssetKind::mask);
            case Shape::music: return asset(AssetKind::music);
            case Shape::ambience: return asset(AssetKind::ambience);
            default: return asset(AssetKind::sound);
        }
    }

    Json hidden() const {
        std::vector<std::string> names = people_;
        names.insert(names.end(), looks_.begin(), looks_.end());
        names.emplace_back("all");
        return any_of(names);
    }

    static Json position(Json names) {
        return {{"anyOf", {std::move(names), {{"type", "number"}, {"minimum", 0}, {"maximum", 1}}}}};
    }

    /// One that is not there yet is no fault.
    Json asset(AssetKind kind) const {
        std::vector<std::string> names = names_on_shelf(story_.assets_folder, kind);
        for (const Asset& asset : story_.assets)
            if (asset.kind == kind) names.push_back(asset.name);
        names.emplace_back("none");
        std::sort(names.begin(), names.end());
        names.erase(std::unique(names.begin(), names.end()), names.end());
        return {{"anyOf", {any_of(names), with_hyphens()}}};
    }

    Json condition() const {
        Json schema{{"type", {"string", "boolean"}}, {"pattern", "\\S"}};
        // Not "examples": on a card those would be listed one below the other, and a story has a hundred.
        for (const Json& name : once_each(names_))
            schema["defaultSnippets"].push_back({{"label", name}, {"body", name}});
        return schema;
    }

    Json meters() const {
        std::vector<std::string> names = meters_;
        names.emplace_back("every meter");
        return {{"anyOf", {any_of(names), list_of(any_of(names))}}};
    }

    static std::string joined(const std::vector<std::string>& words) {
        std::string all;
        for (const std::string& word : words) all += (all.empty() ? "" : "|") + word;
        return all;
    }

    Json variable() const {
        Json others = of_form(form("meter"));
        return {{"if", {{"required", only("flag")}}}, {"then", of_form(form("flag"))},
            {"else",
                {{"if", {{"required", {"one_of"}}}}, {"then", of_form(form("one_of"))}, {"else", std::move(others)}}},
            {"type", "object"}};
    }

    // --- scenes --------------------------------------------------------------------------------------------------------

    static Json block() {
        return {{"type", {"string", "number", "boolean", "array"}}, {"pattern", "\\S"}, {"items", ref("item")}};
    }

    /// The verb that is there says which keys may stand beside it; where there is none, somebody speaks.
    Json item() const {
        Json schema = speech();
        const auto where = [&schema](const Form& verb, Json then) {
            Json asked{{"type", "object"}, {"required", only(verb.name)}};
            schema = Json{{"if", std::move(asked)}, {"then", std::move(then)}, {"else", std::move(schema)}};
        };
        for (const Form& verb : verbs())
            if (verb.name != "match") where(verb, of_verb(verb));
        where(*find_verb("match"), match(*find_verb("match")));  // first of all: a value may be called as a verb is
        schema["type"] = {"string", "number", "boolean", "object"};
        schema["pattern"] = "\\S";
        return schema;
    }

    Json of_verb(const Form& verb) const {
        Json schema = of_form(verb);
        schema["title"] = verb.name;
        if (verb.name == "move") schema["anyOf"] = either({{"required", only("at")}}, {{"required", only("facing")}});
        if (verb.name == "choose") {
            const Json leave{{"properties", {{"options", {{"contains", {{"required", only("leave")}}}}}}}};
            schema["if"] = {{"required", only("until")}, {"properties", {{"until", {{"const", "leave"}}}}}};
            schema["then"] = leave;
        }
        return schema;
    }

    Json speech() const {
        Json schema{
            {"title", "a line"}, {"properties", Json::object()}, {"additionalProperties", false}, {"minProperties", 1}};
        Json& properties = schema["properties"];
        for (const Form& verb : verbs()) properties[std::string(verb.name)] = described(verb.keys.front());
        const auto say = [&properties](const std::string& who, const std::string& about) {
            properties[who] = words();
            properties[who]["description"] = about;
        };
        for (const Person& person : story_.cast) {
            const std::string about = person.name + (person.about.empty() ? "" : ": " + person.about);
            say(person.id, about);
            for (const std::string& looks : person.expressions) say(person.id + " (" + looks + ")", about);
        }
        const Key& id = form("line").keys.front();
        properties[std::string(id.name)] = described(id);
        schema["maxProperties"] = 2;
        return schema;
    }

    /// Each variable has keys of its own: its values.
    Json match(const Form& verb) const {
        Json schema{{"type", "object"}, {"title", "match"}, {"properties", {{"match", described(verb.keys.front())}}},
            {"additionalProperties", ref("block")}};
        Json cases = Json::array();
        for (const Variable& variable : story_.variables) {
            std::vector<std::string> values = values_of(variable);
            if (variable.id.find(':') != std::string::npos) continue;
            if (values.empty()) continue;
            std::vector<std::string> all;
            for (const std::string& value : values)
                if (value != "none" || variable.kind != VariableKind::choice) all.push_back(value);
            Json properties = Json::object();
            properties["match"] = true;
            for (const std::string& value : values) {
                properties[value] = ref("block");
            }
            properties["else"] = ref("block");
            cases.push_back(
                {{"if", {{"properties", {{"match", {{"const", variable.id}}}}}, {"required", only("match")}}},
                    {"then", {{"properties", std::move(properties)}, {"additionalProperties", false},
                                 {"anyOf", either({{"required", only("else")}}, {{"required", once_each(all)}})}}}});
        }
        if (!cases.empty()) schema["allOf"] = std::move(cases);
        return schema;
    }

    static std::vector<std::string> values_of(const Variable& variable) {
        if (variable.kind == VariableKind::flag) return {"false", "true"};
        std::vector<std::string> values;
        if (variable.kind != VariableKind::choice && variable.kind != VariableKind::one_of) return values;
        if (variable.kind == VariableKind::choice) values.emplace_back("none");
        for (const NamedValue& value : variable.values) values.push_back(value.id);
        return values;
    }

    /// Its first key is its own: an id, and the words shown.
    Json option() const {
        Json schema = of_form(form("option"));
        schema["additionalProperties"] = words();
        schema["minProperties"] = 1;
        schema["propertyNames"] = small_letters();
        schema["dependencies"] = {{"otherwise", only("if")}};
        return schema;
    }

    Json effects() const {
        Json schema{{"type", "object"}, {"properties", Json::object()}, {"additionalProperties", false}};
        for (const Variable& variable : story_.variables) {
            if (variable.id.find(':') != std::string::npos || variable.id.empty()) continue;
            Json value;
            if (variable.kind == VariableKind::meter) {
                const int width = variable.to - variable.from;  // a sign is nothing a schema sees
                value = {{"type", "integer"}, {"minimum", std::min<int>(-width, variable.from)},
                    {"maximum", std::max<int>(width, variable.to)}};
            } else if (variable.kind == VariableKind::flag) {
                value = {{"type", "boolean"}};
            } else if (const std::vector<std::string> values = values_of(variable); !values.empty()) {
                value = any_of(values);
            } else {
                continue;
            }
            if (!variable.about.empty()) value["description"] = variable.about;
            schema["properties"][variable.id] = std::move(value);
        }
        return schema;
    }

    const Story& story_;
    std::vector<std::string> people_, looks_, shown_, scenes_, places_, endings_, threads_, names_, meters_;
    const std::vector<std::string> positions_ = {"far-left", "left", "centre", "right", "far-right"};
    std::vector<std::string> transitions_, weathers_;
};

}  // namespace

std::map<std::string, std::string> schemas_of(const Story& story) { return Schemas(story).all(); }

std::string schema_settings(const std::string& schemas, const std::string& story) {
    Json files;
    for (const char* name : {"story", "cast", "places", "variables", "promises", "helplines", "credits"})
        files[schemas + "/" + name + ".json"] = story + name + ".yaml";
    files[schemas + "/act.json"] = story + "*/act.yaml";
    files[schemas + "/direction.json"] = story + "*/direction.yaml";
    files[schemas + "/scene.json"] = story + "*/*/*.yaml";
    return Json{{"yaml.schemas", files}}.dump(2) + "\n";
}

}  // namespace lantern
