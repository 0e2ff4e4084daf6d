#pragma once
// What a Painter works at: textures, sheets, and the plates it paints for pictures that are not there.

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "sdl/canvas.h"
#include "sdl/painter.h"
#include "sdl/print.h"
#include "sdl/sheets.h"
#include "sdl/shelf.h"

namespace lantern {

constexpr float nearer = 1.1F;  // a camera on its way goes on its way

/// A print that is kept is large enough for its place, or as large as it can be, and not far too large.
bool serves(const Kept& kept, const Rect& to);

/// As large as it fits into its place, in the middle; of no proportions (0), all of it.
Rect within(const Rect& place, float proportion);

/// Developed in this size, as far as its file goes.
bool fits(const Developed& developed, int width, int height);

/// A new picture coming over an old one by its mask.
struct Through {
    explicit Through(const ImageItem& item)
        : file(item.file), mask(item.mask), opening(item.opening), plain(item.plain), grade(item.grade) {}
    ~Through();
    Through(const Through&) = delete;
    Through& operator=(const Through&) = delete;

    bool is_of(const ImageItem& item, int width, int height) const;
    bool blend(const ImageItem& item) const;

    std::string file, mask;
    Aperture opening;
    Colour plain;
    Grade grade;
    std::shared_ptr<const Developed> picture, when;  // null: it could not be made
    SDL_Texture* texture = nullptr;
};

struct Painter::Easel {
    Easel(SDL_Renderer* a_renderer, const Typeface& a_typeface, std::filesystem::path a_assets)
        : renderer(a_renderer), typeface(a_typeface), assets(std::move(a_assets)), sheets(a_renderer) {}

    void begin(int width, int height);
    void end();

    void paint(const ImageItem& item);
    void paint(const FigureItem& item);
    void paint(const TextItem& item);
    void paint(const PanelItem&) {}  // flat shapes are the sheets'
    void paint(const StrokeItem&) {}
    void paint(const WashItem& item);
    void paint(const MoteItem& item);
    void paint(const GrainItem& item);

    const Kept& picture(const std::string& name, const Rect& to, const std::function<Print()>& read);
    Kept& keep(const std::string& name, Developed developed, bool for_a_change);
    std::function<Print()> reading(const ImageItem& item) const;
    std::function<Print()> reading(const FigureItem& item) const;
    void want(std::vector<WantedPrint>& wanted, const ImageItem& item);
    void want_mask(std::vector<WantedPrint>& wanted, const ImageItem& item, int width, int height);
    std::function<Developed()> masking(const ImageItem& item, int width, int height) const;
    void want(std::vector<WantedPrint>& wanted, const FigureItem& item);
    void want(std::vector<WantedPrint>& wanted, const MoteItem& item);
    void prepare(Through& through, const ImageItem& item, int width, int height);
    const Print& fresh(const std::string& file);
    Rect place_of(const ImageItem& item) const;
    Rect fitted(const ImageItem& item);
    void copy(const Kept& kept, const Rect& to, float alpha, float bleed) const;
    void lay(SDL_Texture* texture, int width, int height, const Rect& to, float bleed) const;
    void paint_through(const ImageItem& item, const Rect& to);
    void keep_words(const std::string& name, const std::vector<Written>& pieces);
    Point tremble(float reach) const;
    Colour ground_of(const ImageItem& item) const;
    void plain_ground(const ImageItem& item);
    void plain_figure(const FigureItem& item);
    void lay(const std::vector<Item>& shapes);

    SDL_Renderer* renderer;
    const Typeface& typeface;
    std::filesystem::path assets;
    Canvas canvas{1920, 1080};
    Colour ground{};
    Shelf shelf{std::size_t{160} * 1024 * 1024};
    Sheets sheets;
    std::optional<Through> transition;
    bool transition_seen = false;
    std::pair<std::string, Print> just_read;
    std::map<std::string, float> proportions;  // of what lies within its place: width to height
    std::set<std::string> coming;              // better prints of what is there
    std::uint64_t frame = 0;
};

}  // namespace lantern
