package org.gonghui.analyzer.classify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.Classification;
import org.gonghui.corpus.text.Organisation;
import org.gonghui.corpus.text.Page;
import org.gonghui.corpus.text.ParagraphKind;
import org.gonghui.corpus.text.ParagraphRole;
import org.gonghui.corpus.text.Substance;
import org.gonghui.corpus.text.Summary;
import org.gonghui.corpus.text.Token;

/// Decides kind, category and substance of a document's paragraphs by rules over a [Lexicon], and by what a
/// [ParagraphModel] has learned.
///
/// The kind follows from layout, position and cues, by the first rule that speaks. The category is the most probable
/// one by rules and model together; rules weigh the phrases of the paragraph before those of its headings, those before
/// its neighbour.
///
/// The probability is that of the kind, an estimate for the rule that decided it, times that of the category
/// ([ParagraphModel]); for kinds without a category it is that of the kind. By rules alone the probability of a category
/// is `exp(s/T) / Σ exp(s_i/T)`, where `s` is the weight of the chosen category, `s_i` those of all fourteen, and `T` =
/// [#TEMPERATURE].
///
/// Immutable; safe for any number of threads.
public final class Classifier {

    /// Weight by which the odds between two categories change by a factor of e.
    static final double TEMPERATURE = 2;

    /// The model speaks against the rules' kind only where it is as sure as this: rules know how a document goes on.
    private static final double SURE = 0.6;

    private static final List<Category> CATEGORIES = List.of(Category.values());
    private static final List<ParagraphKind> KINDS = List.of(ParagraphKind.values());
    private static final List<Substance> LEVELS = List.of(Substance.values());

    private final PhraseMatcher matcher;
    private final Optional<ParagraphModel> model;
    private final Lexicon lexicon;
    private final KindJudge kinds = new KindJudge();
    private final TopicJudge topics = new TopicJudge();

    private Classifier(Lexicon lexicon, Optional<ParagraphModel> model) {
        this(new PhraseMatcher(lexicon), model, lexicon);
    }

    private Classifier(PhraseMatcher matcher, Optional<ParagraphModel> model, Lexicon lexicon) {
        this.matcher = matcher;
        this.model = model;
        this.lexicon = lexicon;
    }

    /// With the project's own lexicon and model: the same one every time.
    public static Classifier standard() {
        return Standard.CLASSIFIER;
    }

    /// With a lexicon and a model of the caller's.
    public static Classifier with(Lexicon lexicon, ParagraphModel model) {
        return new Classifier(lexicon, Optional.of(model));
    }

    /// By rules alone.
    public static Classifier byRules(Lexicon lexicon) {
        return new Classifier(lexicon, Optional.empty());
    }

    /// This classifier's rules with another model.
    public Classifier with(ParagraphModel other) {
        return new Classifier(matcher, Optional.of(other), lexicon);
    }

    /// Identifies the rules and the data they run on: equal fingerprints give equal classifications.
    public String fingerprint() {
        return "rules-4;temperature=" + TEMPERATURE + ";lexicon=" + lexicon.fingerprint()
                + model.map(learned -> ";model=" + learned.fingerprint()).orElse("");
    }

    /// What a model of a task may learn from each paragraph of the document, by the paragraph's place among them;
    /// paragraphs of which the task is not asked are left out.
    ///
    /// @param tokens the words of each paragraph, offsets from the paragraph's start
    /// @throws IllegalArgumentException if there is not one list of words for each paragraph
    public Map<Integer, LineFeatures> features(Task task, Page page, Summary summary, List<List<Token>> tokens) {
        Scene scene = scene(page, summary, tokens);
        FeatureReader reader = FeatureReader.of(task);
        Map<Integer, LineFeatures> features = new TreeMap<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (isAsked(task, scene, i)) {
                Map<String, Double> named = new TreeMap<>();
                reader.read(scene, i, (group, text, start, end, value) -> named
                        .merge(group.mark() + text.substring(start, end), value, Double::sum));
                features.put(i, new LineFeatures(named,
                        Arrays.stream(reader.ruleScores(scene, i)).boxed().toList()));
            }
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
        Reasons reasons = new Reasons(scene.document().line(index).paragraph().span().start());
        Verdict verdict = kind(scene, index, reasons);
        if (!verdict.kind().isCategorised()) {
            return new Classification(verdict.kind(), Optional.empty(), Optional.empty(), verdict.confidence(),
                    Optional.empty(), reasons.explain(verdict.kind().id()));
        }
        Ballot ballot = scene.ballots().get(index);
        Choice choice = category(scene, index);
        Category first = CATEGORIES.get(choice.first());
        Optional<Category> second = Mixture.second(scene.document().line(index).text(), ballot, first);
        reasons.category(ballot, first, "category");
        reasons.model(first.id(), choice.reasons());
        second.ifPresent(category -> reasons.category(ballot, category, "second category"));
        Optional<Substance> substance = substance(scene, index, verdict, reasons);
        return new Classification(verdict.kind(), Optional.of(first), second,
                verdict.confidence() * choice.probability(), substance,
                reasons.explain(verdict.kind().id() + "/" + first.id()));
    }

    /// The kind by model and rules. What concerns the document as a whole is left to the rules: its own title, the
    /// furniture of the page, whose document it is, and that a plan reports no work.
    private Verdict kind(Scene scene, int index, Reasons reasons) {
        Verdict byRules = scene.verdicts().get(index);
        Optional<Choice> choice = isAsked(Task.KIND, scene, index)
                ? learned(Task.KIND, scene, index, kind -> KINDS.get(kind) != byRules.kind())
                : Optional.empty();
        Verdict verdict = choice.map(found -> byModel(scene, byRules, found)).orElse(byRules);
        reasons.kind(verdict);
        if (verdict.kind() != byRules.kind()) {
            choice.ifPresent(found -> reasons.model(verdict.kind().id(), found.reasons()));
        }
        return verdict;
    }

    /// What the model has not learned is left to the rules too: how far to trust a rule that decided none of its lines.
    private Verdict byModel(Scene scene, Verdict byRules, Choice choice) {
        ParagraphKind kind = KINDS.get(choice.first());
        if (kind == byRules.kind()) {
            return new Verdict(kind, choice.probability(), byRules.rule(), byRules.evidence());
        }
        boolean learned = model.flatMap(all -> all.of(Task.KIND))
                .filter(linear -> KindFeatures.hasLearned(linear, byRules))
                .isPresent();
        boolean possible = learned && choice.probability() >= SURE
                && !(kind == ParagraphKind.WORK && scene.document().isPlan());
        return possible
                ? new Verdict(kind, choice.probability(), "linear model, against: " + byRules.rule(), List.of())
                : byRules;
    }

    /// Whether a task is asked of a line: a kind, of all but titles and furniture in documents of unions.
    private static boolean isAsked(Task task, Scene scene, int index) {
        ParagraphRole role = scene.document().line(index).paragraph().role();
        return task != Task.KIND || ((role == ParagraphRole.BODY || role == ParagraphRole.HEADING)
                && scene.document().summary().organisation() != Organisation.OTHER);
    }

    /// The category by model and rules, or by rules alone.
    private Choice category(Scene scene, int index) {
        return learned(Task.CATEGORY, scene, index).orElseGet(() -> byRules(scene.ballots().get(index)));
    }

    private static Choice byRules(Ballot ballot) {
        Category first = ballot.first();
        return new Choice(CATEGORIES.indexOf(first), ballot.share(first, TEMPERATURE), List.of());
    }

    private Optional<Choice> learned(Task task, Scene scene, int index) {
        return learned(task, scene, index, label -> true);
    }

    /// @param explained the labels, by their places, that are told with reasons
    private Optional<Choice> learned(Task task, Scene scene, int index, IntPredicate explained) {
        return model.flatMap(all -> all.of(task))
                .map(linear -> Chooser.choose(linear, FeatureReader.of(task), scene, index, explained));
    }

    private Optional<Substance> substance(Scene scene, int index, Verdict verdict, Reasons reasons) {
        if (verdict.kind() != ParagraphKind.WORK) {
            return Optional.empty();
        }
        SubstanceJudge.Finding finding = scene.findings().get(index);
        Optional<Choice> choice = learned(Task.SUBSTANCE, scene, index);
        Substance decided = choice.map(found -> LEVELS.get(found.first())).orElse(finding.decided());
        if (decided == finding.decided()) {
            reasons.substance(finding.explain(scene.document().line(index)));
        }
        choice.ifPresent(found -> reasons.model(decided.id(), found.reasons()));
        return Optional.of(decided);
    }

    /// Made on first use, once.
    private static final class Standard {
        private static final Classifier CLASSIFIER = with(Lexicon.standard(), ParagraphModel.standard());
    }
}
