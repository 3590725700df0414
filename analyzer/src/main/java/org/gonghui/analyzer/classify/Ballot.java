package org.gonghui.analyzer.classify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.Span;

/// Collects the weights that reasons give to categories.
final class Ballot {

    private final Map<Category, Double> scores = new EnumMap<>(Category.class);
    private final Map<Category, Integer> firstEvidence = new EnumMap<>(Category.class);
    private final List<Vote> votes = new ArrayList<>();

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
        scores.merge(vote.category(), vote.weight(), Double::sum);
        vote.evidence().forEach(span -> firstEvidence.merge(vote.category(), span.start(), Math::min));
        votes.add(vote);
    }

    double score(Category category) {
        return scores.getOrDefault(category, 0.0);
    }

    boolean isEmpty() {
        return votes.isEmpty();
    }

    /// Whether a reason for `category` lies in the paragraph itself.
    boolean hasEvidence(Category category) {
        return firstEvidence.containsKey(category);
    }

    /// The category with the highest score; of equal ones that which is spoken of first.
    Category first() {
        Category best = Category.DEMOCRATIC_MANAGEMENT;
        for (Category category : Category.values()) {
            int more = Double.compare(score(category), score(best));
            if (more > 0 || (more == 0 && evidence(category) < evidence(best))) {
                best = category;
            }
        }
        return best;
    }

    private int evidence(Category category) {
        return firstEvidence.getOrDefault(category, Integer.MAX_VALUE);
    }

    /// Categories by score; of equal ones that which is spoken of first (code book 1.3, first action).
    List<Category> ranking() {
        return Arrays.stream(Category.values())
                .sorted(Comparator.comparingDouble((Category category) -> -score(category))
                        .thenComparingInt(this::evidence))
                .toList();
    }

    /// Reasons for `category`, heaviest first.
    List<Vote> votes(Category category) {
        return votes.stream()
                .filter(vote -> vote.category() == category)
                .sorted(Comparator.comparingDouble((Vote vote) -> -vote.weight()))
                .toList();
    }

    /// Share of `category` after a softmax over all scores: `exp(s/T) / Σ exp(s_i/T)`.
    ///
    /// @param temperature `T`: the weight by which odds change by a factor of e
    double share(Category category, double temperature) {
        double sum = 0;
        for (Category other : Category.values()) {
            sum += Math.exp((score(other) - score(category)) / temperature);
        }
        return 1 / sum;
    }
}
