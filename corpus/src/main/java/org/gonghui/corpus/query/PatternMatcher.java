package org.gonghui.corpus.query;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import org.gonghui.corpus.index.ParagraphTokens;

/// Runs an [Automaton] over the tokens of paragraphs, from each position on where a match may begin and as far as it goes,
/// all states at once: a set of states is the bits of a long. So every range is found, and each once.
final class PatternMatcher implements Matcher {

    /// Most states; the sign is left free, see [#UNKNOWN].
    static final int MOST_STATES = Long.SIZE - 1;

    private static final long UNKNOWN = -1;

    private final ParagraphTokens tokens;
    private final Starts starts;
    private final TypeStates states;
    private final long first;
    private final long last;
    /// For each state those that may follow.
    private final long[] follow;
    /// For each distinct type of the paragraph the states that it may enter, as far as they are known.
    private long[] entered = new long[64];

    /// A matcher.
    ///
    /// @param states which states a type may enter
    PatternMatcher(ParagraphTokens tokens, Starts starts, Automaton automaton, TypeStates states) {
        this.tokens = tokens;
        this.starts = starts;
        this.states = states;
        this.first = bits(automaton.first());
        this.last = bits(automaton.last());
        this.follow = automaton.follow().stream().mapToLong(PatternMatcher::bits).toArray();
    }

    private static long bits(BitSet states) {
        return states.isEmpty() ? 0 : states.toLongArray()[0];
    }

    @Override
    public boolean matches(int doc, Ranges found) throws IOException {
        if (!tokens.load(doc)) {
            return false;
        }
        if (entered.length < tokens.distinct()) {
            entered = new long[tokens.distinct() * 2];
        }
        Arrays.fill(entered, 0, tokens.distinct(), UNKNOWN);
        int before = found.size();
        int size = tokens.size();
        starts.load(doc);
        for (int start = starts.next(0); start < size; start = starts.next(start + 1)) {
            run(start, size, found);
        }
        return found.size() > before;
    }

    private void run(int start, int size, Ranges found) {
        long next = first;
        for (int position = start; position < size; position++) {
            long active = next & entered(position);
            if (active == 0) {
                return;
            }
            if ((active & last) != 0) {
                found.add(start, position + 1);
            }
            next = 0;
            for (long rest = active; rest != 0; rest &= rest - 1) {
                next |= follow[Long.numberOfTrailingZeros(rest)];
            }
        }
    }

    /// The states that the token at a position may enter.
    private long entered(int position) {
        int number = tokens.number(position);
        long known = entered[number];
        if (known == UNKNOWN) {
            known = states.of(tokens.distinctType(number));
            entered[number] = known;
        }
        return known;
    }
}
