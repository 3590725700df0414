package org.gonghui.analyzer.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import org.gonghui.analyzer.benchmark.IndicatorChange.Change;
import org.gonghui.analyzer.peers.PeerGroups;
import org.gonghui.analyzer.table.ResultColumn.Kind;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.analyzer.table.ResultTableBuilder;
import org.gonghui.corpus.school.Register;
import org.gonghui.corpus.text.Language;
import org.gonghui.corpus.text.Message;

/// How indicators changed from one year to another, school by school, in periods of one kind. There is a change only where
/// both years have a figure; of figures that are bounds it has bounds. Immutable.
public final class IndicatorChanges {

    private static final Message SCHOOLS = new Message("所学校", "schools");
    private static final Message INDICATORS = new Message("项指标", "indicators");

    private final Comparison now;
    private final Comparison before;
    private final List<IndicatorChange> rows = new ArrayList<>();

    private record Place(Indicator indicator, String school) {}

    private IndicatorChanges(Comparison now, Comparison before) {
        this.now = now;
        this.before = before;
        Map<Place, Compared> earlier = new HashMap<>();
        before.rows().forEach(row -> earlier.put(new Place(row.indicator(), row.school()), row));
        now.rows().forEach(row -> rows.add(IndicatorChange.of(row,
                Optional.ofNullable(earlier.get(new Place(row.indicator(), row.school()))))));
    }

    /// Compares two years.
    ///
    /// @param request of the later year, or the latest
    /// @param against the earlier year, of which summaries on the same kind of period are taken
    /// @return empty if there is no summary with a school and a year
    public static Optional<IndicatorChanges> of(Indicators indicators, Register register, PeerGroups groups,
            CompareRequest request, int against) {
        return Comparison.of(indicators, register, groups, request)
                .flatMap(later -> Comparison
                        .of(indicators, register, groups,
                                new CompareRequest(request.indicators(), OptionalInt.of(against),
                                        Optional.of(later.type()), request.perHead(), request.minimum()))
                        .map(earlier -> new IndicatorChanges(later, earlier)));
    }

    /// One row for each indicator and school of the later year, for files and programs. `low` and `high` are the bounds of
    /// the change: empty if there is none, equal if it is exact.
    public ResultTable full() {
        ResultTableBuilder table = new ResultTableBuilder().column("indicator", Kind.TEXT, "指标编号", "indicator")
                .column("label", Kind.TEXT, "指标", "label")
                .column("unit", Kind.TEXT, "单位", "unit")
                .column("school_id", Kind.TEXT, "学校编号", "school id")
                .column("school", Kind.TEXT, "学校", "school")
                .column("year", Kind.LABEL, "年份", "year")
                .column("against_year", Kind.LABEL, "对照年份", "against year")
                .column("period_type", Kind.TEXT, "期间口径", "period")
                .column("state", Kind.TEXT, "状态", "state")
                .column("min", Kind.RATIO, "数值（至少）", "value or at least")
                .column("max", Kind.RATIO, "至多", "at most")
                .column("against_state", Kind.TEXT, "对照年状态", "state before")
                .column("against_min", Kind.RATIO, "对照年数值（至少）", "before, or at least")
                .column("against_max", Kind.RATIO, "对照年至多", "before, at most")
                .column("low", Kind.RATIO, "变化（至少）", "change at least")
                .column("high", Kind.RATIO, "变化（至多）", "change at most")
                .column("rows", Kind.TEXT, "依据", "rows behind it")
                .column("against_rows", Kind.TEXT, "对照年依据", "rows before");
        rows.forEach(row -> full(table, row));
        return table.build(both(language -> period(language) + (language == Language.ZH ? "：指标的变化" : ": changes")),
                notes());
    }

    private void full(ResultTableBuilder table, IndicatorChange row) {
        Compared current = row.now();
        table.text("indicator", current.indicator().id())
                .text("label", current.indicator().label().zh())
                .text("unit", current.indicator().unit().id() + (now.isPerHead(current.indicator()) ? "/staff" : ""))
                .text("school_id", current.id().orElse(""))
                .text("school", current.school())
                .count("year", OptionalInt.of(now.year()))
                .count("against_year", OptionalInt.of(before.year()))
                .text("period_type", now.type().id());
        value(table, "", Optional.of(current));
        value(table, "against_", row.before());
        table.number("low", bound(row.change().map(Change::low)))
                .number("high", bound(row.change().map(Change::high)));
    }

    private static void value(ResultTableBuilder table, String prefix, Optional<Compared> row) {
        Optional<Amount> amount = row.flatMap(Compared::amount);
        table.text(prefix + "state", row.map(Compared::state).orElse("no-data"))
                .number(prefix + "min", bound(amount.map(Amount::min)))
                .number(prefix + "max", bound(amount.map(Amount::max)))
                .text(prefix + "rows", row.flatMap(Compared::value)
                        .map(value -> String.join(" ", value.rows()))
                        .orElse(""));
    }

    private static OptionalDouble bound(Optional<Double> value) {
        return value.filter(number -> !number.isInfinite()).map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
    }

    /// The indicators of one school in both years, for people.
    ///
    /// @param school full name
    public ResultTable school(String school, Language language) {
        List<IndicatorChange> own = rows.stream().filter(row -> row.now().school().equals(school)).toList();
        return listed(own, row -> row.now().indicator().label().in(language), new Message("指标", "indicator"),
                both(each -> school + (each == Language.ZH ? "，" : ", ") + period(each)
                        + (each == Language.ZH ? "：" : ": ") + told(own, INDICATORS, each)),
                language);
    }

    /// The schools in both years, in the order of the register, for people.
    ///
    /// @param indicator one of the request's
    public ResultTable indicator(Indicator indicator, Language language) {
        List<IndicatorChange> own = rows.stream().filter(row -> row.now().indicator().equals(indicator)).toList();
        return listed(own, row -> row.now().school(), new Message("学校", "school"),
                both(each -> period(each) + (each == Language.ZH ? "，" : ", ") + indicator.label().in(each)
                        + (each == Language.ZH ? "：" : ": ") + told(own, SCHOOLS, each)),
                language);
    }

    private ResultTable listed(List<IndicatorChange> listed, Function<IndicatorChange, String> name,
            Message named, Message title, Language language) {
        ResultTableBuilder table = new ResultTableBuilder().column("name", Kind.TEXT, named.zh(), named.en())
                .column("before", Kind.TEXT, String.valueOf(before.year()), String.valueOf(before.year()))
                .column("now", Kind.TEXT, String.valueOf(now.year()), String.valueOf(now.year()))
                .column("change", Kind.TEXT, "变化", "change");
        for (IndicatorChange row : listed) {
            table.text("name", name.apply(row))
                    .text("before", row.before().map(one -> AmountText.of(one, language)).orElse(""))
                    .text("now", AmountText.of(row.now(), language))
                    .text("change",
                            row.change().map(change -> text(change, row.now().indicator(), language)).orElse(""));
        }
        return table.build(title, notes());
    }

    /// `+3`, `−2–+1`, `≥+1`, `≤−1`; empty where nothing bounds it.
    private static String text(Change change, Indicator indicator, Language language) {
        String points = language == Language.ZH ? " 个百分点" : " points";
        return indicator.unit() == Indicator.Unit.RATIO
                ? text(change, indicator).replace("%", "") + points
                : text(change, indicator);
    }

    private static String text(Change change, Indicator indicator) {
        if (change.isExact()) {
            return signed(change.low(), indicator);
        }
        if (Double.isInfinite(change.low())) {
            return Double.isInfinite(change.high()) ? "?" : "≤" + signed(change.high(), indicator);
        }
        return Double.isInfinite(change.high())
                ? "≥" + signed(change.low(), indicator)
                : signed(change.low(), indicator) + "–" + signed(change.high(), indicator);
    }

    private static String signed(double value, Indicator indicator) {
        String size = AmountText.number(Math.abs(value), indicator);
        return size.equals(AmountText.number(0, indicator)) ? size : (value > 0 ? "+" : "−") + size;
    }

    /// @param what of what the rows are: 所学校, 项指标
    private static String told(List<IndicatorChange> rows, Message what, Language language) {
        long both = rows.stream().filter(row -> row.change().isPresent()).count();
        long up = count(rows, Change::isUp);
        long down = count(rows, Change::isDown);
        String word = what.zh().substring(0, 1);
        return language == Language.ZH
                ? rows.size() + " " + what.zh() + "中 " + both + " " + word + "两年都有数，" + up + " " + word + "增加，" + down
                        + " " + word
                        + "减少。"
                : both + " of " + rows.size() + " " + what.en() + " have a figure in both years: " + up + " more, "
                        + down
                        + " less.";
    }

    private static long count(List<IndicatorChange> rows, Predicate<Change> condition) {
        return rows.stream().filter(row -> row.change().filter(condition).isPresent()).count();
    }

    /// How many schools have more and less, indicator by indicator, for people.
    public ResultTable overview(Language language) {
        ResultTableBuilder table = new ResultTableBuilder().column("label", Kind.TEXT, "指标", "indicator")
                .column("schools", Kind.COUNT, "校数 N", "schools")
                .column("both_years", Kind.COUNT, "两年都有数 n", "with both years")
                .column("up", Kind.COUNT, "增加", "more")
                .column("down", Kind.COUNT, "减少", "less")
                .column("same", Kind.COUNT, "不变", "same")
                .column("unclear", Kind.COUNT, "只知上下限，说不定", "unclear by bounds");
        for (Indicator indicator : now.request().indicators()) {
            List<IndicatorChange> own = rows.stream()
                    .filter(row -> row.now().indicator().equals(indicator))
                    .toList();
            long both = own.stream().filter(row -> row.change().isPresent()).count();
            long up = count(own, Change::isUp);
            long down = count(own, Change::isDown);
            long same = count(own, change -> change.isExact() && change.low() == 0);
            table.text("label", indicator.label().in(language)).count("schools", number(own.size()))
                    .count("both_years", number(both)).count("up", number(up)).count("down", number(down))
                    .count("same", number(same)).count("unclear", number(both - up - down - same));
        }
        return table.build(both(each -> period(each) + (each == Language.ZH ? "：指标的变化" : ": changes")), notes());
    }

    private static OptionalInt number(long count) {
        return OptionalInt.of(Math.toIntExact(count));
    }

    private static Message both(Function<Language, String> text) {
        return new Message(text.apply(Language.ZH), text.apply(Language.EN));
    }

    private String period(Language language) {
        return now.period().in(language)
                + (language == Language.ZH ? "与 " + before.year() + " 相比" : " against " + before.year());
    }

    private List<Message> notes() {
        List<Message> notes = new ArrayList<>(List.of(new Message(
                "两年都有数的才有变化；没有提到、无文档不等于零。只知上下限的，变化也只有上下限。",
                "there is a change only where both years have a figure; not mentioned is no zero. Of figures that are bounds"
                        + " the change has bounds.")));
        notes.addAll(new ComparisonNotes(now).all());
        return notes;
    }
}
