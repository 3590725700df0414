package org.gonghui.analyzer.verify;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gonghui.analyzer.benchmark.Indicator;
import org.gonghui.corpus.text.Activity;
import org.gonghui.corpus.text.Figure;
import org.gonghui.corpus.text.Unit;

/// Makes the value of an indicator anew from the rows that are named behind it.
///
/// @param facts what the corpus holds
record Summing(StoredFacts facts) {

    /// The value; empty if it cannot be made from these rows alone.
    ///
    /// @param rows ids of rows that the corpus has
    Optional<Derived> value(Indicator.Method method, List<String> rows) {
        return switch (method) {
            case TOTAL -> figures(rows).reduce(Derived::plus);
            case STATED -> figures(rows).reduce(Derived::or);
            case EVENTS -> events(rows);
            case RATE -> rate(rows);
            case COUNT -> Optional.of(Derived.exactly(rows.size()));
            // the paragraphs that the others are a share of are not named
            case SHARE -> Optional.empty();
        };
    }

    private java.util.stream.Stream<Derived> figures(List<String> rows) {
        return rows.stream().flatMap(id -> facts.figure(id).stream()).map(Summing::amount);
    }

    private static Derived amount(Figure figure) {
        return figure.value()
                .map(Derived::exactly)
                .orElseGet(() -> new Derived(figure.min().orElse(BigDecimal.ZERO), figure.max()));
    }

    /// Empty if a number of times stands in one paragraph with other activities: it may be the number of them all.
    private Optional<Derived> events(List<String> rows) {
        Map<String, List<Activity>> paragraphs = new HashMap<>();
        rows.forEach(id -> facts.activity(id)
                .ifPresent(activity -> paragraphs
                        .computeIfAbsent(facts.paragraphOf(id).orElse(id), any -> new ArrayList<>())
                        .add(activity)));
        boolean isShared = paragraphs.values()
                .stream()
                .anyMatch(told -> told.size() > 1
                        && told.stream().anyMatch(activity -> activity.occurrences().orElse(0) > 1));
        return isShared
                ? Optional.empty()
                : paragraphs.values().stream().flatMap(List::stream).map(Summing::times).reduce(Derived::plus);
    }

    /// Once, if nothing is said; more than that, if it goes on or belongs to several festivals none of which is in its
    /// name.
    private static Derived times(Activity activity) {
        long stated = activity.occurrences().orElse(0);
        List<String> festivals = activity.context().festivals();
        boolean open = activity.context().openList() || (stated == 0 && festivals.size() > 1
                && festivals.stream().noneMatch(activity.canonical()::contains));
        long times = Math.max(1, stated);
        return open ? Derived.atLeast(times) : Derived.exactly(times);
    }

    /// One figure as a share of another, or a share as it is stated.
    private Optional<Derived> rate(List<String> rows) {
        List<Figure> told = rows.stream().flatMap(id -> facts.figure(id).stream()).toList();
        if (told.size() == 2 && told.stream().noneMatch(figure -> figure.unit() == Unit.RATIO)) {
            BigDecimal whole = amount(told.getLast()).min();
            return whole.signum() == 0 ? Optional.empty() : Optional.of(amount(told.getFirst()).dividedBy(whole));
        }
        return figures(rows).reduce(Derived::or);
    }
}
