#include "stage/bindings.h"

#include <algorithm>

#include "stage/usual_keys.h"

namespace lantern {

namespace {

/// Without these nobody gets anywhere, not even back to the page of keys.
bool is_needed(Command command) {
    switch (command) {
        case Command::go_on:
        case Command::menu:
        case Command::up:
        case Command::down:
        case Command::left:
        case Command::right: return true;
        default: return false;
    }
}

enum class Device : std::uint8_t { keyboard, pad, pointer };

Device device_of(std::string_view name) {
    const auto begins = [name](std::string_view with) { return name.substr(0, with.size()) == with; };
    if (begins("pad ") || begins("stick ")) return Device::pad;
    return begins("mouse ") || begins("wheel ") ? Device::pointer : Device::keyboard;
}

bool is_number(const std::string& name) {
    const char last = name.empty() ? ' ' : name.back();
    return (name.size() == 1 || name.substr(0, name.size() - 1) == "Keypad ") && last >= '1' && last <= '9';
}

}  // namespace

const std::vector<Command>& bindable() {
    static const std::vector<Command> all = [] {
        std::vector<Command> commands;
        for (const UsualKeys& row : usual_keys()) commands.push_back(row.command);
        return commands;
    }();
    return all;
}

std::string words_for(Command command) {
    const UsualKeys* const row = usual_keys_of(command);
    return row == nullptr ? std::string() : row->words;
}

Bindings::Bindings() {
    for (const UsualKeys& row : usual_keys())
        for (const std::string& name : row.names) names_.emplace_back(name, row.command);
}

std::optional<Command> Bindings::command_of(std::string_view name) const {
    for (const auto& [bound, command] : names_)
        if (bound == name) return command;
    return std::nullopt;
}

std::vector<std::string> Bindings::names_of(Command command) const {
    std::vector<std::string> names;
    for (const auto& [bound, meant] : names_)
        if (meant == command) names.push_back(bound);
    return names;
}

std::string Bindings::bind(Command command, const std::string& name) {
    if (is_number(name)) return name + " chooses what has that number, and nothing else.";
    if (const auto other = command_of(name); other && *other != command)
        return name + " is already “" + words_for(*other) + "”.";
    if (!name.empty() && !command_of(name)) names_.emplace_back(name, command);
    return {};
}

std::string Bindings::take_over(Command command, const std::string& name) {
    if (const auto other = command_of(name); other && *other != command)
        if (std::string complaint = unbind(name); !complaint.empty()) return complaint;
    return bind(command, name);
}

bool Bindings::is_last(const std::string& name) const {
    const auto command = command_of(name);
    if (!command || !is_needed(*command) || device_of(name) == Device::pointer) return false;
    for (const std::string& other : names_of(*command))
        if (other != name && device_of(other) == device_of(name)) return false;
    return true;
}

std::string Bindings::unbind(const std::string& name) {
    const auto command = command_of(name);
    if (!command) return {};
    if (is_last(name))
        return std::string(name) + " is the last " + (device_of(name) == Device::pad ? "button" : "key") + " for “" +
               words_for(*command) + "”; bind another first.";
    drop(name);
    return {};
}

bool Bindings::is_usual(Command command) const {
    const UsualKeys* const row = usual_keys_of(command);
    if (row == nullptr) return true;
    std::vector<std::string> now = names_of(command), usual = row->names;
    std::sort(now.begin(), now.end());
    std::sort(usual.begin(), usual.end());
    return now == usual;
}

void Bindings::clear(Command command) {
    names_.erase(
        std::remove_if(names_.begin(), names_.end(), [command](const auto& bound) { return bound.second == command; }),
        names_.end());
}

void Bindings::reset(Command command) {
    const UsualKeys* const row = usual_keys_of(command);
    if (row == nullptr) return;
    clear(command);
    for (const std::string& name : row->names) {
        names_.erase(
            std::remove_if(names_.begin(), names_.end(), [&name](const auto& bound) { return bound.first == name; }),
            names_.end());
        names_.emplace_back(name, command);
    }
    mend();
}

void Bindings::drop(const std::string& name) {
    names_.erase(
        std::remove_if(names_.begin(), names_.end(), [&name](const auto& bound) { return bound.first == name; }),
        names_.end());
}

/// True when it had to take its usual names again; that may have left another without.
bool Bindings::mend(Command command, std::vector<std::string>& said) {
    bool mended = false;
    for (const Device device : {Device::keyboard, Device::pad}) {
        const auto of_device = [device](const std::string& name) { return device_of(name) == device; };
        const std::vector<std::string> names = names_of(command);
        if (std::any_of(names.begin(), names.end(), of_device)) continue;
        for (const std::string& name : usual_keys_of(command)->names) {
            if (!of_device(name)) continue;
            drop(name);
            names_.emplace_back(name, command);
        }
        said.push_back("“" + words_for(command) + "” needs a " + (device == Device::pad ? "button" : "key") +
                       ", and has its usual ones again.");
        mended = true;
    }
    return mended;
}

std::vector<std::string> Bindings::mend() {
    std::vector<std::string> said;
    for (bool mended = true; mended;) {
        mended = false;
        for (const UsualKeys& row : usual_keys())
            if (is_needed(row.command) && mend(row.command, said)) mended = true;
    }
    return said;
}

bool Bindings::operator==(const Bindings& other) const {
    const auto in_order = [](auto names) {
        std::sort(names.begin(), names.end());
        return names;
    };
    return in_order(names_) == in_order(other.names_);
}

}  // namespace lantern
