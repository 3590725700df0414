package org.gonghui.analyzer.county;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.gonghui.analyzer.benchmark.Amount;
import org.gonghui.analyzer.benchmark.AmountText;
import org.gonghui.analyzer.benchmark.Compared;
import org.gonghui.analyzer.benchmark.Indicator;
import org.gonghui.analyzer.publication.Block;
import org.gonghui.analyzer.publication.Section;
import org.gonghui.analyzer.table.ResultColumn.Kind;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.analyzer.table.ResultTableBuilder;
import org.gonghui.corpus.text.Message;

/// What changed at a school since the year before: only where both years tell a figure.
final class SchoolChanges {

    private final County county;
    private final SchoolEntry school;

    SchoolChanges(County county, SchoolEntry school) {
        this.county = county;
        this.school = school;
    }

    private record Change(Compared now, Compared before) {}

    /// Whether both years tell a figure.
    static boolean isTold(Compared now, Compared before) {
        return now.amount().isPresent() && before.amount().isPresent();
    }

    /// Empty if the year before has no summaries at all.
    Optional<Section> section() {
        return county.input().before().map(before -> new Section("part-changes",
                new Message("与上年相比", "Since the year before"), blocks(before.year())));
    }

    private List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        for (Compared now : school.rows()) {
            county.before(school, now.indicator())
                    .filter(before -> isTold(now, before))
                    .ifPresent(before -> changes.add(new Change(now, before)));
        }
        return changes;
    }

    private List<Block> blocks(int year) {
        List<Change> changes = changes();
        boolean wrote = school.rows()
                .stream()
                .anyMatch(row -> county.before(school, row.indicator()).flatMap(Compared::size).isPresent());
        if (changes.isEmpty()) {
            return List.of(wrote
                    ? Say.body("没有一项指标两年都写出了数，无从比较。",
                            "No indicator has a figure in both years; nothing can be compared.")
                    : Say.body("没有 " + year + " 年同一口径的总结，无从比较。",
                            "There is no summary of " + year + " of the same kind of period to compare with."));
        }
        return List.of(new Block.Listing("changes-" + school.leaf(), table(changes, year), 1, links(changes)),
                Say.note("只比两年都写出了数的指标；一年写了、另一年没有写，不等于增加或减少。",
                        "Only indicators with a figure in both years; what one of the years does not tell has neither"
                                + " grown nor shrunk."));
    }

    private ResultTable table(List<Change> changes, int year) {
        String now = Integer.toString(county.comparison().year());
        ResultTableBuilder table = new ResultTableBuilder().column("indicator", Kind.TEXT, "指标", "indicator")
                .column("unit", Kind.TEXT, "单位", "unit")
                .column("before", Kind.NUMBER, year + " 年", Integer.toString(year))
                .column("now", Kind.NUMBER, now + " 年", now)
                .column("difference", Kind.NUMBER, "增减", "change")
                .column("reading", Kind.TEXT, "读法", "to be read as");
        changes.forEach(change -> add(table, change));
        return table.build(new Message("与 " + year + " 年相比", "Beside " + year), List.of());
    }

    private void add(ResultTableBuilder table, Change change) {
        Indicator indicator = change.now().indicator();
        Amount before = change.before().amount().orElseThrow();
        Amount now = change.now().amount().orElseThrow();
        boolean exact = before.isExact() && now.isExact();
        double old = Say.value(before.min(), indicator);
        double value = Say.value(now.min(), indicator);
        table.text("indicator", county.say(indicator.label()))
                .text("unit", county.say(Say.unit(indicator, county.comparison().isPerHead(indicator))))
                .number("before", OptionalDouble.of(old))
                .number("now", OptionalDouble.of(value))
                .number("difference", exact
                        ? OptionalDouble.of(BigDecimal.valueOf(value).subtract(BigDecimal.valueOf(old)).doubleValue())
                        : OptionalDouble.empty())
                .text("reading", county.say(reading(before, now, indicator)));
    }

    private static Message reading(Amount before, Amount now, Indicator indicator) {
        if (before.isExact() && now.isExact()) {
            return new Message("确数", "exact");
        }
        String old = AmountText.of(before, indicator);
        String value = AmountText.of(now, indicator);
        if (now.min() > before.max()) {
            return new Message("增加，多少不定（" + old + " → " + value + "）",
                    "more, how much is open (" + old + " → " + value + ")");
        }
        if (now.max() < before.min()) {
            return new Message("减少，多少不定（" + old + " → " + value + "）",
                    "less, how much is open (" + old + " → " + value + ")");
        }
        return new Message("增减不定（" + old + " → " + value + "）", "open (" + old + " → " + value + ")");
    }

    private List<Block.Link> links(List<Change> changes) {
        List<Block.Link> links = new ArrayList<>();
        for (int row = 0; row < changes.size(); row++) {
            Indicator indicator = changes.get(row).now().indicator();
            links.add(new Block.Link(row, "before", school.leaf(), SchoolEvidence.anchorBefore(indicator)));
            links.add(new Block.Link(row, "now", school.leaf(), SchoolEvidence.anchor(indicator)));
        }
        return links;
    }
}
