package org.gonghui.analyzer.classify;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.gonghui.corpus.text.ParagraphKind;
import org.gonghui.corpus.text.ParagraphRole;

/// What part a line plays shows in what the rules make of it and of its neighbours, where it stands, how it is laid out,
/// which cues and words it has and how it begins and ends.
final class KindFeatures implements FeatureReader {

    private static final List<ParagraphKind> KINDS = List.of(ParagraphKind.values());
    private static final int BEGINNING = 14;
    private static final int END = 10;
    private static final int EARLY = 16;
    private static final int[] LENGTHS = {6, 12, 20, 35, 60, 100, 200};
    private static final double[] SHARES = {0.1, 0.25, 0.5, 0.75, 0.9};
    private static final double[] WEIGHTS = {1.5, 3, 6, 12};
    private static final double WHOLE = 0.7;
    private static final List<String> SHARE = FeatureReader.numbered("share ", SHARES.length);
    private static final List<String> LENGTH = FeatureReader.numbered("length ", LENGTHS.length);
    private static final List<String> HEADING_LENGTH = FeatureReader.numbered("heading of length ", LENGTHS.length);
    private static final List<String> TOPICS = FeatureReader.numbered("topics ", WEIGHTS.length);
    /// What stands above or below a line: a kind, or nothing.
    private static final List<String> NEIGHBOURS = Stream.concat(KINDS.stream().map(ParagraphKind::id),
            Stream.of("nothing")).toList();
    /// By what stands above, and then below.
    private static final List<List<String>> BETWEEN = NEIGHBOURS.stream()
            .map(above -> NEIGHBOURS.stream().map(below -> "between " + above + " and " + below).toList())
            .toList();
    /// In the order of the cues.
    private static final List<String> EARLY_CUES = named("early ");
    private static final List<String> CUES_ABOVE = named("above ");
    private static final Channel.Cue[] CUES = Channel.Cue.values();

    @Override
    public void read(Scene scene, int index, FeatureSink sink) {
        Line line = scene.document().line(index);
        rules(scene, index, sink);
        place(scene.document(), index, sink);
        layout(line, scene.findings().get(index).figure(), sink);
        cues(line, sink);
        String text = line.analysis().normal();
        Grams.read(FeatureGroup.BEGINNING, 2, text, 0, Math.min(BEGINNING, text.length()), sink);
        Grams.read(FeatureGroup.END, 2, text, Math.max(0, text.length() - END), text.length(), sink);
        scene.words().get(index).all(sink);
        List<Analysis> headings = line.headings();
        if (!headings.isEmpty()) {
            Grams.read(FeatureGroup.HEADING, 2, headings.getLast().normal(), sink);
        }
    }

    private static List<String> named(String prefix) {
        return Arrays.stream(Channel.Cue.values()).map(cue -> prefix + cue.id()).toList();
    }

    private static void rules(Scene scene, int index, FeatureSink sink) {
        Verdict verdict = scene.verdicts().get(index);
        sink.add(FeatureGroup.RULE, rule(verdict), 1);
        int above = kind(scene, index - 1);
        int below = kind(scene, index + 1);
        sink.add(FeatureGroup.ABOVE, NEIGHBOURS.get(above), 1);
        sink.add(FeatureGroup.BELOW, NEIGHBOURS.get(below), 1);
        sink.add(FeatureGroup.FACT, BETWEEN.get(above).get(below), 1);
    }

    /// The name of the feature that a rule decided.
    private static String rule(Verdict verdict) {
        return verdict.kind().id() + ", " + verdict.rule();
    }

    /// Whether a model has seen lines that the rule of a verdict decided.
    static boolean hasLearned(LinearModel model, Verdict verdict) {
        return model.row(FeatureGroup.RULE, rule(verdict)) >= 0;
    }

    /// The place among [#NEIGHBOURS] of what the rules take a line for.
    private static int kind(Scene scene, int index) {
        boolean has = index >= 0 && index < scene.verdicts().size();
        return has ? KINDS.indexOf(scene.verdicts().get(index).kind()) : KINDS.size();
    }

    private static void place(DocumentView document, int index, FeatureSink sink) {
        fact(sink, "kind " + document.summary().kind().id());
        fact(sink, SHARE.get(bucket(SHARES, document.position(index))));
        fact(sink, document.hasHeadings() ? "headings" : "no headings");
        if (document.hasHeadings() && document.isBeforeFirstHeading(index)) {
            fact(sink, "before headings");
        }
        if (document.isFirstText(index)) {
            fact(sink, "first");
        }
        if (document.isLastText(index)) {
            fact(sink, "last");
        }
        if (!document.isBeforeLastText(index)) {
            fact(sink, "from last on");
        }
        if (document.line(index).isHeading()) {
            fact(sink, document.isHeadingOfSomething(index) ? "heading of something" : "heading of nothing");
        } else if (index + 1 < document.size() && document.line(index + 1).isHeading()) {
            fact(sink, "heading below");
        }
    }

    private static void layout(Line line, boolean figure, FeatureSink sink) {
        String text = line.text();
        int length = 0;
        while (length < LENGTHS.length && text.length() > LENGTHS[length]) {
            length++;
        }
        boolean heading = line.paragraph().role() == ParagraphRole.HEADING;
        fact(sink, (heading ? HEADING_LENGTH : LENGTH).get(length));
        fact(sink, ending(text));
        if (line.item()) {
            fact(sink, heading ? "heading, item" : "item");
        }
        if (figure) {
            fact(sink, "figure");
        }
        if (line.headings().isEmpty()) {
            fact(sink, "under nothing");
        }
    }

    private static String ending(String text) {
        char last = text.charAt(text.length() - 1);
        if (last == '：' || last == ':') {
            return "ends open";
        }
        return Clauses.endsSentence(last) ? "ends sentence" : "ends bare";
    }

    private static void cues(Line line, FeatureSink sink) {
        for (int i = 0; i < CUES.length; i++) {
            Channel.Cue cue = CUES[i];
            double weight = line.weight(cue);
            if (weight > 0) {
                sink.add(FeatureGroup.CUE, cue.id(), Math.min(weight, 6) / 6);
                if (line.analysis().early(cue, 0, EARLY).isPresent()) {
                    sink.add(FeatureGroup.CUE, EARLY_CUES.get(i), WHOLE);
                }
            }
            if (!line.headings().isEmpty() && line.headings().getLast().has(cue)) {
                sink.add(FeatureGroup.CUE, CUES_ABOVE.get(i), WHOLE);
            }
        }
        fact(sink, TOPICS.get(bucket(WEIGHTS, line.analysis().topics())));
    }

    private static void fact(FeatureSink sink, String fact) {
        sink.add(FeatureGroup.FACT, fact, WHOLE);
    }

    private static int bucket(double[] limits, double value) {
        int bucket = 0;
        while (bucket < limits.length && value > limits[bucket]) {
            bucket++;
        }
        return bucket;
    }

    /// The log odds of the rule that decided.
    @Override
    public double[] ruleScores(Scene scene, int index) {
        Verdict verdict = scene.verdicts().get(index);
        double[] scores = new double[KINDS.size()];
        scores[KINDS.indexOf(verdict.kind())] = Math.log(verdict.confidence() / (1 - verdict.confidence()));
        return scores;
    }
}
