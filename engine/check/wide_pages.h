#pragma once
// Memory for what is large, or looked into all over: in as few pages as the machine can make of it, or each look is two, and whoever
// fills it waits for one small page after the other.

#include <cstddef>
#include <cstdlib>
#include <memory>
#include <new>
#include <vector>
#ifdef __linux__
#include <sys/mman.h>
#endif

namespace lantern {

struct FreeMemory {
    void operator()(void* memory) const { std::free(memory); }
};

template <class Item> using WideArray = std::unique_ptr<Item[], FreeMemory>;

/// Room for so many items, of which nothing is said yet.
template <class Item> WideArray<Item> wide_array(std::size_t count) {
    constexpr std::size_t page = std::size_t{1} << 21U;
    const std::size_t bytes = count * sizeof(Item);
    const std::size_t whole = (bytes + page - 1) / page * page;
    void* memory = bytes < page ? std::malloc(bytes) : std::aligned_alloc(page, whole);
    if (memory == nullptr) throw std::bad_alloc();
#ifdef __linux__
    if (bytes >= page) madvise(memory, bytes / page * page, MADV_HUGEPAGE);  // where it cannot, nothing is lost
#endif
    return WideArray<Item>(static_cast<Item*>(memory));
}

/// For vectors that may have millions of items.
template <class Item> struct WidePages {
    using value_type = Item;
    WidePages() = default;
    template <class Other> WidePages(const WidePages<Other>&) {}
    Item* allocate(std::size_t count) { return wide_array<Item>(count).release(); }
    void deallocate(Item* items, std::size_t) { std::free(items); }
    template <class Other> bool operator==(const WidePages<Other>&) const { return true; }
    template <class Other> bool operator!=(const WidePages<Other>&) const { return false; }
};

template <class Item> using WideVector = std::vector<Item, WidePages<Item>>;

}  // namespace lantern
