package org.gonghui.corpus.copies;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gonghui.corpus.text.Span;
import org.gonghui.corpus.text.Summary;

/// Counts how much of each document is its own.
final class ShareCounter {

    /// What a character is, in order of precedence.
    private enum Use {
        COPIED, REUSED, SHARED, STOCK, OWN
    }

    private final Documents documents;
    /// What the code units of a document are, by its number, counted from its first line on; they may be several things, in order
    /// of precedence.
    private final Map<Integer, Map<Use, BitSet>> uses = new TreeMap<>();

    ShareCounter(Documents documents) {
        this.documents = documents;
    }

    void stock(Find find) {
        mark(find, Find.Side.FIRST, Use.STOCK);
        mark(find, Find.Side.SECOND, Use.STOCK);
    }

    /// The earlier of two documents keeps its words as its own.
    void copy(Find find) {
        Summary first = documents.summary(find.first());
        Summary second = documents.summary(find.second());
        Use use = Relation.of(first.school(), second.school()) == Relation.SAME_SCHOOL ? Use.REUSED : Use.COPIED;
        if (Dating.isEarlier(first, second)) {
            mark(find, Find.Side.SECOND, use);
        } else if (Dating.isEarlier(second, first)) {
            mark(find, Find.Side.FIRST, use);
        } else {
            mark(find, Find.Side.FIRST, Use.SHARED);
            mark(find, Find.Side.SECOND, Use.SHARED);
        }
    }

    private void mark(Find find, Find.Side side, Use use) {
        int document = find.document(side);
        Span span = find.span(side).shift(-documents.span(document).start());
        uses.computeIfAbsent(document, number -> new EnumMap<>(Use.class))
                .computeIfAbsent(use, any -> new BitSet())
                .set(span.start(), span.end());
    }

    /// The shares of all documents in their order.
    List<DocumentShare> shares(CopySource source) throws IOException {
        List<DocumentShare> shares = new ArrayList<>();
        for (int number = 0; number < documents.size(); number++) {
            Map<Use, BitSet> marks = uses.getOrDefault(number, Map.of());
            Map<Use, Integer> counts = marks.isEmpty() ? Map.of() : counts(source.text(number), marks);
            shares.add(new DocumentShare(documents.summary(number), documents.characters(number),
                    counts.getOrDefault(Use.COPIED, 0), counts.getOrDefault(Use.REUSED, 0),
                    counts.getOrDefault(Use.SHARED, 0), counts.getOrDefault(Use.STOCK, 0)));
        }
        return shares;
    }

    private static Map<Use, Integer> counts(CopyText text, Map<Use, BitSet> marks) {
        Map<Use, Integer> counts = new EnumMap<>(Use.class);
        int base = text.span().start();
        for (CopyText.TextLine line : text.lines()) {
            int at = 0;
            while (at < line.text().length()) {
                int point = line.text().codePointAt(at);
                if (Character.isLetterOrDigit(point)) {
                    counts.merge(use(marks, line.span().start() - base + at), 1, Integer::sum);
                }
                at += Character.charCount(point);
            }
        }
        return counts;
    }

    private static Use use(Map<Use, BitSet> marks, int unit) {
        return marks.entrySet()
                .stream()
                .filter(mark -> mark.getValue().get(unit))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Use.OWN);
    }
}
