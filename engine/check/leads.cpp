#include "check/leads.h"

namespace lantern {

namespace {

void learn(std::vector<Lead>& leads, Lead one) {
    for (const Lead& known : leads)
        if (known.from == one.from && known.to == one.to) return;
    leads.push_back(one);
}

}  // namespace

Leads::Leads(const Ways& ways, std::size_t places) : by_list_(ways.met.size()), ends_(places) {
    // What is met on picking an option says where that is, and where it leads to: once is enough.
    std::vector<bool> leads_one_way(ways.met.size()), known(ways.met.size());
    for (std::size_t list = 0; list < ways.met.size(); ++list)
        leads_one_way[list] = !ways.met[list].empty() && ways.met[list].front() >= places - 1;
    for (StateId id = 0; id < ways.states(); ++id) {
        if (ways.ends(id)) ends_[ways.places[id]] = true;
        for (std::size_t way = ways.from(id); way < ways.until(id); ++way) {
            const Ways::Way& one = ways.ways[way];
            if (one.to == no_state) ends_[ways.places[id]] = true;
            else if (!known[one.met]) learn(by_list_[one.met], {ways.places[id], ways.places[one.to]});
            known[one.met] = leads_one_way[one.met] && one.to != no_state;
        }
    }
}

}  // namespace lantern
