package org.gonghui.corpus.copies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.gonghui.corpus.text.Span;

/// The places of all finds, put together by passage. Place `2 * find` is the first of a find, the next its second. Places
/// are of one passage if a find links them, or if they cover the same text.
final class Occurrences {

    /// Two places in a document hold the same passage if they have this share of both in common.
    private static final double SAME_PLACE = 0.5;

    private final List<Find> finds;
    private final Clusters same;
    /// Places by document, then by where they stand.
    private final int[] order;

    Occurrences(List<Find> finds, int documents) {
        this.finds = finds;
        this.same = new Clusters(2 * finds.size());
        this.order = byDocument(documents);
        for (int find = 0; find < finds.size(); find++) {
            same.join(2 * find, 2 * find + 1);
        }
        forEachDocument(this::joinPlaces);
    }

    /// Hears of the places of one passage, by document and where they stand.
    interface Passages {
        void passage(int[] places);
    }

    /// Gives the passages of at least so many places, by the smallest of their places.
    void forEach(int least, Passages passages) {
        int[] starts = new int[2 * finds.size() + 1];
        for (int place : order) {
            starts[same.of(place) + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        int[] grouped = new int[order.length];
        int[] next = starts.clone();
        for (int place : order) {
            grouped[next[same.of(place)]++] = place;
        }
        for (int first = 0; first + 1 < starts.length; first++) {
            if (starts[first + 1] - starts[first] >= least) {
                passages.passage(Arrays.copyOfRange(grouped, starts[first], starts[first + 1]));
            }
        }
    }

    int document(int place) {
        return finds.get(place / 2).document(side(place));
    }

    Span span(int place) {
        return finds.get(place / 2).span(side(place));
    }

    private static Find.Side side(int place) {
        return place % 2 == 0 ? Find.Side.FIRST : Find.Side.SECOND;
    }

    private int[] byDocument(int documents) {
        int[] starts = new int[documents + 1];
        for (int place = 0; place < 2 * finds.size(); place++) {
            starts[document(place) + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        int[] ordered = new int[2 * finds.size()];
        for (int place = 0; place < ordered.length; place++) {
            ordered[starts[document(place)]++] = place;
        }
        return ordered;
    }

    private interface Range {
        void places(int from, int to);
    }

    private void forEachDocument(Range range) {
        for (int from = 0; from < order.length;) {
            int to = from;
            while (to < order.length && document(order[to]) == document(order[from])) {
                to++;
            }
            range.places(from, to);
            from = to;
        }
    }

    /// Orders the places of a document and sweeps over them; only those that differ from each other are kept open.
    private void joinPlaces(int from, int to) {
        int[] sorted = Arrays.stream(order, from, to)
                .boxed()
                .sorted(Comparator.comparing(this::span).thenComparingInt(place -> place))
                .mapToInt(Integer::intValue)
                .toArray();
        System.arraycopy(sorted, 0, order, from, sorted.length);
        List<Integer> open = new ArrayList<>();
        for (int place : sorted) {
            Span span = span(place);
            open.removeIf(other -> span(other).end() <= span.start());
            int known = open.stream().filter(other -> isSame(span(other), span)).findFirst().orElse(-1);
            if (known < 0) {
                open.add(place);
            } else {
                same.join(known, place);
            }
        }
    }

    private static boolean isSame(Span one, Span other) {
        int common = one.overlap(other);
        return common >= SAME_PLACE * (one.length() + other.length() - common);
    }
}
