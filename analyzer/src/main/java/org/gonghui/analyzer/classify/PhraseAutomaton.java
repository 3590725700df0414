package org.gonghui.analyzer.classify;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Finds every occurrence of many phrases in one pass (Aho and Corasick, CACM 18(6), 1975).
///
/// Transitions lie in one open-addressed table keyed by state and character, those of the root in an array. States from
/// which nothing goes on, as at the end of most phrases, are not looked up, nor is the first character of a phrase where
/// the one behind it is not its second.
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
    private static final int CHARACTER_BITS = 16;
    private static final int STATE_BITS = 23;
    private static final int BEGINNING_BITS = 16;

    private final int[] root = new int[Character.MAX_VALUE + 1];
    /// A bit for each two characters with which phrases begin: few do, and these bits stay in the processor's cache.
    private final long[] beginnings = new long[(1 << BEGINNING_BITS) / Long.SIZE];
    /// A bit for each character that is a phrase.
    private final long[] alone = new long[root.length / Long.SIZE];
    /// State, character and the state they lead to in one number.
    private final long[] transitions;
    private final int[] fail;
    /// The state itself if anything goes on from it, else the first of those it falls back to of which that holds.
    private final int[] open;
    private final int[] phrase;
    private final int[] nextOutput;
    private int states = 1;

    /// Compiles the phrases.
    ///
    /// @param phrases without duplicates, none empty
    PhraseAutomaton(List<String> phrases) {
        int most = 1 + phrases.stream().mapToInt(String::length).sum();
        if (most >= 1 << STATE_BITS) {
            throw new IllegalArgumentException("phrases of " + most + " characters are too many");
        }
        int capacity = Integer.highestOneBit(Math.max(16, most * 3 / 2)) * 2;
        transitions = new long[capacity];
        fail = new int[most];
        open = new int[most];
        phrase = new int[most];
        nextOutput = new int[most];
        Arrays.fill(transitions, NONE);
        Arrays.fill(phrase, NONE);
        for (int i = 0; i < phrases.size(); i++) {
            phrase[insert(phrases.get(i))] = i;
        }
        link(phrases);
        skipClosed();
    }

    /// Reports every occurrence in the order of their ends, longer ones first.
    void match(Folding text, Visitor visitor) {
        int state = 0;
        for (int i = 0; i < text.length(); i++) {
            state = step(state, text, i);
            for (int at = phrase[state] == NONE ? nextOutput[state] : state; at != 0; at = nextOutput[at]) {
                visitor.found(phrase[at], i + 1);
            }
        }
    }

    private int insert(String text) {
        char first = text.charAt(0);
        if (text.length() == 1) {
            alone[first / Long.SIZE] |= 1L << first;
        } else {
            int bit = bit(first, text.charAt(1));
            beginnings[bit / Long.SIZE] |= 1L << bit;
        }
        int state = 0;
        for (int i = 0; i < text.length(); i++) {
            int next = child(state, text.charAt(i));
            state = next == NONE ? add(state, text.charAt(i)) : next;
        }
        return state;
    }

    private int child(int state, char c) {
        return state == 0 ? (root[c] == 0 ? NONE : root[c]) : get(key(state, c));
    }

    private int add(int state, char c) {
        if (state == 0) {
            root[c] = states;
        } else {
            put(key(state, c), states);
        }
        return states++;
    }

    /// Links the states to those they fall back to, shorter ones first: walks all phrases in step, one character at a
    /// time, so that what a state falls back to is complete before it is needed.
    private void link(List<String> phrases) {
        int[] at = new int[phrases.size()];
        List<Integer> byLength = IntStream.range(0, at.length)
                .boxed()
                .sorted(Comparator.comparingInt((Integer i) -> phrases.get(i).length()).reversed())
                .toList();
        for (int depth = 0; !byLength.isEmpty() && depth < phrases.get(byLength.getFirst()).length(); depth++) {
            for (int i : byLength) {
                if (phrases.get(i).length() <= depth) {
                    break;
                }
                char c = phrases.get(i).charAt(depth);
                int state = child(at[i], c);
                fail[state] = depth == 0 ? 0 : fallBack(fail[at[i]], c);
                nextOutput[state] = phrase[fail[state]] == NONE ? nextOutput[fail[state]] : fail[state];
                at[i] = state;
            }
        }
    }

    /// As [#step], before it is known which states to skip.
    private int fallBack(int from, char c) {
        for (int state = from; state != 0; state = fail[state]) {
            int target = get(key(state, c));
            if (target != NONE) {
                return target;
            }
        }
        return root[c];
    }

    /// From each state to the first on its way back from which anything goes on; a state falls back to a shorter one.
    private void skipClosed() {
        for (long transition : transitions) {
            if (transition != NONE) {
                int state = (int) (transition >>> (CHARACTER_BITS + STATE_BITS));
                open[state] = state;
            }
        }
        int[] way = new int[states];
        for (int state = 1; state < states; state++) {
            int length = 0;
            int at = state;
            for (; at != 0 && open[at] == 0; at = fail[at]) {
                way[length++] = at;
            }
            int found = at == 0 ? 0 : open[at];
            for (int i = 0; i < length && found != 0; i++) {
                open[way[i]] = found;
            }
        }
    }

    /// The state after the character at `at`.
    private int step(int from, Folding text, int at) {
        char c = text.charAt(at);
        int state = open[from];
        while (state != 0) {
            int target = get(key(state, c));
            if (target != NONE) {
                return target;
            }
            state = open[fail[state]];
        }
        return mayBegin(text, at) ? root[c] : 0;
    }

    /// Whether a phrase may begin at `at`: everywhere where one does, and at few other places.
    private boolean mayBegin(Folding text, int at) {
        char first = text.charAt(at);
        if ((alone[first / Long.SIZE] & 1L << first) != 0) {
            return true;
        }
        int bit = at + 1 < text.length() ? bit(first, text.charAt(at + 1)) : -1;
        return bit >= 0 && (beginnings[bit / Long.SIZE] & 1L << bit) != 0;
    }

    private static int bit(char first, char second) {
        return (first * 0x9E3779B1 + second * 0x85EBCA77) >>> (Integer.SIZE - BEGINNING_BITS);
    }

    private static long key(int state, char c) {
        return ((long) state << CHARACTER_BITS) | c;
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32) & (transitions.length - 1);
    }

    private void put(long key, int target) {
        int slot = slot(key);
        while (transitions[slot] != NONE) {
            slot = (slot + 1) & (transitions.length - 1);
        }
        transitions[slot] = (key << STATE_BITS) | target;
    }

    private int get(long key) {
        for (int slot = slot(key); transitions[slot] != NONE; slot = (slot + 1) & (transitions.length - 1)) {
            if (transitions[slot] >>> STATE_BITS == key) {
                return (int) transitions[slot] & ((1 << STATE_BITS) - 1);
            }
        }
        return NONE;
    }
}
