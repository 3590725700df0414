package org.gonghui.corpus.copies;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gonghui.corpus.text.Span;
import org.gonghui.corpus.text.Summary;

/// Counts how much of each document is its own.
final class ShareCounter {

    /// What a character is, in order of precedence.
    private enum Use {
        COPIED, REUSED, SHARED, STOCK, OWN
    }

    private record Piece(Span span, Use use) {}

    private final Documents documents;
    private final Map<Integer, List<Piece>> pieces = new HashMap<>();

    ShareCounter(Documents documents) {
        this.documents = documents;
    }

    void stock(Find find) {
        add(find, Find.Side.FIRST, Use.STOCK);
        add(find, Find.Side.SECOND, Use.STOCK);
    }

    /// The earlier of two documents keeps its words as its own.
    void copy(Find find) {
        Summary first = documents.summary(find.first());
        Summary second = documents.summary(find.second());
        Use use = Relation.of(first.school(), second.school()) == Relation.SAME_SCHOOL ? Use.REUSED : Use.COPIED;
        if (Dating.isEarlier(first, second)) {
            add(find, Find.Side.SECOND, use);
        } else if (Dating.isEarlier(second, first)) {
            add(find, Find.Side.FIRST, use);
        } else {
            add(find, Find.Side.FIRST, Use.SHARED);
            add(find, Find.Side.SECOND, Use.SHARED);
        }
    }

    private void add(Find find, Find.Side side, Use use) {
        pieces.computeIfAbsent(find.document(side), number -> new ArrayList<>()).add(new Piece(find.span(side), use));
    }

    /// The shares of all documents in their order.
    List<DocumentShare> shares(CopySource source) throws IOException {
        List<DocumentShare> shares = new ArrayList<>();
        for (int number = 0; number < documents.size(); number++) {
            Map<Use, Integer> counts = pieces.containsKey(number)
                    ? counts(source.text(number), pieces.get(number))
                    : Map.of();
            shares.add(new DocumentShare(documents.summary(number), documents.characters(number),
                    counts.getOrDefault(Use.COPIED, 0), counts.getOrDefault(Use.REUSED, 0),
                    counts.getOrDefault(Use.SHARED, 0), counts.getOrDefault(Use.STOCK, 0)));
        }
        return shares;
    }

    private static Map<Use, Integer> counts(CopyText text, List<Piece> found) {
        Map<Use, Integer> counts = new EnumMap<>(Use.class);
        int base = text.lines().getFirst().span().start();
        Use[] uses = uses(base, text.lines().getLast().span().end(), found);
        for (CopyText.TextLine line : text.lines()) {
            int at = 0;
            while (at < line.text().length()) {
                int point = line.text().codePointAt(at);
                if (Character.isLetterOrDigit(point)) {
                    counts.merge(uses[line.span().start() - base + at], 1, Integer::sum);
                }
                at += Character.charCount(point);
            }
        }
        return counts;
    }

    /// What each code unit from `base` to before `end` is; of several uses the first in order of precedence.
    private static Use[] uses(int base, int end, List<Piece> found) {
        Use[] uses = new Use[end - base];
        Arrays.fill(uses, Use.OWN);
        found.stream().sorted(Comparator.comparing(Piece::use).reversed())
                .forEach(piece -> Arrays.fill(uses, piece.span().start() - base, piece.span().end() - base,
                        piece.use()));
        return uses;
    }
}
