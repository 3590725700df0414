package org.gonghui.analyzer.county;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.gonghui.analyzer.benchmark.Amount;
import org.gonghui.analyzer.benchmark.AmountText;
import org.gonghui.analyzer.benchmark.Compared;
import org.gonghui.analyzer.benchmark.FactState;
import org.gonghui.analyzer.benchmark.Indicator;
import org.gonghui.analyzer.benchmark.IndicatorValue;
import org.gonghui.analyzer.benchmark.Standing;
import org.gonghui.analyzer.publication.Block;
import org.gonghui.analyzer.publication.Section;
import org.gonghui.analyzer.table.ResultColumn.Kind;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.analyzer.table.ResultTableBuilder;
import org.gonghui.corpus.text.Language;
import org.gonghui.corpus.text.Message;

/// The indicators of one school beside its peers, those without a figure in words, and where each number is from.
final class SchoolIndicators {

    private final County county;
    private final SchoolEntry school;

    SchoolIndicators(County county, SchoolEntry school) {
        this.county = county;
        this.school = school;
    }

    private List<Compared> told() {
        return school.rows().stream().filter(row -> row.amount().isPresent()).toList();
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        List<Compared> told = told();
        if (told.isEmpty()) {
            blocks.add(Say.body("总结里没有一项指标写出了数。", "The summary tells no figure for any indicator."));
        } else {
            blocks.add(new Block.Listing("indicators-" + school.leaf(), table(told), 1, links(told)));
            new IndicatorStrips(county).of(school).ifPresent(blocks::add);
        }
        blocks.addAll(unmentioned());
        return new Section("part-indicators", new Message("各项指标与同类学校", "Indicators beside its peers"), blocks);
    }

    private ResultTable table(List<Compared> told) {
        ResultTableBuilder table = new ResultTableBuilder().column("indicator", Kind.TEXT, "指标", "indicator")
                .column("value", Kind.NUMBER, "数值", "value")
                .column("max", Kind.NUMBER, "至多", "at most")
                .column("unit", Kind.TEXT, "单位", "unit")
                .column("exactness", Kind.TEXT, "读法", "to be read as")
                .column("figures", Kind.COUNT, "同类有数", "peers with a figure")
                .column("rank", Kind.COUNT, "名次", "rank")
                .column("rank_best", Kind.COUNT, "最前", "best possible")
                .column("rank_worst", Kind.COUNT, "最后", "worst possible")
                .column("above", Kind.SHARE, "高于同类", "above of peers")
                .column("q1", Kind.NUMBER, "下四分位", "first quartile")
                .column("median", Kind.NUMBER, "中位数", "median")
                .column("q3", Kind.NUMBER, "上四分位", "third quartile")
                .column("difference", Kind.NUMBER, "与中位数之差", "difference from median");
        told.forEach(row -> add(table, row));
        return table.build(
                new Message("各项指标（" + CountyReport.period(county).zh() + "）",
                        "Indicators (" + CountyReport.period(county).en() + ")"),
                List.of(new Message(
                        "「同类有数」是同类学校里写出了数的有几所，连同本校。名次 1 为最前；只知下限的按下限排，「最前」「最后」是可能的名次。同类有数的学校不到 " + county.minimum()
                                + " 所的，不排名次；多少无所谓好坏的指标也不排。",
                        "Peers with a figure include this school. Rank 1 is first; what is only known to be at least so much stands at that, with the best and the"
                                + " worst possible rank. With fewer than " + county.minimum()
                                + " peers that tell a figure there is no rank, nor where neither more nor less is better.")));
    }

    private void add(ResultTableBuilder table, Compared row) {
        Indicator indicator = row.indicator();
        Amount amount = row.amount().orElseThrow();
        Optional<Standing> standing = row.standing();
        Optional<Standing> ranked = standing.filter(any -> indicator.direction() != Indicator.Direction.NONE);
        table.text("indicator", county.say(indicator.label()))
                .number("value", OptionalDouble.of(Say.value(amount.min(), indicator)))
                .number("max", amount.isExact() ? OptionalDouble.empty() : shown(amount.bound(), indicator))
                .text("unit", county.say(Say.unit(indicator, county.comparison().isPerHead(indicator))))
                .text("exactness", county.say(exactness(row)))
                .count("figures", Maybe.count(standing, Standing::schools))
                .count("rank", Maybe.count(ranked, Standing::rank))
                .count("rank_best", Maybe.count(ranked, Standing::best))
                .count("rank_worst", Maybe.count(ranked, Standing::worst))
                .number("above", Maybe.number(standing, Standing::above))
                .number("q1", shown(Maybe.number(standing, Standing::q1), indicator))
                .number("median", shown(Maybe.number(standing, Standing::median), indicator))
                .number("q3", shown(Maybe.number(standing, Standing::q3), indicator))
                .number("difference", shown(Maybe.number(standing, one -> amount.min() - one.median()), indicator));
    }

    private static OptionalDouble shown(OptionalDouble value, Indicator indicator) {
        return value.isPresent() ? OptionalDouble.of(Say.value(value.getAsDouble(), indicator)) : value;
    }

    private static Message exactness(Compared row) {
        Amount amount = row.amount().orElseThrow();
        if (row.value().filter(IndicatorValue::incomplete).isPresent()) {
            return new Message("至少（另有没写明的）", "at least (more is told without a number)");
        }
        if (amount.isExact()) {
            return new Message("确数", "exact");
        }
        return amount.bound().isEmpty() ? new Message("至少", "at least") : new Message("区间", "range");
    }

    private List<Block.Link> links(List<Compared> told) {
        List<Block.Link> links = new ArrayList<>();
        for (int row = 0; row < told.size(); row++) {
            links.add(new Block.Link(row, "value", school.leaf(), SchoolEvidence.anchor(told.get(row).indicator())));
        }
        return links;
    }

    /// What has no figure, by reason: a list in words, never a zero.
    private List<Block> unmentioned() {
        List<Block> blocks = new ArrayList<>();
        add(blocks, school.in(FactState.MENTIONED), "提到了、但没有写出数的 ", " 项：", "Mentioned without a figure");
        add(blocks, school.in(FactState.REDACTED), "写了数、但被遮住的 ", " 项：", "With a figure that is blacked out");
        List<Compared> silent = school.in(FactState.NOT_MENTIONED);
        add(blocks, silent, "总结里没有写到的 ", " 项：", "Not mentioned in the summary");
        if (!silent.isEmpty()) {
            blocks.add(Say.note("没有写到不等于没有做，也不是零。", "Not mentioned does not mean not done, and is no zero."));
        }
        return blocks;
    }

    private static void add(List<Block> blocks, List<Compared> rows, String zh, String of, String en) {
        if (!rows.isEmpty()) {
            Message names = Say.list(rows.stream().map(row -> row.indicator().label()).toList());
            blocks.add(Say.body(zh + rows.size() + of + names.zh() + "。", en + " (" + rows.size() + "): " + names.en()
                    + "."));
        }
    }

    /// 26 人次, ≥10 次, 98%.
    static Message valueAndUnit(Compared row, boolean perHead) {
        Indicator indicator = row.indicator();
        String value = AmountText.of(row.amount().orElseThrow(), indicator);
        if (indicator.unit() == Indicator.Unit.RATIO) {
            return Say.same(value);
        }
        Message unit = Say.unit(indicator, perHead);
        return new Message(value + " " + unit.in(Language.ZH), value + " " + unit.in(Language.EN));
    }
}
