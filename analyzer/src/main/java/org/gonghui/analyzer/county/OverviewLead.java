package org.gonghui.analyzer.county;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gonghui.analyzer.benchmark.Compared;
import org.gonghui.analyzer.benchmark.Indicator;
import org.gonghui.analyzer.publication.Block;
import org.gonghui.analyzer.publication.Section;
import org.gonghui.corpus.school.RegisteredSchool;
import org.gonghui.corpus.text.Message;

/// What to know of the county first, in plain sentences.
final class OverviewLead {

    private static final int NAMED = 12;
    private static final int SHOWN = 5;

    private final County county;

    OverviewLead(County county) {
        this.county = county;
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(coverage());
        blocks.addAll(missing());
        blocks.add(told());
        blocks.addAll(silent());
        blocks.add(Say.warning("本报告只反映总结里写了什么。没有写到的不等于没有做，一律不按零计算，也不参加排名。",
                "This report shows what the summaries tell. What they do not mention may well have been done: it is never"
                        + " taken for zero and never ranked."));
        return new Section("part-summary", new Message("总体情况", "In short"), blocks);
    }

    private Block coverage() {
        List<SchoolEntry> written = county.withData();
        long registered = written.stream().filter(school -> school.registered().isPresent()).count();
        long others = written.size() - registered;
        int documents = written.stream().mapToInt(school -> school.size().orElseThrow().documents()).sum();
        long characters = written.stream().mapToLong(school -> school.size().orElseThrow().characters()).sum();
        int all = county.register().schools().size();
        Message period = CountyReport.period(county);
        return Say.lead(
                "名册上 " + all + " 所学校，" + registered + " 所交来了 " + period.zh() + "的工会工作总结"
                        + (others == 0 ? "" : "，另有不在名册里的学校 " + others + " 所") + "，共 " + documents + " 份、"
                        + Say.count(characters) + " 字。",
                registered + " of the " + all + " schools of the register have a summary of " + period.en()
                        + (others == 0 ? "" : ", so have " + others + " schools that it does not list") + ": "
                        + documents
                        + " summaries, " + Say.count(characters) + " characters.");
    }

    private List<Block> missing() {
        List<String> names = county.withoutData()
                .stream()
                .map(SchoolEntry::registered)
                .flatMap(java.util.Optional::stream)
                .map(RegisteredSchool::name)
                .toList();
        if (names.isEmpty()) {
            return List.of();
        }
        List<String> shown = names.stream().limit(NAMED).toList();
        boolean all = shown.size() == names.size();
        return List.of(Say.body(
                "没有这一期总结的 " + names.size() + " 所：" + Say.names(shown) + (all ? "。" : " 等，见「数据质量」。"),
                names.size() + " have none: " + Say.namesEn(shown)
                        + (all ? "." : " and others, see \"Quality of the data\".")));
    }

    private int figures(Indicator indicator) {
        return Math.toIntExact(county.rows(indicator)
                .values()
                .stream()
                .filter(row -> row.amount().isPresent())
                .count());
    }

    /// The indicators that most schools tell.
    private Block told() {
        int schools = county.withData().size();
        List<Indicator> indicators = county.indicators();
        long half = indicators.stream().filter(one -> figures(one) * 2 > schools).count();
        List<Message> most = indicators.stream()
                .filter(one -> figures(one) > 0)
                .sorted(Comparator.comparingInt(this::figures).reversed())
                .limit(SHOWN)
                .map(one -> new Message(one.label().zh() + "（" + figures(one) + " 所）",
                        one.label().en() + " (" + figures(one) + ")"))
                .toList();
        Message list = Say.list(most);
        return Say.lead(
                "有总结的 " + schools + " 所学校，" + indicators.size() + " 项指标里过半学校写出了数的有 " + half + " 项"
                        + (most.isEmpty() ? "。" : "。写出数的学校最多的是：" + list.zh() + "。"),
                "Of " + indicators.size() + " indicators, " + half + " have a figure from more than half of the "
                        + schools
                        + " schools that have a summary"
                        + (most.isEmpty() ? "." : ". Told by most: " + list.en() + "."));
    }

    private List<Block> silent() {
        List<Message> none = county.indicators()
                .stream()
                .filter(one -> figures(one) == 0)
                .map(Indicator::label)
                .toList();
        Message list = Say.list(none);
        return none.isEmpty()
                ? List.of()
                : List.of(Say.body("没有一所学校写出数的有 " + none.size() + " 项：" + list.zh() + "。",
                        "No school tells a figure for " + none.size() + ": " + list.en() + "."));
    }
}
