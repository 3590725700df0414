package org.gonghui.analyzer.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.gonghui.analyzer.measure.ClusteredShare;
import org.gonghui.analyzer.measure.Interval;
import org.gonghui.analyzer.peers.SchoolPeriods;
import org.gonghui.analyzer.table.ResultColumn.Kind;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.analyzer.table.ResultTableBuilder;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.Language;
import org.gonghui.corpus.text.Message;

/// Profiles as tables with all that is known, for files, programs and reports: one row for each category and group, school
/// or test. What cannot be computed is missing, never 0. For people there is [ProfileTexts].
public final class ProfileResults {

    private static final double LOW = 0.25;
    private static final double HIGH = 0.75;

    private ProfileResults() {}

    /// Columns that every table begins with or that several have.
    private static ResultTableBuilder category(ResultTableBuilder table) {
        return table.column("category", Kind.TEXT, "类别编号", "category")
                .column("label", Kind.TEXT, "类别", "label")
                .column("count", Kind.COUNT, "段落或字数", "count")
                .column("of", Kind.COUNT, "全部段落或字数", "of")
                .column("share", Kind.SHARE, "占比", "share")
                .column("low", Kind.SHARE, "下限", "low")
                .column("high", Kind.SHARE, "上限", "high");
    }

    private static ResultTableBuilder corrected(ResultTableBuilder table) {
        return table.column("corrected", Kind.SHARE, "校正占比", "corrected share")
                .column("corrected_low", Kind.SHARE, "校正下限", "corrected low")
                .column("corrected_high", Kind.SHARE, "校正上限", "corrected high");
    }

    private static void corrected(ResultTableBuilder table, Optional<ErrorMatrix.Corrected> corrected,
            Category category) {
        Optional<Interval> interval = corrected.map(known -> known.interval(category));
        table.number("corrected", number(corrected, known -> known.share(category)))
                .number("corrected_low", number(interval, Interval::low))
                .number("corrected_high", number(interval, Interval::high));
    }

    private static <T> OptionalDouble number(Optional<T> value, ToDoubleFunction<T> number) {
        return value.isPresent() ? OptionalDouble.of(number.applyAsDouble(value.get())) : OptionalDouble.empty();
    }

    /// All schools together (`group` 全部学校), then each group: one row for each category.
    ///
    /// `share` is that of all its schools wrote, `mean` the mean of their shares, each school weighing the same; both with
    /// an interval. `q1`, `median` and `q3` are of the schools' shares, `characters` the median of their characters a
    /// document. Groups that overlap, as nearest ones do, are left out.
    ///
    /// @param errors what is known of errors; shares of characters are not corrected
    public static ResultTable groups(CategoryProfiles profiles, ErrorMatrix errors) {
        ResultTableBuilder table = new ResultTableBuilder().column("group", Kind.TEXT, "组", "group")
                .column("schools", Kind.COUNT, "校数 N", "schools")
                .column("with_data", Kind.COUNT, "有数的校数 n", "with data")
                .column("year", Kind.LABEL, "年份", "year")
                .column("period_type", Kind.TEXT, "期间口径", "period");
        category(table).column("mean", Kind.SHARE, "各校平均", "mean of schools")
                .column("mean_low", Kind.SHARE, "平均下限", "mean low")
                .column("mean_high", Kind.SHARE, "平均上限", "mean high")
                .column("q1", Kind.SHARE, "下四分位", "first quartile")
                .column("median", Kind.SHARE, "中位数", "median")
                .column("q3", Kind.SHARE, "上四分位", "third quartile");
        corrected(table).column("characters", Kind.NUMBER, "每份文档字数中位数", "median characters of a document");
        Stream.concat(Stream.of(profiles.county()), profiles.groups().stream())
                .forEach(section -> group(table, section, profiles, errors));
        List<Message> notes = new ArrayList<>(new ProfileNotes(profiles).basis());
        notes.add(ProfileNotes.GROUPS);
        notes.addAll(ProfileNotes.corrected(errors));
        return table.build(title(profiles, new Message("各组写了什么", "what groups wrote about")), notes);
    }

    static Message title(CategoryProfiles profiles, Message what) {
        return new Message(profiles.period().in(Language.ZH) + "：" + what.zh(),
                profiles.period().in(Language.EN) + ": " + what.en());
    }

    private static void group(ResultTableBuilder table, Section section, CategoryProfiles profiles,
            ErrorMatrix errors) {
        Optional<ErrorMatrix.Corrected> corrected = isEnough(section, profiles)
                && profiles.request().measure() == ProfileMeasure.PARAGRAPHS
                        ? errors.correct(section)
                        : Optional.empty();
        for (Category category : Category.values()) {
            table.text("group", section.label().zh())
                    .count("schools", OptionalInt.of(section.members()))
                    .count("with_data", OptionalInt.of(section.schools()));
            place(table, profiles, category);
            shares(table, section, category, profiles);
            corrected(table, corrected, category);
            table.number("characters", section.schools() == 0
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(section.quantile(UnitWork::verbosity, 0.5)));
        }
    }

    static boolean isEnough(Section section, CategoryProfiles profiles) {
        return section.schools() >= profiles.request().minimum();
    }

    private static void place(ResultTableBuilder table, CategoryProfiles profiles, Category category) {
        table.count("year", OptionalInt.of(profiles.year()))
                .text("period_type", profiles.type().id())
                .text("category", category.id())
                .text("label", category.label().zh());
    }

    private static void shares(ResultTableBuilder table, Section section, Category category,
            CategoryProfiles profiles) {
        ProfileMeasure measure = profiles.request().measure();
        boolean any = section.schools() > 0;
        int count = section.count(category, measure);
        int total = section.total(measure);
        table.count("count", any ? OptionalInt.of(count) : OptionalInt.empty())
                .count("of", any ? OptionalInt.of(total) : OptionalInt.empty())
                .number("share", any ? OptionalDouble.of((double) count / total) : OptionalDouble.empty());
        Optional<Section> enough = Optional.of(section).filter(one -> isEnough(one, profiles));
        Optional<Interval> pooled = enough.map(one -> one.pooled(category, measure).interval());
        Optional<ClusteredShare> mean = enough.map(one -> one.mean(category, measure));
        table.number("low", number(pooled, Interval::low))
                .number("high", number(pooled, Interval::high))
                .number("mean", any
                        ? OptionalDouble.of(GroupDifferences.mean(section, category, measure))
                        : OptionalDouble.empty())
                .number("mean_low", number(mean, share -> share.interval().low()))
                .number("mean_high", number(mean, share -> share.interval().high()));
        quartiles(table, enough, category, measure);
    }

    private static void quartiles(ResultTableBuilder table, Optional<Section> section, Category category,
            ProfileMeasure measure) {
        ToDoubleFunction<UnitWork> share = work -> work.share(category, measure);
        table.number("q1", number(section, one -> one.quantile(share, LOW)))
                .number("median", number(section, one -> one.quantile(share, 0.5)))
                .number("q3", number(section, one -> one.quantile(share, HIGH)));
    }

    /// Each school: one row for each category, with the quartiles of its group, how far it stands apart from the others of
    /// it, and how much it wrote. Schools without work paragraphs have rows with nothing in them.
    ///
    /// @param errors what is known of errors; shares of characters are not corrected
    public static ResultTable schools(CategoryProfiles profiles, ErrorMatrix errors) {
        return schools(profiles, errors, List.copyOf(profiles.schools().keySet()));
    }

    /// The same of one school.
    ///
    /// @param school its full name
    /// @return no rows if there is no such school
    public static ResultTable school(CategoryProfiles profiles, String school, ErrorMatrix errors) {
        return schools(profiles, errors, profiles.key(school).stream().toList());
    }

    private static ResultTable schools(CategoryProfiles profiles, ErrorMatrix errors, List<String> keys) {
        ResultTableBuilder table = new ResultTableBuilder().column("school_id", Kind.TEXT, "学校编号", "school id")
                .column("school", Kind.TEXT, "学校", "school")
                .column("year", Kind.LABEL, "年份", "year")
                .column("period_type", Kind.TEXT, "期间口径", "period");
        category(table).column("group", Kind.TEXT, "同类", "group")
                .column("group_schools", Kind.COUNT, "同类校数 N", "schools of the group")
                .column("group_data", Kind.COUNT, "有数的校数 n", "with data")
                .column("q1", Kind.SHARE, "下四分位", "first quartile")
                .column("median", Kind.SHARE, "中位数", "median")
                .column("q3", Kind.SHARE, "上四分位", "third quartile")
                .column("residual", Kind.NUMBER, "偏离", "residual")
                .column("p", Kind.P_VALUE, "p", "p")
                .column("p_adjusted", Kind.P_VALUE, "校正 p", "adjusted p")
                .column("log_ratio", Kind.NUMBER, "对数比", "Log Ratio");
        corrected(table).column("documents", Kind.COUNT, "文档数", "documents")
                .column("characters", Kind.NUMBER, "每份文档字数", "characters of a document");
        Distinctiveness distinct = Distinctiveness.of(profiles);
        keys.forEach(key -> school(table, key, profiles, errors, distinct));
        List<Message> notes = new ArrayList<>(new ProfileNotes(profiles).basis());
        notes.addAll(List.of(ProfileNotes.SCHOOLS, ProfileNotes.APART));
        notes.addAll(ProfileNotes.corrected(errors));
        return table.build(title(profiles, new Message("各校写了什么", "what schools wrote about")), notes);
    }

    private static void school(ResultTableBuilder table, String key, CategoryProfiles profiles, ErrorMatrix errors,
            Distinctiveness distinct) {
        Optional<UnitWork> work = profiles.work(key);
        Optional<Section> group = profiles.group(key);
        Optional<ErrorMatrix.Corrected> corrected = profiles.request().measure() == ProfileMeasure.PARAGRAPHS
                ? work.flatMap(errors::correct)
                : Optional.empty();
        String name = profiles.schools().getOrDefault(key, key);
        for (Category category : Category.values()) {
            table.text("school_id", name.equals(key) ? "" : key).text("school", name);
            place(table, profiles, category);
            own(table, work, category, profiles.request().measure());
            table.text("group", group.map(one -> one.label().zh()).orElse(""))
                    .count("group_schools", count(group.map(Section::members)))
                    .count("group_data", count(group.map(Section::schools)));
            quartiles(table, group.filter(one -> isEnough(one, profiles)), category, profiles.request().measure());
            apart(table, distinct.of(key, category));
            corrected(table, corrected, category);
            table.count("documents", count(work.map(UnitWork::size).map(SchoolPeriods.Size::documents)))
                    .number("characters", number(work, UnitWork::verbosity));
        }
    }

    private static OptionalInt count(Optional<Integer> value) {
        return value.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    private static void own(ResultTableBuilder table, Optional<UnitWork> work, Category category,
            ProfileMeasure measure) {
        Optional<Interval> interval = work.map(known -> interval(known, category, measure));
        table.count("count", count(work.map(known -> known.count(category, measure))))
                .count("of", count(work.map(known -> known.total(measure))))
                .number("share", number(work, known -> known.share(category, measure)))
                .number("low", number(interval, Interval::low))
                .number("high", number(interval, Interval::high));
    }

    /// As if each paragraph stood for itself, also where characters are counted.
    static Interval interval(UnitWork work, Category category, ProfileMeasure measure) {
        return Interval.wilson(work.share(category, measure), (double) work.paragraphs(), Section.CONFIDENCE);
    }

    private static void apart(ResultTableBuilder table, Optional<Distinctiveness.Apart> apart) {
        table.number("residual", number(apart, Distinctiveness.Apart::residual))
                .number("p", number(apart, Distinctiveness.Apart::p))
                .number("p_adjusted", number(apart, Distinctiveness.Apart::adjusted))
                .number("log_ratio", number(apart, Distinctiveness.Apart::logRatio));
    }

    /// Whether groups differ: one row for each category, none if fewer than two groups have the minimum of schools.
    public static ResultTable differences(CategoryProfiles profiles) {
        ResultTableBuilder table = new ResultTableBuilder().column("category", Kind.TEXT, "类别编号", "category")
                .column("label", Kind.TEXT, "类别", "label")
                .column("groups", Kind.COUNT, "组数", "groups")
                .column("schools", Kind.COUNT, "校数", "schools")
                .column("h", Kind.NUMBER, "H", "H")
                .column("p", Kind.P_VALUE, "p", "p")
                .column("p_adjusted", Kind.P_VALUE, "校正 p", "adjusted p")
                .column("method", Kind.TEXT, "p 的算法", "p by")
                .column("epsilon_squared", Kind.RATIO, "ε²", "ε²")
                .column("cliff_delta", Kind.RATIO, "Cliff δ", "Cliff's δ")
                .column("highest", Kind.TEXT, "最多的组", "highest group")
                .column("highest_mean", Kind.SHARE, "其平均占比", "its mean share")
                .column("lowest", Kind.TEXT, "最少的组", "lowest group")
                .column("lowest_mean", Kind.SHARE, "其平均占比", "its mean share");
        GroupDifferences differences = GroupDifferences.of(profiles);
        differences.rows().forEach(row -> difference(table, row, profiles.request().measure()));
        List<Message> notes = new ArrayList<>(new ProfileNotes(profiles).basis());
        notes.add(tested(profiles, differences));
        notes.add(new Message(
                "以学校为单位，比各校占比的 Kruskal–Wallis 检验；有一组不到 10 所的，p 由置换得出（permutation），否则按卡方（chi-squared）。"
                        + "14 类一起校正（Benjamini–Hochberg）。ε² 在 0 到 1 之间，0.01 很小，0.08 中等，0.26 大。"
                        + "篇幅长短与组有关时，占比的离散不同，检验会偏敏感。",
                "Kruskal–Wallis tests of the schools' shares, schools being the cases; p is of permutations where a group"
                        + " has fewer than 10 schools, otherwise of chi-squared, and adjusted over the 14 categories"
                        + " (Benjamini–Hochberg). ε² is in 0..1: 0.01 is tiny, 0.08 middling, 0.26 great. Where some groups"
                        + " write much longer texts, their shares spread less, and the test finds too much."));
        return table.build(title(profiles, new Message("各组的差别", "differences between groups")), notes);
    }

    private static void difference(ResultTableBuilder table, GroupDifferences.Row row, ProfileMeasure measure) {
        table.text("category", row.category().id())
                .text("label", row.category().label().zh())
                .count("groups", OptionalInt.of(row.test().groups()))
                .count("schools", OptionalInt.of(row.test().cases()))
                .number("h", OptionalDouble.of(row.test().h()))
                .number("p", OptionalDouble.of(row.p()))
                .number("p_adjusted", OptionalDouble.of(row.adjusted()))
                .text("method", row.isPermuted() ? "permutation" : "chi-squared")
                .number("epsilon_squared", OptionalDouble.of(row.test().epsilonSquared()))
                .number("cliff_delta", row.delta())
                .text("highest", row.highest().label().zh())
                .number("highest_mean",
                        OptionalDouble.of(GroupDifferences.mean(row.highest(), row.category(), measure)))
                .text("lowest", row.lowest().label().zh())
                .number("lowest_mean",
                        OptionalDouble.of(GroupDifferences.mean(row.lowest(), row.category(), measure)));
    }

    private static Message tested(CategoryProfiles profiles, GroupDifferences differences) {
        List<Section> all = profiles.groups();
        String zh = String.join("、", differences.tested().stream().map(ProfileResults::zh).toList());
        String en = String.join(", ", differences.tested().stream().map(ProfileResults::en).toList());
        return differences.rows().isEmpty()
                ? new Message("够数的组不到两个（共 " + all.size() + " 组），没有可比的。",
                        "fewer than two of " + all.size() + " groups are large enough: there is nothing to test.")
                : new Message("比的是 " + all.size() + " 组中的 " + differences.tested().size() + " 组：" + zh + "。",
                        "tested are " + differences.tested().size() + " of " + all.size() + " groups: " + en + ".");
    }

    private static String zh(Section section) {
        return section.label().zh() + "（" + section.schools() + "/" + section.members() + "）";
    }

    private static String en(Section section) {
        return section.label().en() + " (" + section.schools() + "/" + section.members() + ")";
    }
}
