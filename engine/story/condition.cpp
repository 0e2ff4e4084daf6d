#include "story/condition.h"

namespace lantern {

bool holds(const Condition& condition, const Variables& variables) {
    return holds_by(condition, [&variables](Slot slot) { return variables[slot]; });
}

}  // namespace lantern
