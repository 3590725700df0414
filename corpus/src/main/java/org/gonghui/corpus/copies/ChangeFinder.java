package org.gonghui.corpus.copies;

import java.util.ArrayList;
import java.util.List;
import org.gonghui.corpus.text.SimplifiedScript;

/// Tells the differences of an aligned passage.
final class ChangeFinder {

    private final Digest first;
    private final Digest second;
    private final Alignment piece;
    private final List<Change> changes = new ArrayList<>();

    ChangeFinder(Digest first, Digest second, Alignment piece) {
        this.first = first;
        this.second = second;
        this.piece = piece;
    }

    List<Change> changes() {
        int firstAt = piece.firstFrom();
        int secondAt = piece.secondFrom();
        for (Run run : piece.runs()) {
            between(firstAt, run.first(), secondAt, run.second());
            within(run);
            firstAt = run.firstEnd();
            secondAt = run.secondEnd();
        }
        between(firstAt, piece.firstTo(), secondAt, piece.secondTo());
        return List.copyOf(changes);
    }

    private void between(int firstFrom, int firstTo, int secondFrom, int secondTo) {
        boolean removed = firstFrom < firstTo;
        boolean added = secondFrom < secondTo;
        if (removed || added) {
            add(added ? removed ? ChangeKind.REPLACED : ChangeKind.ADDED : ChangeKind.REMOVED, firstFrom, firstTo,
                    secondFrom, secondTo);
        }
    }

    private void add(ChangeKind kind, int firstFrom, int firstTo, int secondFrom, int secondTo) {
        changes.add(new Change(kind, first.span(firstFrom, firstTo, piece.firstFrom()),
                second.span(secondFrom, secondTo, piece.secondFrom()), first.written(firstFrom, firstTo),
                second.written(secondFrom, secondTo)));
    }

    /// Equal symbols that are written differently.
    private void within(Run run) {
        for (int i = 0; i < run.length(); i++) {
            int here = run.first() + i;
            int there = run.second() + i;
            char symbol = first.symbol(here);
            boolean isNumber = symbol == Digest.NUMBER;
            if ((isNumber || Digest.isVariant(symbol)) && !same(here, there)) {
                add(isNumber ? ChangeKind.NUMBER : ChangeKind.VARIANT, here, here + 1, there, there + 1);
            }
        }
    }

    /// Whether the two symbols are written alike but for full and half width and the script.
    private boolean same(int here, int there) {
        String one = first.written(here, here + 1);
        String other = second.written(there, there + 1);
        return one.equals(other) || isAlike(SimplifiedScript.ofWords(one), SimplifiedScript.ofWords(other));
    }

    private static boolean isAlike(String one, String other) {
        if (one.length() != other.length()) {
            return false;
        }
        for (int i = 0; i < one.length(); i++) {
            if (Normaliser.fold(one.charAt(i)) != Normaliser.fold(other.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
