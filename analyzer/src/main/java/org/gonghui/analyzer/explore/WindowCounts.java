package org.gonghui.analyzer.explore;

import java.util.Arrays;
import org.gonghui.analyzer.measure.Cooccurrence;

/// Counts the words in windows around hits, and all words that are in no hit.
final class WindowCounts extends SizeReader {

    private static final byte IN_NODE = 1;
    private static final byte LEFT_OF_NODE = 2;
    private static final byte RIGHT_OF_NODE = 4;

    private final Collocations.Request request;
    private final long[] counts;
    private final long[] around;
    private final long[] left;
    private final long[] right;
    private byte[] marks = new byte[64];
    private long nodes;
    private long allAround;
    private long all;

    WindowCounts(Items items, Collocations.Request request) {
        super(items);
        this.request = request;
        counts = new long[items.size()];
        around = new long[items.size()];
        left = new long[items.size()];
        right = new long[items.size()];
    }

    @Override
    public void paragraph(TokenSource.Passage passage) {
        super.paragraph(passage);
        mark(passage);
        for (int position = 0; position < passage.size(); position++) {
            int type = passage.type(position);
            if (items().of(type) != Items.PUNCTUATION && (marks[position] & IN_NODE) == 0) {
                count(type, marks[position]);
            }
        }
    }

    private void mark(TokenSource.Passage passage) {
        if (marks.length < passage.size()) {
            marks = new byte[2 * passage.size()];
        }
        Arrays.fill(marks, 0, passage.size(), (byte) 0);
        for (int hit = 0; hit < passage.hits(); hit++) {
            nodes++;
            for (int position = passage.hitStart(hit); position < passage.hitEnd(hit); position++) {
                marks[position] |= IN_NODE;
            }
            window(passage, passage.hitStart(hit) - 1, -1, request.left(), LEFT_OF_NODE);
            window(passage, passage.hitEnd(hit), 1, request.right(), RIGHT_OF_NODE);
        }
    }

    private void window(TokenSource.Passage passage, int from, int step, int words, byte mark) {
        int rest = words;
        for (int position = from; rest > 0 && position >= 0 && position < passage.size(); position += step) {
            if (items().of(passage.type(position)) != Items.PUNCTUATION) {
                marks[position] |= mark;
                rest--;
            } else if (request.crossing() == Crossing.STOPS) {
                return;
            }
        }
    }

    private void count(int type, byte mark) {
        all++;
        allAround += mark == 0 ? 0 : 1;
        if (items().isListed(type)) {
            int item = items().of(type);
            counts[item]++;
            around[item] += mark == 0 ? 0 : 1;
            left[item] += (mark & LEFT_OF_NODE) == 0 ? 0 : 1;
            right[item] += (mark & RIGHT_OF_NODE) == 0 ? 0 : 1;
        }
    }

    /// How many hits there are.
    long nodes() {
        return nodes;
    }

    /// Words in windows.
    long around() {
        return allAround;
    }

    /// Tokens of an item in windows.
    long around(int item) {
        return around[item];
    }

    /// Those left of a hit.
    long left(int item) {
        return left[item];
    }

    /// Those right of a hit.
    long right(int item) {
        return right[item];
    }

    Cooccurrence cooccurrence(int item) {
        return new Cooccurrence(around[item], nodes, counts[item], allAround, all);
    }
}
