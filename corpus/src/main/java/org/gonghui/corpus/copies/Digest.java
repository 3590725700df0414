package org.gonghui.corpus.copies;

import java.util.BitSet;
import org.gonghui.corpus.text.Span;
import org.jspecify.annotations.Nullable;

/// A document, or a section of a very long one, as symbols, each with its place in the page.
final class Digest {

    /// Every number, however it is written, and every redacted one.
    static final char NUMBER = '\uF8FF';
    /// Words of group `n` of the variant table are `VARIANT + n`.
    static final char VARIANT = '\uE000';

    private static final String OPENING = "“‘（(《【「『〔[";
    private static final String CLOSING = "”’）)》】」』〕]。！？；!?;";

    private final CopyText text;
    private final char[] symbols;
    private final int[] starts;
    private final int[] ends;
    private final int[] lines;
    private final BitSet clauses;
    private @Nullable SeedTable seeds;

    /// @param starts of the symbols, in the page
    /// @param ends of the symbols, in the page
    /// @param lines of the symbols, numbered from 0
    /// @param clauses symbols before which a clause begins
    Digest(CopyText text, char[] symbols, int[] starts, int[] ends, int[] lines, BitSet clauses) {
        this.text = text;
        this.symbols = symbols;
        this.starts = starts;
        this.ends = ends;
        this.lines = lines;
        this.clauses = clauses;
    }

    CopyText text() {
        return text;
    }

    int size() {
        return symbols.length;
    }

    char symbol(int index) {
        return symbols[index];
    }

    int line(int index) {
        return lines[index];
    }

    /// Whether symbol `index` is the first of a clause or of a line; the end of the document is one, too.
    boolean isClauseStart(int index) {
        return index == symbols.length || clauses.get(index);
    }

    static boolean isVariant(char symbol) {
        return symbol >= VARIANT && symbol < NUMBER;
    }

    /// What symbol `index` counts as evidence: its characters, and nothing if it is a number, since that all report so and
    /// so many persons is no sign of copying.
    int weight(int index) {
        return symbols[index] == NUMBER ? 0 : isVariant(symbols[index]) ? ends[index] - starts[index] : 1;
    }

    /// Where the symbols from `from` to before `to` stand in the page; `from < to`.
    Span span(int from, int to) {
        return new Span(starts[from], ends[to - 1]);
    }

    /// As [#span], with the marks that belong to it: those that open before it and those that close after it.
    Span quote(int from, int to) {
        CopyText.TextLine line = text.lines().get(lines[from]);
        int base = line.span().start();
        int start = starts[from] - base;
        while (start > 0 && OPENING.indexOf(line.text().charAt(start - 1)) >= 0) {
            start--;
        }
        int end = ends[to - 1] - base;
        while (end < line.text().length() && CLOSING.indexOf(line.text().charAt(end)) >= 0) {
            end++;
        }
        return new Span(base + start, base + end);
    }

    /// What stands in the page from symbol `from` to before `to`, which are of one line; empty if `from == to`.
    String written(int from, int to) {
        return from == to ? "" : written(from, span(from, to));
    }

    /// What stands at `span`, which is within the line of symbol `at`.
    String written(int at, Span span) {
        CopyText.TextLine line = text.lines().get(lines[at]);
        return span.shift(-line.span().start()).in(line.text());
    }

    /// Where symbols from `from` to before `to` stand in the page; if there are none, the empty place before symbol
    /// `from` that is nearest to the text before it, within a piece that begins with symbol `begin`.
    Span span(int from, int to, int begin) {
        if (from < to) {
            return span(from, to);
        }
        int place = from > begin ? ends[from - 1] : starts[from];
        return new Span(place, place);
    }

    /// Where its short runs of symbols stand.
    SeedTable seeds() {
        SeedTable table = seeds;
        if (table == null) {
            table = new SeedTable(symbols);
            seeds = table;
        }
        return table;
    }
}
