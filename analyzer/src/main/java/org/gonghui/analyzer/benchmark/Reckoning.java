package org.gonghui.analyzer.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.gonghui.analyzer.peers.SchoolPeriod;
import org.jspecify.annotations.Nullable;

/// Computes one indicator from the rows of one school and period.
final class Reckoning {

    private final Indicator indicator;
    private final SchoolPeriod unit;
    private final List<FactRow> rows;

    Reckoning(Indicator indicator, SchoolPeriod unit, List<FactRow> rows) {
        this.indicator = indicator;
        this.unit = unit;
        this.rows = rows;
    }

    /// A number and where it is from.
    private record Found(Amount amount, List<FactRow> rows, boolean incomplete) {}

    IndicatorValue value() {
        Found found = switch (indicator.formula()) {
            case Formula.Total(List<FactQuery> figures) -> total(figures);
            case Formula.Events(FactQuery activities) -> events(activities);
            case Formula.Stated(FactQuery figures) -> stated(figures);
            case Formula.Rate(FactQuery part, FactQuery whole, FactQuery stated) -> rate(part, whole, stated);
            case Formula.Count(FactQuery paragraphs) -> count(paragraphs);
            case Formula.Share(FactQuery part, FactQuery whole) -> share(part, whole);
        };
        return found == null
                ? withoutFigure()
                : new IndicatorValue(indicator, unit, FactState.FIGURE,
                        OptionalDouble.of(found.amount().min()), found.amount().bound(), ids(found.rows()),
                        found.incomplete());
    }

    private IndicatorValue withoutFigure() {
        List<FactRow> redacted = queried().stream().filter(Figures::isRedacted).toList();
        List<FactRow> mentions = redacted.isEmpty()
                ? rows.stream().filter(this::mentions).toList()
                : redacted;
        FactState state = !redacted.isEmpty()
                ? FactState.REDACTED
                : mentions.isEmpty() ? FactState.NOT_MENTIONED : FactState.MENTIONED;
        return new IndicatorValue(indicator, unit, state, OptionalDouble.empty(), OptionalDouble.empty(),
                ids(mentions), false);
    }

    private boolean mentions(FactRow row) {
        return indicator.mentions().stream().anyMatch(query -> query.holds(row))
                || queries().stream().anyMatch(query -> query.whateverStatus().holds(row));
    }

    /// The queries whose figures would be the value.
    private List<FactQuery> queries() {
        return switch (indicator.formula()) {
            case Formula.Total(List<FactQuery> figures) -> figures;
            case Formula.Events(FactQuery activities) -> List.of(activities);
            case Formula.Stated(FactQuery figures) -> List.of(figures);
            case Formula.Rate(FactQuery part, FactQuery whole, FactQuery stated) -> List.of(part, stated);
            case Formula.Count(FactQuery paragraphs) -> List.of();
            case Formula.Share(FactQuery part, FactQuery whole) -> List.of();
        };
    }

    private List<FactRow> queried() {
        return rows.stream()
                .filter(row -> row.table() == FactTable.FIGURES
                        && queries().stream().anyMatch(query -> query.holds(row)))
                .toList();
    }

    private List<FactRow> matching(FactQuery query) {
        return rows.stream().filter(query::holds).toList();
    }

    /// Figures that are totals and tell a number.
    private List<FactRow> figures(FactQuery query) {
        return Figures.once(matching(query).stream()
                .filter(figure -> figure.text("per").isEmpty() && !Figures.isRedacted(figure)
                        && !Figures.isVague(figure))
                .toList());
    }

    private boolean isIncomplete(FactQuery query) {
        return matching(query).stream().anyMatch(figure -> Figures.isRedacted(figure) || Figures.isVague(figure));
    }

    private @Nullable Found total(List<FactQuery> queries) {
        for (FactQuery query : queries) {
            List<FactRow> figures = Figures.withoutParts(figures(query));
            if (!figures.isEmpty()) {
                return sum(figures, Amount::of, isIncomplete(query));
            }
        }
        return null;
    }

    private @Nullable Found events(FactQuery query) {
        List<Event> events = Events.once(matching(query).stream().filter(Events::isEvent).toList());
        return events.isEmpty()
                ? null
                : new Found(events.stream().map(Event::times).reduce(Amount.ZERO, Amount::plus),
                        events.stream().map(Event::row).toList(), false);
    }

    private static @Nullable Found sum(List<FactRow> rows, Function<FactRow, Amount> amount, boolean incomplete) {
        return rows.isEmpty()
                ? null
                : new Found(rows.stream().map(amount).reduce(Amount.ZERO, Amount::plus), rows, incomplete);
    }

    private @Nullable Found stated(FactQuery query) {
        List<FactRow> figures = figures(query);
        Map<String, FactRow> largest = new LinkedHashMap<>();
        figures.forEach(figure -> largest.merge(figure.document(), figure,
                (one, other) -> Amount.of(other).min() > Amount.of(one).min() ? other : one));
        return largest.values()
                .stream()
                .map(Amount::of)
                .reduce(Amount::or)
                .map(amount -> new Found(amount, List.copyOf(largest.values()), false))
                .orElse(null);
    }

    private @Nullable Found rate(FactQuery part, FactQuery whole, FactQuery stated) {
        List<FactRow> parts = figures(part);
        List<FactRow> wholes = figures(whole);
        for (boolean bySentence : new boolean[]{true, false}) {
            for (FactRow numerator : parts) {
                Optional<FactRow> denominator = wholes.stream()
                        .filter(one -> belong(numerator, one, bySentence) && Amount.of(one).min() > 0
                                && Amount.of(numerator).min() <= Amount.of(one).min())
                        .findFirst();
                if (denominator.isPresent()) {
                    return ratio(numerator, denominator.get());
                }
            }
        }
        return stated(stated);
    }

    private static boolean belong(FactRow part, FactRow whole, boolean bySentence) {
        return part.document().equals(whole.document()) && part.paragraph() == whole.paragraph()
                && Amount.of(part).isExact() && Amount.of(whole).isExact()
                && (!bySentence || part.sentence().equals(whole.sentence()));
    }

    private static Found ratio(FactRow part, FactRow whole) {
        double ratio = Amount.of(part).min() / Amount.of(whole).min();
        return new Found(Amount.exactly(ratio), List.of(part, whole), false);
    }

    private @Nullable Found count(FactQuery query) {
        return sum(matching(query), any -> Amount.exactly(1), false);
    }

    private @Nullable Found share(FactQuery part, FactQuery whole) {
        List<FactRow> parts = matching(part);
        int all = matching(whole).size();
        if (all == 0) {
            return null;
        }
        return new Found(Amount.exactly((double) parts.size() / all), parts.isEmpty() ? matching(whole) : parts,
                false);
    }

    private static List<String> ids(List<FactRow> rows) {
        return new ArrayList<>(rows.stream().map(FactRow::id).toList());
    }
}
