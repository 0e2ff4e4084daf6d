// The album in all its states as pictures, for whoever wants to look at them: not part of the suite. LANTERN_GALLERY names the folder.

#include <fmt/format.h>

#include <cstdlib>

#include "desk.h"
#include "sdl/durable.h"
#include "sdl/snapshot.h"

using namespace lantern;
using namespace lantern::testing;

namespace {

/// So that a card looks like what was read.
Print photograph(const Picture& picture, const Typeface& typeface) {
    return {postcard_width, postcard_height, true,
        picture_pixels(picture, typeface, checkout() / "assets", postcard_width, postcard_height)};
}

struct Gallery {
    fs::path folder;
    const Typeface& typeface;
    std::string size;

    void hang(const std::string& name, const OpenAlbum& open) const {
        Picture picture = open.picture();
        open.desk.house.notice.paint(
            picture.items, open.desk.house.palette(), open.desk.house.comfort(), *open.desk.house.measure);
        save_picture(
            picture, typeface, checkout() / "assets", folder / fmt::format("{}-{}.png", name, size), 1280, 720);
    }
};

}  // namespace

TEST_CASE("The gallery of the album", "[.album-gallery]") {
    const char* const folder = std::getenv("LANTERN_GALLERY");
    REQUIRE(folder != nullptr);
    const Typeface typeface(checkout() / "assets" / "fonts");
    const auto story = shipped_story();
    Desk desk(story, &typeface);
    desk.house.machine.print = [&typeface](const Picture& picture) { return photograph(picture, typeface); };
    const auto at = [&](float size) {
        desk.house.preferences.comfort.text_size = size;
        return Gallery{folder, typeface, fmt::format("{}", static_cast<int>(size * 100))};
    };
    const std::vector<float> sizes{1, 1.5F, 2, 2.5F, 0.75F};
    for (const float size : sizes) at(size).hang("keep-0", OpenAlbum(desk, Postcards::Purpose::keep));
    at(1);
    for (std::uint32_t slot = 1; slot <= 6; ++slot) {
        desk.reads_on(slot == 1 ? 9 : 41);
        desk.clock = fmt::format("202{}-0{}-1{}T2{}:0{}:00+09:00", slot < 3 ? 5 : 6, slot + 1, slot, slot % 4, slot);
        desk.house.stopwatch.start_at(static_cast<std::int64_t>(slot) * slot * 400);
        if (slot == 4)
            for (const float size : sizes) at(size).hang("keep-3", OpenAlbum(desk, Postcards::Purpose::keep));
        at(1);
        desk.keeps(slot);
        desk.house.album->keep_quick(postcard_of(desk.house));
        if (slot > 2) desk.house.album->keep_automatic(postcard_of(desk.house));
    }
    desk.house.album->note({Tray::slots, 2}, "Before the bridge, with the umbrella; read this aloud to Jae one day");
    desk.house.album->lock({Tray::slots, 2}, true);
    desk.house.album->note({Tray::slots, 5}, "비 오는 날");
    for (const float size : sizes) {
        const Gallery gallery = at(size);
        OpenAlbum six(desk, Postcards::Purpose::take_up);
        six.does(Command::up);
        six.does(Command::up);
        six.does(Command::left);
        six.does(Command::left);
        six.does(Command::down);
        six.does(Command::right);
        gallery.hang("slots-6", six);
        six.does(Command::forward);
        gallery.hang("slots-7", six);
        six.does(Command::back);
        six.does(Command::down);
        six.does(Command::down);
        six.does(Command::right);
        gallery.hang("deeds", six);
        six.does(Command::go_on);
        six.does(Typed{" and again"});
        six.does(Command::down);
        six.does(Command::up);
        gallery.hang("note", six);
        six.does(Command::menu);
        OpenAlbum quick(desk, Postcards::Purpose::take_up);
        quick.does(Command::up);
        quick.does(Command::up);
        quick.does(Command::up);
        quick.does(Command::right);
        quick.does(Command::right);
        quick.does(Command::left);
        gallery.hang("quick", quick);
        quick.does(Command::right);
        quick.does(Command::down);
        gallery.hang("auto", quick);
        OpenAlbum over(desk, Postcards::Purpose::keep);
        over.does(Command::left);
        over.does(Command::go_on);
        gallery.hang("over", over);
    }
    const auto damage = [&](const char* name) {
        write_file(desk.place / name, read_file(desk.place / name).substr(0, 90));
    };
    at(1);
    desk.keeps(4);
    damage("slot-4.png");
    damage("slot-3.png");
    desk.opens_album_again();
    for (const float size : sizes) {
        const Gallery gallery = at(size);
        OpenAlbum damaged(desk, Postcards::Purpose::keep);
        damaged.does(Command::left);
        damaged.does(Command::left);
        damaged.does(Command::left);
        gallery.hang("damaged", damaged);
        OpenAlbum up(desk, Postcards::Purpose::take_up);
        up.does(ChooseNumber{3});
        up.does(Command::up);
        up.does(PointerMoved{{400, 500}});
        gallery.hang("tabs", up);
    }
}
