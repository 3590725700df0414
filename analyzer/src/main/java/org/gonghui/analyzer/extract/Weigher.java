package org.gonghui.analyzer.extract;

import java.util.Arrays;
import org.gonghui.corpus.text.ActivityType;

/// Weighs the candidates of one paragraph by an [ActivityModel]. Belongs to one paragraph and one thread.
final class Weigher implements TraitSink {

    private static final int USUAL = 128;

    private final ActivityModel model;
    private final String text;
    private final Traits candidates;
    private final int[] pairs;
    /// The numbers of the known traits of one candidate, in the order in which they were told.
    private int[] known = new int[USUAL];
    private int count;

    Weigher(ActivityModel model, String text, Traits candidates) {
        this.model = model;
        this.text = text;
        this.candidates = candidates;
        this.pairs = model.pairs().read(text);
    }

    /// The log-odds that the candidate at `index` is an event. Most candidates are so unlikely by themselves that what
    /// stands around them cannot make up for it: these are not looked at further.
    float event(int index) {
        count = 0;
        candidates.first(index, this);
        float alone = model.event(known, 0, count, model.event());
        if (model.isHopeless(alone)) {
            return alone;
        }
        int first = count;
        candidates.rest(index, this);
        float beside = model.event(known, first, count, alone);
        if (model.isDoubtful(beside)) {
            return beside;
        }
        int rest = count;
        candidates.last(index, this);
        return model.event(known, rest, count, beside);
    }

    /// The likeliest type of the candidate at `index`; that of `span`, by the rule which found it, if nothing speaks for
    /// another.
    ActivityType type(int index, ActivitySpan span) {
        count = 0;
        candidates.type(index, this);
        return model.type(known, count, span.type());
    }

    @Override
    public void add(char mark, String words) {
        add(isPair(mark, words.length())
                ? model.pairs().number(mark, words.charAt(0), words.charAt(1))
                : model.traits().number(mark, words));
    }

    @Override
    public void add(char mark, String words, int start, int end) {
        if (isPair(mark, end - start)) {
            addPairs(mark, words, start, end);
        } else {
            add(model.traits().number(mark, words, start, end));
        }
    }

    @Override
    public void add(char mark, String one, String words, int start, int end) {
        add(model.traits().number(mark, one, words, start, end));
    }

    @Override
    public void addPairs(char mark, String words, int start, int end) {
        int[] read = words.equals(text) ? pairs : model.pairs().read(words);
        int column = model.pairs().column(mark);
        for (int at = start; at + 2 <= end; at++) {
            if (column != TraitTable.NONE && read[at] != PairIndex.NONE) {
                add(model.pairs().number(read[at], column));
            }
        }
    }

    private static boolean isPair(char mark, int length) {
        return length == 2 && mark < PairTable.MARKS;
    }

    private void add(int trait) {
        if (trait == TraitTable.NONE) {
            return;
        }
        if (count == known.length) {
            known = Arrays.copyOf(known, 2 * count);
        }
        known[count++] = trait;
    }
}
