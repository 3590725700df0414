package org.gonghui.analyzer.classify;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.Span;

/// A text and the phrases found in it.
@SuppressWarnings("EnumOrdinal") // asked many times for every line, where maps of enums cost more than all else
final class Analysis {

    private static final int CUES = Channel.Cue.values().length;
    private static final int CATEGORIES = Category.values().length;

    private final String text;
    private final Folding folding;
    private final List<Hit> hits;
    /// By the ordinal numbers of cues and categories.
    private final double[] cues = new double[CUES];
    private final double[] topics = new double[CATEGORIES];
    private final double topicWeight;
    private String normal = "";

    private Analysis(String text, Folding folding, List<Hit> hits) {
        this.text = text;
        this.folding = folding;
        this.hits = FestivalLists.withoutListed(text, hits);
        for (Hit hit : this.hits) {
            switch (hit.entry().channel()) {
                case Channel.Cue cue -> cues[cue.ordinal()] += hit.entry().weight();
                case Channel.Topic topic -> topics[topic.category().ordinal()] += hit.entry().weight();
            }
        }
        topicWeight = Arrays.stream(topics).sum();
    }

    /// What `matcher` finds in a text.
    static Analysis of(String text, PhraseMatcher matcher) {
        Folding folding = Folding.of(text);
        return new Analysis(text, folding, matcher.match(folding));
    }

    String text() {
        return text;
    }

    /// The text as models read it, see [Grams#normal]. Worked out when it is first asked for, since several models ask and
    /// a heading is asked for by every line below it.
    String normal() {
        if (normal.isEmpty()) {
            normal = Grams.normal(folding);
        }
        return normal;
    }

    List<Hit> hits() {
        return hits;
    }

    /// Sum of the weights of all phrases for `cue`.
    double weight(Channel.Cue cue) {
        return cues[cue.ordinal()];
    }

    boolean has(Channel.Cue cue) {
        return weight(cue) > 0;
    }

    /// The phrases for `cue`, in order.
    List<Hit> hits(Channel.Cue cue) {
        return has(cue) ? hits.stream().filter(hit -> hit.isFor(cue)).toList() : List.of();
    }

    /// The first phrase for `cue` of at least `weight` that begins before `limit`.
    Optional<Hit> early(Channel.Cue cue, double weight, int limit) {
        if (!has(cue)) {
            return Optional.empty();
        }
        for (Hit hit : hits) {
            if (hit.isFor(cue) && hit.start() < limit && hit.entry().weight() >= weight) {
                return Optional.of(hit);
            }
        }
        return Optional.empty();
    }

    /// Where phrases for `category` of at least `weight` stand in the leading clause.
    List<Span> leading(Category category, double weight) {
        if (!has(category)) {
            return List.of();
        }
        int lead = Clauses.leadEnd(text);
        return hits.stream()
                .filter(hit -> hit.isTopic(category) && hit.start() < lead && hit.entry().weight() >= weight)
                .map(Hit::span)
                .toList();
    }

    boolean has(Category category) {
        return topics[category.ordinal()] > 0;
    }

    /// Sum of the weights of all phrases for categories.
    double topics() {
        return topicWeight;
    }
}
