#include "story/read_before.h"

#include <utility>

namespace lantern {

std::optional<Node> ReadBefore::read(const Source& source, FileIndex file, Diagnostics& diagnostics) {
    const auto found = books_.find(source.path());
    if (found == books_.end() || found->second.file != file || found->second.text != source.text()) {
        ++count_;
        Book book;
        book.file = file;
        book.text = source.text();
        book.root = parse_yaml(source, file, book.complaints);
        books_.insert_or_assign(source.path(), std::move(book));
    }
    const Book& book = books_.at(source.path());
    diagnostics.insert(diagnostics.end(), book.complaints.begin(), book.complaints.end());
    return book.root;
}

const Node* ReadBefore::root(const std::string& path) const {
    const auto found = books_.find(path);
    return found != books_.end() && found->second.root ? &*found->second.root : nullptr;
}

}  // namespace lantern
