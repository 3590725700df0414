package org.gonghui.corpus.copies;

import java.util.ArrayList;
import java.util.List;
import org.gonghui.corpus.text.Span;
import org.gonghui.corpus.text.Summary;

/// The documents that were read, without their text.
final class Documents {

    private final List<Summary> summaries = new ArrayList<>();
    private final List<Integer> characters = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();

    void add(CopyText text) {
        summaries.add(text.document());
        characters.add(text.characters());
        spans.add(text.span());
    }

    int size() {
        return summaries.size();
    }

    Summary summary(int number) {
        return summaries.get(number);
    }

    /// Where its lines stand in the page.
    Span span(int number) {
        return spans.get(number);
    }

    int characters(int number) {
        return characters.get(number);
    }

    /// `part` characters as a share of the document's, 0..1.
    double share(int part, int number) {
        return characters(number) == 0 ? 0 : Math.min(1, (double) part / characters(number));
    }
}
