package org.gonghui.corpus.split;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gonghui.corpus.text.CharacterSet;

/// Finds literals in a text. Built once, then read by any number of threads.
///
/// From every position the trie is walked as far as it goes. Nearly all positions of a text fail within two characters,
/// and one look at a small table tells so.
/// Its edges stand in one small table, where a hash of node and character finds them: the processor holds it at hand,
/// which it could not with a table of all characters there are.
final class PhraseTrie {

    /// Told of every literal found.
    @FunctionalInterface
    interface Found {
        void literal(int id, int start, int end);
    }

    private static final int NONE = -1;
    private static final int ROOT = 0;
    private static final int BEGINNING_BITS = 15;
    private static final int MAX_NODES = Character.MAX_VALUE;
    /// The table is at most this full, so that edges stand where they are sought.
    private static final int ROOM = 3;

    /// Edges: their node and character, and behind it where they lead.
    private final int[] edges;
    private final int shift;
    private final int[] literals;
    /// A bit for each two characters with which literals begin.
    private final long[] beginnings = new long[(1 << BEGINNING_BITS) / Long.SIZE];
    /// The literals of one character.
    private final CharacterSet alone;

    private PhraseTrie(Builder builder) {
        int nodes = builder.literals.size();
        literals = new int[nodes];
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(ROOM * nodes);
        shift = Integer.SIZE - bits;
        edges = new int[2 << bits];
        Arrays.fill(edges, NONE);
        builder.edges.forEach(this::put);
        Arrays.setAll(literals, builder.literals::get);
        alone = CharacterSet.of(builder.alone.toString());
        builder.beginnings.stream().forEach(bit -> beginnings[bit / Long.SIZE] |= 1L << bit);
    }

    private void put(int key, int target) {
        int at = place(key);
        while (edges[at] != NONE) {
            at = next(at);
        }
        edges[at] = key;
        edges[at + 1] = target;
    }

    private static int key(int node, char character) {
        return (node << Character.SIZE) | character;
    }

    private int place(int key) {
        return ((key * 0x9E3779B1) >>> shift) << 1;
    }

    private int next(int at) {
        return (at + 2) & (edges.length - 1);
    }

    /// Tells `found` of every literal in `text`, by start, then by length.
    void search(String text, Found found) {
        for (int start = 0; start < text.length(); start++) {
            char first = text.charAt(start);
            if ((start + 1 < text.length() && mayBegin(first, text.charAt(start + 1))) || alone.has(first)) {
                search(text, start, found);
            }
        }
    }

    private void search(String text, int start, Found found) {
        int node = child(ROOT, text.charAt(start));
        int end = start + 1;
        while (node != NONE) {
            if (literals[node] != NONE) {
                found.literal(literals[node], start, end);
            }
            node = end < text.length() ? child(node, text.charAt(end)) : NONE;
            end++;
        }
    }

    /// Whether literals may begin with these two characters: so it is with all with which they do and few others.
    private boolean mayBegin(char first, char second) {
        int bit = bit(first, second);
        return (beginnings[bit / Long.SIZE] & 1L << bit) != 0;
    }

    private static int bit(char first, char second) {
        return (first * 0x9E3779B1 + second * 0x85EBCA77) >>> (Integer.SIZE - BEGINNING_BITS);
    }

    private int child(int node, char character) {
        int key = key(node, character);
        int at = place(key);
        while (edges[at] != key && edges[at] != NONE) {
            at = next(at);
        }
        return edges[at] == key ? edges[at + 1] : NONE;
    }

    /// Collects literals; equal ones get the same id.
    static final class Builder {

        private final Map<Integer, Integer> edges = new HashMap<>();
        /// Of each node the literal that ends there.
        private final List<Integer> literals = new ArrayList<>();
        private final BitSet beginnings = new BitSet();
        private final StringBuilder alone = new StringBuilder();
        private int size;

        Builder() {
            literals.add(NONE);
        }

        /// The id of `literal`, which is not empty, from 0 in the order of first addition.
        ///
        /// @throws IllegalStateException if there are too many literals
        int add(String literal) {
            if (literal.length() == 1) {
                alone.append(literal);
            } else {
                beginnings.set(bit(literal.charAt(0), literal.charAt(1)));
            }
            int node = ROOT;
            for (int i = 0; i < literal.length(); i++) {
                node = edges.computeIfAbsent(key(node, literal.charAt(i)), absent -> newNode());
            }
            if (literals.get(node) == NONE) {
                literals.set(node, size++);
            }
            return literals.get(node);
        }

        private int newNode() {
            if (literals.size() == MAX_NODES) {
                throw new IllegalStateException("more than " + MAX_NODES + " beginnings of literals");
            }
            literals.add(NONE);
            return literals.size() - 1;
        }

        int size() {
            return size;
        }

        PhraseTrie build() {
            return new PhraseTrie(this);
        }
    }
}
