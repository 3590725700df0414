package org.gonghui.analyzer.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gonghui.corpus.text.Activity;
import org.gonghui.corpus.text.AnnotatedPage;
import org.gonghui.corpus.text.AnnotatedParagraph;
import org.gonghui.corpus.text.AnnotatedSummary;
import org.gonghui.corpus.text.Classification;
import org.gonghui.corpus.text.CoverageClaim;
import org.gonghui.corpus.text.Explanation;
import org.gonghui.corpus.text.Figure;
import org.gonghui.corpus.text.FigureContext;
import org.gonghui.corpus.text.Paragraph;
import org.gonghui.corpus.text.ParagraphRole;
import org.gonghui.corpus.text.Span;
import org.gonghui.corpus.text.Summary;
import org.gonghui.corpus.text.Token;

/// Tells of a page what was found in its [Transcript]. Spans and what is quoted, such as titles, headings and the words
/// of figures and activities, are those of the page. What is a key rather than a quotation stays as it is, in simplified
/// characters, so that it is found and compared with that of other pages: words, the names of schools, the completed
/// names of activities and what is said of them, reasons.
///
/// A word that a reading cuts, 學(xué)校, is told as one word that begins where it begins in the page; its length is that
/// of 学校, which is shorter than what stands there.
final class Restoration {

    private final Transcript transcript;
    /// Headings of the transcript and of the page.
    private final Map<String, String> headings = new HashMap<>();

    Restoration(Transcript transcript) {
        this.transcript = transcript;
    }

    AnnotatedPage page(AnnotatedPage page) {
        return new AnnotatedPage(transcript.restored(), page.summaries().stream().map(this::summary).toList(),
                page.outside().stream().map(this::paragraph).toList());
    }

    private AnnotatedSummary summary(AnnotatedSummary annotated) {
        Summary summary = annotated.summary();
        List<Paragraph> lines = new ArrayList<>();
        List<AnnotatedParagraph> paragraphs = new ArrayList<>();
        for (AnnotatedParagraph paragraph : annotated.paragraphs()) {
            lines.add(paragraph(paragraph.paragraph()));
            paragraphs.add(paragraph(paragraph, lines.getLast()));
        }
        Summary restored = new Summary(summary.id(), summary.source(), transcript.restored(summary.span()),
                title(summary), summary.kind(), summary.organisation(), summary.school(), summary.period(), lines);
        return new AnnotatedSummary(restored, paragraphs);
    }

    /// A title is its lines joined by blanks.
    private String title(Summary summary) {
        return String.join(" ", summary.paragraphs()
                .stream()
                .filter(paragraph -> paragraph.role() == ParagraphRole.TITLE)
                .map(paragraph -> transcript.written(paragraph.span()))
                .toList());
    }

    /// A heading is a line that stands above; lines are asked for in order.
    private Paragraph paragraph(Paragraph paragraph) {
        if (paragraph.role() == ParagraphRole.HEADING) {
            headings.put(paragraph.span().in(transcript.page().text()), transcript.written(paragraph.span()));
        }
        return new Paragraph(transcript.restored(paragraph.span()), paragraph.role(),
                paragraph.headings().stream().map(heading -> headings.getOrDefault(heading, heading)).toList());
    }

    private AnnotatedParagraph paragraph(AnnotatedParagraph annotated, Paragraph restored) {
        int start = annotated.paragraph().span().start();
        return new AnnotatedParagraph(restored, classification(annotated.classification()),
                annotated.tokens().stream().map(token -> token(token, start, restored.span().start())).toList(),
                annotated.figures().stream().map(this::figure).toList(),
                annotated.activities().stream().map(this::activity).toList(),
                annotated.claims().stream().map(this::claim).toList());
    }

    private Token token(Token token, int start, int restoredStart) {
        return new Token(token.word(), token.pos(),
                transcript.restored(token.span().shift(start)).start() - restoredStart);
    }

    private Classification classification(Classification classification) {
        return new Classification(classification.kind(), classification.category(), classification.secondary(),
                classification.probability(), classification.substance(), explanation(classification.explanation()));
    }

    private Figure figure(Figure figure) {
        return new Figure(transcript.restored(figure.span()), transcript.written(figure.span()), figure.value(),
                figure.min(), figure.max(), figure.precision(), figure.unit(), figure.measure(), figure.status(),
                context(figure.context()), explanation(figure.explanation()));
    }

    private FigureContext context(FigureContext context) {
        return new FigureContext(context.category(), context.per(), context.role(),
                context.object().map(transcript::restored), context.activity().map(transcript::restored),
                context.scope(), context.period(), context.derived());
    }

    private CoverageClaim claim(CoverageClaim claim) {
        return new CoverageClaim(transcript.restored(claim.span()), transcript.written(claim.span()), claim.measure(),
                claim.status(), claim.category(), explanation(claim.explanation()));
    }

    private Activity activity(Activity activity) {
        return new Activity(transcript.restored(activity.span()), transcript.written(activity.span()),
                activity.canonical(), activity.type(), activity.category(), activity.status(), activity.role(),
                activity.occurrences(), activity.context(), explanation(activity.explanation()));
    }

    private Explanation explanation(Explanation explanation) {
        List<Span> evidence = explanation.evidence().stream().map(transcript::restored).toList();
        return new Explanation(explanation.conclusion(), explanation.rule(), evidence, explanation.weight(),
                explanation.parts().stream().map(this::explanation).toList());
    }
}
