package org.gonghui.corpus.copies;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Links runs that stand in the same order in both digests and close together: local alignment over runs instead of
/// single symbols (Smith and Waterman's recurrence, with seeds as in BLAST), so that only runs cost anything.
///
/// A symbol that agrees scores 2; of the symbols between two runs each that stands opposite another costs 1, each that
/// has no counterpart 2. A chain ends where it would fall below zero.
final class Chainer {

    private static final int MATCH = 2;
    /// Symbols between two runs of a chain, on either side: a clause in other words.
    private static final int WIDEST_GAP = 30;
    /// Symbols that one side has more between two runs: a clause put in. Longer ones are often moved sentences.
    private static final int LONGEST_INSERT = 14;
    /// Runs looked back at; chance runs may stand between.
    private static final int LOOK_BACK = 96;

    private final List<Run> runs;
    private final int[] scores;
    private final int[] before;

    private Chainer(List<Run> runs) {
        this.runs = runs;
        this.scores = new int[runs.size()];
        this.before = new int[runs.size()];
    }

    /// Disjoint chains, best first; within a chain, runs follow each other without overlap on either side.
    ///
    /// @param runs by place in the first digest
    /// @param symbols chains with fewer symbols that agree are left out
    static List<List<Run>> chains(List<Run> runs, int symbols) {
        Chainer chainer = new Chainer(runs);
        chainer.score();
        return chainer.collect(symbols);
    }

    private void score() {
        for (int run = 0; run < runs.size(); run++) {
            scores[run] = MATCH * runs.get(run).length();
            before[run] = -1;
            for (int link = run - 1; link >= Math.max(0, run - LOOK_BACK); link--) {
                int score = scores[link] + gain(runs.get(link), runs.get(run));
                if (score > scores[run]) {
                    scores[run] = score;
                    before[run] = link;
                }
            }
        }
    }

    /// What linking `run` to the end of `link` adds, very little if they cannot be linked.
    private static int gain(Run link, Run run) {
        int overlap = overlap(link, run);
        int firstGap = run.first() + overlap - link.firstEnd();
        int secondGap = run.second() + overlap - link.secondEnd();
        if (run.first() <= link.first() || run.second() <= link.second() || overlap >= run.length()
                || firstGap > WIDEST_GAP || secondGap > WIDEST_GAP
                || Math.abs(firstGap - secondGap) > LONGEST_INSERT) {
            return Short.MIN_VALUE;
        }
        return MATCH * (run.length() - overlap) - Math.min(firstGap, secondGap)
                - MATCH * Math.abs(firstGap - secondGap);
    }

    /// Symbols at the beginning of `run` that the end of `link` has used already.
    private static int overlap(Run link, Run run) {
        return Math.max(0, Math.max(link.firstEnd() - run.first(), link.secondEnd() - run.second()));
    }

    private List<List<Run>> collect(int symbols) {
        List<List<Run>> chains = new ArrayList<>();
        BitSet firstUsed = new BitSet();
        BitSet secondUsed = new BitSet();
        List<Integer> ends = IntStream.range(0, runs.size()).boxed()
                .filter(run -> scores[run] >= MATCH * symbols)
                .sorted(Comparator.<Integer>comparingInt(run -> -scores[run]).thenComparingInt(run -> run))
                .toList();
        for (int end : ends) {
            List<Run> chain = backwards(end, symbols, firstUsed, secondUsed);
            if (!chain.isEmpty()) {
                for (Run run : chain) {
                    firstUsed.set(run.first(), run.firstEnd());
                    secondUsed.set(run.second(), run.secondEnd());
                }
                chains.add(chain);
            }
        }
        return chains;
    }

    /// The chain that ends with run `end`, back to where it meets text that a better chain has used; empty if too little
    /// is left.
    private List<Run> backwards(int end, int symbols, BitSet firstUsed, BitSet secondUsed) {
        List<Run> chain = new ArrayList<>();
        int length = 0;
        for (int at = end; at >= 0; at = before[at]) {
            Run run = runs.get(at);
            Run unused = unused(run, firstUsed, secondUsed);
            if (unused.length() > 0) {
                chain.add(unused);
                length += unused.length();
            }
            if (unused.first() > run.first()) {
                break;
            }
        }
        Collections.reverse(chain);
        return length < symbols ? List.of() : trimmed(chain);
    }

    /// The last part of `run` that no chain has used on either side, of length 0 if all is used.
    private static Run unused(Run run, BitSet firstUsed, BitSet secondUsed) {
        int to = run.length();
        while (to > 0 && (firstUsed.get(run.first() + to - 1) || secondUsed.get(run.second() + to - 1))) {
            to--;
        }
        int from = to;
        while (from > 0 && !firstUsed.get(run.first() + from - 1) && !secondUsed.get(run.second() + from - 1)) {
            from--;
        }
        return to == 0
                ? new Run(run.firstEnd(), run.secondEnd(), 0)
                : new Run(run.first() + from, run.second() + from, to - from);
    }

    private static List<Run> trimmed(List<Run> chain) {
        List<Run> trimmed = new ArrayList<>(List.of(chain.getFirst()));
        for (Run run : chain.subList(1, chain.size())) {
            trimmed.add(run.from(overlap(trimmed.getLast(), run)));
        }
        return List.copyOf(trimmed);
    }
}
