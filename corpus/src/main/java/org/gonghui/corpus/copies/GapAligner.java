package org.gonghui.corpus.copies;

import java.util.ArrayList;
import java.util.List;

/// Aligns the symbols between two runs (Needleman and Wunsch, gaps as long as [Chainer] allows): which of them agree.
final class GapAligner {

    private final Digest first;
    private final Digest second;

    GapAligner(Digest first, Digest second) {
        this.first = first;
        this.second = second;
    }

    /// Runs of equal symbols between the two places, in order; those of one alignment that has as many equal symbols as
    /// possible.
    List<Run> align(int firstFrom, int firstTo, int secondFrom, int secondTo) {
        int rows = firstTo - firstFrom;
        int columns = secondTo - secondFrom;
        int[][] most = new int[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                most[i][j] = first.symbol(firstFrom + i) == second.symbol(secondFrom + j)
                        ? most[i + 1][j + 1] + 1
                        : Math.max(most[i + 1][j], most[i][j + 1]);
            }
        }
        List<Run> runs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < rows && j < columns) {
            if (first.symbol(firstFrom + i) == second.symbol(secondFrom + j)) {
                append(new Run(firstFrom + i++, secondFrom + j++, 1), runs);
            } else if (most[i + 1][j] >= most[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return runs;
    }

    /// Adds a run, as part of the last one if it continues it.
    static void append(Run run, List<Run> runs) {
        Run last = runs.isEmpty() ? null : runs.getLast();
        if (last != null && last.firstEnd() == run.first() && last.secondEnd() == run.second()) {
            runs.set(runs.size() - 1, new Run(last.first(), last.second(), last.length() + run.length()));
        } else {
            runs.add(run);
        }
    }
}
