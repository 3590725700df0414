package org.gonghui.analyzer.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.Classification;
import org.gonghui.corpus.text.Explanation;
import org.gonghui.corpus.text.Page;
import org.gonghui.corpus.text.ParagraphKind;
import org.gonghui.corpus.text.Substance;
import org.gonghui.corpus.text.Summary;
import org.gonghui.corpus.text.Token;

/// Decides kind, category and substance of a document's paragraphs by rules over a [Lexicon].
///
/// The kind follows from layout, position and cues, by the first rule that speaks. The category is the one with the
/// heaviest phrases: those of the paragraph before those of its headings, those before its neighbour.
///
/// The probability is `c · exp(s/T) / Σ exp(s_i/T)`, where `c` is the confidence of the rule that decided the kind, `s`
/// the weight of the chosen category and `s_i` those of all fourteen, `T` = [#TEMPERATURE]; for kinds without a category
/// it is `c`. It orders decisions by certainty and is not calibrated.
///
/// Immutable; safe for any number of threads.
public final class Classifier {

    /// Weight by which the odds between two categories change by a factor of e.
    static final double TEMPERATURE = 2;
    /// A second category must weigh this share of the first, and this much.
    private static final double SECOND_SHARE = 0.6;
    private static final double SECOND_WEIGHT = 4;

    private final PhraseMatcher matcher;
    private final String fingerprint;
    private final KindJudge kinds = new KindJudge();
    private final TopicJudge topics = new TopicJudge();
    private final SubstanceJudge substances = new SubstanceJudge();

    private Classifier(Lexicon lexicon) {
        matcher = new PhraseMatcher(lexicon);
        fingerprint = "rules-1;temperature=" + TEMPERATURE + ";lexicon=" + lexicon.fingerprint();
    }

    /// With the project's own lexicon.
    public static Classifier standard() {
        return with(Lexicon.standard());
    }

    /// With a lexicon of the caller's.
    public static Classifier with(Lexicon lexicon) {
        return new Classifier(lexicon);
    }

    /// Identifies the rules and the data they run on: equal fingerprints give equal classifications.
    public String fingerprint() {
        return fingerprint;
    }

    /// One classification for each paragraph of the document, in order.
    ///
    /// @param tokens the words of each paragraph, offsets from the paragraph's start
    /// @throws IllegalArgumentException if there is not one list of words for each paragraph
    public List<Classification> classify(Page page, Summary summary, List<List<Token>> tokens) {
        if (tokens.size() != summary.paragraphs().size()) {
            throw new IllegalArgumentException("expected words of " + summary.paragraphs().size()
                    + " paragraphs of " + summary.id() + ", got " + tokens.size());
        }
        DocumentView document = DocumentView.of(page, summary, matcher);
        List<Verdict> verdicts = kinds.judge(document);
        List<Decision> decided = new ArrayList<>();
        List<Classification> classifications = new ArrayList<>();
        for (int i = 0; i < verdicts.size(); i++) {
            Classification classification = classify(document, i, verdicts.get(i), decided, tokens.get(i));
            decided.add(new Decision(verdicts.get(i), classification.category()));
            classifications.add(classification);
        }
        return classifications;
    }

    private Classification classify(DocumentView document, int index, Verdict verdict, List<Decision> decided,
            List<Token> tokens) {
        Line line = document.line(index);
        Reasons reasons = new Reasons(line.paragraph().span().start());
        reasons.kind(verdict);
        if (!verdict.kind().isCategorised()) {
            return new Classification(verdict.kind(), Optional.empty(), Optional.empty(), verdict.confidence(),
                    Optional.empty(), reasons.explain(verdict.kind().id()));
        }
        Ballot ballot = topics.judge(document, index, decided);
        List<Category> ranking = ballot.ranking();
        Category first = ranking.getFirst();
        Optional<Category> second = second(ballot, ranking);
        reasons.category(ballot, first, "category");
        second.ifPresent(category -> reasons.category(ballot, category, "second category"));
        Optional<Substance> substance = substance(line, tokens, verdict, reasons);
        double probability = verdict.confidence() * ballot.share(first, TEMPERATURE);
        Explanation explanation = reasons.explain(verdict.kind().id() + "/" + first.id());
        return new Classification(verdict.kind(), Optional.of(first), second, probability, substance, explanation);
    }

    private static Optional<Category> second(Ballot ballot, List<Category> ranking) {
        Category second = ranking.get(1);
        boolean mixed = ballot.hasEvidence(second) && ballot.score(second) >= SECOND_WEIGHT
                && ballot.score(second) >= SECOND_SHARE * ballot.score(ranking.getFirst());
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
