package org.gonghui.analyzer.extract;

import java.util.ArrayList;
import java.util.List;

/// The clauses of a text, and the sentences they belong to. Text within quotation marks is never cut.
///
/// @param clauses in order
record Clauses(List<Clause> clauses) {

    private static final String CLAUSE_ENDS = "，,：:｜|!！？?\n";
    private static final String SENTENCE_ENDS = "。；;……";
    private static final String BLANKS = " 　\t";

    Clauses {
        clauses = List.copyOf(clauses);
    }

    /// A clause.
    ///
    /// @param start its first code unit, behind leading blanks
    /// @param end one past its last code unit, its punctuation not included
    /// @param sentence where its sentence begins
    /// @param sentenceEnd where its sentence ends
    record Clause(int start, int end, int sentence, int sentenceEnd) {}

    /// Cuts `text` at commas, colons and sentence ends.
    static Clauses of(String text, Quotes quotes) {
        List<Clause> found = new ArrayList<>();
        int sentence = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && Quotes.isIdeograph(text.charAt(i))) {
                continue;
            }
            boolean quoted = i < text.length() && (quotes.inQuotes(i) || quotes.inTitle(i));
            boolean ends = i == text.length() || (!quoted && SENTENCE_ENDS.indexOf(text.charAt(i)) >= 0);
            if (ends || (!quoted && CLAUSE_ENDS.indexOf(text.charAt(i)) >= 0)) {
                add(found, text, start, i, sentence);
                start = i + 1;
            }
            if (ends) {
                close(found, sentence, i);
                sentence = i + 1;
            }
        }
        return new Clauses(found);
    }

    private static void add(List<Clause> found, String text, int from, int end, int sentence) {
        int start = from;
        while (start < end && BLANKS.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        int last = end;
        while (last > start && BLANKS.indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        if (start < last) {
            found.add(new Clause(start, last, sentence, last));
        }
    }

    private static void close(List<Clause> found, int sentence, int end) {
        for (int i = found.size() - 1; i >= 0 && found.get(i).sentence() == sentence; i--) {
            Clause clause = found.get(i);
            found.set(i, new Clause(clause.start(), clause.end(), sentence, end));
        }
    }
}
