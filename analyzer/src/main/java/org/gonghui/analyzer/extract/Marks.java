package org.gonghui.analyzer.extract;

import org.gonghui.corpus.text.CharacterSet;

/// The punctuation at which rules stop to look. Wider sets hold the narrower ones: what ends a sentence ends a clause.
enum Marks {
    /// What ends a sentence.
    SENTENCE("。；;！？\n"),
    /// What ends a sentence or a cell of a table.
    CELL(SENTENCE.marks + "｜|\t"),
    /// What ends a clause, but for a colon: what stands before it holds behind it.
    COMMA(CELL.marks + "，,!?"),
    /// What ends a clause.
    CLAUSE(COMMA.marks + "：:"),
    /// What ends a clause or begins or ends what stands in brackets.
    BRACKET(CLAUSE.marks + "（）()"),
    /// What may stand behind a noun that goes on no further.
    PHRASE(BRACKET.marks + "、”》 　");

    private final String marks;
    private final CharacterSet signs;

    Marks(String marks) {
        this.marks = marks;
        this.signs = CharacterSet.of(marks);
    }

    /// Whether `sign` is one of them.
    boolean has(char sign) {
        return !Quotes.isIdeograph(sign) && signs.has(sign);
    }

    /// Whether one of them, or nothing more, stands at `at`.
    boolean endAt(String text, int at) {
        return at >= text.length() || has(text.charAt(at));
    }

    /// Where the last of them before `from` ends, `reach` code units before it at most.
    int before(String text, int from, int reach) {
        int limit = Math.max(0, from - reach);
        int at = from;
        while (at > limit && !has(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /// Where the first of them from `from` on begins; `to` or the end of the text if there is none before.
    int behind(String text, int from, int to) {
        int limit = Math.min(text.length(), to);
        int at = from;
        while (at < limit && !has(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /// Whether one of them stands within `[from..to)`.
    boolean within(String text, int from, int to) {
        return from < to && behind(text, from, to) < to;
    }
}
