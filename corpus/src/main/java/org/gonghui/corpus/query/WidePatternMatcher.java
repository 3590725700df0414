package org.gonghui.corpus.query;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import org.gonghui.corpus.index.ParagraphTokens;

/// As [PatternMatcher], for any number of states: sets of states take several longs.
final class WidePatternMatcher implements Matcher {

    private final ParagraphTokens tokens;
    private final Starts starts;
    private final List<TypeSet> sets;
    private final int width;
    private final long[] first;
    private final long[] last;
    /// For each state those that may follow, `width` longs each.
    private final long[] follow;
    /// For each distinct test the states that have it.
    private final long[] statesOfSet;
    /// For each distinct type of the paragraph the states that it may enter.
    private long[] entered = new long[0];
    private final long[] active;
    private final long[] next;

    /// A matcher.
    ///
    /// @param sets the distinct tests
    /// @param setOfState for each state the number of its test
    WidePatternMatcher(ParagraphTokens tokens, Starts starts, Automaton automaton, List<TypeSet> sets,
            int[] setOfState) {
        this.tokens = tokens;
        this.starts = starts;
        this.sets = sets;
        this.width = (setOfState.length + Long.SIZE - 1) / Long.SIZE;
        this.first = new long[width];
        this.last = new long[width];
        this.follow = new long[setOfState.length * width];
        this.statesOfSet = new long[sets.size() * width];
        this.active = new long[width];
        this.next = new long[width];
        copy(automaton.first(), first, 0);
        copy(automaton.last(), last, 0);
        for (int state = 0; state < setOfState.length; state++) {
            copy(automaton.follow().get(state), follow, state * width);
            statesOfSet[setOfState[state] * width + state / Long.SIZE] |= 1L << state;
        }
    }

    private static void copy(BitSet bits, long[] target, int at) {
        long[] words = bits.toLongArray();
        System.arraycopy(words, 0, target, at, words.length);
    }

    @Override
    public boolean matches(int doc, Ranges found) throws IOException {
        if (!tokens.load(doc)) {
            return false;
        }
        enter();
        int before = found.size();
        starts.load(doc);
        for (int start = starts.next(0); start < tokens.size(); start = starts.next(start + 1)) {
            run(start, found);
        }
        return found.size() > before;
    }

    private void enter() {
        int needed = tokens.distinct() * width;
        if (entered.length < needed) {
            entered = new long[needed * 2];
        }
        for (int number = 0; number < tokens.distinct(); number++) {
            int type = tokens.distinctType(number);
            for (int word = 0; word < width; word++) {
                entered[number * width + word] = 0;
            }
            for (int set = 0; set < sets.size(); set++) {
                if (sets.get(set).contains(type)) {
                    for (int word = 0; word < width; word++) {
                        entered[number * width + word] |= statesOfSet[set * width + word];
                    }
                }
            }
        }
    }

    private void run(int start, Ranges found) {
        System.arraycopy(first, 0, next, 0, width);
        for (int position = start; position < tokens.size() && step(position); position++) {
            if (isLast()) {
                found.add(start, position + 1);
            }
            follow();
        }
    }

    /// Enters what the token at `position` may enter of `next`.
    ///
    /// @return whether there is anything
    private boolean step(int position) {
        int at = tokens.number(position) * width;
        long any = 0;
        for (int word = 0; word < width; word++) {
            active[word] = next[word] & entered[at + word];
            any |= active[word];
        }
        return any != 0;
    }

    private boolean isLast() {
        long any = 0;
        for (int word = 0; word < width; word++) {
            any |= active[word] & last[word];
        }
        return any != 0;
    }

    /// Sets `next` to all that may follow the active states.
    private void follow() {
        for (int word = 0; word < width; word++) {
            next[word] = 0;
        }
        for (int word = 0; word < width; word++) {
            for (long rest = active[word]; rest != 0; rest &= rest - 1) {
                int state = word * Long.SIZE + Long.numberOfTrailingZeros(rest);
                for (int other = 0; other < width; other++) {
                    next[other] |= follow[state * width + other];
                }
            }
        }
    }
}
