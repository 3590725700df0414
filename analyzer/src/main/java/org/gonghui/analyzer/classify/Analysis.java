package org.gonghui.analyzer.classify;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.Span;

/// A text and the phrases found in it.
final class Analysis {

    private final String text;
    private final List<Hit> hits;
    private final Map<Channel.Cue, Double> cues = new EnumMap<>(Channel.Cue.class);
    private final Map<Category, Double> topics = new EnumMap<>(Category.class);
    private final double topicWeight;

    Analysis(String text, List<Hit> hits) {
        this.text = text;
        this.hits = FestivalLists.withoutListed(text, hits);
        for (Hit hit : this.hits) {
            switch (hit.entry().channel()) {
                case Channel.Cue cue -> cues.merge(cue, hit.entry().weight(), Double::sum);
                case Channel.Topic topic -> topics.merge(topic.category(), hit.entry().weight(), Double::sum);
            }
        }
        topicWeight = topics.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    String text() {
        return text;
    }

    List<Hit> hits() {
        return hits;
    }

    /// Sum of the weights of all phrases for `cue`.
    double weight(Channel.Cue cue) {
        return cues.getOrDefault(cue, 0.0);
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
        return hits(cue).stream()
                .filter(hit -> hit.start() < limit && hit.entry().weight() >= weight)
                .findFirst();
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
        return topics.containsKey(category);
    }

    /// Sum of the weights of all phrases for categories.
    double topics() {
        return topicWeight;
    }
}
