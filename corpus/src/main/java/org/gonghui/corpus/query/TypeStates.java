package org.gonghui.corpus.query;

import java.util.List;
import org.gonghui.corpus.index.Vocabulary;

/// Tells which states of an automaton the tokens of a type may enter, as bits of a long. Any thread.
interface TypeStates {

    long of(int type);

    /// Finds out when asked: for patterns that look at few tokens.
    ///
    /// @param sets the distinct tests
    /// @param setOfState for each state the number of its test
    static TypeStates whenAsked(List<TypeSet> sets, int[] setOfState) {
        TypeSet[] each = sets.toArray(TypeSet[]::new);
        long[] statesOfSet = new long[each.length];
        for (int state = 0; state < setOfState.length; state++) {
            statesOfSet[setOfState[state]] |= 1L << state;
        }
        return type -> {
            long states = 0;
            for (int set = 0; set < each.length; set++) {
                states |= each[set].contains(type) ? statesOfSet[set] : 0;
            }
            return states;
        };
    }

    /// Finds out of all types beforehand: for patterns that look at every token of the corpus.
    static TypeStates ofAll(TypeStates asked, Vocabulary vocabulary) {
        long[] states = new long[vocabulary.types()];
        for (int type = 0; type < states.length; type++) {
            states[type] = asked.of(type);
        }
        return type -> states[type];
    }
}
