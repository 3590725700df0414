package org.gonghui.corpus.copies;

import java.util.ArrayList;
import java.util.List;
import org.gonghui.corpus.text.Span;

/// Cuts an alignment into passages, each within one line of either document, and tells the differences.
final class PassageCutter {

    /// A line of which less agrees is no part of the passage: it was only passed over.
    private static final double LEAST_SIMILARITY = 0.45;
    private static final int LEAST_WEIGHT = 2;

    private final Digest first;
    private final Digest second;

    PassageCutter(Digest first, Digest second) {
        this.first = first;
        this.second = second;
    }

    /// A passage.
    ///
    /// @param symbols which symbols of the two digests
    /// @param place where it stands in the two pages
    /// @param weight characters that agree, without numbers
    record Piece(Alignment symbols, SharedPassage place, int weight) {}

    List<Piece> cut(Alignment alignment) {
        List<List<Run>> pieces = byLine(alignment.runs());
        List<Piece> passages = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Alignment piece = completed(pieces, i, alignment);
            if (piece.weight(first) >= LEAST_WEIGHT && piece.similarity() >= LEAST_SIMILARITY) {
                passages.add(new Piece(piece, place(piece), piece.weight(first)));
            }
        }
        return passages;
    }

    /// Piece `i` with what stands before and after it in its lines, up to the next pieces and the alignment's ends.
    private Alignment completed(List<List<Run>> pieces, int i, Alignment whole) {
        Run head = pieces.get(i).getFirst();
        Run tail = pieces.get(i).getLast();
        int firstFrom = sameLineFrom(first, head.first(), whole.firstFrom());
        int secondFrom = sameLineFrom(second, head.second(), whole.secondFrom());
        if (i > 0) {
            Run last = pieces.get(i - 1).getLast();
            firstFrom = lineStart(first, head.first(), last.firstEnd());
            secondFrom = lineStart(second, head.second(), last.secondEnd());
        }
        int firstTo = sameLineTo(first, tail.firstEnd(), whole.firstTo());
        int secondTo = sameLineTo(second, tail.secondEnd(), whole.secondTo());
        if (i + 1 < pieces.size()) {
            Run next = pieces.get(i + 1).getFirst();
            firstTo = lineEnd(first, tail.firstEnd(), next.first());
            secondTo = lineEnd(second, tail.secondEnd(), next.second());
        }
        return new Alignment(firstFrom, firstTo, secondFrom, secondTo, pieces.get(i));
    }

    /// The first symbol of the line of symbol `at` that is not before `from`: an alignment may begin in a line of which
    /// nothing agrees.
    private static int sameLineFrom(Digest digest, int at, int from) {
        int start = at;
        while (start > from && digest.line(start - 1) == digest.line(at)) {
            start--;
        }
        return start;
    }

    /// One past the last symbol before `to` of the line of symbol `at - 1`; see [#sameLineFrom].
    private static int sameLineTo(Digest digest, int at, int to) {
        int end = at;
        while (end < to && digest.line(end) == digest.line(at - 1)) {
            end++;
        }
        return end;
    }

    /// The first symbol of the line of symbol `at`; `at` itself if the line began before symbol `from`.
    private static int lineStart(Digest digest, int at, int from) {
        int start = sameLineFrom(digest, at, from);
        return start > 0 && digest.line(start - 1) == digest.line(at) ? at : start;
    }

    /// One past the last symbol of the line of symbol `at - 1`; `at` itself if the line goes on to symbol `to`.
    private static int lineEnd(Digest digest, int at, int to) {
        int end = sameLineTo(digest, at, to);
        return end < digest.size() && digest.line(end) == digest.line(at - 1) ? at : end;
    }

    /// The runs, cut at the ends of lines, grouped by the lines in which they stand.
    private List<List<Run>> byLine(List<Run> runs) {
        List<List<Run>> pieces = new ArrayList<>();
        for (Run run : runs) {
            int from = 0;
            for (int i = 1; i <= run.length(); i++) {
                if (i == run.length() || isLineEnd(run, i)) {
                    add(new Run(run.first() + from, run.second() + from, i - from), pieces);
                    from = i;
                }
            }
        }
        return pieces;
    }

    private boolean isLineEnd(Run run, int at) {
        return first.line(run.first() + at) != first.line(run.first() + at - 1)
                || second.line(run.second() + at) != second.line(run.second() + at - 1);
    }

    private void add(Run run, List<List<Run>> pieces) {
        if (!pieces.isEmpty()) {
            Run last = pieces.getLast().getLast();
            if (first.line(last.first()) == first.line(run.first())
                    && second.line(last.second()) == second.line(run.second())) {
                pieces.getLast().add(run);
                return;
            }
        }
        pieces.add(new ArrayList<>(List.of(run)));
    }

    private SharedPassage place(Alignment piece) {
        return SharedPassage.of(first.quote(piece.firstFrom(), piece.firstTo()),
                second.quote(piece.secondFrom(), piece.secondTo()));
    }

    /// What stands there.
    CopiedPassage quote(Piece piece) {
        Span here = piece.place().first();
        Span there = piece.place().second();
        return new CopiedPassage(here, there, firstText(piece), secondText(piece), piece.symbols().similarity(),
                changes(piece));
    }

    String firstText(Piece piece) {
        return first.written(piece.symbols().firstFrom(), piece.place().first());
    }

    String secondText(Piece piece) {
        return second.written(piece.symbols().secondFrom(), piece.place().second());
    }

    /// The differences, in order.
    List<Change> changes(Piece piece) {
        return new ChangeFinder(first, second, piece.symbols()).changes();
    }
}
