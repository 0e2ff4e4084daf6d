#include "story/variable.h"

namespace lantern {

bool apply(const Effect& effect, const std::vector<Variable>& declared, Variables& variables) {
    const int value = wanted(effect, variables[effect.slot]);
    variables[effect.slot] = kept(declared[effect.slot], value);
    return variables[effect.slot] == value;
}

}  // namespace lantern
