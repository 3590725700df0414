package org.gonghui.analyzer.classify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.Span;

/// Collects the weights that reasons give to categories.
@SuppressWarnings("EnumOrdinal") // asked many times for every line, where maps of enums cost more than all else
final class Ballot {

    private static final Category[] CATEGORIES = Category.values();
    private static final int NOWHERE = Integer.MAX_VALUE;
    private static final Comparator<Vote> HEAVIEST_FIRST = Comparator.comparingDouble(vote -> -vote.weight());

    /// By the categories' ordinal numbers.
    private final double[] scores = new double[CATEGORIES.length];
    private final int[] firstEvidence = new int[CATEGORIES.length];
    private final List<Vote> votes = new ArrayList<>();

    Ballot() {
        Arrays.fill(firstEvidence, NOWHERE);
    }

    /// One reason.
    ///
    /// @param source the sort of reason, in words
    /// @param entry the phrase of the lexicon, if it is one
    /// @param evidence where, from the start of the paragraph; empty if it lies outside of it
    record Vote(Category category, double weight, String source, Optional<LexiconEntry> entry, List<Span> evidence) {

        static Vote of(Category category, double weight, String source, List<Span> evidence) {
            return new Vote(category, weight, source, Optional.empty(), evidence);
        }

        /// The reason in words: put together only when someone is told.
        String rule() {
            return entry.map(phrase -> source + " " + phrase.place() + " " + phrase.phrase()).orElse(source);
        }
    }

    void add(Vote vote) {
        int category = vote.category().ordinal();
        scores[category] += vote.weight();
        for (Span span : vote.evidence()) {
            firstEvidence[category] = Math.min(firstEvidence[category], span.start());
        }
        votes.add(vote);
    }

    double score(Category category) {
        return scores[category.ordinal()];
    }

    boolean isEmpty() {
        return votes.isEmpty();
    }

    /// Whether a reason for `category` lies in the paragraph itself.
    boolean hasEvidence(Category category) {
        return evidence(category) < NOWHERE;
    }

    /// The category with the highest score; of equal ones that which is spoken of first.
    Category first() {
        Category best = Category.DEMOCRATIC_MANAGEMENT;
        for (Category category : CATEGORIES) {
            int more = Double.compare(score(category), score(best));
            if (more > 0 || (more == 0 && evidence(category) < evidence(best))) {
                best = category;
            }
        }
        return best;
    }

    private int evidence(Category category) {
        return firstEvidence[category.ordinal()];
    }

    /// All reasons, in the order in which they came.
    List<Vote> votes() {
        return votes;
    }

    /// Reasons for `category`, heaviest first.
    List<Vote> votes(Category category) {
        List<Vote> found = new ArrayList<>();
        for (Vote vote : votes) {
            if (vote.category() == category) {
                found.add(vote);
            }
        }
        found.sort(HEAVIEST_FIRST);
        return found;
    }

    /// Share of `category` after a softmax over all scores: `exp(s/T) / Σ exp(s_i/T)`.
    ///
    /// @param temperature `T`: the weight by which odds change by a factor of e
    double share(Category category, double temperature) {
        double sum = 0;
        for (Category other : CATEGORIES) {
            sum += Math.exp((score(other) - score(category)) / temperature);
        }
        return 1 / sum;
    }
}
