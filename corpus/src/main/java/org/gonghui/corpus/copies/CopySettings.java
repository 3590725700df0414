package org.gonghui.corpus.copies;

/// What counts as a copy.
///
/// @param minLength the shortest passage by which two documents become a pair: characters that agree, at least
///     [#SHORTEST]; numbers and what everybody writes do not count. Two documents that have much in common in short
///     pieces are a pair as well
/// @param documentShare share of either document, 0..1, from which on the documents as wholes are copies of each other
/// @param minShare pairs that share less than this of both documents are left out, 0..1
/// @param stockFamilies a passage that occurs in at least so many unrelated documents is a stock passage and no copy;
///     documents of one school, and documents that are copies of each other, count as one; at least 3
public record CopySettings(int minLength, double documentShare, double minShare, int stockFamilies) {

    /// Below this, unrelated documents share passages by chance.
    public static final int SHORTEST = 12;

    public static final CopySettings DEFAULT = new CopySettings(24, 0.5, 0, 5);

    public CopySettings {
        if (minLength < SHORTEST) {
            throw new IllegalArgumentException("minLength must be at least " + SHORTEST + ", got " + minLength);
        }
        checkShare("documentShare", documentShare);
        checkShare("minShare", minShare);
        if (stockFamilies < 3) {
            throw new IllegalArgumentException("stockFamilies must be at least 3, got " + stockFamilies);
        }
    }

    static void checkShare(String name, double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException(name + " must be in 0..1, got " + share);
        }
    }
}
