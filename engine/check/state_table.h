#pragma once
// Every state met so far, each once, numbered as they came. A state is a row of bits; rows lie one behind the other, as many bytes
// each as they need, and are found by a flat table of numbers, four bytes an entry. Knows nothing of stories.

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <utility>
#include <vector>

#include "check/wide_pages.h"

namespace lantern {

using StateId = std::uint32_t;
constexpr StateId no_state = 0xFFFFFFFF;

template <std::size_t Words> using Row = std::array<std::uint64_t, Words>;

/// each(index) of each word of a row. A narrow one is gone through without a loop, so that it stays in the machine's registers: rows
/// are made and compared by the million.
template <std::size_t Words, class Each> void each_word(const Each& each) {
    if constexpr (Words <= 4) {
        [&]<std::size_t... index>(std::index_sequence<index...>) { (each(index), ...); }
        (std::make_index_sequence<Words>());
    } else {
        for (std::size_t i = 0; i < Words; ++i) each(i);
    }
}

template <std::size_t Words> bool are_same(const Row<Words>& one, const Row<Words>& other) {
    std::uint64_t different = 0;
    each_word<Words>([&](std::size_t i) { different |= one[i] ^ other[i]; });
    return different == 0;
}

template <std::size_t Words> std::uint64_t hash_of(const Row<Words>& row) {
    std::uint64_t hash = 0;
    each_word<Words>([&](std::size_t i) {
        hash = (hash ^ row[i]) * 0x9E3779B97F4A7C15;
        hash ^= hash >> 32U;
    });
    hash *= 0xD6E8FEB86659FD93;
    return hash ^ (hash >> 32U);
}

template <std::size_t Words> class StateTable {
public:
    /// `bits` of a row mean something, from the lowest of its first word; the others are always zero.
    explicit StateTable(std::size_t bits) : bytes_((bits + 7) / 8) {
        make_entries(smallest);
        for (std::size_t i = 0; i < Words; ++i) {
            const std::size_t here = bits > 64 * i ? bits - 64 * i : 0;
            meant_[i] = here >= 64 ? ~std::uint64_t{0} : (std::uint64_t{1} << here) - 1;
        }
        count_bits();
    }

    StateId size() const { return size_; }

    Row<Words> row(StateId id) const {
        Row<Words> row;
        std::memcpy(row.data(), place(id), sizeof row);
        each_word<Words>([&](std::size_t i) { row[i] &= meant_[i]; });
        return row;
    }

    StateId find(const Row<Words>& row, std::uint64_t hash) const {
        enter_all();
        for (std::size_t at = begin(hash); entries_[at] != 0; at = next(at))
            if (may_be(entries_[at], hash) && are_same(this->row(id_in(entries_[at])), row)) return id_in(entries_[at]);
        return no_state;
    }

    /// Its number, and whether it is new.
    std::pair<StateId, bool> add(const Row<Words>& row, std::uint64_t hash) {
        std::size_t at = begin(hash);
        for (; entries_[at] != 0; at = next(at))
            if (may_be(entries_[at], hash) && are_same(this->row(id_in(entries_[at])), row))
                return {id_in(entries_[at]), false};
        entries_[at] = entry(size_, hash);
        append(row);
        ++entered_;
        return {size_ - 1, true};
    }

    /// One that is known to be new. It is not entered until somebody wants to find any: whoever adds another before that knows that it
    /// is none of those.
    StateId put(const Row<Words>& row) {
        append(row);
        return size_ - 1;
    }
    void enter_all() const {
        if (entered_ == size_) return;
        if (std::size_t{size_} * 4 > capacity_ * 3) return grow(std::size_t{size_} * 2);
        make_entries(capacity_);
        enter();
    }
    /// There will be about as many, of which few are entered.
    void expect_size(StateId size) {
        expected_ = std::size_t{size} * 2;
        count_bits();
    }

    /// Before many are added: so many more find room. True when everything was moved for it.
    bool make_room(std::size_t more) const {
        const bool can_be_numbered = size_ + more < std::size_t{1} << id_bits_;
        if (can_be_numbered && (entered_ + more) * 4 <= capacity_ * 3) return false;
        grow((size_ + more) * 2);
        return true;
    }

    // A table that is larger than the machine's fast memory is slow to look into, unless it is told ahead.
    void expect(std::uint64_t hash) const { __builtin_prefetch(&entries_[begin(hash)]); }
    void expect_row(std::uint64_t hash) const {
        for (std::size_t at = begin(hash); entries_[at] != 0; at = next(at))
            if (may_be(entries_[at], hash)) return __builtin_prefetch(place(id_in(entries_[at])));
    }

    std::size_t bytes_used() const {
        return capacity_ * sizeof(std::uint32_t) + std::size_t{size_} * bytes_ + chunks_.capacity() * 8;
    }

private:
    static constexpr std::size_t smallest = 1024;
    static constexpr unsigned chunk_bits = 19;
    static constexpr std::size_t chunk = std::size_t{1} << chunk_bits;

    unsigned char* place(StateId id) const { return chunks_[id >> chunk_bits].get() + (id & (chunk - 1)) * bytes_; }
    std::size_t begin(std::uint64_t hash) const { return ((hash >> 32U) * capacity_) >> 32U; }
    std::size_t next(std::size_t at) const { return at + 1 == capacity_ ? 0 : at + 1; }

    // An entry is a number plus one, and in the bits that the number leaves a part of the hash.
    std::uint32_t entry(StateId id, std::uint64_t hash) const {
        return (static_cast<std::uint32_t>(hash) << id_bits_) | (id + 1);
    }
    StateId id_in(std::uint32_t entry) const { return (entry & ((std::uint32_t{1} << id_bits_) - 1)) - 1; }
    bool may_be(std::uint32_t entry, std::uint64_t hash) const {
        return (entry >> id_bits_) == (static_cast<std::uint32_t>(hash) << id_bits_) >> id_bits_;
    }

    void append(const Row<Words>& row) {
        if (size_ == room_) make_rows();
        std::memcpy(place(size_), row.data(), sizeof row);  // what stands beyond its bytes is the next row's
        ++size_;
    }

    /// Not cleared: rows fill a chunk from its front, and each is written before it is read. The first one grows, as most tables are
    /// small, and there are many.
    void make_rows() {
        const bool first = size_ < chunk;
        const std::size_t rows = !first ? chunk : size_ == 0 ? smallest : std::size_t{size_} * 2;
        const std::size_t bytes = rows * bytes_ + sizeof(Row<Words>);
        if (first && size_ > 0) widen(chunks_.front(), bytes);
        else chunks_.push_back(wide_array<unsigned char>(bytes));
        room_ = first ? rows : room_ + chunk;
    }

    /// Empty ones; the rows say everything, so that the old and the new are never there at once.
    void make_entries(std::size_t count) const {
        entries_.reset();
        entries_ = wide_array<std::uint32_t>(count);
        std::memset(entries_.get(), 0, count * sizeof(std::uint32_t));
        capacity_ = count;
    }

    void count_bits() const {
        id_bits_ = 0;
        for (std::size_t left = std::max(capacity_, expected_); left != 0; left >>= 1U) ++id_bits_;
    }

    void grow(std::size_t count) const {
        make_entries(count);
        count_bits();
        enter();
    }

    /// All of them, where there are no entries yet.
    void enter() const {
        entered_ = size_;
        constexpr StateId ahead = 64;
        std::array<std::uint64_t, ahead> hashes{};
        for (StateId from = 0; from < size_; from += ahead) {
            const StateId here = std::min(ahead, size_ - from);
            for (StateId i = 0; i < here; ++i) {
                hashes[i] = hash_of(row(from + i));
                expect(hashes[i]);
            }
            for (StateId i = 0; i < here; ++i) {
                std::size_t at = begin(hashes[i]);
                while (entries_[at] != 0) at = next(at);
                entries_[at] = entry(from + i, hashes[i]);
            }
        }
    }

    std::size_t bytes_;
    Row<Words> meant_{};
    // How they are found; says nothing that the rows do not say.
    mutable WideArray<std::uint32_t> entries_;
    mutable std::size_t capacity_ = 0;
    std::vector<WideArray<unsigned char>> chunks_;
    std::size_t room_ = 0;  // rows that the chunks have room for
    mutable unsigned id_bits_ = 0;
    mutable StateId entered_ = 0;
    std::size_t expected_ = 0;
    StateId size_ = 0;
};

}  // namespace lantern
