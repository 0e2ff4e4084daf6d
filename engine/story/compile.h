#pragma once
// One scene's nested YAML to flat statements. Private to this folder.

#include <string>
#include <string_view>
#include <vector>

#include "story/draft.h"

namespace lantern {

class Compiler {
public:
    Compiler(Draft& draft, const SceneDraft& scene) : draft_(draft), scene_(scene) {}

    void compile();

private:
    using Verb = void (Compiler::*)(const Node&);
    struct VerbEntry {
        std::string name;
        Verb compile;
    };
    static const std::vector<VerbEntry>& verbs();

    // structure
    void head(const Node& root);
    void notes(const Node& root);
    void skip(const Node& root);
    void block(const Node& node);
    void item(const Node& node);
    void map_item(const Node& node);
    void unknown_item(const Node& node);

    // beats
    void beats(const Node& node);
    void paragraphs(std::string_view text, const Location& where);
    void beat(std::string_view text, const Location& where);
    void say(PersonIndex who, ExpressionIndex expression, Prose prose, std::string_view written, const Location& where);
    bool speech(const Node& node);

    // choices
    void choose(const Node& node);
    void word(const Node& node);
    std::vector<Option> options(const Node& node, bool word);
    Option option(const Node& node, bool word);
    void consequences(const Node& option);

    // flow
    void set(const Node& node);
    void if_then(const Node& node);
    void match(const Node& node);
    void go_to(const Node& node);
    void visit(const Node& node);
    void end(const Node& node);

    // stage
    void place(const Node& node);
    void show(const Node& node);
    void hide(const Node& node);
    void move(const Node& node);
    void prop(const Node& node);
    void camera(const Node& node);
    void effect(const Node& node);
    void unknown_effect(const std::string& name, const Location& where);
    void music(const Node& node) { sound_on(node, Channel::music, AssetKind::music); }
    void ambience(const Node& node) { sound_on(node, Channel::ambience, AssetKind::ambience); }
    void sound(const Node& node) { sound_on(node, Channel::sound, AssetKind::sound); }
    void sound_on(const Node& node, Channel channel, AssetKind kind);
    void pause(const Node& node);
    void text(const Node& node);

    // small takings
    std::optional<PersonIndex> person(std::string_view id, const Location& where);
    ExpressionIndex expression(PersonIndex who, std::string_view id, const Location& where);
    std::optional<std::pair<PersonIndex, ExpressionIndex>> person_with_expression(const Node& node);
    bool is_a_thing(const Node& name) const;
    bool without_brackets(std::string_view text, const Location& where);
    Thousandths position(const Node& node, std::vector<std::string> names = {});
    Facing facing(const Node& node);
    Transition with(const Node& node);
    const Direction& direction();
    std::optional<ScriptIndex> scene_named(const Node& node);
    std::optional<EndingIndex> ending_named(const Node& node);

    Location foot() const;
    Place here() const { return static_cast<Place>(draft_.story.statements.size()); }
    Place emit(Action action, const Location& where);
    template <class T> T& at(Place place) { return std::get<T>(draft_.story.statements[place].action); }
    std::uint64_t hash(std::string_view speaker, std::string_view words) const;
    Script& script() { return draft_.story.scripts[scene_.script]; }

    Draft& draft_;
    const SceneDraft& scene_;
};

}  // namespace lantern
