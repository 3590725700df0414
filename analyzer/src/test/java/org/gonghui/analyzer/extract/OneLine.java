package org.gonghui.analyzer.extract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gonghui.analyzer.segment.HanLpSegmenter;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.Classification;
import org.gonghui.corpus.text.DocumentKind;
import org.gonghui.corpus.text.Explanation;
import org.gonghui.corpus.text.Figure;
import org.gonghui.corpus.text.Organisation;
import org.gonghui.corpus.text.Origin;
import org.gonghui.corpus.text.Page;
import org.gonghui.corpus.text.Paragraph;
import org.gonghui.corpus.text.ParagraphKind;
import org.gonghui.corpus.text.ParagraphRole;
import org.gonghui.corpus.text.Period;
import org.gonghui.corpus.text.School;
import org.gonghui.corpus.text.Segmenter;
import org.gonghui.corpus.text.Span;
import org.gonghui.corpus.text.Substance;
import org.gonghui.corpus.text.Summary;

/// A document of one line, as the tests of this package feed it to the extractor.
///
/// @param text the line
/// @param kind its kind
/// @param category its category, empty unless the kind has one
/// @param document the kind of its document
/// @param organisation whose document it is
/// @param furniture page furniture within the line
record OneLine(String text, ParagraphKind kind, Optional<Category> category, DocumentKind document,
        Organisation organisation, List<Span> furniture) {

    private static final Extractor EXTRACTOR = Extractor.standard();
    private static final Segmenter SEGMENTER = HanLpSegmenter.standard();

    /// A paragraph about work done.
    static OneLine work(Category category, String text) {
        return new OneLine(text, ParagraphKind.WORK, Optional.of(category), DocumentKind.SUMMARY,
                Organisation.SCHOOL_UNION, List.of());
    }

    /// A paragraph of a plan.
    static OneLine plan(Category category, String text) {
        return new OneLine(text, ParagraphKind.FUTURE_PLAN, Optional.of(category), DocumentKind.PLAN,
                Organisation.SCHOOL_UNION, List.of());
    }

    /// A paragraph without category.
    static OneLine of(ParagraphKind kind, String text) {
        return new OneLine(text, kind, Optional.empty(), DocumentKind.SUMMARY, Organisation.SCHOOL_UNION, List.of());
    }

    OneLine in(Organisation other) {
        return new OneLine(text, kind, category, document, other, furniture);
    }

    OneLine with(Span noise) {
        return new OneLine(text, kind, category, document, organisation, List.of(noise));
    }

    Page page() {
        return new Page("page.txt", text, furniture, new Origin("txt", "UTF-8", text.length(), "0".repeat(64)));
    }

    Extraction extract() {
        return extract(Period.UNKNOWN);
    }

    /// What is found if the document covers that time.
    Extraction extract(Period period) {
        Span line = new Span(0, text.length());
        Paragraph paragraph = new Paragraph(line, ParagraphRole.BODY, List.of());
        Optional<Substance> substance = kind == ParagraphKind.WORK ? Optional.of(Substance.CONCRETE) : Optional.empty();
        Classification classification = new Classification(kind, category, Optional.empty(), 1, substance,
                Explanation.of(kind.id(), "test", List.of(), 0));
        Summary summary = new Summary("page.txt#1", "page.txt", line, "", document, organisation,
                School.HIDDEN, period, List.of(paragraph));
        return EXTRACTOR.extract(page(), summary, List.of(classification), List.of(SEGMENTER.segment(text))).get(0);
    }

    /// The figures, each as `text precision value [min,max] unit`, absent numbers left out.
    List<String> figures() {
        return extract().figures().stream().map(OneLine::show).toList();
    }

    static String show(Figure figure) {
        String value = figure.value().map(v -> " " + v.toPlainString()).orElse("");
        boolean bounded = figure.value().isEmpty() && (figure.min().isPresent() || figure.max().isPresent());
        String min = figure.min().map(BigDecimal::toPlainString).orElse("");
        String max = figure.max().map(BigDecimal::toPlainString).orElse("");
        String bounds = bounded ? " [" + min + "," + max + "]" : "";
        return figure.text() + " " + figure.precision().id() + value + bounds + " " + figure.unit().id();
    }
}
