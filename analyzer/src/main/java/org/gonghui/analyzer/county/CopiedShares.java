package org.gonghui.analyzer.county;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is known of copies among the documents.
///
/// @param documents by id, what stands in each
/// @param groups ids of documents that are, as wholes, copies of each other
public record CopiedShares(Map<String, Share> documents, List<List<String>> groups) {

    /// Nothing was looked for.
    public static final CopiedShares NONE = new CopiedShares(Map.of(), List.of());

    public CopiedShares {
        documents = Map.copyOf(documents);
        groups = groups.stream().map(List::copyOf).toList();
    }

    /// How much of a document is in its own words, in characters.
    ///
    /// @param characters all
    /// @param own those that stand in no other document, or in later ones only
    /// @param stock those in passages that many unrelated documents have
    public record Share(int characters, int own, int stock) {

        public Share {
            if (own < 0 || stock < 0 || own + stock > characters) {
                throw new IllegalArgumentException(own + " own and " + stock + " stock of " + characters);
            }
        }

        Share plus(Share other) {
            return new Share(characters + other.characters, own + other.own, stock + other.stock);
        }
    }

    /// What stands in some documents together; empty if it is not known of any.
    Optional<Share> of(List<String> ids) {
        return ids.stream()
                .filter(documents::containsKey)
                .map(documents::get)
                .reduce(Share::plus)
                .filter(share -> share.characters() > 0);
    }
}
