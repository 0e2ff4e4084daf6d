#pragma once
// Memory for what is large, or looked into all over: in as few pages as the machine can make of it, or each look is two, and whoever
// fills it waits for one small page after the other.

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <new>
#include <type_traits>
#include <vector>
#ifdef __linux__
#include <sys/mman.h>
#endif

namespace lantern {

struct FreeMemory {
    void operator()(void* memory) const { std::free(memory); }
};

template <class Item> using WideArray = std::unique_ptr<Item[], FreeMemory>;

constexpr std::size_t wide_page = std::size_t{1} << 21U;

/// Asks for wide pages wherever a whole one lies in it; where there are none, nothing is lost.
inline void* widened(void* memory, std::size_t bytes) {
    if (memory == nullptr) throw std::bad_alloc();
#ifdef __linux__
    const auto begin = (reinterpret_cast<std::uintptr_t>(memory) + wide_page - 1) / wide_page * wide_page;
    const auto end = (reinterpret_cast<std::uintptr_t>(memory) + bytes) / wide_page * wide_page;
    if (begin < end) madvise(reinterpret_cast<void*>(begin), end - begin, MADV_HUGEPAGE);
#endif
    return memory;
}

/// Room for so many items, of which nothing is said yet.
template <class Item> WideArray<Item> wide_array(std::size_t count) {
    const std::size_t bytes = count * sizeof(Item);
    const std::size_t whole = (bytes + wide_page - 1) / wide_page * wide_page;
    void* memory = bytes < wide_page ? std::malloc(bytes) : std::aligned_alloc(wide_page, whole);
    return WideArray<Item>(static_cast<Item*>(widened(memory, bytes)));
}

/// More room for what is there: whoever can, moves pages, and copies nothing.
template <class Item> void widen(WideArray<Item>& items, std::size_t count) {
    static_assert(std::is_trivially_copyable_v<Item>);
    void* memory = std::realloc(items.get(), count * sizeof(Item));
    if (memory == nullptr) throw std::bad_alloc();
    items.release();
    items.reset(static_cast<Item*>(widened(memory, count * sizeof(Item))));
}

/// Grows without ever being there twice. It begins with room for millions, which takes no memory until it is used.
template <class Item> class WideList {
public:
    void push_back(const Item& item) { *extend(1) = item; }
    /// So many more, of which nothing is said yet.
    Item* extend(std::size_t more) {
        while (size_ + more > room_) {
            room_ = room_ == 0 ? wide_page : room_ * 2;
            widen(items_, room_);
        }
        size_ += more;
        return items_.get() + (size_ - more);
    }
    std::size_t size() const { return size_; }
    bool empty() const { return size_ == 0; }
    Item& operator[](std::size_t index) { return items_[index]; }
    const Item& operator[](std::size_t index) const { return items_[index]; }
    Item& back() { return items_[size_ - 1]; }
    const Item* begin() const { return items_.get(); }
    const Item* end() const { return items_.get() + size_; }

private:
    WideArray<Item> items_;
    std::size_t size_ = 0, room_ = 0;
};

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
