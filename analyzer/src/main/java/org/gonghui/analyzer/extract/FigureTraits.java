package org.gonghui.analyzer.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gonghui.analyzer.extract.Derivations.How;
import org.gonghui.analyzer.extract.FigurePeriods.Dated;
import org.gonghui.corpus.text.Explanation;
import org.gonghui.corpus.text.Figure;
import org.gonghui.corpus.text.FigureContext;
import org.gonghui.corpus.text.FigurePeriod;
import org.gonghui.corpus.text.FigureScope;
import org.gonghui.corpus.text.Paragraph;
import org.gonghui.corpus.text.Span;

/// Adds to figures whose they are, when, and whether they were computed, with the reasons. What goes without saying, a
/// figure of the union's own, of the document's time, told as it was counted, needs no reason. Immutable.
final class FigureTraits {

    private final FigureScopes scopes;
    private final FigurePeriods periods;
    private final Derivations derivations;

    FigureTraits(FigureScopes scopes, FigurePeriods periods, Derivations derivations) {
        this.scopes = scopes;
        this.periods = periods;
        this.derivations = derivations;
    }

    /// The figures of a paragraph with these.
    ///
    /// @param figures in order of the text, with what else they belong to
    /// @param time the time of the document
    List<Figure> of(String text, Paragraph paragraph, List<Figure> figures, DocumentTime time) {
        int offset = paragraph.span().start();
        List<FigureScope> scope = scopes.of(text, offset, figures);
        List<Dated> dates = periods.of(text, offset, figures, paragraph.headings(), time);
        List<How> how = derivations.of(text, offset, figures,
                figures.stream().map(figure -> figure.context().role()).toList());
        List<Figure> found = new ArrayList<>(figures.size());
        for (int i = 0; i < figures.size(); i++) {
            Dated dated = how.get(i) == How.SUM && spans(figures, dates, i) ? Dated.ofDocument(time) : dates.get(i);
            found.add(figure(figures.get(i), scope.get(i), dated, how.get(i), offset));
        }
        return found;
    }

    /// 3月5人，9月7人，共12人: whether figures of its unit before a sum are of another time than it would be.
    private static boolean spans(List<Figure> figures, List<Dated> dates, int sum) {
        Optional<FigurePeriod> last = dates.get(sum).period();
        int before = sum - 1;
        return before > 0 && figures.get(before).unit() == figures.get(before - 1).unit()
                && dates.get(before).period().equals(last) && !dates.get(before - 1).period().equals(last);
    }

    private static Figure figure(Figure figure, FigureScope scope, Dated dated, How how, int offset) {
        FigureContext context = figure.context().of(scope, dated.period(), how != How.NOT);
        List<Explanation> reasons = new ArrayList<>(figure.explanation().parts());
        if (scope != FigureScope.UNION) {
            reasons.add(Explanation.of(scope.id(), "figure-scopes.txt: whose it is", List.of(), 0));
        }
        if (dated.isTold()) {
            List<Span> words = dated.words().map(span -> span.shift(offset)).stream().toList();
            reasons.add(Explanation.of(dated.period().map(FigurePeriod::form).orElse(""), dated.rule(), words, 0));
        }
        if (how != How.NOT) {
            reasons.add(Explanation.of("derived", how.rule(), List.of(), 0));
        }
        Explanation why = figure.explanation();
        return new Figure(figure.span(), figure.text(), figure.value(), figure.min(), figure.max(), figure.precision(),
                figure.unit(), figure.measure(), figure.status(), context,
                new Explanation(why.conclusion(), why.rule(), why.evidence(), why.weight(), reasons));
    }
}
