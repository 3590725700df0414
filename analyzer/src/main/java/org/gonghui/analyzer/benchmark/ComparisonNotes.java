package org.gonghui.analyzer.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gonghui.corpus.text.Language;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.PeriodType;

/// What must be known to read a comparison.
record ComparisonNotes(Comparison comparison) {

    List<Message> all() {
        List<Message> notes = new ArrayList<>();
        notes.add(coverage());
        notes.add(new Message("没有提到不等于零：未提及、提及无数、被遮、无文档分开列出，都不参加排名。",
                "not mentioned is no zero: schools without a figure are listed with their state and are not ranked."));
        int minimum = comparison.request().minimum();
        notes.add(new Message(
                "同组有数的学校不到 " + minimum + " 所的不排名，不算四分位数；四分位数用 Hyndman–Fan 第 7 型（同 QUARTILE.INC）。",
                "groups with fewer than " + minimum
                        + " schools with a figure have no ranks and no quartiles; quartiles are of Hyndman and Fan's type 7."));
        notes.add(new Message("只知下限的（≥）按下限排，名次后括号里是可能的最前和最后；只数做了的，计划不算；同校同期重复的只数一次。",
                "what is known to be at least so much (≥) stands at that, with the best and worst possible rank in brackets;"
                        + " plans do not count, and what a school tells twice counts once."));
        others(notes);
        return notes;
    }

    private Message coverage() {
        long schools = comparison.rows().stream().map(Compared::school).distinct().count();
        long written = comparison.rows()
                .stream()
                .filter(row -> row.value().isPresent())
                .map(Compared::school)
                .distinct()
                .count();
        return new Message(schools + " 所学校中 " + written + " 所有 " + period(Language.ZH) + "的总结。",
                written + " of " + schools + " schools have a summary of " + period(Language.EN) + ".");
    }

    String period(Language language) {
        return comparison.period().in(language);
    }

    private void others(List<Message> notes) {
        Map<PeriodType, Integer> other = comparison.period().others();
        if (!other.isEmpty()) {
            notes.add(new Message("同年写其他期间的没有列入：" + list(other, Language.ZH) + "（--period 换一种）。",
                    "left out are summaries of other periods of the year: " + list(other, Language.EN)
                            + " (choose with --period)."));
        }
        int hidden = comparison.indicators().periods().withoutSchool();
        int undated = comparison.indicators().periods().withoutYear();
        if (hidden + undated > 0) {
            notes.add(new Message("没有列入：" + hidden + " 份总结没写校名，" + undated + " 份年份不明。",
                    "left out: " + hidden + " summaries that name no school, " + undated + " without a year."));
        }
    }

    private static String list(Map<PeriodType, Integer> periods, Language language) {
        return periods.entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getKey().label().in(language) + " " + entry.getValue())
                .collect(Collectors.joining(language == Language.ZH ? "、" : ", "));
    }
}
