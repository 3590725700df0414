package org.gonghui.analyzer.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.gonghui.analyzer.measure.Interval;
import org.gonghui.analyzer.table.ResultColumn.Kind;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.analyzer.table.ResultTableBuilder;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.Language;
import org.gonghui.corpus.text.Message;

/// Changes of shares as tables. A change that cannot be told is missing, never 0.
public final class ChangeResults {

    private static final int TOLD = 3;
    private static final Message SCHOOLS = new Message(
            "一所学校的变化是两年占比之差（百分点写成小数），区间按 Newcombe 法，假定各段互不相干，实际的不确定还要大些；一所学校不作检验。",
            "the change of a school is the difference of its shares, with Newcombe's interval as if paragraphs were"
                    + " independent: it is less certain than that. Single schools are not tested.");
    private static final Message GROUPS = new Message(
            "只数两年都有数的学校，各校与自己比，每校一样重：变化是各校变化的平均，区间 95%（t），p 由变号置换得出，按全部组和类别一起校正（Benjamini–Hochberg）。",
            "only schools with both years count, each compared with itself and weighing the same: the mean of their changes"
                    + " with an interval of 95 % (Student's t); p is of changed signs and adjusted over all groups and"
                    + " categories (Benjamini–Hochberg).");

    private ChangeResults() {}

    private static ResultTableBuilder change(ResultTableBuilder table) {
        return table.column("year", Kind.LABEL, "年份", "year")
                .column("against_year", Kind.LABEL, "对照年份", "against year")
                .column("period_type", Kind.TEXT, "期间口径", "period")
                .column("category", Kind.TEXT, "类别编号", "category")
                .column("label", Kind.TEXT, "类别", "label")
                .column("before", Kind.SHARE, "原占比", "before")
                .column("now", Kind.SHARE, "现占比", "now")
                .column("change", Kind.SHARE, "变化", "change")
                .column("low", Kind.SHARE, "下限", "low")
                .column("high", Kind.SHARE, "上限", "high");
    }

    private static void place(ResultTableBuilder table, ProfileChanges changes, Category category) {
        table.count("year", OptionalInt.of(changes.now().year()))
                .count("against_year", OptionalInt.of(changes.before().year()))
                .text("period_type", changes.now().type().id())
                .text("category", category.id())
                .text("label", category.label().zh());
    }

    /// All schools together, then each group: one row for each category. `before` and `now` are means over the schools
    /// that have both years, `up` and `down` how many of them have more and less.
    public static ResultTable groups(ProfileChanges changes) {
        ResultTableBuilder table = change(new ResultTableBuilder().column("group", Kind.TEXT, "组", "group")
                .column("schools", Kind.COUNT, "校数 N", "schools")
                .column("both_years", Kind.COUNT, "两年都有数 n", "with both years"))
                .column("p", Kind.P_VALUE, "p", "p")
                .column("p_adjusted", Kind.P_VALUE, "校正 p", "adjusted p")
                .column("up", Kind.COUNT, "增加的校数", "up")
                .column("down", Kind.COUNT, "减少的校数", "down");
        changes.rows().forEach(row -> group(table, changes, row));
        return table.build(title(changes), notes(changes, GROUPS));
    }

    private static void group(ResultTableBuilder table, ProfileChanges changes, ProfileChanges.Row row) {
        ProfileMeasure measure = changes.now().request().measure();
        List<Double> all = row.paired().changes(row.category(), measure);
        double before = row.paired()
                .pairs()
                .stream()
                .mapToDouble(pair -> pair.before().share(row.category(), measure))
                .average()
                .orElseThrow();
        place(table, changes, row.category());
        table.text("group", row.paired().section().label().zh())
                .count("schools", OptionalInt.of(row.paired().section().members()))
                .count("both_years", OptionalInt.of(all.size()))
                .number("before", OptionalDouble.of(before))
                .number("now", OptionalDouble.of(before + row.mean()))
                .number("change", OptionalDouble.of(row.mean()));
        bounds(table, row.interval());
        table.number("p", number(row.p()))
                .number("p_adjusted", number(row.adjusted()))
                .count("up", OptionalInt.of((int) all.stream().filter(one -> one > 0).count()))
                .count("down", OptionalInt.of((int) all.stream().filter(one -> one < 0).count()));
    }

    private static OptionalDouble number(Optional<Double> value) {
        return value.map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
    }

    private static void bounds(ResultTableBuilder table, Optional<Interval> interval) {
        table.number("low", number(interval.map(Interval::low))).number("high", number(interval.map(Interval::high)));
    }

    /// Each school: one row for each category, with nothing in it where a year is missing.
    public static ResultTable schools(ProfileChanges changes) {
        return schools(changes, List.copyOf(changes.schools().keySet()));
    }

    /// The same of one school.
    ///
    /// @param school its full name
    /// @return no rows if there is no such school
    public static ResultTable school(ProfileChanges changes, String school) {
        return schools(changes, keys(changes, school));
    }

    private static List<String> keys(ProfileChanges changes, String school) {
        return changes.schools().keySet().stream().filter(key -> school.equals(changes.schools().get(key))).toList();
    }

    private static ResultTable schools(ProfileChanges changes, List<String> keys) {
        ResultTableBuilder table = change(
                new ResultTableBuilder().column("school_id", Kind.TEXT, "学校编号", "school id")
                        .column("school", Kind.TEXT, "学校", "school"))
                .column("paragraphs_before", Kind.COUNT, "原段落数", "paragraphs before")
                .column("paragraphs_now", Kind.COUNT, "现段落数", "paragraphs now");
        for (String key : keys) {
            for (Category category : Category.values()) {
                String name = changes.schools().getOrDefault(key, key);
                table.text("school_id", name.equals(key) ? "" : key).text("school", name);
                place(table, changes, category);
                school(table, changes, key, category);
            }
        }
        return table.build(title(changes), notes(changes, SCHOOLS));
    }

    private static void school(ResultTableBuilder table, ProfileChanges changes, String key, Category category) {
        ProfileMeasure measure = changes.now().request().measure();
        Optional<UnitWork> before = changes.before().work(key);
        Optional<UnitWork> now = changes.now().work(key);
        Optional<ProfileChanges.Pair> pair = changes.pair(key);
        table.number("before", number(before.map(work -> work.share(category, measure))))
                .number("now", number(now.map(work -> work.share(category, measure))))
                .number("change", number(pair.map(both -> both.change(category, measure))));
        bounds(table, pair.map(both -> both.interval(category, measure)));
        table.count("paragraphs_before", count(before)).count("paragraphs_now", count(now));
    }

    private static OptionalInt count(Optional<UnitWork> work) {
        return work.isPresent() ? OptionalInt.of(work.get().paragraphs()) : OptionalInt.empty();
    }

    private static Message title(ProfileChanges changes) {
        return ProfileTexts
                .both(language -> period(changes, language) + (language == Language.ZH ? "：占比的变化" : ": changes"));
    }

    private static String period(ProfileChanges changes, Language language) {
        return changes.now().period().in(language) + (language == Language.ZH ? "与 " : " against ")
                + changes.before().year();
    }

    private static List<Message> notes(ProfileChanges changes, Message how) {
        List<Message> notes = new ArrayList<>();
        notes.add(new Message(
                changes.members() + " 所学校中 " + changes.both() + " 所两年都有工作段落（" + changes.before().year() + " 年 "
                        + changes.before().county().schools() + " 所，" + changes.now().year() + " 年 "
                        + changes.now().county().schools() + " 所）。",
                changes.both() + " of " + changes.members() + " schools have work paragraphs of both years ("
                        + changes.before().county().schools() + " of " + changes.before().year() + ", "
                        + changes.now().county().schools() + " of " + changes.now().year() + ")."));
        notes.add(how);
        List<Section> silent = changes.silent();
        if (!silent.isEmpty()) {
            notes.add(new Message("没有一所学校两年都有数的组："
                    + String.join("、", silent.stream().map(one -> one.label().zh()).toList()) + "。",
                    "groups without any school of both years: "
                            + String.join(", ", silent.stream().map(one -> one.label().en()).toList()) + "."));
        }
        notes.addAll(new ProfileNotes(changes.now()).leftOut());
        return notes;
    }

    /// All schools together, for people: the sentence that says it plainly is the title.
    public static ResultTable overview(ProfileChanges changes, Language language) {
        ResultTableBuilder table = new ResultTableBuilder().column("category", Kind.TEXT, "类别", "category")
                .column("before", Kind.TEXT, changes.before().year() + "", changes.before().year() + "")
                .column("now", Kind.TEXT, changes.now().year() + "", changes.now().year() + "")
                .column("change", Kind.TEXT, "变化（百分点）", "change (points)")
                .column("interval", Kind.TEXT, "95% 区间", "95 %")
                .column("p_adjusted", Kind.P_VALUE, "校正 p", "adjusted p")
                .column("up", Kind.TEXT, "增/减的校数", "schools up/down");
        ProfileMeasure measure = changes.now().request().measure();
        changes.rows().stream().filter(row -> isCounty(changes, row)).forEach(row -> {
            List<Double> all = row.paired().changes(row.category(), measure);
            double before = row.paired()
                    .pairs()
                    .stream()
                    .mapToDouble(pair -> pair.before().share(row.category(), measure))
                    .average()
                    .orElseThrow();
            table.text("category", row.category().label().in(language))
                    .text("before", Percent.of(before))
                    .text("now", Percent.of(before + row.mean()))
                    .text("change", Percent.points(row.mean()))
                    .text("interval", row.interval().map(Percent::points).orElse(""))
                    .number("p_adjusted", number(row.adjusted()))
                    .text("up", all.stream().filter(one -> one > 0).count() + "/"
                            + all.stream().filter(one -> one < 0).count());
        });
        return table.build(ProfileTexts.both(each -> sentence(changes, each)), notes(changes, GROUPS));
    }

    private static boolean isCounty(ProfileChanges changes, ProfileChanges.Row row) {
        return row.paired().section().equals(changes.now().county());
    }

    private static String sentence(ProfileChanges changes, Language language) {
        boolean zh = language == Language.ZH;
        String head = period(changes, language) + (zh ? " 相比，" : ": ") + (zh
                ? changes.members() + " 所学校中 " + changes.both() + " 所两年都有数"
                : changes.both() + " of " + changes.members() + " schools have both years");
        List<String> found = changes.rows()
                .stream()
                .filter(row -> isCounty(changes, row) && row.isFound())
                .sorted(Comparator.comparing(row -> row.adjusted().orElseThrow()))
                .limit(TOLD)
                .map(row -> row.category().label().in(language) + " " + Percent.points(row.mean())
                        + (zh ? " 个百分点" : " points"))
                .toList();
        if (changes.both() < changes.now().request().minimum()) {
            return head + (zh ? "，太少，没有检验。" : ", too few to be tested.");
        }
        return head + (found.isEmpty()
                ? zh ? "，看不出哪一类有整体的变化。" : "; no category is seen to have changed in all."
                : (zh ? "；整体有变化的：" : "; changed in all: ") + String.join(zh ? "、" : ", ", found) + (zh ? "。" : "."));
    }

    /// One school, for people.
    ///
    /// @param school its full name
    public static ResultTable school(ProfileChanges changes, String school, Language language) {
        ResultTableBuilder table = new ResultTableBuilder().column("category", Kind.TEXT, "类别", "category")
                .column("before", Kind.TEXT, changes.before().year() + "", changes.before().year() + "")
                .column("now", Kind.TEXT, changes.now().year() + "", changes.now().year() + "")
                .column("change", Kind.TEXT, "变化（百分点）", "change (points)")
                .column("interval", Kind.TEXT, "95% 区间", "95 %");
        Optional<ProfileChanges.Pair> pair = keys(changes, school).stream().findFirst().flatMap(changes::pair);
        ProfileMeasure measure = changes.now().request().measure();
        pair.ifPresent(both -> {
            for (Category category : Category.values()) {
                table.text("category", category.label().in(language))
                        .text("before", Percent.of(both.before().share(category, measure)))
                        .text("now", Percent.of(both.now().share(category, measure)))
                        .text("change", Percent.points(both.change(category, measure)))
                        .text("interval", Percent.points(both.interval(category, measure)));
            }
        });
        return table.build(ProfileTexts.both(each -> sentence(changes, school, pair, each)), notes(changes, SCHOOLS));
    }

    private static String sentence(ProfileChanges changes, String school, Optional<ProfileChanges.Pair> pair,
            Language language) {
        boolean zh = language == Language.ZH;
        String head = school + (zh ? "，" : ", ") + period(changes, language) + (zh ? " 相比：" : ": ");
        if (pair.isEmpty()) {
            return head + (zh ? "不是两年都有数，无从比较。" : "no data of both years to compare.");
        }
        ProfileMeasure measure = changes.now().request().measure();
        Category most = List.of(Category.values())
                .stream()
                .max(Comparator.comparingDouble(category -> Math.abs(pair.get().change(category, measure))))
                .orElseThrow();
        Interval interval = pair.get().interval(most, measure);
        boolean isClear = interval.low() > 0 || interval.high() < 0;
        return head + (zh ? "变化最大的是" : "most changed is ") + most.label().in(language) + " "
                + Percent.points(pair.get().change(most, measure)) + (zh ? " 个百分点" : " points")
                + (isClear ? zh ? "。" : "." : zh ? "，但区间含 0，可能只是偶然。" : ", which may be chance.");
    }
}
