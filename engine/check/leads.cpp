#include "check/leads.h"

#include <utility>

namespace lantern {

namespace {

void learn(std::vector<Lead>& leads, Lead one) {
    for (Lead& known : leads)
        if (known.from == one.from && known.to == one.to) {
            known.read = known.read || one.read;
            return;
        }
    leads.push_back(one);
}

}  // namespace

Leads::Leads(const Ways& ways, std::size_t places) : by_list_(ways.met.size()), ends_(places) {
    // What is met on picking an option says where that is, and where it leads to: once is enough.
    std::vector<bool> leads_one_way(ways.met.size());
    std::vector<char> known(ways.met.size());
    for (std::size_t list = 0; list < ways.met.size(); ++list)
        leads_one_way[list] = !ways.met[list].empty() && ways.met[list].front() >= places - 1;
    for (StateId id = 0; id < ways.states(); ++id)
        if (ways.ends(id)) ends_[ways.places[id]] = true;
    StateId id = 0;  // the state of the way that is looked at
    for (std::size_t way = 0; way < ways.ways.size(); ++way) {
        const Ways::Way& one = ways.ways[way];
        if (known[one.met] && one.to != no_state) continue;
        while (ways.until_any(id) <= way) ++id;
        if (one.to == no_state) {
            ends_[ways.places[id]] = true;
            continue;
        }
        const bool read = way < ways.until(id);
        learn(by_list_[one.met], {ways.places[id], ways.places[one.to], read});
        known[one.met] = leads_one_way[one.met] && read;
    }
}

void Leads::move(const Renumbering& to, std::size_t places) {
    for (std::vector<Lead>& leads : by_list_)
        for (Lead& lead : leads) lead = {to.to(lead.from), to.to(lead.to), lead.read};
    std::vector<bool> ends(places);
    for (Place place = 0; place < ends_.size(); ++place)
        if (ends_[place]) ends[to.to(place)] = true;
    ends_ = std::move(ends);
}

}  // namespace lantern
