package org.gonghui.analyzer.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gonghui.analyzer.peers.PeriodChoice;
import org.gonghui.analyzer.peers.SchoolPeriods;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.Language;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.PeriodType;

/// What must be known to read profiles.
record ProfileNotes(CategoryProfiles profiles) {

    static final Message GROUPS = new Message(
            "组和全体的区间是 95%：Wilson 区间，段落数按校与校的差别折成有效段落数（同校的段落彼此相像），学校少时按 t 分布放宽；"
                    + "学校是单位，段落不当作各自独立。",
            "intervals of groups and of all are of 95 %: Wilson's with the effective number of paragraphs, since those of"
                    + " a school resemble each other, widened by Student's t for few schools; schools are the units.");
    static final Message SCHOOLS = new Message(
            "一所学校的区间是 95% 的 Wilson 区间，假定它的各段互不相干；一件事分几段写的，实际的不确定还要大些。",
            "the interval of a school is Wilson's of 95 % as if its paragraphs were independent; where one matter fills"
                    + " several paragraphs, it is less certain than that.");
    static final Message APART = new Message(
            "偏离：与同类其余学校的占比之差，除以同类学校之间的差别和抽样误差；p 按全部学校和类别一起校正（Benjamini–Hochberg）。对数比 1 为两倍。",
            "residual: the difference from the other schools of the group over how much these differ and chance; p is adjusted"
                    + " over all schools and categories (Benjamini–Hochberg). A Log Ratio of 1 is twice as much.");

    /// How many schools there are, what was counted, what was left out.
    List<Message> basis() {
        List<Message> notes = new ArrayList<>();
        Section county = profiles.county();
        ProfileMeasure measure = profiles.request().measure();
        notes.add(new Message(
                county.members() + " 所学校中 " + county.schools() + " 所有 " + period(Language.ZH) + "的工作段落；占比以"
                        + (measure == ProfileMeasure.PARAGRAPHS ? "工作段落数" : "工作段落的字数") + "为分母，只数总结中做了的，计划不算。",
                county.schools() + " of " + county.members() + " schools have work paragraphs of "
                        + period(Language.EN) + "; shares are of "
                        + (measure == ProfileMeasure.PARAGRAPHS ? "work paragraphs" : "their characters")
                        + ", of what was done only: plans do not count."));
        notes.add(new Message("有数的学校不到 " + profiles.request().minimum() + " 所的组，只列占比，不算区间、四分位数和差异。",
                "groups with fewer than " + profiles.request().minimum()
                        + " schools with data have shares only: no intervals, quartiles or tests."));
        notes.addAll(leftOut());
        return notes;
    }

    String period(Language language) {
        return profiles.period().in(language);
    }

    /// What was left out, if anything was.
    List<Message> leftOut() {
        List<Message> notes = new ArrayList<>();
        PeriodChoice period = profiles.period();
        if (!period.others().isEmpty()) {
            notes.add(new Message("同年写其他期间的没有列入：" + list(period, Language.ZH) + "（--period 换一种）。",
                    "left out are summaries of other periods of the year: " + list(period, Language.EN)
                            + " (choose with --period)."));
        }
        SchoolPeriods all = profiles.all().periods();
        if (all.withoutSchool() + all.withoutYear() > 0) {
            notes.add(new Message("没有列入：" + all.withoutSchool() + " 份总结没写校名，" + all.withoutYear() + " 份年份不明。",
                    "left out: " + all.withoutSchool() + " summaries that name no school, " + all.withoutYear()
                            + " without a year."));
        }
        return notes;
    }

    private static String list(PeriodChoice period, Language language) {
        return period.others()
                .entrySet()
                .stream()
                .sorted(Map.Entry.<PeriodType, Integer>comparingByKey())
                .map(entry -> entry.getKey().label().in(language) + " " + entry.getValue())
                .collect(Collectors.joining(language == Language.ZH ? "、" : ", "));
    }

    /// How shares were corrected, if they were.
    static List<Message> corrected(ErrorMatrix errors) {
        if (!errors.isKnown()) {
            return List.of();
        }
        List<Message> notes = new ArrayList<>(List.of(new Message(
                "校正占比：按 " + errors.cases() + " 段标注的混淆矩阵，求最可能的真实占比（在 0 到 1 之间、合计为 1）；"
                        + "区间的方差由学校（一所学校则按段落）和标注样本一起重抽得出。误把别的当成工作的段落，矩阵里没有，校正不到。",
                "corrected shares are the most probable true ones by the confusion matrix of " + errors.cases()
                        + " annotated paragraphs, within 0..1 and summing to 1; for the variance both the schools (of one"
                        + " school: its paragraphs) and the annotated sample are drawn again. What is no work but was taken"
                        + " for it is not in the matrix, and not corrected.")));
        if (!errors.unknown().isEmpty()) {
            notes.add(new Message("标注样本里没有的类别，当作没有认错：" + labels(errors, Language.ZH, "、") + "。",
                    "categories that the annotated sample lacks are taken to be free of error: "
                            + labels(errors, Language.EN, ", ") + "."));
        }
        return notes;
    }

    private static String labels(ErrorMatrix errors, Language language, String between) {
        return errors.unknown()
                .stream()
                .map(Category::label)
                .map(label -> label.in(language))
                .collect(Collectors.joining(between));
    }
}
