package org.gonghui.analyzer.classify;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.CharacterSet;
import org.gonghui.corpus.text.Span;

/// Finds what else a paragraph tells of: the category to which the words of whole sentences of it belong, and hardly any
/// of them to the paragraph's own.
final class Mixture {

    /// Weight of its words from which on a sentence belongs to a category.
    private static final double SAYS_SO = 5;
    /// Words of the paragraph's own category beside them may have this share of it.
    private static final double OWN = 0.2;
    /// Share of the paragraph, in characters, that such sentences take at least.
    private static final double SHARE = 0.15;
    private static final CharacterSet ENDS = CharacterSet.of("。；;！？!?");

    private Mixture() {}

    /// The second category of a paragraph; empty if it tells of one thing.
    static Optional<Category> second(String text, Ballot ballot, Category first) {
        Map<Category, Integer> lengths = new EnumMap<>(Category.class);
        for (int start = 0; start < text.length();) {
            int end = ENDS.next(text, start);
            int length = end - start;
            other(start, end, ballot, first).ifPresent(category -> lengths.merge(category, length, Integer::sum));
            start = end + 1;
        }
        return most(lengths).filter(found -> found.getValue() >= SHARE * text.length()).map(Map.Entry::getKey);
    }

    /// The category other than `first` to which `text[start..end)` belongs.
    private static Optional<Category> other(int start, int end, Ballot ballot, Category first) {
        Map<Category, Double> weights = new EnumMap<>(Category.class);
        for (Ballot.Vote vote : ballot.votes()) {
            vote.entry()
                    .filter(entry -> vote.evidence().stream().anyMatch(span -> isWithin(span, start, end)))
                    .ifPresent(entry -> weights.merge(vote.category(), entry.weight(), Double::sum));
        }
        double own = weights.getOrDefault(first, 0.0);
        weights.remove(first);
        return most(weights).filter(found -> found.getValue() >= SAYS_SO && own <= OWN * found.getValue())
                .map(Map.Entry::getKey);
    }

    private static boolean isWithin(Span span, int start, int end) {
        return span.start() >= start && span.end() <= end;
    }

    private static <N extends Comparable<N>> Optional<Map.Entry<Category, N>> most(Map<Category, N> sizes) {
        return sizes.entrySet().stream().max(Map.Entry.comparingByValue());
    }
}
