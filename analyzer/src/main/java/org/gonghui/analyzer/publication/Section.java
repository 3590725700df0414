package org.gonghui.analyzer.publication;

import java.util.List;
import org.gonghui.corpus.text.Message;

/// A part of a page under a heading.
///
/// @param id unique on its page
public record Section(String id, Message heading, List<Block> blocks) {

    public Section {
        Ids.check(id);
        blocks = List.copyOf(blocks);
    }
}
