package org.gonghui.corpus.copies;

import java.util.List;
import org.gonghui.corpus.text.Summary;

/// Two documents that share passages which are no stock passages.
///
/// @param first the earlier one if that is known, else the first in the order of the source
/// @param second the other
/// @param direction whether `first` is known to be earlier
/// @param relation whether they are of one school
/// @param scope how much they share
/// @param firstShare characters of the first that stand in shared passages, as a share of all its characters, 0..1
/// @param secondShare the same for the second
/// @param passages at least one, by place in the second; their words are read by [Quotations]
public record CopyPair(Summary first, Summary second, Direction direction, Relation relation, CopyScope scope,
        double firstShare, double secondShare, List<SharedPassage> passages) {

    public CopyPair {
        passages = List.copyOf(passages);
        CopySettings.checkShare("firstShare", firstShare);
        CopySettings.checkShare("secondShare", secondShare);
        if (passages.isEmpty() || first.id().equals(second.id())) {
            throw new IllegalArgumentException(
                    "a pair is of two documents with a passage, got " + first.id() + ", " + second.id());
        }
    }

    /// The larger of the two shares.
    public double share() {
        return Math.max(firstShare, secondShare);
    }
}
