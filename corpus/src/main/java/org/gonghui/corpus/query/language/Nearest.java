package org.gonghui.corpus.query.language;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Names that somebody may have meant who wrote another one.
final class Nearest {

    private static final int MOST = 3;
    /// Nobody means a name of a dozen signs with one of a hundred.
    private static final int LONGEST = 40;

    private Nearest() {}

    private record Candidate(String name, int distance) {}

    /// Of `names` the nearest ones, at most three, the nearest first, of equally near ones in the given order: those at
    /// an edit distance (insertions, deletions, replacements and swaps of code points, without regard to case) of at most a third
    /// of their length, and those that hold the written name or are held by it.
    static List<String> of(String written, Collection<String> names) {
        if (written.length() > LONGEST) {
            return List.of();
        }
        String lower = written.toLowerCase(Locale.ROOT);
        return names.stream()
                .map(name -> new Candidate(name, rank(lower, name.toLowerCase(Locale.ROOT))))
                .filter(candidate -> candidate.distance < Integer.MAX_VALUE)
                .sorted(Comparator.comparingInt(Candidate::distance))
                .map(Candidate::name)
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static int rank(String written, String name) {
        int[] from = written.codePoints().toArray();
        int[] to = name.codePoints().toArray();
        int distance = distance(from, to);
        int longer = Math.max(from.length, to.length);
        boolean near = distance < longer && distance <= Math.max(1, longer / 3);
        return near || written.contains(name) || name.contains(written) ? distance : Integer.MAX_VALUE;
    }

    /// Damerau's and Levenshtein's distance, no code point edited twice.
    static int distance(int[] from, int[] to) {
        int[][] cost = new int[from.length + 1][to.length + 1];
        for (int i = 0; i <= from.length; i++) {
            for (int j = 0; j <= to.length; j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : least(cost, from, to, new Cell(i, j));
            }
        }
        return cost[from.length][to.length];
    }

    private record Cell(int i, int j) {}

    private static int least(int[][] cost, int[] from, int[] to, Cell cell) {
        int i = cell.i;
        int j = cell.j;
        int replaced = cost[i - 1][j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
        int least = Math.min(replaced, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1];
        return swapped ? Math.min(least, 1 + cost[i - 2][j - 2]) : least;
    }
}
