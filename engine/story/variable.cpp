#include "story/variable.h"

#include <algorithm>

namespace lantern {

bool apply(const Effect& effect, const std::vector<Variable>& declared, Variables& variables) {
    const Variable& variable = declared[effect.slot];
    const int before = effect.kind == Effect::Kind::add ? variables[effect.slot] : 0;
    const int wanted = before + effect.value;
    const int kept = std::clamp<int>(wanted, variable.from, variable.to);
    variables[effect.slot] = static_cast<Value>(kept);
    return kept == wanted;
}

}  // namespace lantern
