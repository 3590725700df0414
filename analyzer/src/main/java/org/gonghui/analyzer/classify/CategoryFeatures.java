package org.gonghui.analyzer.classify;

import java.util.List;
import org.gonghui.corpus.text.Category;

/// What a line is about shows in its character pairs and triples, its words, those of its leading clause, its headings,
/// its neighbours, and the title of its document: a news item about a match goes on to tell of it in other words.
final class CategoryFeatures implements FeatureReader {

    /// Neighbours count less than the words: a section is often about one thing, but not always.
    private static final double NEAR = 0.3;
    /// A title in which the rules find less is about everything.
    private static final double LEAST_IN_TITLE = 0.5;
    private static final double MOST_IN_TITLE = 10;
    private static final Category[] CATEGORIES = Category.values();

    @Override
    public void read(Scene scene, int index, FeatureSink sink) {
        Line line = scene.document().line(index);
        String text = line.analysis().normal();
        Grams.read(FeatureGroup.PAIR, 2, text, sink);
        Grams.read(FeatureGroup.TRIPLE, 3, text, sink);
        scene.words().get(index).read(sink);
        List<Analysis> headings = line.headings();
        for (int i = 0; i < headings.size(); i++) {
            boolean nearest = i == headings.size() - 1;
            Grams.read(nearest ? FeatureGroup.HEADING : FeatureGroup.OUTER_HEADING, 2,
                    headings.get(i).normal(), sink);
        }
        context(scene, index, sink);
        if (index != scene.document().titleLine()) {
            title(scene, sink);
        }
    }

    private static void title(Scene scene, FeatureSink sink) {
        int title = scene.document().titleLine();
        if (title < 0) {
            return;
        }
        Ballot ballot = scene.ballots().get(title);
        for (Category category : CATEGORIES) {
            double score = ballot.score(category);
            if (score > LEAST_IN_TITLE) {
                sink.add(FeatureGroup.TITLE, category.id(), Math.min(MOST_IN_TITLE, score) / MOST_IN_TITLE);
            }
        }
    }

    /// What the rules take the lines above and below for, where they stand under the same headings.
    private static void context(Scene scene, int index, FeatureSink sink) {
        if (index > 0 && scene.isSameSection(index - 1, index)) {
            scene.byRules(index - 1).ifPresent(category -> sink.add(FeatureGroup.ABOVE, category.id(), NEAR));
        }
        if (index + 1 < scene.document().size() && scene.isSameSection(index, index + 1)) {
            scene.byRules(index + 1).ifPresent(category -> sink.add(FeatureGroup.BELOW, category.id(), NEAR));
        }
    }

    @Override
    public double[] ruleScores(Scene scene, int index) {
        double[] scores = new double[CATEGORIES.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = scene.ballots().get(index).score(CATEGORIES[i]);
        }
        return scores;
    }
}
