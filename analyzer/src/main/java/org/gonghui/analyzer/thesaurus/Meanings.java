package org.gonghui.analyzer.thesaurus;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntConsumer;

/// The words of one text that a [Thesaurus] has, and what they mean. Not safe for several threads at once.
public final class Meanings {

    private static final int SHORTEST = 2;

    private final int[] starts;
    private final int[] ends;
    private final char[][] classes;
    /// Of those that are being told.
    private final BitSet told;
    private int count;

    Meanings(int length, int classCount) {
        starts = new int[length / SHORTEST + 1];
        ends = new int[starts.length];
        classes = new char[starts.length][];
        told = new BitSet(classCount);
    }

    void add(int start, int end, char[] meant) {
        starts[count] = start;
        ends[count] = end;
        classes[count] = meant;
        count++;
    }

    /// Tells the classes of the words within `[start..end)`, each once.
    public void within(int start, int end, IntConsumer sink) {
        told.clear();
        for (int i = first(start); i < count && ends[i] <= end; i++) {
            for (char number : classes[i]) {
                if (!told.get(number)) {
                    told.set(number);
                    sink.accept(number);
                }
            }
        }
    }

    /// Tells the classes of the word that begins at `start`, if it ends by `end`.
    public void first(int start, int end, IntConsumer sink) {
        int word = first(start);
        if (word < count && starts[word] == start && ends[word] <= end) {
            tell(word, sink);
        }
    }

    /// Tells the classes of the word that ends at `end`, if it begins at `start` or behind.
    public void last(int start, int end, IntConsumer sink) {
        int word = first(end) - 1;
        if (word >= 0 && ends[word] == end && starts[word] >= start) {
            tell(word, sink);
        }
    }

    private void tell(int word, IntConsumer sink) {
        for (char number : classes[word]) {
            sink.accept(number);
        }
    }

    /// The first word that begins at `at` or behind.
    private int first(int at) {
        int found = Arrays.binarySearch(starts, 0, count, at);
        return found < 0 ? -found - 1 : found;
    }
}
