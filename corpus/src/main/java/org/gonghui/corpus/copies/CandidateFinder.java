package org.gonghui.corpus.copies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Asks the index which earlier sections could hold the source of a digest: those with which it shares anchors that
/// stand close together and equally far apart in both.
final class CandidateFinder {

    /// Anchors further apart than this, in symbols, do not speak for the same passage.
    private static final int REACH = 48;
    /// So many symbols may have been put in or left out between two anchors of one passage.
    private static final int SHIFT = 10;
    /// Anchors looked back at: those of other passages may stand between.
    private static final int LOOK_BACK = 12;
    /// Symbols that the anchors of one passage must cover.
    private static final int ENOUGH = 8;

    private static final int PLACE_BITS = 16;

    private final AnchorIndex index;
    private long[] hits = new long[1024];
    private int size;

    CandidateFinder(AnchorIndex index) {
        this.index = index;
    }

    private record Candidate(int section, int weight) {}

    /// The most promising sections, best first; equal ones in their order.
    ///
    /// @param most how many at most
    List<Integer> find(Digest digest, int most) {
        collect(digest);
        Arrays.sort(hits, 0, size);
        List<Candidate> found = new ArrayList<>();
        for (int from = 0; from < size;) {
            int to = from;
            while (to < size && section(to) == section(from)) {
                to++;
            }
            int weight = weight(from, to);
            if (weight > 0) {
                found.add(new Candidate(section(from), weight));
            }
            from = to;
        }
        found.sort(Comparator.comparingInt(Candidate::weight).reversed().thenComparingInt(Candidate::section));
        return found.stream().limit(most).map(Candidate::section).toList();
    }

    private void collect(Digest digest) {
        size = 0;
        for (int at = 0; at + AnchorIndex.LENGTH <= digest.size(); at++) {
            int hash = AnchorIndex.hash(digest, at);
            if (index.isKept(hash)) {
                int place = at;
                index.places(hash, (section, there) -> hit(section, place, there));
            }
        }
    }

    private void hit(int section, int here, int there) {
        if (size == hits.length) {
            hits = Arrays.copyOf(hits, 2 * size);
        }
        hits[size++] = ((long) section << (2 * PLACE_BITS)) | ((long) here << PLACE_BITS) | there;
    }

    private int section(int hit) {
        return (int) (hits[hit] >>> (2 * PLACE_BITS));
    }

    private int here(int hit) {
        return (int) (hits[hit] >>> PLACE_BITS) & 0xFFFF;
    }

    private int there(int hit) {
        return (int) hits[hit] & 0xFFFF;
    }

    /// Symbols covered by anchors that stand together, 0 if nowhere enough of them do.
    private int weight(int from, int to) {
        int[] covered = new int[to - from];
        int sum = 0;
        int best = 0;
        for (int hit = from; hit < to; hit++) {
            int most = AnchorIndex.LENGTH;
            for (int before = Math.max(from, hit - LOOK_BACK); before < hit; before++) {
                int step = here(hit) - here(before);
                if (step > 0 && step <= REACH && Math.abs(there(hit) - there(before) - step) <= SHIFT) {
                    most = Math.max(most, covered[before - from] + Math.min(step, AnchorIndex.LENGTH));
                }
            }
            covered[hit - from] = most;
            best = Math.max(best, most);
            sum += most > AnchorIndex.LENGTH ? 1 : 0;
        }
        return best >= ENOUGH ? sum + best : 0;
    }
}
