#include "screens/behind.h"

#include <fmt/format.h>

#include <utility>

namespace lantern {

namespace {

Row fact(const std::string& name, const std::string& value) {
    Row row = setting(name, value);
    row.less = row.more = false;
    return row;
}

std::string value_of(const Variable& variable, Value value) {
    const auto name = [&](int index) {
        return index >= 0 && static_cast<std::size_t>(index) < variable.values.size()
                   ? variable.values[static_cast<std::size_t>(index)].id
                   : std::to_string(value);
    };
    switch (variable.kind) {
        case VariableKind::flag: return value == 0 ? "false" : "true";
        case VariableKind::one_of: return name(value);
        case VariableKind::choice: return value == 0 ? "none" : name(value - 1);
        case VariableKind::meter: return fmt::format("{} of {} to {}", value, variable.from, variable.to);
        default: return std::to_string(value);
    }
}

bool has_a_name(const Variable& variable) {
    return variable.kind == VariableKind::meter || variable.kind == VariableKind::flag ||
           variable.kind == VariableKind::one_of || variable.kind == VariableKind::choice ||
           variable.kind == VariableKind::endings_seen;
}

void add_place(std::vector<Row>& rows, const Story& story, const State& state) {
    const Location& where = story.statements[state.at].where;
    const Source& source = story.sources[where.file];
    const std::string line(source.line(where.line));
    Row row = words(line.substr(std::min(line.find_first_not_of(' '), line.size())));
    row.who = fmt::format("{}, line {}", source.path(), where.line);
    rows.push_back(std::move(row));
}

void add_stage(std::vector<Row>& rows, const Story& story, const Scene& scene) {
    rows.push_back(heading("On stage"));
    const auto asset = [&](AssetIndex index) {
        return index == no_asset ? std::string("none") : story.assets[index].name;
    };
    rows.push_back(fact("place", scene.setting == nobody ? "none" : story.settings[scene.setting].id));
    for (const Figure& figure : scene.people) {
        const Person& person = story.cast[figure.person];
        const std::string looks = figure.expression < person.expressions.size()
                                      ? " (" + person.expressions[figure.expression] + ")"
                                      : std::string();
        rows.push_back(fact(person.id + looks, fmt::format("at {:.2f}", static_cast<float>(figure.at) / 1000)));
    }
    for (const Prop& prop : scene.props) rows.push_back(fact("prop", asset(prop.asset)));
    rows.push_back(fact("music", asset(scene.music)));
    rows.push_back(fact("ambience", asset(scene.ambience)));
}

/// First those that are not as they start.
void add_variables(std::vector<Row>& rows, const Story& story, const State& state) {
    for (const bool changed : {true, false}) {
        bool first = true;
        for (std::size_t slot = 0; slot < story.variables.size(); ++slot) {
            const Variable& variable = story.variables[slot];
            const Value value = state.variables[slot];
            if (!has_a_name(variable) || (value != variable.start) != changed) continue;
            if (std::exchange(first, false)) rows.push_back(heading(changed ? "So by now" : "As it started"));
            rows.push_back(fact(variable.id, value_of(variable, value)));
        }
    }
}

std::vector<Row> rows(const House& house) {
    std::vector<Row> all;
    if (!house.reading) return all;
    const Story& story = house.reading->session().story();
    const State& state = house.reading->session().state();
    add_place(all, story, state);
    add_stage(all, story, state.scene);
    add_variables(all, story, state);
    return all;
}

}  // namespace

Behind::Behind(const House& house) : folio_("Behind the scene", rows(house), house.comfort(), *house.measure) {}

std::optional<Errand> Behind::interpret(const Gesture& gesture, House&) {
    return std::holds_alternative<Closed>(folio_.interpret(gesture)) ? std::optional(Errand::close) : std::nullopt;
}

Picture Behind::picture(const House& house) const { return folio_.picture(house.palette()); }

void Behind::refresh(const House& house) {
    folio_.set_comfort(house.comfort());
    folio_.leaf().set_rows(rows(house));
}

Spoken Behind::spoken(const House&) const { return folio_.spoken(); }

}  // namespace lantern
