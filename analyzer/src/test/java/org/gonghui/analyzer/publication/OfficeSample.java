package org.gonghui.analyzer.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.gonghui.analyzer.chart.Chart;
import org.gonghui.analyzer.table.ResultColumn;
import org.gonghui.analyzer.table.ResultColumn.Kind;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.analyzer.table.RowWise;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.Span;

/// An invented publication: a county with two schools.
final class OfficeSample {

    static final List<String> SCHOOLS = List.of("霁川县第一中学", "霁川县白沙渡完全小学");

    private OfficeSample() {}

    static Publication publication() {
        return publication("元旦前走访困难教职工32户，慰问金一万六千元。");
    }

    /// With a text of its own in lead and evidence.
    static Publication publication(String sentence) {
        List<Leaf> leaves = new ArrayList<>(List.of(overview(sentence)));
        for (int school = 0; school < SCHOOLS.size(); school++) {
            leaves.add(school(school, sentence));
        }
        return new Publication(same("霁川县学校工会工作对比报告"), same("2023 年度；语料指纹 0123abcd"), leaves);
    }

    private static Leaf overview(String sentence) {
        RowWise schools = new RowWise(List.of(ResultColumn.of("school", Kind.TEXT, "学校", "school"),
                ResultColumn.of("year", Kind.LABEL, "年份", "year"),
                ResultColumn.of("amount", Kind.NUMBER, "慰问金额（元）", "money"),
                ResultColumn.of("visits", Kind.COUNT, "慰问人次", "visits"),
                ResultColumn.of("share", Kind.SHARE, "占比", "share")));
        schools.text(SCHOOLS.get(0)).number(of(2023)).number(of(16000)).number(of(1234)).number(of(0.25));
        schools.text(SCHOOLS.get(1)).number(of(2023)).number(OptionalDouble.empty()).number(of(0)).number(of(0.125));
        ResultTable table = schools.build(same("各校一览"), List.of(same("没有提到不等于零。")));
        return new Leaf("overview", same("全县概览"), List.of(
                new Section("summary", same("总体情况"), List.of(
                        new Block.Text(Block.Style.LEAD, same("全县 2 所学校中 2 所有总结。" + sentence)),
                        new Block.Text(Block.Style.BODY, same("慰问人次最多的是第一中学。")))),
                new Section("all-schools", same("各校情况"), List.of(
                        new Block.Text(Block.Style.WARNING, same("一所学校的慰问金额没有写明。")),
                        new Block.Listing("schools", table, 1, List.of(
                                new Block.Link(0, "school", "school-a", "facts"),
                                new Block.Link(0, "amount", "school-a", "visits-evidence"),
                                new Block.Link(1, "visits", "school-b", "indicators-school-b"))),
                        new Block.Text(Block.Style.NOTE, same("学校按名册次序。")),
                        new Block.Picture("trend", new Chart.Trend(same("变化"), same("只有一年"), Chart.Scale.NUMBER,
                                same("人次"), List.of()), trend())))));
    }

    private static ResultTable trend() {
        return new RowWise(List.of(ResultColumn.of("year", Kind.LABEL, "年份", "year"),
                ResultColumn.of("median", Kind.NUMBER, "中位数", "median")))
                .number(of(2023)).number(of(617))
                .build(same("慰问人次的变化"), List.of());
    }

    private static Leaf school(int number, String sentence) {
        String id = "school-" + (char) ('a' + number);
        ResultTable indicators = new RowWise(List.of(ResultColumn.of("indicator", Kind.TEXT, "指标", "indicator"),
                ResultColumn.of("value", Kind.NUMBER, "数值", "value"),
                ResultColumn.of("peers", Kind.TEXT, "同类学校", "peers")))
                .text("慰问人次").number(of(1234 * (1 - number))).text("高于同类学校中的 80%")
                .text("提案件数").number(of(7)).text("")
                .build(same(SCHOOLS.get(number) + "的各项指标"), List.of(same("只数已做的。")));
        return new Leaf(id, same(SCHOOLS.get(number)), List.of(
                new Section("facts", same("主要情况"), List.of(
                        new Block.Text(Block.Style.LEAD, same("慰问人次高于同类学校的中位数。")),
                        new Block.Listing("indicators-" + id, indicators, 1,
                                List.of(new Block.Link(0, "value", id, "visits-evidence"))))),
                new Section("evidence", same("依据"), List.of(new Block.Evidence("visits-evidence", same("慰问人次"),
                        List.of(new Block.Witness("figure:a/b.txt#1@10-13", same("慰问人次 · 32 户"), sentence,
                                new Span(0, Math.min(2, sentence.length())), "总结/一中.txt", new Span(10, 13))))))));
    }

    static Message same(String text) {
        return new Message(text, text);
    }

    private static OptionalDouble of(double value) {
        return OptionalDouble.of(value);
    }
}
