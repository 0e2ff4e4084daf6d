// A table of rows that grows: small at first, then by pieces that stay where they are.

#include "check/state_table.h"

#include "catch.h"

using namespace lantern;

namespace {

/// Rows of so many bits, all different.
template <std::size_t Words> void fill(std::size_t bits, StateId count) {
    INFO(bits << " bits");
    StateTable<Words> table(bits);
    const auto row_of = [bits](StateId id) {
        Row<Words> row{};
        row[0] = id;
        if (Words > 1) row[Words - 1] = (std::uint64_t{id} * 7) & ((std::uint64_t{1} << (bits % 64)) - 1);
        return row;
    };
    std::size_t wrong = 0;
    for (StateId id = 0; id < count; ++id) {
        const Row<Words> row = row_of(id);
        table.make_room(1);
        const auto [number, fresh] = table.add(row, hash_of(row));
        wrong += number == id && fresh ? 0 : 1;
    }
    for (StateId id = 0; id < count; ++id) {
        const Row<Words> row = row_of(id);
        wrong += table.row(id) == row && table.find(row, hash_of(row)) == id && !table.add(row, hash_of(row)).second
                     ? 0
                     : 1;
    }
    CHECK(wrong == 0);
    CHECK(table.size() == count);
}

}  // namespace

TEST_CASE("Every row is found again, in a table of any size") {
    for (const StateId count : {StateId{1}, StateId{1024}, StateId{1025}, StateId{5000}}) {
        fill<1>(33, count);
        fill<2>(70, count);
        fill<3>(150, count);
    }
    fill<1>(33, (StateId{1} << 19U) + 3000);
    fill<3>(150, (StateId{1} << 19U) + 3000);
}
