package org.gonghui.analyzer.verify;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gonghui.analyzer.benchmark.Indicator;
import org.gonghui.analyzer.benchmark.IndicatorCatalogue;
import org.gonghui.corpus.text.Message;

/// Checks ranks, medians and quartiles of a comparison from its own values, where all schools of a group are in the table
/// and each is compared with the same ones. Groups of which that cannot be told, such as the nearest in size, are counted
/// as unchecked.
final class StandingCheck {

    private static final Message WHY = new Message("按表里同类各校的数算不是这个",
            "the values of the group in the table give another");
    private static final int PERCENT = 100;

    private final IndicatorCatalogue catalogue;
    private final FindingsBuilder findings = new FindingsBuilder();

    StandingCheck(IndicatorCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    Findings check(List<PublishedRow> rows) {
        Map<String, List<PublishedRow>> groups = new LinkedHashMap<>();
        for (PublishedRow row : rows) {
            if (!row.cell("group").isEmpty()) {
                groups.computeIfAbsent(row.cell("indicator") + '\n' + row.cell("group"), any -> new ArrayList<>())
                        .add(row);
            }
        }
        groups.values().forEach(this::group);
        return findings.build();
    }

    private void group(List<PublishedRow> group) {
        String size = Integer.toString(group.size());
        List<PublishedRow> ranked = group.stream().filter(row -> !row.cell("rank").isEmpty()).toList();
        if (group.stream().anyMatch(row -> !row.cell("group_schools").equals(size))) {
            ranked.forEach(row -> findings.uncheckable());
            return;
        }
        List<BigDecimal> values = group.stream()
                .flatMap(row -> number(row.cell("min")).stream())
                .sorted()
                .toList();
        ranked.forEach(row -> ranked(row, group, values));
    }

    private static Optional<BigDecimal> number(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(new BigDecimal(text.strip()));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    private void ranked(PublishedRow row, List<PublishedRow> group, List<BigDecimal> values) {
        Optional<BigDecimal> own = number(row.cell("min"));
        if (own.isEmpty() || values.isEmpty()) {
            findings.uncheckable();
            return;
        }
        BigDecimal off = Derived.rounding(values.stream().mapToInt(BigDecimal::scale).max().orElse(0));
        check(row, "group_figures", BigDecimal.valueOf(values.size()));
        check(row, "q1", quantile(values, 25), off);
        check(row, "median", quantile(values, 50), off);
        check(row, "q3", quantile(values, 75), off);
        check(row, "difference", own.get().subtract(quantile(values, 50)), off.add(off));
        int better = isLessBetter(row) ? -1 : 1;
        long before = values.stream().filter(value -> value.compareTo(own.get()) == better).count();
        check(row, "rank", BigDecimal.valueOf(before + 1));
        long lower = group.stream()
                .filter(other -> number(other.cell("max")).filter(max -> max.compareTo(own.get()) < 0).isPresent())
                .count();
        if (values.size() > 1) {
            check(row, "above", Derived.exactly(lower).dividedBy(BigDecimal.valueOf(values.size() - 1L)).min());
        }
    }

    private boolean isLessBetter(PublishedRow row) {
        return catalogue.find(row.cell("indicator"))
                .filter(indicator -> indicator.direction() == Indicator.Direction.LESS)
                .isPresent();
    }

    /// Hyndman and Fan's type 7.
    private static BigDecimal quantile(List<BigDecimal> sorted, int percent) {
        int scaled = (sorted.size() - 1) * percent;
        BigDecimal low = sorted.get(scaled / PERCENT);
        BigDecimal high = sorted.get(Math.min(sorted.size() - 1, scaled / PERCENT + 1));
        BigDecimal part = BigDecimal.valueOf(scaled % PERCENT).movePointLeft(2);
        return low.add(high.subtract(low).multiply(part));
    }

    private void check(PublishedRow row, String column, BigDecimal derived) {
        check(row, column, derived, BigDecimal.ZERO);
    }

    /// @param off how far off the rounding of the table's values may have brought it
    private void check(PublishedRow row, String column, BigDecimal derived, BigDecimal off) {
        if (row.has(column)) {
            findings.check(Derived.matches(row.cell(column), derived, off), row,
                    row.cell("school") + " " + row.cell("year") + " " + row.cell("indicator"), column,
                    Derived.text(derived), WHY);
        }
    }
}
