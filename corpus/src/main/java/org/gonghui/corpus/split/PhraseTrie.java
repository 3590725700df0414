package org.gonghui.corpus.split;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.TreeMap;

/// Finds literals in a text. Built once, then read by any number of threads.
///
/// From every position the trie is walked as far as it goes; nearly all positions of a text fail at the root, so this
/// costs little more than one look-up per character.
final class PhraseTrie {

    /// Told of every literal found.
    @FunctionalInterface
    interface Found {
        void literal(int id, int start, int end);
    }

    private static final int NONE = -1;

    private final char[] keys;
    private final int[] targets;
    private final int[] firstEdge;
    private final int[] literals;
    private final int[] rootTargets = new int[Character.MAX_VALUE + 1];

    private PhraseTrie(Builder builder) {
        int nodes = builder.children.size();
        firstEdge = new int[nodes + 1];
        literals = new int[nodes];
        int edges = nodes - 1;
        keys = new char[edges];
        targets = new int[edges];
        int edge = 0;
        for (int node = 0; node < nodes; node++) {
            firstEdge[node] = edge;
            literals[node] = builder.literals.getOrDefault(node, NONE);
            for (Entry<Character, Integer> child : builder.childrenOf(node).entrySet()) {
                keys[edge] = child.getKey();
                targets[edge++] = child.getValue();
            }
        }
        firstEdge[nodes] = edge;
        Arrays.fill(rootTargets, NONE);
        builder.childrenOf(0).forEach((key, target) -> rootTargets[key] = target);
    }

    /// Tells `found` of every literal in `text`, by start, then by length.
    void search(CharSequence text, Found found) {
        for (int start = 0; start < text.length(); start++) {
            int node = rootTargets[text.charAt(start)];
            int end = start + 1;
            while (node != NONE) {
                if (literals[node] != NONE) {
                    found.literal(literals[node], start, end);
                }
                node = end < text.length() ? child(node, text.charAt(end)) : NONE;
                end++;
            }
        }
    }

    private int child(int node, char key) {
        int edge = Arrays.binarySearch(keys, firstEdge[node], firstEdge[node + 1], key);
        return edge < 0 ? NONE : targets[edge];
    }

    /// Collects literals; equal ones get the same id.
    static final class Builder {

        private final Map<Integer, Map<Character, Integer>> children = new HashMap<>();
        private final Map<Integer, Integer> literals = new HashMap<>();

        Builder() {
            children.put(0, new TreeMap<>());
        }

        /// The id of `literal`, from 0 in the order of first addition.
        int add(String literal) {
            int node = 0;
            for (int i = 0; i < literal.length(); i++) {
                node = step(node, literal.charAt(i));
            }
            Integer known = literals.putIfAbsent(node, literals.size());
            return known == null ? literals.size() - 1 : known;
        }

        private int step(int node, char key) {
            Map<Character, Integer> edges = childrenOf(node);
            Integer next = edges.get(key);
            if (next == null) {
                next = children.size();
                edges.put(key, next);
                children.put(next, new TreeMap<>());
            }
            return next;
        }

        private Map<Character, Integer> childrenOf(int node) {
            return children.computeIfAbsent(node, absent -> new TreeMap<>());
        }

        int size() {
            return literals.size();
        }

        PhraseTrie build() {
            return new PhraseTrie(this);
        }
    }
}
