package org.gonghui.analyzer.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gonghui.analyzer.chart.SampleCharts;
import org.gonghui.analyzer.publication.Block.Evidence;
import org.gonghui.analyzer.publication.Block.Link;
import org.gonghui.analyzer.publication.Block.Listing;
import org.gonghui.analyzer.publication.Block.Picture;
import org.gonghui.analyzer.publication.Block.Style;
import org.gonghui.analyzer.publication.Block.Text;
import org.gonghui.analyzer.publication.Block.Witness;
import org.gonghui.analyzer.table.ResultColumn;
import org.gonghui.analyzer.table.ResultColumn.Kind;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.Span;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/// A report of an invented county, of invented values.
final class SamplePublication {

    private static final List<String> SCHOOLS = List.of("霁川县石桥小学", "霁川县东岭镇中心小学", "霁川县第二中学");
    private static final List<String> TOWNS = List.of("城关镇", "东岭镇", "城关镇");
    private static final double MISSING = Double.NaN;

    private SamplePublication() {}

    static Message both(String zh, String en) {
        return new Message(zh, en);
    }

    static Publication publication() {
        List<Leaf> leaves = new ArrayList<>();
        leaves.add(overview());
        for (int school = 0; school < SCHOOLS.size(); school++) {
            leaves.add(school(school));
        }
        return new Publication(both("霁川县学校工会工作报告", "Union work of the schools of Jichuan"),
                both("2025 年 · 语料 4f2a…91c0", "2025 · corpus 4f2a…91c0"), leaves);
    }

    private static Leaf overview() {
        Section first = new Section("summary", both("概述", "In short"), List.of(
                new Text(Style.LEAD,
                        both("3 所学校中 2 所交了总结，共 5 份。", "2 of 3 schools handed in summaries, 5 in all.")),
                new Text(Style.BODY, both("慰问人次的中位数是 83.5。", "The median of visits is 83.5.")),
                new Text(Style.WARNING, both("有 1 份文件没有读出。", "1 file could not be read.")), schools(),
                new Text(Style.NOTE, both("计划不算做过的事。", "Plans are no work done."))));
        Section charts = new Section("charts", both("图", "Charts"), List.of(
                new Picture("heat", SampleCharts.heatMap(5), indicators("图中各校占比", "Shares drawn")),
                new Picture("strips", SampleCharts.strips(), indicators("图中各校指标", "Indicators drawn"))));
        return new Leaf("overview", both("全县概览", "Overview of the county"), List.of(first, charts));
    }

    private static ResultTable indicators(String zh, String en) {
        return new ResultTable(both(zh, en),
                List.of(ResultColumn.of("indicator", Kind.TEXT, "指标", "indicator"),
                        ResultColumn.of("value", Kind.RATIO, "数值", "value")),
                Table.create("i", StringColumn.create("indicator", List.of("慰问人次", "提案件数")),
                        DoubleColumn.create("value", new double[]{126, MISSING})),
                List.of());
    }

    private static Listing schools() {
        ResultTable table = new ResultTable(both("各校一览", "The schools"),
                List.of(ResultColumn.of("school", Kind.TEXT, "学校", "school"),
                        ResultColumn.of("town", Kind.TEXT, "乡镇", "township"),
                        ResultColumn.of("year", Kind.LABEL, "年份", "year"),
                        ResultColumn.of("characters", Kind.COUNT, "字数", "characters"),
                        ResultColumn.of("visits", Kind.NUMBER, "慰问人次", "visits"),
                        ResultColumn.of("share", Kind.SHARE, "占比", "share"),
                        ResultColumn.of("p", Kind.P_VALUE, "p", "p")),
                Table.create("s", StringColumn.create("school", SCHOOLS), StringColumn.create("town", TOWNS),
                        IntColumn.create("year", new int[]{2025, 2025, 2025}),
                        IntColumn.create("characters", new int[]{12345, 980, 0}),
                        DoubleColumn.create("visits", new double[]{126, 41.5, MISSING}),
                        DoubleColumn.create("share", new double[]{0.21, 1.0 / 3, MISSING}),
                        DoubleColumn.create("p", new double[]{0.00001, 0.04, MISSING})),
                List.of(both("3 所学校中 2 所有数。", "2 of 3 schools tell figures.")));
        List<Link> links = new ArrayList<>();
        for (int school = 0; school < SCHOOLS.size(); school++) {
            links.add(new Link(school, "school", "school-" + (school + 1), "summary"));
        }
        links.add(new Link(0, "visits", "school-1", "visits-1"));
        return new Listing("schools", table, 1, links);
    }

    private static Leaf school(int school) {
        String id = Integer.toString(school + 1);
        Message name = both(SCHOOLS.get(school), "School " + id);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Text(Style.LEAD, both("慰问人次 126，高于同类学校中的 80%。", "126 visits, above 80% of its peers.")));
        if (school == 0) {
            blocks.add(new Picture("profile", SampleCharts.bars(), indicators("图中各类占比", "Shares drawn")));
            blocks.add(new Picture("trend", SampleCharts.trend(), indicators("图中历年数", "Years drawn")));
        }
        blocks.add(new Listing("indicators-" + id, indicators("本校指标", "Its indicators"), 1,
                List.of(new Link(0, "value", "school-" + id, "visits-" + id))));
        Section evidence = new Section("evidence", both("依据", "Evidence"), List.of(evidence("visits-" + id)));
        return new Leaf("school-" + id, name, Optional.of(both(TOWNS.get(school), "Town " + TOWNS.get(school))),
                List.of(new Section("summary", both("概述", "In short"), blocks), evidence));
    }

    private static Evidence evidence(String id) {
        List<Witness> witnesses = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String sentence = "春节前走访慰问教职工" + (10 + i) + "人次，送去慰问品。";
            witnesses.add(new Witness("shiqiao.txt#1:" + (120 + 40 * i), both("慰问人次 " + (10 + i) + "，已做",
                    (10 + i) + " visits, done"), sentence, new Span(10, 14), "2025/shiqiao.txt",
                    new Span(120 + 40 * i, 124 + 40 * i)));
        }
        return new Evidence(id, both("慰问人次 126", "126 visits"), witnesses);
    }
}
