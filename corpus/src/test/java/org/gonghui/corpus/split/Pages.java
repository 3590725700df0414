package org.gonghui.corpus.split;

import java.util.List;
import org.gonghui.corpus.text.Origin;
import org.gonghui.corpus.text.Page;
import org.gonghui.corpus.text.Span;

/// Pages for tests.
final class Pages {

    private Pages() {}

    static Page page(String text, Span... furniture) {
        return new Page("p.txt", text, List.of(furniture), new Origin("txt", "UTF-8", 0, "0".repeat(64)));
    }

    static Page lines(String... lines) {
        return page(String.join("\n", lines));
    }

    /// A page of which every line that begins with `~` is furniture.
    static Page furnished(String... lines) {
        List<Span> spans = new java.util.ArrayList<>();
        int start = 0;
        for (String line : lines) {
            if (line.startsWith("~")) {
                spans.add(new Span(start, start + line.length()));
            }
            start += line.length() + 1;
        }
        return page(String.join("\n", lines), spans.toArray(Span[]::new));
    }
}
