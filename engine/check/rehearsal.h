#pragma once
// A reading without its stage and its words, for whoever only asks what is met on the way: by the logic that plays, and quickly.

#include <vector>

#include "session/logic.h"
#include "session/path.h"

namespace lantern {

/// Whoever is told what a rehearsal meets.
class Onlooker {
public:
    virtual ~Onlooker() = default;
    virtual void met(Place) {}                         // every statement, the one it waits at included
    virtual void branched(Place, bool) {}              // which way it went
    virtual void offered(Place, std::size_t, bool) {}  // an option, and whether its condition held
    virtual void answered(Place, const Input&) {}
};

class Rehearsal {
public:
    /// Both must live as long as the rehearsal.
    Rehearsal(const Story& story, int endings_seen, Onlooker& onlooker);

    Place at() const { return reading_.at; }
    logic::Wait waits() const { return waits_; }
    /// An ending was reached, or nobody can go on.
    bool is_over() const { return waits_ >= logic::Wait::ending; }
    /// The options that can be taken; none where nothing is chosen.
    const std::vector<std::size_t>& open() const { return open_; }
    const Variables& variables() const { return reading_.variables; }

    /// False, and nothing happens, when that is not awaited.
    bool answer(const Input& input);
    /// The answers so far.
    const Path& path() const { return path_; }

private:
    struct Reading {
        Onlooker& onlooker;
        Variables variables;
        std::vector<Place> returns{};
        Place at = 0;
        bool admitted = false;

        Value value(Slot slot) const { return variables[slot]; }
        void put(Slot slot, Value value) { variables[slot] = value; }
        std::size_t visits() const { return returns.size(); }
        void visit(Place back) { returns.push_back(back); }
        Place come_back();
        void leave() { returns.clear(); }
        void clamped(const Effect&) {}
        void branched(bool held) { onlooker.branched(at, held); }
        void matched() {}
        void passed(Place place) { onlooker.met(place); }
        static Place beyond() { return nowhere; }
    };

    void settle();
    template <class Choice> void look_at(const Choice& choice);

    const Story& story_;
    Reading reading_;
    logic::Wait waits_ = logic::Wait::lost;
    std::vector<std::size_t> open_;
    Path path_;
};

}  // namespace lantern
