package org.gonghui.analyzer.classify;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds every occurrence of many phrases in one pass (Aho and Corasick, CACM 18(6), 1975).
///
/// Transitions lie in one open-addressed table keyed by state and character, those of the root in an array.
/// Immutable after construction; safe for any number of threads.
final class PhraseAutomaton {

    /// Is told of an occurrence.
    interface Visitor {
        /// Called once for each occurrence.
        ///
        /// @param phrase index of the phrase in the list that was compiled
        /// @param end one past its last character
        void found(int phrase, int end);
    }

    private static final int NONE = -1;

    private final int[] root = new int[Character.MAX_VALUE + 1];
    private final long[] keys;
    private final int[] targets;
    private final int[] fail;
    private final int[] phrase;
    private final int[] nextOutput;

    /// Compiles the phrases.
    ///
    /// @param phrases without duplicates, none empty
    PhraseAutomaton(List<String> phrases) {
        List<Map<Character, Integer>> trie = new ArrayList<>(List.of(new HashMap<>()));
        List<Integer> ends = new ArrayList<>(List.of(NONE));
        for (int i = 0; i < phrases.size(); i++) {
            int state = insert(trie, ends, phrases.get(i));
            ends.set(state, i);
        }
        phrase = ends.stream().mapToInt(Integer::intValue).toArray();
        fail = new int[phrase.length];
        nextOutput = new int[phrase.length];
        int capacity = Integer.highestOneBit(Math.max(16, phrase.length * 2)) * 2;
        keys = new long[capacity];
        targets = new int[capacity];
        Arrays.fill(keys, NONE);
        fill(trie);
        link(trie);
    }

    /// Reports every occurrence in the order of their ends, longer ones first.
    void match(Folding text, Visitor visitor) {
        int state = 0;
        for (int i = 0; i < text.length(); i++) {
            state = step(state, text.charAt(i));
            for (int at = phrase[state] == NONE ? nextOutput[state] : state; at != 0; at = nextOutput[at]) {
                visitor.found(phrase[at], i + 1);
            }
        }
    }

    private static int insert(List<Map<Character, Integer>> trie, List<Integer> ends, String text) {
        int state = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            Integer next = trie.get(state).get(c);
            if (next == null) {
                next = trie.size();
                trie.get(state).put(c, next);
                trie.add(new HashMap<>());
                ends.add(NONE);
            }
            state = next;
        }
        return state;
    }

    private void fill(List<Map<Character, Integer>> trie) {
        trie.getFirst().forEach((c, target) -> root[c] = target);
        for (int state = 1; state < trie.size(); state++) {
            for (Map.Entry<Character, Integer> edge : trie.get(state).entrySet()) {
                put(key(state, edge.getKey()), edge.getValue());
            }
        }
    }

    /// Breadth first, so that the state to fall back to is complete before it is needed.
    private void link(List<Map<Character, Integer>> trie) {
        ArrayDeque<Integer> queue = new ArrayDeque<>(trie.getFirst().values());
        while (!queue.isEmpty()) {
            int state = queue.remove();
            nextOutput[state] = phrase[fail[state]] == NONE ? nextOutput[fail[state]] : fail[state];
            trie.get(state).forEach((c, target) -> {
                fail[target] = step(fail[state], c);
                queue.add(target);
            });
        }
    }

    private int step(int from, char c) {
        int state = from;
        while (state != 0) {
            int target = get(key(state, c));
            if (target != NONE) {
                return target;
            }
            state = fail[state];
        }
        return root[c];
    }

    private static long key(int state, char c) {
        return ((long) state << 16) | c;
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32) & (keys.length - 1);
    }

    private void put(long key, int target) {
        int slot = slot(key);
        while (keys[slot] != NONE) {
            slot = (slot + 1) & (keys.length - 1);
        }
        keys[slot] = key;
        targets[slot] = target;
    }

    private int get(long key) {
        for (int slot = slot(key); keys[slot] != NONE; slot = (slot + 1) & (keys.length - 1)) {
            if (keys[slot] == key) {
                return targets[slot];
            }
        }
        return NONE;
    }
}
