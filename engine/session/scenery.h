#pragma once
// What the verbs of things seen and heard do to the Scene. Apart from the logic, so that a checker can walk that alone.

#include "session/state.h"

namespace lantern {

/// Applies a statement of things seen or heard. False when the statement is none of those.
bool apply_scenery(const Story& story, const Statement& statement, Scene& scene);

/// A new scene begins: the stage is cleared, but what sounds goes on until told otherwise.
void clear_stage(Scene& scene);

/// Somebody on stage speaks with a new expression.
void change_expression(Scene& scene, PersonIndex who, ExpressionIndex expression);

}  // namespace lantern
