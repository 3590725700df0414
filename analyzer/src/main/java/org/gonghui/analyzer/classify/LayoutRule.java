package org.gonghui.analyzer.classify;

import java.util.List;
import java.util.Optional;
import org.gonghui.corpus.text.Organisation;
import org.gonghui.corpus.text.ParagraphKind;

/// Titles, headings and furniture are what the layout says; a document of another organisation is out of scope.
final class LayoutRule implements KindRule {

    /// Shorter ones only name what stands below them.
    private static final int SENTENCE = 20;
    private static final double LATE = 0.6;

    @Override
    public Optional<Verdict> judge(DocumentView document, int index, Reported before) {
        boolean foreign = document.summary().organisation() == Organisation.OTHER
                && !FurnitureRule.isShort(document.line(index));
        return switch (document.line(index).paragraph().role()) {
            case TITLE -> verdict(ParagraphKind.DOC_TITLE, "title of the document");
            case FURNITURE -> verdict(ParagraphKind.SITE_BOILERPLATE, "page furniture");
            case HEADING -> foreign ? outOfScope() : heading(document, index);
            case BODY -> foreign ? outOfScope() : Optional.empty();
        };
    }

    /// An item of a list, written as a sentence, with nothing below it, is text though it looks like a heading. Words of
    /// the site are no heading, nor is a sentence that says what was lacking below a heading of shortcomings, or at the end what will be done.
    private static Optional<Verdict> heading(DocumentView document, int index) {
        Line line = document.line(index);
        String text = line.text().stripTrailing();
        boolean ends = !text.isEmpty() && Clauses.endsSentence(text.charAt(text.length() - 1));
        boolean sentence = line.item() && ends && !document.isHeadingOfSomething(index);
        boolean site = line.weight(Channel.Cue.FURNITURE) >= FurnitureRule.STRONG
                && line.analysis().topics() < line.weight(Channel.Cue.FURNITURE);
        boolean lacks = line.isUnder(Channel.Cue.SHORTCOMINGS_HEADING) && ends
                && line.weight(Channel.Cue.SHORTCOMINGS) >= ShortcomingsRule.SAYS_SO;
        boolean plans = ends && !document.isPlan() && text.length() >= SENTENCE && document.position(index) > LATE
                && line.analysis().early(Channel.Cue.PLAN, PlanRule.SAYS_SO, SENTENCE).isPresent();
        return sentence || site || lacks || plans ? Optional.empty() : verdict(ParagraphKind.HEADING, "heading");
    }

    private static Optional<Verdict> outOfScope() {
        return verdict(ParagraphKind.OUT_OF_SCOPE, "the document is not a union's");
    }

    private static Optional<Verdict> verdict(ParagraphKind kind, String rule) {
        return Optional.of(new Verdict(kind, 0.98, rule, List.of()));
    }
}
