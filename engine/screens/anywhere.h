#pragma once
// To any scene or line, for an author: what is typed narrows the scenes down by their names and titles; behind a colon, the lines of the
// first of them by their numbers and words ("coat:60", "coat:sleeve").

#include <string>
#include <string_view>
#include <vector>

#include "screens/errand.h"
#include "screens/folio.h"
#include "screens/house.h"

namespace lantern {

class Anywhere {
public:
    explicit Anywhere(const House& house);

    std::optional<Errand> interpret(const Gesture& gesture, House& house);
    Picture picture(const House& house) const;
    void refresh(const House& house);
    Spoken spoken(const House& house) const;

private:
    void write(const std::string& text);
    void rub_out();
    void find(const House& house);
    void find_scenes(const House& house, std::string_view wanted);
    void find_lines(const Story& story, const std::string& scene, std::string_view wanted);
    void offer(std::string place, Row row);
    void lay_rows();
    void make_room(const House& house);

    std::string typed_;
    std::vector<std::string> places_;  // that what is typed may mean, a row each
    std::vector<Row> rows_;
    Folio folio_;
};

}  // namespace lantern
