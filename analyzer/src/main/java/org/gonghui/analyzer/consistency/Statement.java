package org.gonghui.analyzer.consistency;

import java.math.BigDecimal;
import org.gonghui.corpus.text.Figure;
import org.gonghui.corpus.text.Span;

/// One side of a contradiction.
///
/// @param span its words in the page
/// @param text the words as written
/// @param value what it says: the value of a figure, how many are listed, or which term a session belongs to
public record Statement(Span span, String text, BigDecimal value) {

    public Statement {
        if (span.length() != text.length()) {
            throw new IllegalArgumentException("span " + span + " does not fit the text '" + text + "'");
        }
    }

    static Statement of(Figure figure) {
        BigDecimal value = figure.value().orElseThrow(
                () -> new IllegalArgumentException("an exact figure is needed, got '" + figure.text() + "'"));
        return new Statement(figure.span(), figure.text(), value);
    }

    /// This statement in other words of the same length.
    public Statement with(String words) {
        return new Statement(span, words, value);
    }

    /// The value as people write it.
    String shown() {
        return plain(value);
    }

    static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
