package org.gonghui.corpus.copies;

import java.util.List;
import java.util.Optional;
import org.gonghui.corpus.text.Summary;

/// Documents that are, as wholes, copies of each other, directly or over others of the group.
///
/// @param documents at least two, in the order of the source
/// @param earliest the one that is earlier than all others, if their dates tell
public record CopyGroup(List<Summary> documents, Optional<Summary> earliest) {

    public CopyGroup {
        List<Summary> copied = List.copyOf(documents);
        documents = copied;
        if (documents.size() < 2 || earliest.filter(one -> !copied.contains(one)).isPresent()) {
            throw new IllegalArgumentException("a group has at least two documents and its earliest is one of them");
        }
    }
}
