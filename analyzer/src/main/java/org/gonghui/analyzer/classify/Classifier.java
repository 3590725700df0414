package org.gonghui.analyzer.classify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.Classification;
import org.gonghui.corpus.text.Explanation;
import org.gonghui.corpus.text.Page;
import org.gonghui.corpus.text.ParagraphKind;
import org.gonghui.corpus.text.Substance;
import org.gonghui.corpus.text.Summary;
import org.gonghui.corpus.text.Token;

/// Decides kind, category and substance of a document's paragraphs by rules over a [Lexicon], the category also by a
/// [CategoryModel].
///
/// The kind follows from layout, position and cues, by the first rule that speaks. The category is the most probable
/// one by rules and model together; rules weigh the phrases of the paragraph before those of its headings, those before
/// its neighbour.
///
/// The probability is that of the kind, an estimate for the rule that decided it, times that of the category
/// ([CategoryModel]); for kinds without a category it is that of the kind. By rules alone the probability of a category
/// is `exp(s/T) / Σ exp(s_i/T)`, where `s` is the weight of the chosen category, `s_i` those of all fourteen, and `T` =
/// [#TEMPERATURE].
///
/// Immutable; safe for any number of threads.
public final class Classifier {

    /// Weight by which the odds between two categories change by a factor of e.
    static final double TEMPERATURE = 2;
    /// A second category must have this probability, and phrases of its own of this weight.
    private static final double SECOND_PROBABILITY = 0.25;
    private static final double SECOND_WEIGHT = 4;

    private final PhraseMatcher matcher;
    private final Optional<CategoryModel> model;
    private final Lexicon lexicon;
    private final KindJudge kinds = new KindJudge();
    private final TopicJudge topics = new TopicJudge();
    private final SubstanceJudge substances = new SubstanceJudge();

    private Classifier(Lexicon lexicon, Optional<CategoryModel> model) {
        this.matcher = new PhraseMatcher(lexicon);
        this.model = model;
        this.lexicon = lexicon;
    }

    /// With the project's own lexicon and model.
    public static Classifier standard() {
        return with(Lexicon.standard(), CategoryModel.standard());
    }

    /// With a lexicon and a model of the caller's.
    public static Classifier with(Lexicon lexicon, CategoryModel model) {
        return new Classifier(lexicon, Optional.of(model));
    }

    /// By rules alone.
    public static Classifier byRules(Lexicon lexicon) {
        return new Classifier(lexicon, Optional.empty());
    }

    /// Identifies the rules and the data they run on: equal fingerprints give equal classifications.
    public String fingerprint() {
        return "rules-2;temperature=" + TEMPERATURE + ";lexicon=" + lexicon.fingerprint()
                + model.map(linear -> ";model=" + linear.fingerprint()).orElse("");
    }

    /// What a model may learn from each paragraph of the document, in order.
    ///
    /// @param tokens the words of each paragraph, offsets from the paragraph's start
    /// @throws IllegalArgumentException if there is not one list of words for each paragraph
    public List<LineFeatures> features(Page page, Summary summary, List<List<Token>> tokens) {
        Scene scene = scene(page, summary, tokens);
        List<LineFeatures> features = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Map<String, Double> named = new TreeMap<>();
            FeatureReader.read(scene, i, (group, text, start, end, value) -> named
                    .merge(group.mark() + text.subSequence(start, end).toString(), value, Double::sum));
            Ballot ballot = scene.ballots().get(i);
            features.add(new LineFeatures(named, Arrays.stream(Category.values()).map(ballot::score).toList()));
        }
        return features;
    }

    private Scene scene(Page page, Summary summary, List<List<Token>> tokens) {
        if (tokens.size() != summary.paragraphs().size()) {
            throw new IllegalArgumentException("expected words of " + summary.paragraphs().size()
                    + " paragraphs of " + summary.id() + ", got " + tokens.size());
        }
        DocumentView document = DocumentView.of(page, summary, matcher);
        return Scene.of(document, tokens, kinds.judge(document), topics);
    }

    /// One classification for each paragraph of the document, in order.
    ///
    /// @param tokens the words of each paragraph, offsets from the paragraph's start
    /// @throws IllegalArgumentException if there is not one list of words for each paragraph
    public List<Classification> classify(Page page, Summary summary, List<List<Token>> tokens) {
        Scene scene = scene(page, summary, tokens);
        List<Classification> classifications = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            classifications.add(classify(scene, i));
        }
        return classifications;
    }

    private Classification classify(Scene scene, int index) {
        Verdict verdict = scene.verdicts().get(index);
        Line line = scene.document().line(index);
        Reasons reasons = new Reasons(line.paragraph().span().start());
        reasons.kind(verdict);
        if (!verdict.kind().isCategorised()) {
            return new Classification(verdict.kind(), Optional.empty(), Optional.empty(), verdict.confidence(),
                    Optional.empty(), reasons.explain(verdict.kind().id()));
        }
        Ballot ballot = scene.ballots().get(index);
        Choice choice = model.map(linear -> MixedChooser.choose(linear, scene, index))
                .orElseGet(() -> byRules(ballot));
        Category first = choice.ranking().getFirst();
        Optional<Category> second = second(ballot, choice);
        reasons.category(ballot, first, "category");
        reasons.model(first, choice.model());
        second.ifPresent(category -> reasons.category(ballot, category, "second category"));
        Optional<Substance> substance = substance(line, scene.tokens().get(index), verdict, reasons);
        return new Classification(verdict.kind(), Optional.of(first), second,
                verdict.confidence() * choice.first(), substance,
                reasons.explain(verdict.kind().id() + "/" + first.id()));
    }

    private static Choice byRules(Ballot ballot) {
        List<Category> ranking = ballot.ranking();
        return new Choice(ranking, ballot.share(ranking.getFirst(), TEMPERATURE),
                ballot.share(ranking.get(1), TEMPERATURE), List.of());
    }

    private static Optional<Category> second(Ballot ballot, Choice choice) {
        Category second = choice.ranking().get(1);
        boolean mixed = ballot.hasEvidence(second) && ballot.score(second) >= SECOND_WEIGHT
                && choice.second() >= SECOND_PROBABILITY;
        return mixed ? Optional.of(second) : Optional.empty();
    }

    private Optional<Substance> substance(Line line, List<Token> tokens, Verdict verdict, Reasons reasons) {
        if (verdict.kind() != ParagraphKind.WORK) {
            return Optional.empty();
        }
        SubstanceJudge.Finding finding = substances.judge(line, tokens);
        reasons.substance(finding);
        return Optional.of(finding.decided());
    }
}
