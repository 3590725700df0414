package org.gonghui.analyzer.publication;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gonghui.corpus.text.Message;

/// Something to be read: one page or many. Its numbers stand in tables, charts and sentences that its writers copy and
/// never compute.
///
/// @param title what it is
/// @param subtitle on what, from when: period, corpus, fingerprint
/// @param leaves its pages; the first is the overview. Their ids are different and none but the first is `index`; the ids
///     of tables and pictures differ from page to page too, and each link leads to a place that there is
public record Publication(Message title, Message subtitle, List<Leaf> leaves) {

    public Publication {
        leaves = List.copyOf(leaves);
        if (leaves.isEmpty()) {
            throw new IllegalArgumentException("there is nothing to publish");
        }
        checkUnique("leaves", leaves.stream().map(Leaf::id));
        checkUnique("pages", Stream.concat(Stream.of("index"), leaves.stream().skip(1).map(Leaf::id)));
        checkUnique("tables", leaves.stream().flatMap(Leaf::blocks).flatMap(Publication::tableId));
        checkLinks(leaves);
    }

    /// Name of the web page of a leaf.
    ///
    /// @param index of the leaf, from 0
    String file(int index) {
        return (index == 0 ? "index" : leaves.get(index).id()) + ".html";
    }

    private static void checkUnique(String what, Stream<String> ids) {
        Set<String> seen = new HashSet<>();
        ids.filter(id -> !seen.add(id)).findFirst().ifPresent(id -> {
            throw new IllegalArgumentException("two " + what + " are called '" + id + "'");
        });
    }

    private static Stream<String> tableId(Block block) {
        return switch (block) {
            case Block.Listing listing -> Stream.of(listing.id());
            case Block.Picture picture -> Stream.of(picture.id());
            case Block.Text text -> Stream.empty();
            case Block.Evidence evidence -> Stream.empty();
        };
    }

    private static void checkLinks(List<Leaf> leaves) {
        Map<String, Set<String>> anchors = leaves.stream()
                .collect(Collectors.toMap(Leaf::id, leaf -> leaf.anchors().collect(Collectors.toSet())));
        leaves.stream().flatMap(Leaf::blocks).forEach(block -> {
            if (block instanceof Block.Listing listing) {
                listing.links().forEach(link -> {
                    if (!anchors.getOrDefault(link.leaf(), Set.of()).contains(link.anchor())) {
                        throw new IllegalArgumentException(listing.id() + ": " + link + " leads nowhere");
                    }
                });
            }
        });
    }
}
