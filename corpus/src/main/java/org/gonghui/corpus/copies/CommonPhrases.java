package org.gonghui.corpus.copies;

import java.util.HashSet;
import java.util.Set;

/// Which runs of three symbols are common among the documents: what everybody writes is no sign of copying.
///
/// For each run, 64 bits stand for the families of documents that have it, several families for one bit; from the bits
/// that are set follows how many families there are, near enough (linear counting: Whang, Vander-Zanden and Taylor,
/// ACM Transactions on Database Systems 15, 1990). Runs share a place of the table at random; so memory is fixed.
final class CommonPhrases {

    static final int LENGTH = 3;

    /// A run that more than this share of the families have is common ...
    private static final double SHARE = 0.02;
    /// ... and so is one that more families have than the 64 bits can tell apart well.
    private static final int MOST = 100;
    private static final int SMALLEST_BITS = 16;
    private static final int LARGEST_BITS = 21;

    private final int fewest;
    private final long[] families;
    private final Set<String> seen = new HashSet<>();
    private int limit = Long.SIZE;

    /// @param documents how many there will be
    /// @param fewest a run that fewer families have is never common
    CommonPhrases(int documents, int fewest) {
        this.fewest = fewest;
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(documents) + 9;
        families = new long[1 << Math.clamp(bits, SMALLEST_BITS, LARGEST_BITS)];
    }

    /// @param family what is the same for documents of one family
    void add(Digest digest, String family) {
        seen.add(family);
        long bit = 1L << ((family.hashCode() * 0x9E3779B1) >>> (Integer.SIZE - 6));
        for (int at = 0; at + LENGTH <= digest.size(); at++) {
            families[slot(digest, at)] |= bit;
        }
    }

    /// To be called when all documents have been added.
    void close() {
        double least = Math.min(MOST, Math.max(fewest, SHARE * seen.size()));
        limit = (int) Math.ceil(Long.SIZE * (1 - Math.exp(-least / Long.SIZE)));
    }

    boolean isCommon(Digest digest, int at) {
        return Long.bitCount(families[slot(digest, at)]) >= limit;
    }

    private int slot(Digest digest, int at) {
        int hash = (digest.symbol(at) * 31 + digest.symbol(at + 1)) * 31 + digest.symbol(at + 2);
        hash *= 0x9E3779B1;
        return (hash ^ (hash >>> 15)) & (families.length - 1);
    }
}
