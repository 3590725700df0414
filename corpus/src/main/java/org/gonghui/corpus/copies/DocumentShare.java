package org.gonghui.corpus.copies;

import org.gonghui.corpus.text.Summary;

/// How much of a document is in its own words. Every character counts once, under the first that applies; characters
/// are counted as in [org.gonghui.corpus.text.Characters].
///
/// @param document the document
/// @param characters all in its lines
/// @param copied also in an earlier document of another school, or of one that is not known
/// @param reused also in an earlier document of the same school
/// @param shared also in another document, and it is not known which is earlier
/// @param stock in stock passages
public record DocumentShare(Summary document, int characters, int copied, int reused, int shared, int stock) {

    public DocumentShare {
        if (copied < 0 || reused < 0 || shared < 0 || stock < 0 || copied + reused + shared + stock > characters) {
            throw new IllegalArgumentException(document.id() + " has " + characters + " characters: " + copied
                    + " copied, " + reused + " reused, " + shared + " shared, " + stock + " stock");
        }
    }

    /// Characters that stand in no other document, or in later ones only.
    public int own() {
        return characters - copied - reused - shared - stock;
    }

    /// Own characters as a share of all, 0..1; 1 for a document without characters.
    public double ownShare() {
        return characters == 0 ? 1 : (double) own() / characters;
    }
}
