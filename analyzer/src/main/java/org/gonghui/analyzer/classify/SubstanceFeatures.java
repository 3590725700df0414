package org.gonghui.analyzer.classify;

import java.util.List;
import org.gonghui.corpus.text.Substance;
import org.gonghui.corpus.text.Token;

/// How much evidence a line holds shows in its figures, dates and names, in its cues, and in its words.
final class SubstanceFeatures implements FeatureReader {

    private static final List<Substance> SUBSTANCES = List.of(Substance.values());
    private static final int MOST = 4;
    private static final int[] LENGTHS = {15, 30, 50, 80, 130, 220, 400};
    private static final double WHOLE = 0.7;
    private static final List<Channel.Cue> CUES = List.of(Channel.Cue.DONE, Channel.Cue.ROUTINE, Channel.Cue.RHETORIC,
            Channel.Cue.CONTEXT, Channel.Cue.CLOSING, Channel.Cue.FESTIVAL, Channel.Cue.PLAN);

    private static final List<String> LENGTH = FeatureReader.numbered("length ", LENGTHS.length);
    private static final List<String> COUNTED = FeatureReader.numbered("counted ", MOST);
    private static final List<String> FIGURE = FeatureReader.numbered("figure ", 1);
    private static final List<String> TIMES = FeatureReader.numbered("times ", MOST);
    private static final List<String> PEOPLE = FeatureReader.numbered("people ", 2);
    private static final List<String> QUOTED = FeatureReader.numbered("quoted ", 2);
    private static final List<String> SENTENCES = FeatureReader.numbered("sentences ", MOST);
    private static final List<String> RULES = FeatureReader.numbered("rules ", SUBSTANCES.size() - 1);

    @Override
    public void read(Scene scene, int index, FeatureSink sink) {
        Line line = scene.document().line(index);
        List<Token> tokens = scene.tokens().get(index);
        facts(line, tokens, scene.findings().get(index), sink);
        for (Channel.Cue cue : CUES) {
            double weight = line.weight(cue);
            if (weight > 0) {
                sink.add(FeatureGroup.CUE, cue.id(), Math.min(weight, 8) / 8);
                sink.add(FeatureGroup.CUE, "share of " + cue.id(), Math.min(1, 10 * weight / line.text().length()));
            }
        }
        scene.words().get(index).read(sink);
    }

    private static void facts(Line line, List<Token> tokens, SubstanceJudge.Finding finding, FeatureSink sink) {
        String text = line.text();
        fact(sink, LENGTH, bucket(text.length()));
        fact(sink, COUNTED, (int) Math.min(MOST, finding.counted()));
        fact(sink, FIGURE, finding.figure() ? 1 : 0);
        fact(sink, TIMES, Math.min(MOST, count(tokens, "t")));
        fact(sink, PEOPLE, Math.min(2, count(tokens, "nr")));
        fact(sink, QUOTED, Math.min(2, count(text, '“') + count(text, '《')));
        fact(sink, SENTENCES, Math.min(MOST, count(text, '。')));
        fact(sink, RULES, SUBSTANCES.indexOf(finding.decided()));
        if (line.item()) {
            sink.add(FeatureGroup.FACT, "item 1", WHOLE);
        }
    }

    private static int count(List<Token> tokens, String pos) {
        int count = 0;
        for (Token token : tokens) {
            count += token.pos().startsWith(pos) ? 1 : 0;
        }
        return count;
    }

    private static int count(String text, char wanted) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += text.charAt(i) == wanted ? 1 : 0;
        }
        return count;
    }

    private static int bucket(int length) {
        int bucket = 0;
        while (bucket < LENGTHS.length && length > LENGTHS[bucket]) {
            bucket++;
        }
        return bucket;
    }

    private static void fact(FeatureSink sink, List<String> names, int value) {
        sink.add(FeatureGroup.FACT, names.get(value), WHOLE);
    }

    /// One for what the rules decide.
    @Override
    public double[] ruleScores(Scene scene, int index) {
        double[] scores = new double[SUBSTANCES.size()];
        scores[SUBSTANCES.indexOf(scene.findings().get(index).decided())] = 1;
        return scores;
    }
}
