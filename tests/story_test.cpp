#include "catch.h"
TEST_CASE("placeholder builds") { CHECK(true); }
