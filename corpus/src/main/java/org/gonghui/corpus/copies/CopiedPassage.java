package org.gonghui.corpus.copies;

import java.util.List;
import org.gonghui.corpus.text.Span;

/// A passage that two documents share. On either side it lies within one line.
///
/// @param first where it stands in the first page
/// @param second where it stands in the second page
/// @param firstText what stands there
/// @param secondText what stands there
/// @param similarity symbols that agree as a share of those of the longer text, above 0 to 1; a number agrees with any
///     other number, a word with its variants
/// @param changes the differences, in order
public record CopiedPassage(Span first, Span second, String firstText, String secondText, double similarity,
        List<Change> changes) {

    public CopiedPassage {
        changes = List.copyOf(changes);
        CopySettings.checkShare("similarity", similarity);
        if (first.isEmpty() || first.length() != firstText.length() || second.isEmpty()
                || second.length() != secondText.length()) {
            throw new IllegalArgumentException("spans " + first + " and " + second + " do not fit their texts");
        }
        for (Change change : changes) {
            if (!first.contains(change.first()) || !second.contains(change.second())) {
                throw new IllegalArgumentException(change + " lies outside " + first + " or " + second);
            }
        }
    }

    /// The same passage with its sides changed over.
    CopiedPassage reversed() {
        return new CopiedPassage(second, first, secondText, firstText, similarity,
                changes.stream().map(Change::reversed).toList());
    }
}
