package org.gonghui.corpus.names;

import java.util.List;
import org.gonghui.corpus.text.Activity;
import org.gonghui.corpus.text.ActivityContext;
import org.gonghui.corpus.text.AnnotatedPage;
import org.gonghui.corpus.text.AnnotatedParagraph;
import org.gonghui.corpus.text.AnnotatedSummary;
import org.gonghui.corpus.text.Classification;
import org.gonghui.corpus.text.CoverageClaim;
import org.gonghui.corpus.text.Explanation;
import org.gonghui.corpus.text.Figure;
import org.gonghui.corpus.text.Page;
import org.gonghui.corpus.text.Paragraph;
import org.gonghui.corpus.text.Span;
import org.gonghui.corpus.text.Summary;
import org.gonghui.corpus.text.Token;

/// An annotated page as it may be shown: its text and all words taken from it have names masked. Spans, ids, sources and
/// the names of schools are as they were; a file whose name is that of a person has to be renamed by its owner.
public final class MaskedPage {

    private final MaskedText shown;

    private MaskedPage(MaskedText shown) {
        this.shown = shown;
    }

    /// The page as `gate` lets it through.
    public static AnnotatedPage of(AnnotatedPage page, NameGate gate) {
        MaskedText shown = gate.read(page.page().text());
        return shown.text().equals(page.page().text()) ? page : new MaskedPage(shown).page(page);
    }

    private AnnotatedPage page(AnnotatedPage page) {
        Page text = new Page(page.page().source(), shown.text(), page.page().furniture(), page.page().origin());
        return new AnnotatedPage(text, page.summaries().stream().map(this::summary).toList(),
                page.outside().stream().map(this::paragraph).toList());
    }

    private AnnotatedSummary summary(AnnotatedSummary annotated) {
        Summary summary = annotated.summary();
        Summary masked = new Summary(summary.id(), summary.source(), summary.span(), shown.words(summary.title()),
                summary.kind(), summary.organisation(), summary.school(), summary.period(),
                summary.paragraphs().stream().map(this::paragraph).toList());
        return new AnnotatedSummary(masked, annotated.paragraphs().stream().map(this::paragraph).toList());
    }

    private AnnotatedParagraph paragraph(AnnotatedParagraph annotated) {
        Span span = annotated.paragraph().span();
        List<Token> tokens = annotated.tokens()
                .stream()
                .map(token -> new Token(token.span().shift(span.start()).in(shown.text()), token.pos(),
                        token.start()))
                .toList();
        return new AnnotatedParagraph(paragraph(annotated.paragraph()), classification(annotated.classification()),
                tokens, annotated.figures().stream().map(this::figure).toList(),
                annotated.activities().stream().map(this::activity).toList(),
                annotated.claims().stream().map(this::claim).toList());
    }

    private Paragraph paragraph(Paragraph paragraph) {
        return new Paragraph(paragraph.span(), paragraph.role(), words(paragraph.headings()));
    }

    private Classification classification(Classification classification) {
        return new Classification(classification.kind(), classification.category(), classification.secondary(),
                classification.probability(), classification.substance(), explanation(classification.explanation()));
    }

    private Figure figure(Figure figure) {
        return new Figure(figure.span(), shown.in(figure.span()), figure.value(), figure.min(), figure.max(),
                figure.precision(), figure.unit(), figure.measure(), figure.status(), figure.context(),
                explanation(figure.explanation()));
    }

    private CoverageClaim claim(CoverageClaim claim) {
        return new CoverageClaim(claim.span(), shown.in(claim.span()), claim.measure(), claim.status(),
                claim.category(), explanation(claim.explanation()));
    }

    private Activity activity(Activity activity) {
        return new Activity(activity.span(), shown.in(activity.span()), shown.words(activity.canonical()),
                activity.type(), activity.category(), activity.status(), activity.role(), activity.occurrences(),
                context(activity.context(), shown), explanation(activity.explanation()));
    }

    /// What is said of an activity, as it may be shown.
    ///
    /// @param shown the text it is from
    public static ActivityContext context(ActivityContext context, MaskedText shown) {
        return new ActivityContext(context.edition(), context.festivals(), context.date().map(shown::words),
                context.organiser().map(shown::words), context.level(), context.award().map(shown::words),
                context.series().map(shown::words), context.programme(), context.openList());
    }

    private Explanation explanation(Explanation explanation) {
        return new Explanation(shown.words(explanation.conclusion()), shown.words(explanation.rule()),
                explanation.evidence(), explanation.weight(),
                explanation.parts().stream().map(this::explanation).toList());
    }

    private List<String> words(List<String> texts) {
        return texts.stream().map(shown::words).toList();
    }
}
