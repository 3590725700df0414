package org.gonghui.corpus.query;

import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.ByteRunAutomaton;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.RegExp;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;
import org.gonghui.corpus.text.Message;

/// Makes automata of the regular expressions of [org.gonghui.corpus.query.language.TokenTest.Matches]. An automaton takes
/// time linear in the text, whatever the expression.
final class Regex {

    private Regex() {}

    /// @throws QueryException if it needs an automaton that would not fit
    static ByteRunAutomaton compile(String regex) throws QueryException {
        try {
            Automaton automaton = new RegExp(regex, RegExp.NONE).toAutomaton();
            return new ByteRunAutomaton(
                    Operations.determinize(automaton, Operations.DEFAULT_DETERMINIZE_WORK_LIMIT));
        } catch (TooComplexToDeterminizeException e) {
            throw new QueryException(regex,
                    new Message("正则表达式“" + regex + "”太复杂。请减少其中的重复次数或分支，或分成几次查",
                            "the regular expression '" + regex
                                    + "' is too complex. Use fewer repetitions or alternatives, or ask in parts"));
        }
    }
}
