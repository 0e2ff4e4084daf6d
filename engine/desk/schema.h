#pragma once
// A story's own JSON Schemas (draft 7), one for each kind of file: what an editor completes and underlines without knowing Lantern.
// Its people with their expressions, its places, music, scenes and variables are in them, so they are made anew when those change.
// What words and conditions mean is beyond a schema.

#include <map>
#include <string>

#include "story/story.h"

namespace lantern {

/// By the file's name: "scene.json", "cast.json" …
std::map<std::string, std::string> schemas_of(const Story& story);

/// Which files each is for, as VS Code's `yaml.schemas` has it; `schemas` and `story` are folders as the settings name them.
std::string schema_settings(const std::string& schemas, const std::string& story);

}  // namespace lantern
