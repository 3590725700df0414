package org.gonghui.analyzer.publication;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gonghui.corpus.text.Message;

/// Something to be read: one page or many. Its numbers stand in tables, charts and sentences that its writers copy and
/// never compute.
///
/// @param title what it is
/// @param subtitle on what, from when: period, corpus, fingerprint
/// @param leaves its pages; the first is the overview
public record Publication(Message title, Message subtitle, List<Leaf> leaves) {

    public Publication {
        leaves = List.copyOf(leaves);
        Set<String> ids = new HashSet<>();
        for (Leaf leaf : leaves) {
            if (!ids.add(leaf.id())) {
                throw new IllegalArgumentException("two leaves are called '" + leaf.id() + "'");
            }
        }
        if (leaves.isEmpty()) {
            throw new IllegalArgumentException("there is nothing to publish");
        }
    }
}
