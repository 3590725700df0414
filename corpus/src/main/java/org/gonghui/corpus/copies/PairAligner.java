package org.gonghui.corpus.copies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds all stretches that two digests share, in whatever order they stand.
final class PairAligner {

    /// Below this share of equal symbols, alignments of unrelated texts begin.
    private static final double LEAST_SIMILARITY = 0.5;
    /// Once two documents share a passage long enough, shorter ones count too: sentences that were moved.
    private static final int SHORT = 12;
    /// Two documents are close if the stretches of so many characters make up [#CLOSE] of the shorter one: ...
    private static final int PHRASE = 8;
    private static final double CLOSE = 0.4;
    /// ... then nothing but the shortest phrases is left to chance; headings and short sentences count, too, wherever
    /// they were moved, ...
    private static final int SHORTEST = 5;
    /// ... and whole clauses of any length of which this share is equal.
    private static final double NEARLY_EQUAL = 0.75;
    /// A stretch is completed to the beginning or end of its clause if no more symbols than this are missing.
    private static final int CLAUSE_REST = 10;

    private final int minLength;

    PairAligner(int minLength) {
        this.minLength = minLength;
    }

    /// What two digests share.
    ///
    /// @param stretches by place in the first digest
    /// @param isClose whether so much that no single stretch need prove it
    record Shared(List<Alignment> stretches, boolean isClose) {}

    /// The shared stretches; none unless one of them has the least length or the digests are close.
    Shared align(Digest first, Digest second) {
        List<Run> runs = new RunFinder(first, second).runs();
        List<Alignment> found = similar(runs, PHRASE, first, second);
        found.removeIf(alignment -> alignment.weight(first) < PHRASE);
        int weight = found.stream().mapToInt(alignment -> alignment.weight(first)).sum();
        boolean isClose = weight >= 2 * minLength && weight >= CLOSE * Math.min(first.size(), second.size());
        if (isClose) {
            found = similar(runs, SeedTable.LENGTH, first, second);
            found.removeIf(alignment -> alignment.weight(first) < SHORTEST && !isWhole(alignment, first, second));
        } else {
            found.removeIf(alignment -> alignment.weight(first) < SHORT);
        }
        if (!isClose && found.stream().noneMatch(alignment -> alignment.weight(first) >= minLength)) {
            return new Shared(List.of(), false);
        }
        return new Shared(found.stream().sorted(Comparator.comparingInt(Alignment::firstFrom)).toList(), isClose);
    }

    /// Whether an alignment is of whole clauses that are nearly equal.
    private static boolean isWhole(Alignment alignment, Digest first, Digest second) {
        return alignment.similarity() >= NEARLY_EQUAL
                && first.isClauseStart(alignment.firstFrom()) && first.isClauseStart(alignment.firstTo())
                && second.isClauseStart(alignment.secondFrom()) && second.isClauseStart(alignment.secondTo());
    }

    private static List<Alignment> similar(List<Run> runs, int symbols, Digest first, Digest second) {
        GapAligner gaps = new GapAligner(first, second);
        List<Alignment> similar = new ArrayList<>();
        for (List<Run> chain : Chainer.chains(runs, symbols)) {
            Alignment alignment = completed(filled(chain, gaps), first, second, gaps);
            if (alignment.similarity() >= LEAST_SIMILARITY) {
                similar.add(alignment);
            }
        }
        return similar;
    }

    private static Alignment filled(List<Run> chain, GapAligner gaps) {
        List<Run> runs = new ArrayList<>();
        for (Run run : chain) {
            if (!runs.isEmpty()) {
                Run last = runs.getLast();
                gaps.align(last.firstEnd(), run.first(), last.secondEnd(), run.second())
                        .forEach(inner -> GapAligner.append(inner, runs));
            }
            GapAligner.append(run, runs);
        }
        Run head = runs.getFirst();
        Run tail = runs.getLast();
        return new Alignment(head.first(), tail.firstEnd(), head.second(), tail.secondEnd(), runs);
    }

    /// The alignment with its first and last clause in full, where that is near in both digests.
    private static Alignment completed(Alignment alignment, Digest first, Digest second, GapAligner gaps) {
        int firstFrom = clauseStart(first, alignment.firstFrom());
        int secondFrom = clauseStart(second, alignment.secondFrom());
        int firstTo = clauseEnd(first, alignment.firstTo());
        int secondTo = clauseEnd(second, alignment.secondTo());
        if (firstFrom < 0 || secondFrom < 0) {
            firstFrom = alignment.firstFrom();
            secondFrom = alignment.secondFrom();
        }
        if (firstTo < 0 || secondTo < 0) {
            firstTo = alignment.firstTo();
            secondTo = alignment.secondTo();
        }
        List<Run> runs = new ArrayList<>(
                gaps.align(firstFrom, alignment.firstFrom(), secondFrom, alignment.secondFrom()));
        alignment.runs().forEach(run -> GapAligner.append(run, runs));
        gaps.align(alignment.firstTo(), firstTo, alignment.secondTo(), secondTo)
                .forEach(run -> GapAligner.append(run, runs));
        return new Alignment(firstFrom, firstTo, secondFrom, secondTo, runs);
    }

    /// The beginning of the clause in which symbol `at` stands, -1 if it is far.
    private static int clauseStart(Digest digest, int at) {
        for (int start = at; start >= Math.max(0, at - CLAUSE_REST); start--) {
            if (digest.isClauseStart(start)) {
                return start;
            }
        }
        return -1;
    }

    /// The end of the clause that has symbol `at - 1`, -1 if it is far.
    private static int clauseEnd(Digest digest, int at) {
        for (int end = at; end <= Math.min(digest.size(), at + CLAUSE_REST); end++) {
            if (digest.isClauseStart(end)) {
                return end;
            }
        }
        return -1;
    }
}
