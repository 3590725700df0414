package org.gonghui.analyzer.score;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gonghui.analyzer.gold.GoldPage;
import org.gonghui.corpus.text.AnnotatedPage;
import org.gonghui.corpus.text.AnnotatedParagraph;
import org.gonghui.corpus.text.AnnotatedSummary;
import org.gonghui.corpus.text.Classification;
import org.gonghui.corpus.text.Span;
import org.gonghui.corpus.text.Summary;

/// A page as the tool annotated it, with the lines under the annotators' names.
final class ScoredPage {

    private final GoldPage gold;
    private final AnnotatedPage annotated;
    private final Map<Integer, Cover> covers = new HashMap<>();
    private final Map<Integer, Summary> documents = new HashMap<>();

    /// The paragraph that covers most of a line.
    ///
    /// @param units how much of it
    /// @param said what was said of it; empty outside of documents
    private record Cover(int units, Optional<Classification> said) {}

    ScoredPage(GoldPage gold, AnnotatedPage annotated) {
        this.gold = gold;
        this.annotated = annotated;
        for (AnnotatedSummary summary : annotated.summaries()) {
            documents.put(beginning(summary.summary()), summary.summary());
            for (AnnotatedParagraph paragraph : summary.paragraphs()) {
                cover(paragraph.paragraph().span(), Optional.of(paragraph.classification()));
            }
        }
        annotated.outside().forEach(paragraph -> cover(paragraph.span(), Optional.empty()));
    }

    private void cover(Span span, Optional<Classification> said) {
        int last = gold.lineAt(Math.max(span.start(), span.end() - 1));
        for (int line = gold.lineAt(span.start()); line <= last; line++) {
            int units = span.overlap(gold.span(line));
            Cover before = covers.get(line);
            if (units > 0 && (before == null || units > before.units())) {
                covers.put(line, new Cover(units, said));
            }
        }
    }

    private int beginning(Summary summary) {
        return gold.nextWithText(gold.lineAt(summary.span().start()));
    }

    String source() {
        return annotated.page().source();
    }

    GoldPage gold() {
        return gold;
    }

    /// What was said of a line; empty if it belongs to no document.
    Optional<Classification> said(int line) {
        return Optional.ofNullable(covers.get(line)).flatMap(Cover::said);
    }

    /// The documents by their first line with text.
    Map<Integer, Summary> documents() {
        return documents;
    }

    /// All paragraphs of documents.
    List<AnnotatedParagraph> paragraphs() {
        return annotated.summaries().stream().flatMap(summary -> summary.paragraphs().stream()).toList();
    }

    /// The words of a line, for a reader.
    String shown(int line) {
        return line < gold.size() ? gold.text(line).strip() : "";
    }
}
