package org.gonghui.analyzer.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.Classification;
import org.gonghui.corpus.text.DocumentKind;
import org.gonghui.corpus.text.Explanation;
import org.gonghui.corpus.text.FactStatus;
import org.gonghui.corpus.text.Figure;
import org.gonghui.corpus.text.Span;

/// Turns what [FigureFinder] found into figures: what they measure, whether it was done, and why. Immutable.
final class FigureReader {

    private final FigureFinder finder;
    private final MeasureRules measures;
    private final FigureStatus statuses;

    FigureReader(FigureFinder finder, MeasureRules measures, FigureStatus statuses) {
        this.finder = finder;
        this.measures = measures;
        this.statuses = statuses;
    }

    /// The figures of a paragraph that begins at `offset` of its page.
    List<Figure> read(String text, Quotes quotes, int offset, Classification classification, DocumentKind document) {
        List<Figure> figures = new ArrayList<>();
        Optional<Category> category = classification.category();
        for (FigureSpan span : finder.find(text, quotes)) {
            MeasureRules.Decision measure = measures.decide(text, span, category);
            FactStatus status = statuses.of(text, span, quotes, classification.kind(), document);
            figures.add(figure(text, offset, span, measure, status));
        }
        return figures;
    }

    private static Figure figure(String text, int offset, FigureSpan span, MeasureRules.Decision measure,
            FactStatus status) {
        Quantity quantity = span.quantity();
        Span place = new Span(offset + span.start(), offset + span.end());
        return new Figure(place, text.substring(span.start(), span.end()), quantity.value(), quantity.min(),
                quantity.max(), quantity.precision(), span.unit(), measure.measure(), status,
                explain(offset, span, place, measure, status));
    }

    private static Explanation explain(int offset, FigureSpan span, Span place, MeasureRules.Decision measure,
            FactStatus status) {
        List<Span> evidence = measure.evidence() == null ? List.of() : List.of(measure.evidence().shift(offset));
        Explanation number = Explanation.of(span.quantity().precision().id(), "number", List.of(place), 0);
        Explanation unit = Explanation.of(span.unit().id(), String.join(", ", span.rules()),
                List.of(new Span(offset + span.numberEnd(), Math.max(offset + span.numberEnd(), place.end()))), 0);
        Explanation why = Explanation.of(status.id(), "kind of paragraph and words around", List.of(), 0);
        return new Explanation(measure.measure(), measure.rule(), evidence, 0, List.of(number, unit, why));
    }
}
