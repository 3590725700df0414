package org.gonghui.analyzer.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import org.gonghui.analyzer.measure.Quantiles;
import org.gonghui.analyzer.peers.SchoolPeriods;
import org.gonghui.analyzer.table.ResultColumn;
import org.gonghui.analyzer.table.ResultColumn.Kind;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.analyzer.table.ResultTableBuilder;
import org.gonghui.corpus.text.Language;
import org.gonghui.corpus.text.Message;

/// Comparisons as tables to be given out; the sentence that says it plainly is the title.
public final class ComparisonResults {

    private static final double LOW = 0.25;
    private static final double HIGH = 0.75;

    private ComparisonResults() {}

    private static Message both(Function<Language, String> text) {
        return new Message(text.apply(Language.ZH), text.apply(Language.EN));
    }

    /// One row for each indicator and school, with all that is known, for files and programs.
    public static ResultTable full(Comparison comparison) {
        ResultTableBuilder table = fullTable();
        comparison.rows().forEach(row -> full(table, row, comparison));
        return ValueNames.in(table.build(title(comparison), new ComparisonNotes(comparison).all()));
    }

    /// The columns of [#full].
    public static List<ResultColumn> columns() {
        Message none = new Message("", "");
        return ValueNames.in(fullTable().build(none, List.of())).columns();
    }

    private static ResultTableBuilder fullTable() {
        return IndicatorColumns.begin()
                .column("group", Kind.TEXT, "同类", "group")
                .column("group_schools", Kind.COUNT, "同类校数 N", "schools of the group")
                .column("group_figures", Kind.COUNT, "有数的校数 n", "with a figure")
                .column("rank", Kind.COUNT, "名次", "rank")
                .column("rank_best", Kind.COUNT, "名次最前", "best rank")
                .column("rank_worst", Kind.COUNT, "名次最后", "worst rank")
                .column("above", Kind.RATIO, "高于同类", "above of peers")
                .column("q1", Kind.RATIO, "下四分位", "first quartile")
                .column("median", Kind.RATIO, "中位数", "median")
                .column("q3", Kind.RATIO, "上四分位", "third quartile")
                .column("difference", Kind.RATIO, "与中位数之差", "difference from median")
                .column("documents", Kind.COUNT, "文档数", "documents")
                .column("characters", Kind.COUNT, "字数", "characters")
                .column("rows", Kind.TEXT, "依据", "rows behind it");
    }

    private static void full(ResultTableBuilder table, Compared row, Comparison comparison) {
        table.text("indicator", row.indicator().id())
                .text("label", row.indicator().label().zh())
                .text("unit", row.indicator().unit().id() + (comparison.isPerHead(row.indicator()) ? "/staff" : ""))
                .text("school_id", row.id().orElse(""))
                .text("school", row.school())
                .count("year", OptionalInt.of(comparison.year()))
                .text("period_type", comparison.type().id())
                .text("state", row.state())
                .number("min", number(row.amount(), Amount::min))
                .number("max", row.amount().map(Amount::bound).orElse(OptionalDouble.empty()))
                .text("incomplete", row.value().filter(IndicatorValue::incomplete).isPresent() ? "true" : "")
                .text("group", row.group().map(group -> group.label().zh()).orElse(""))
                .count("group_schools", count(row.group(), group -> group.schools().size()))
                .count("documents", count(row.size(), SchoolPeriods.Size::documents))
                .count("characters", count(row.size(), SchoolPeriods.Size::characters))
                .text("rows", row.value().map(value -> String.join(" ", value.rows())).orElse(""));
        standing(table, row);
    }

    private static void standing(ResultTableBuilder table, Compared row) {
        Optional<Standing> standing = row.standing();
        table.count("group_figures", count(standing, Standing::schools))
                .count("rank", count(standing, Standing::rank))
                .count("rank_best", count(standing, Standing::best))
                .count("rank_worst", count(standing, Standing::worst))
                .number("above", number(standing, Standing::above))
                .number("q1", number(standing, Standing::q1))
                .number("median", number(standing, Standing::median))
                .number("q3", number(standing, Standing::q3))
                .number("difference", number(standing, one -> row.amount().orElseThrow().min() - one.median()));
    }

    private static <T> OptionalInt count(Optional<T> value, ToIntFunction<T> number) {
        return value.isPresent() ? OptionalInt.of(number.applyAsInt(value.get())) : OptionalInt.empty();
    }

    private static <T> OptionalDouble number(Optional<T> value, ToDoubleFunction<T> number) {
        return value.isPresent() ? OptionalDouble.of(number.applyAsDouble(value.get())) : OptionalDouble.empty();
    }

    private static Message title(Comparison comparison) {
        return both(language -> new ComparisonNotes(comparison).period(language)
                + (language == Language.ZH ? "：学校对比" : ": schools compared"));
    }

    /// The schools in the order of one indicator, for people.
    public static ResultTable ranking(Comparison comparison, Indicator indicator, Language language) {
        ResultTableBuilder table = new ResultTableBuilder().column("school", Kind.TEXT, "学校", "school")
                .column("value", Kind.TEXT, "数值", "value")
                .column("group", Kind.TEXT, "同类", "group")
                .column("rank", Kind.TEXT, "名次", "rank")
                .column("above", Kind.TEXT, "高于同类", "above of peers")
                .column("median", Kind.TEXT, "中位数", "median")
                .column("quartiles", Kind.TEXT, "四分位", "quartiles")
                .column("characters", Kind.COUNT, "字数", "characters");
        List<Compared> rows = comparison.ranked(indicator);
        for (Compared row : rows) {
            table.text("school", row.school()).text("group",
                    row.group().map(group -> group.label().in(language)).orElse(""));
            brief(table, row, language);
            table.count("characters", count(row.size(), SchoolPeriods.Size::characters));
        }
        return table.build(both(each -> sentence(comparison, indicator, rows, each)),
                new ComparisonNotes(comparison).all());
    }

    private static void brief(ResultTableBuilder table, Compared row, Language language) {
        Optional<Standing> standing = row.standing();
        table.text("value", AmountText.of(row, language))
                .text("rank", standing.map(ComparisonResults::rank).orElse(""))
                .text("above", standing.map(one -> AmountText.percent(one.above())).orElse(""))
                .text("median", standing.map(one -> AmountText.number(one.median(), row.indicator())).orElse(""))
                .text("quartiles", standing.map(one -> AmountText.number(one.q1(), row.indicator()) + "–"
                        + AmountText.number(one.q3(), row.indicator())).orElse(""));
    }

    private static String rank(Standing standing) {
        String possible = standing.best() == standing.worst()
                ? ""
                : "（" + standing.best() + "–" + standing.worst() + "）";
        return standing.rank() + "/" + standing.schools() + possible;
    }

    private static String sentence(Comparison comparison, Indicator indicator, List<Compared> rows,
            Language language) {
        List<Compared> told = rows.stream().filter(row -> row.amount().isPresent()).toList();
        boolean zh = language == Language.ZH;
        String label = indicator.label().in(language) + (comparison.isPerHead(indicator)
                ? (zh ? "（每名教职工）" : " per member of staff")
                : "");
        String head = new ComparisonNotes(comparison).period(language) + (zh ? "，" : ", ") + label;
        if (told.isEmpty()) {
            return head + (zh
                    ? "：" + rows.size() + " 所学校都没有写出数。"
                    : ": none of " + rows.size() + " schools tells a figure.");
        }
        Compared first = told.getFirst();
        String value = AmountText.of(first, language);
        String median = AmountText.number(Quantiles.of(sorted(told), 0.5), indicator);
        return zh
                ? head + "：" + rows.size() + " 所学校中 " + told.size() + " 所有数，中位数 " + median + "，"
                        + (indicator.direction() == Indicator.Direction.LESS ? "最少" : "最多") + "的是" + first.school()
                        + "（" + value + "）。"
                : head + ": " + told.size() + " of " + rows.size() + " schools tell a figure, the median is " + median
                        + ", first is " + first.school() + " (" + value + ").";
    }

    private static double[] sorted(List<Compared> told) {
        double[] values = told.stream().mapToDouble(row -> row.amount().orElseThrow().min()).toArray();
        Arrays.sort(values);
        return values;
    }

    /// The indicators of one school beside its peers, for people.
    ///
    /// @param school full name
    public static ResultTable school(Comparison comparison, String school, Language language) {
        ResultTableBuilder table = new ResultTableBuilder().column("label", Kind.TEXT, "指标", "indicator")
                .column("value", Kind.TEXT, "数值", "value")
                .column("unit", Kind.TEXT, "单位", "unit")
                .column("rank", Kind.TEXT, "名次", "rank")
                .column("above", Kind.TEXT, "高于同类", "above of peers")
                .column("median", Kind.TEXT, "中位数", "median")
                .column("quartiles", Kind.TEXT, "四分位", "quartiles");
        List<Compared> rows = comparison.rows().stream().filter(row -> row.school().equals(school)).toList();
        for (Compared row : rows) {
            table.text("label", row.indicator().label().in(language))
                    .text("unit", row.indicator().unit().label().in(language));
            brief(table, row, language);
        }
        return table.build(both(each -> sentence(comparison, school, rows, each)),
                new ComparisonNotes(comparison).all());
    }

    private static String sentence(Comparison comparison, String school, List<Compared> rows, Language language) {
        long told = rows.stream().filter(row -> row.amount().isPresent()).count();
        long ranked = rows.stream().filter(row -> row.standing().isPresent()).count();
        long above = rows.stream()
                .filter(row -> row.standing()
                        .filter(one -> row.amount().orElseThrow().min() > one.median())
                        .isPresent())
                .count();
        String head = school + (language == Language.ZH ? "，" : ", ")
                + new ComparisonNotes(comparison).period(language);
        return language == Language.ZH
                ? head + "：" + rows.size() + " 项指标中 " + told + " 项有数；可比的 " + ranked + " 项里 " + above + " 项高于同类学校的中位数。"
                : head + ": " + told + " of " + rows.size() + " indicators have a figure; of " + ranked
                        + " that can be compared, " + above + " are above the median of its peers.";
    }

    /// How many schools tell what, indicator by indicator, for people.
    public static ResultTable overview(Comparison comparison, Language language) {
        ResultTableBuilder table = new ResultTableBuilder().column("label", Kind.TEXT, "指标", "indicator")
                .column("unit", Kind.TEXT, "单位", "unit")
                .column("figures", Kind.COUNT, "有数", "figures")
                .column("mentioned", Kind.COUNT, "提及无数", "mentioned")
                .column("redacted", Kind.COUNT, "被遮", "redacted")
                .column("not_mentioned", Kind.COUNT, "未提及", "not mentioned")
                .column("no_data", Kind.COUNT, "无文档", "no summary")
                .column("q1", Kind.TEXT, "下四分位", "first quartile")
                .column("median", Kind.TEXT, "中位数", "median")
                .column("q3", Kind.TEXT, "上四分位", "third quartile");
        comparison.request().indicators().forEach(indicator -> overview(table, comparison, indicator, language));
        return table.build(title(comparison), new ComparisonNotes(comparison).all());
    }

    private static void overview(ResultTableBuilder table, Comparison comparison, Indicator indicator,
            Language language) {
        List<Compared> rows = comparison.ranked(indicator);
        List<Compared> told = rows.stream().filter(row -> row.amount().isPresent()).toList();
        table.text("label", indicator.label().in(language))
                .text("unit", indicator.unit().label().in(language))
                .count("figures", OptionalInt.of(told.size()));
        for (String state : List.of("mentioned", "redacted", "not-mentioned", "no-data")) {
            table.count(state.replace('-', '_'), OptionalInt.of(
                    Math.toIntExact(rows.stream().filter(row -> row.state().equals(state)).count())));
        }
        boolean enough = told.size() >= comparison.request().minimum();
        double[] sorted = sorted(told);
        table.text("q1", enough ? AmountText.number(Quantiles.of(sorted, LOW), indicator) : "")
                .text("median", enough ? AmountText.number(Quantiles.of(sorted, 0.5), indicator) : "")
                .text("q3", enough ? AmountText.number(Quantiles.of(sorted, HIGH), indicator) : "");
    }
}
