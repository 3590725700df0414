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

    /// @throws QueryException if it is no regular expression, or needs an automaton that would not fit
    static ByteRunAutomaton compile(String regex) throws QueryException {
        try {
            Automaton automaton = new RegExp(withoutQuotation(regex), RegExp.NONE).toAutomaton();
            return new ByteRunAutomaton(
                    Operations.determinize(automaton, Operations.DEFAULT_DETERMINIZE_WORK_LIMIT));
        } catch (TooComplexToDeterminizeException e) {
            throw new QueryException(regex,
                    new Message("正则表达式“" + regex + "”太复杂。请减少其中的重复次数或分支，或分成几次查",
                            "the regular expression '" + regex
                                    + "' is too complex. Use fewer repetitions or alternatives, or ask in parts"));
        } catch (IllegalArgumentException e) {
            throw new QueryException(regex,
                    new Message("“" + regex + "”不是正则表达式：" + e.getMessage() + "。例如：慰问.* 或 (走访|看望)",
                            "'" + regex + "' is no regular expression: " + e.getMessage()
                                    + ". For example: 慰问.* or (走访|看望)"));
        }
    }

    /// Lucene takes what stands between double quotation marks literally; here they are characters.
    private static String withoutQuotation(String regex) {
        StringBuilder result = new StringBuilder();
        for (int i = 0; i < regex.length(); i++) {
            char unit = regex.charAt(i);
            if (unit == '\\' && i + 1 < regex.length()) {
                result.append(unit).append(regex.charAt(++i));
            } else {
                result.append(unit == '"' ? "\\\"" : String.valueOf(unit));
            }
        }
        return result.toString();
    }
}
