package org.gonghui.analyzer.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gonghui.analyzer.table.ResultColumn.Kind;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.analyzer.table.ResultTableBuilder;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.Language;
import org.gonghui.corpus.text.Message;

/// Profiles as people read them: the sentence that says it plainly is the title, shares are per cent.
public final class ProfileTexts {

    private static final double LOW = 0.25;
    private static final double HIGH = 0.75;
    private static final int TOLD = 3;

    private ProfileTexts() {}

    static Message both(Function<Language, String> text) {
        return new Message(text.apply(Language.ZH), text.apply(Language.EN));
    }

    /// The county: its share of each category with interval, the schools' median, and the share in each group; groups that
    /// overlap are left out.
    ///
    /// @param errors what is known of errors
    public static ResultTable overview(CategoryProfiles profiles, ErrorMatrix errors, Language language) {
        ResultTableBuilder table = new ResultTableBuilder().column("category", Kind.TEXT, "类别", "category")
                .column("share", Kind.TEXT, "全部", "all")
                .column("interval", Kind.TEXT, "95% 区间", "95 %")
                .column("median", Kind.TEXT, "校中位数", "median school");
        Optional<ErrorMatrix.Corrected> corrected = profiles.request().measure() == ProfileMeasure.PARAGRAPHS
                && ProfileResults.isEnough(profiles.county(), profiles)
                        ? errors.correct(profiles.county())
                        : Optional.empty();
        if (corrected.isPresent()) {
            table.column("corrected", Kind.TEXT, "校正占比（区间）", "corrected (95 %)");
        }
        List<Section> groups = profiles.groups().size() > 1 ? profiles.groups() : List.of();
        for (int i = 0; i < groups.size(); i++) {
            Message label = both(inLanguage(groups.get(i)));
            table.column("group_" + (i + 1), Kind.TEXT, label.zh(), label.en());
        }
        for (Category category : Category.values()) {
            county(table, category, profiles, language);
            corrected.ifPresent(known -> table.text("corrected", corrected(known, category)));
            for (int i = 0; i < groups.size(); i++) {
                table.text("group_" + (i + 1), share(groups.get(i), category, profiles));
            }
        }
        return table.build(both(each -> sentence(profiles, each)), overviewNotes(profiles, errors));
    }

    private static List<Message> overviewNotes(CategoryProfiles profiles, ErrorMatrix errors) {
        List<Message> notes = new ArrayList<>(new ProfileNotes(profiles).basis());
        notes.add(ProfileNotes.GROUPS);
        notes.add(new Message("组名后是有数的校数/校数。", "behind a group's name: schools with data/schools."));
        notes.addAll(ProfileNotes.corrected(errors));
        return notes;
    }

    private static Function<Language, String> inLanguage(Section section) {
        return language -> section.label().in(language) + " " + section.schools() + "/" + section.members();
    }

    private static String corrected(ErrorMatrix.Corrected known, Category category) {
        return Percent.of(known.share(category)) + " ("
                + Percent.of(known.interval(category)) + ")";
    }

    private static void county(ResultTableBuilder table, Category category, CategoryProfiles profiles,
            Language language) {
        Section county = profiles.county();
        ProfileMeasure measure = profiles.request().measure();
        boolean enough = ProfileResults.isEnough(county, profiles);
        table.text("category", category.label().in(language))
                .text("share", share(county, category, profiles))
                .text("interval", enough ? Percent.of(county.pooled(category, measure).interval()) : "")
                .text("median", enough ? quantile(county, category, measure, 0.5) : "");
    }

    private static String quartiles(Section section, Category category, ProfileMeasure measure) {
        return quantile(section, category, measure, LOW).replace("%", "") + "–"
                + quantile(section, category, measure, HIGH);
    }

    private static String quantile(Section section, Category category, ProfileMeasure measure, double p) {
        return Percent.of(section.quantile(work -> work.share(category, measure), p));
    }

    private static String share(Section section, Category category, CategoryProfiles profiles) {
        ProfileMeasure measure = profiles.request().measure();
        return section.schools() == 0
                ? "—"
                : Percent.of((double) section.count(category, measure) / section.total(measure));
    }

    private static String sentence(CategoryProfiles profiles, Language language) {
        Section county = profiles.county();
        boolean zh = language == Language.ZH;
        String head = profiles.period().in(language) + (zh ? "，" : ", ");
        if (county.schools() == 0) {
            return head + (zh
                    ? county.members() + " 所学校都没有工作段落。"
                    : "none of " + county.members() + " schools has work paragraphs.");
        }
        ProfileMeasure measure = profiles.request().measure();
        Category most = List.of(Category.values())
                .stream()
                .max(Comparator.comparingInt(category -> county.count(category, measure)))
                .orElseThrow();
        String found = found(profiles, language);
        return zh
                ? head + county.members() + " 所学校中 " + county.schools() + " 所有数：写得最多的是" + most.label().zh() + "，占全部工作"
                        + measure.label().zh() + "的 " + share(county, most, profiles) + "。" + found
                : head + county.schools() + " of " + county.members() + " schools have data: most is on "
                        + most.label().en() + ", " + share(county, most, profiles) + " of all " + measure.label().en()
                        + " on work. " + found;
    }

    private static String found(CategoryProfiles profiles, Language language) {
        boolean zh = language == Language.ZH;
        GroupDifferences differences = GroupDifferences.of(profiles);
        List<String> found = differences.rows()
                .stream()
                .filter(GroupDifferences.Row::isFound)
                .sorted(Comparator.comparingDouble(GroupDifferences.Row::adjusted))
                .map(row -> row.category().label().in(language) + (zh ? "（" : " (most in ")
                        + row.highest().label().in(language) + (zh ? "最多）" : ")"))
                .toList();
        if (differences.rows().isEmpty()) {
            return zh ? "够数的组不到两个，没有比较各组。" : "Fewer than two groups are large enough to be compared.";
        }
        if (found.isEmpty()) {
            return zh ? "各组之间没有哪一类看得出差别。" : "No category is seen to differ between the groups.";
        }
        return (zh ? "各组之间有差别的：" : "The groups differ in: ")
                + String.join(zh ? "、" : ", ", found) + (zh ? "。" : ".");
    }

    /// One school beside its peers.
    ///
    /// @param school its full name
    /// @param errors what is known of errors
    public static ResultTable school(CategoryProfiles profiles, String school, ErrorMatrix errors,
            Language language) {
        ResultTableBuilder table = new ResultTableBuilder().column("category", Kind.TEXT, "类别", "category")
                .column("count", Kind.TEXT, profiles.request().measure().label().zh(),
                        profiles.request().measure().label().en())
                .column("share", Kind.TEXT, "占比", "share")
                .column("interval", Kind.TEXT, "95% 区间", "95 %")
                .column("median", Kind.TEXT, "同类中位数", "median of peers")
                .column("quartiles", Kind.TEXT, "同类四分位", "quartiles")
                .column("residual", Kind.NUMBER, "偏离", "residual")
                .column("p_adjusted", Kind.P_VALUE, "校正 p", "adjusted p");
        Optional<UnitWork> work = profiles.key(school).flatMap(profiles::work);
        Optional<ErrorMatrix.Corrected> corrected = profiles.request().measure() == ProfileMeasure.PARAGRAPHS
                ? work.flatMap(errors::correct)
                : Optional.empty();
        if (corrected.isPresent()) {
            table.column("corrected", Kind.TEXT, "校正占比（区间）", "corrected (95 %)");
        }
        Distinctiveness distinct = Distinctiveness.of(profiles);
        work.ifPresent(told -> {
            for (Category category : Category.values()) {
                row(table, told, category, new Beside(profiles, distinct, language));
                corrected.ifPresent(known -> table.text("corrected", corrected(known, category)));
            }
        });
        List<Message> notes = new ArrayList<>(new ProfileNotes(profiles).basis());
        notes.addAll(List.of(ProfileNotes.SCHOOLS, ProfileNotes.APART));
        notes.addAll(ProfileNotes.corrected(errors));
        return table.build(both(each -> new Beside(profiles, distinct, each).sentence(school)), notes);
    }

    private static void row(ResultTableBuilder table, UnitWork work, Category category, Beside beside) {
        ProfileMeasure measure = beside.profiles().request().measure();
        Optional<Section> group = beside.group(work);
        Optional<Distinctiveness.Apart> apart = beside.distinct().of(work.key(), category);
        table.text("category", category.label().in(beside.language()))
                .text("count", work.count(category, measure) + "/" + work.total(measure))
                .text("share", Percent.of(work.share(category, measure)))
                .text("interval", Percent.of(ProfileResults.interval(work, category, measure)))
                .text("median", group.map(one -> quantile(one, category, measure, 0.5)).orElse(""))
                .text("quartiles", group.map(one -> quartiles(one, category, measure)).orElse(""))
                .number("residual", apart.map(one -> OptionalDouble.of(one.residual()))
                        .orElseGet(OptionalDouble::empty))
                .number("p_adjusted", apart.map(one -> OptionalDouble.of(one.adjusted()))
                        .orElseGet(OptionalDouble::empty));
    }

    /// What is said of a school beside its peers.
    private record Beside(CategoryProfiles profiles, Distinctiveness distinct, Language language) {

        Optional<Section> group(UnitWork work) {
            return profiles.group(work.key()).filter(one -> ProfileResults.isEnough(one, profiles));
        }

        String sentence(String school) {
            boolean zh = language == Language.ZH;
            String head = school + (zh ? "，" : ", ") + profiles.period().in(language) + (zh ? "：" : ": ");
            return head + profiles.key(school)
                    .flatMap(profiles::work)
                    .map(this::told)
                    .orElse(zh ? "没有工作段落，无数据。" : "no work paragraphs, no data.");
        }

        private String told(UnitWork work) {
            boolean zh = language == Language.ZH;
            ProfileMeasure measure = profiles.request().measure();
            List<Category> most = List.of(Category.values())
                    .stream()
                    .sorted(Comparator.comparingInt((Category category) -> -work.count(category, measure)))
                    .limit(1)
                    .toList();
            String first = most.stream().map(category -> most(work, category)).collect(Collectors.joining());
            return first + (zh ? "；" : "; ") + apart(work)
                    + (zh
                            ? "每份文档 " + Math.round(work.verbosity()) + " 字。"
                            : "; " + Math.round(work.verbosity()) + " characters a document.");
        }

        private String most(UnitWork work, Category category) {
            boolean zh = language == Language.ZH;
            ProfileMeasure measure = profiles.request().measure();
            double share = work.share(category, measure);
            Optional<Double> median = group(work)
                    .map(one -> one.quantile(other -> other.share(category, measure), 0.5));
            String head = category.label().in(language) + (zh ? "占全部工作" + measure.label().zh() + "的 " : " is ")
                    + Percent.of(share) + (zh ? "" : " of all " + measure.label().en() + " on work");
            return head + median.map(middle -> (zh
                    ? "，" + (share > middle ? "高于" : share < middle ? "低于" : "等于")
                    : share > middle ? ", above" : share < middle ? ", below" : ", equal to")
                    + (zh ? "同类学校（中位数 " : " its peers (median ") + Percent.of(middle) + (zh ? "）" : ")"))
                    .orElse("");
        }

        private String apart(UnitWork work) {
            boolean zh = language == Language.ZH;
            if (distinct.of(work.key(), Category.OTHER_TASKS).isEmpty()) {
                return zh ? "同类中有数的学校太少，没有比较。" : "too few peers have data to compare with";
            }
            List<String> found = List.of(Category.values())
                    .stream()
                    .filter(category -> distinct.of(work.key(), category).orElseThrow().isFound())
                    .sorted(Comparator.comparingDouble(
                            category -> distinct.of(work.key(), category).orElseThrow().adjusted()))
                    .limit(TOLD)
                    .map(category -> category.label().in(language) + (zh ? "明显" : " clearly ")
                            + direction(work, category))
                    .toList();
            if (found.isEmpty()) {
                return zh ? "与同类相比，没有哪一类明显偏多或偏少。" : "no category stands clearly apart from its peers";
            }
            return String.join(zh ? "、" : ", ", found) + (zh ? "（与同类相比）。" : " against its peers");
        }

        private String direction(UnitWork work, Category category) {
            boolean more = distinct.of(work.key(), category).orElseThrow().residual() > 0;
            return language == Language.ZH ? (more ? "偏多" : "偏少") : more ? "more" : "less";
        }
    }
}
