package org.gonghui.cli.render;

import java.util.List;
import java.util.function.Function;
import org.gonghui.corpus.copies.Change;
import org.gonghui.corpus.copies.CopiedPassage;
import org.gonghui.corpus.text.Span;

/// The two texts of a passage with their differences set off.
final class ChangeMarks {

    private static final String CHANGED = "\u001B[33m";
    private static final String RESET = "\u001B[0m";

    private ChangeMarks() {}

    static String first(CopiedPassage passage, Style style) {
        return marked(passage.first(), passage.firstText(), passage.changes(), Change::first, style);
    }

    static String second(CopiedPassage passage, Style style) {
        return marked(passage.second(), passage.secondText(), passage.changes(), Change::second, style);
    }

    private static String marked(Span place, String text, List<Change> changes, Function<Change, Span> side,
            Style style) {
        String safe = Printable.of(text);
        StringBuilder marked = new StringBuilder();
        int at = 0;
        for (Change change : changes) {
            Span span = side.apply(change).shift(-place.start());
            if (!span.isEmpty()) {
                marked.append(safe, at, span.start()).append(style == Style.COLOUR ? CHANGED : "【")
                        .append(span.in(safe)).append(style == Style.COLOUR ? RESET : "】");
                at = span.end();
            }
        }
        return marked.append(safe, at, safe.length()).toString();
    }
}
