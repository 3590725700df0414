package org.gonghui.analyzer.extract;

import org.gonghui.analyzer.extract.Clauses.Clause;
import org.gonghui.corpus.text.ActivityType;
import org.jspecify.annotations.Nullable;

/// Weighs the candidates of one paragraph by an [ActivityModel]. Belongs to one paragraph and one thread.
final class Weigher {

    private final ActivityModel model;
    private final String text;
    private final Traits candidates;
    private final int[] pairs;
    /// By column: what the pairs before each place of the text weigh together, made when it is first asked for. So the
    /// pairs of a stretch cost two looks, however long it is.
    private final int[] @Nullable [] sums;
    private @Nullable Clause lastClause;
    private int clauseSum;

    Weigher(ActivityModel model, String text, Traits candidates) {
        this.model = model;
        this.text = text;
        this.candidates = candidates;
        this.pairs = model.pairs().read(text);
        this.sums = new int[model.pairs().columns()] @Nullable [];
    }

    /// The log-odds that the candidate at `index` is an event, in hundredths. Most candidates are so unlikely by what costs
    /// little to know that what costs more does not make up for it: these are not looked at further.
    int event(int index) {
        ActivitySpan span = candidates.span(index);
        EventSum sum = new EventSum(model.facts().ofKey(span.key()), FactTable.ofType(span));
        candidates.first(index, sum);
        if (model.isHopeless(sum.sum)) {
            return sum.sum;
        }
        candidates.second(index, sum);
        sum.sum += clause(span.clause());
        if (!model.isDoubtful(sum.sum)) {
            candidates.last(index, sum);
        }
        return sum.sum;
    }

    /// The likeliest type of the candidate at `index`; that of `span`, by the rule which found it, if nothing speaks for
    /// another.
    ActivityType type(int index, ActivitySpan span) {
        ActivitySpan weighed = candidates.span(index);
        TypeSums sums = new TypeSums(model.facts().ofKey(weighed.key()), FactTable.ofType(weighed));
        candidates.type(index, sums);
        return ActivityModel.likeliest(sums.sums, span.type());
    }

    /// What a clause weighs, which candidates that follow each other often share.
    private int clause(Clause clause) {
        if (!clause.equals(lastClause)) {
            EventSum sum = new EventSum(0, 0);
            candidates.clause(clause, sum);
            lastClause = clause;
            clauseSum = sum.sum - model.event();
        }
        return clauseSum;
    }

    private int[] sums(int column) {
        int[] known = sums[column];
        if (known == null) {
            known = model.pairs().sums(pairs, column);
            sums[column] = known;
        }
        return known;
    }

    /// Looks up the traits of one candidate that it is told.
    private abstract class Reader implements TraitSink {

        private final int ofKey;
        private final int ofType;

        /// @param ofKey where the table of facts has the block of the candidate's key word
        /// @param ofType where that of its type
        Reader(int ofKey, int ofType) {
            this.ofKey = ofKey;
            this.ofType = ofType;
        }

        @Override
        public final void add(Fact fact) {
            add(model.facts().learned(fact.number()));
        }

        @Override
        public final void addJoined(Fact fact, ActivitySpan span) {
            add(model.facts().learned(ofKey + fact.number()));
            add(model.facts().learned(ofType + fact.number()));
        }

        @Override
        public final void addSense(Sense sense, int number) {
            add(model.senses().learned(sense, number));
        }

        /// Whether traits of this mark have a say.
        abstract boolean wants(char mark);

        abstract void add(int learned);

        /// Adds the pairs at the places `[start..end)` of the text.
        abstract void addPairs(int column, int start, int end);

        @Override
        public final void addSigns(long signs) {
            if (wants(SIGNS)) {
                add(model.signs().learned(signs));
            }
        }

        @Override
        public final void add(char mark, String words) {
            if (!wants(mark)) {
                return;
            }
            add(isPair(mark, words.length())
                    ? model.pairs().learned(mark, words.charAt(0), words.charAt(1))
                    : model.traits().find(mark, words));
        }

        @Override
        public final void add(char mark, String words, int start, int end) {
            if (!wants(mark)) {
                return;
            }
            add(isPair(mark, end - start)
                    ? model.pairs().learned(mark, words.charAt(start), words.charAt(start + 1))
                    : model.traits().find(mark, words, start, end));
        }

        @Override
        public final void add(char mark, String one, String words, int start, int end) {
            if (wants(mark)) {
                add(model.traits().find(mark, one, words, start, end));
            }
        }

        @Override
        public final void addPairs(char mark, String words, int start, int end) {
            if (!words.equals(text)) {
                TraitSink.super.addPairs(mark, words, start, end);
            } else if (end - start > 1 && model.pairs().column(mark) != PairTable.NONE) {
                addPairs(model.pairs().column(mark), start, end - 1);
            }
        }

        private static boolean isPair(char mark, int length) {
            return length == 2 && mark < PairTable.MARKS;
        }
    }

    /// What speaks for an event.
    private final class EventSum extends Reader {

        private int sum = model.event();

        EventSum(int ofKey, int ofType) {
            super(ofKey, ofType);
        }

        @Override
        boolean wants(char mark) {
            return true;
        }

        @Override
        void add(int learned) {
            sum += TraitTable.weight(learned);
        }

        @Override
        void addPairs(int column, int start, int end) {
            int[] before = sums(column);
            sum += before[end] - before[start];
        }
    }

    /// What speaks for each type.
    private final class TypeSums extends Reader {

        private final int[] sums = model.types();

        TypeSums(int ofKey, int ofType) {
            super(ofKey, ofType);
        }

        @Override
        boolean wants(char mark) {
            return model.tellsOfTypes(mark);
        }

        @Override
        void add(int learned) {
            model.addTypes(TraitTable.row(learned), sums);
        }

        @Override
        void addPairs(int column, int start, int end) {
            for (int at = start; at < end; at++) {
                add(model.pairs().learned(pairs[at], column));
            }
        }
    }
}
