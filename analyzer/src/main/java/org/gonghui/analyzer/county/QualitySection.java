package org.gonghui.analyzer.county;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.gonghui.analyzer.peers.SchoolPeriods;
import org.gonghui.analyzer.publication.Block;
import org.gonghui.analyzer.publication.Section;
import org.gonghui.analyzer.table.ResultColumn.Kind;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.analyzer.table.ResultTableBuilder;
import org.gonghui.corpus.school.RegisteredSchool;
import org.gonghui.corpus.text.DocumentKind;
import org.gonghui.corpus.text.InputOutcome;
import org.gonghui.corpus.text.InputRow;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.Organisation;

/// What the report is made from, what was left out, and what to mind.
final class QualitySection {

    private final County county;
    private final RegisterCheck check;
    private final ResultTableBuilder counts = new ResultTableBuilder().column("item", Kind.TEXT, "项目", "item")
            .column("count", Kind.COUNT, "数目", "number")
            .column("meaning", Kind.TEXT, "说明", "what became of it");

    QualitySection(County county) {
        this.county = county;
        this.check = RegisterCheck.of(county.input().ledger().ledger());
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Listing("quality", counts(), 1, List.of()));
        withoutData(blocks);
        refused(blocks);
        unknown(blocks);
        check.problems().forEach(problem -> blocks.add(new Block.Text(Block.Style.WARNING, problem.message())));
        copies(blocks);
        return new Section("part-quality", new Message("数据质量", "Quality of the data"), blocks);
    }

    private void count(String zh, String en, long number, String meaningZh, String meaningEn) {
        counts.text("item", county.say(new Message(zh, en)))
                .count("count", OptionalInt.of(Math.toIntExact(number)))
                .text("meaning", county.say(new Message(meaningZh, meaningEn)));
    }

    private ResultTable counts() {
        List<InputRow> inputs = county.input().inputs();
        count("读入的文件", "files", inputs.size(), "逐个记在语料的输入台账里", "each has a line in the input ledger of the corpus");
        count("拒收的文件", "files refused", outcome(InputOutcome.REFUSED), "读不了，没有计入，原因见下", "not counted, reasons below");
        count("重复的文件", "files twice", outcome(InputOutcome.DUPLICATE), "内容相同，只计一次", "counted once");
        documents();
        schools();
        count("被遮住的数字", "figures blacked out", figures("redacted"), "全部文档里的；不计数", "in all documents; not counted");
        count("整篇雷同的组", "groups of copies", county.input().copies().groups().size(), "见下",
                "see below");
        count("前后不一之处", "contradictions", contradictions(), "计入的总结里的；照原文记录，没有更正",
                "in the summaries counted; recorded, not corrected");
        return counts.build(new Message("数据质量", "Quality of the data"), List.of());
    }

    private long outcome(InputOutcome outcome) {
        return county.input().inputs().stream().filter(row -> row.outcome() == outcome).count();
    }

    private long figures(String precision) {
        Cells figures = county.figures();
        return IntStream.range(0, figures.size())
                .filter(row -> figures.text("precision", row).equals(precision))
                .count();
    }

    private long contradictions() {
        return county.withData().stream().mapToLong(school -> county.contradictions(school).size()).sum();
    }

    private long count(IntPredicate document) {
        return IntStream.range(0, county.documents().size()).filter(document).count();
    }

    private void documents() {
        Cells cells = county.documents();
        IntPredicate ours = row -> cells.text("organisation", row).equals(Organisation.SCHOOL_UNION.id());
        IntPredicate plan = row -> cells.text("kind", row).equals(DocumentKind.PLAN.id());
        IntPredicate summary = row -> cells.text("kind", row).equals(DocumentKind.SUMMARY.id());
        count("文档", "documents", cells.size(), "一个文件里可以有几份", "a file may hold several");
        count("其他组织的文档", "of other organisations", count(ours.negate()), "不计入", "left out");
        count("计划", "plans", count(ours.and(plan)), "计划不是做过的工作，不计入", "plans are no work done, left out");
        count("既非总结也非计划的", "neither summary nor plan", count(ours.and(plan.negate()).and(summary.negate())), "不计入",
                "left out");
        SchoolPeriods periods = county.comparison().indicators().periods();
        count("没写校名的总结", "summaries without a school", periods.withoutSchool(), "不算到任何学校头上", "of no school");
        count("年份不明的总结", "summaries without a year", periods.withoutYear(), "不计入；可在 documents.csv 里补写",
                "left out; documents.csv can tell it");
    }

    private void schools() {
        int others = county.comparison().period().others().values().stream().mapToInt(Integer::intValue).sum();
        count("同年写其他期间的学校", "of another kind of period", others, "期间口径不同，不混在一起，没有计入（可用 --period 换一种）",
                "periods are not mixed; left out (--period chooses another)");
        count("没有这一期总结的学校", "schools without a summary", county.withoutData().size(), "无数据，不是零", "no data, not zero");
        count("名册里没有的学校", "schools not in the register", check.unknown().size(), "见下；没有同类学校，不排名次",
                "see below; without peers and ranks");
    }

    private void withoutData(List<Block> blocks) {
        List<String> names = county.withoutData()
                .stream()
                .flatMap(school -> school.registered().stream())
                .map(RegisteredSchool::name)
                .toList();
        if (!names.isEmpty()) {
            blocks.add(Say.body("没有这一期总结的学校（" + names.size() + " 所）：" + Say.names(names) + "。",
                    "Schools without a summary of the period (" + names.size() + "): " + Say.namesEn(names) + "."));
        }
        List<String> silent = check.silent().stream().map(RegisteredSchool::name).toList();
        if (!silent.isEmpty()) {
            blocks.add(Say.body("其中哪一年的文档都没有的（" + silent.size() + " 所）：" + Say.names(silent) + "。",
                    "Among them without any document of any year (" + silent.size() + "): " + Say.namesEn(silent)
                            + "."));
        }
    }

    private void refused(List<Block> blocks) {
        List<InputRow> rows = county.input()
                .inputs()
                .stream()
                .filter(row -> row.outcome() == InputOutcome.REFUSED)
                .toList();
        if (!rows.isEmpty()) {
            ResultTableBuilder table = new ResultTableBuilder().column("source", Kind.TEXT, "文件", "file")
                    .column("reason", Kind.TEXT, "原因", "reason");
            rows.forEach(row -> table.text("source", row.source()).text("reason", county.say(row.reason().orElse(
                    Say.same("")))));
            blocks.add(new Block.Listing("refused", table.build(new Message("拒收的文件", "Files refused"), List.of()), 1,
                    List.of()));
        }
    }

    private void unknown(List<Block> blocks) {
        if (!check.unknown().isEmpty()) {
            ResultTableBuilder table = new ResultTableBuilder()
                    .column("school", Kind.TEXT, "文中的校名", "name in the texts")
                    .column("documents", Kind.COUNT, "文档数", "documents")
                    .column("near", Kind.TEXT, "名册里相近的", "similar in the register");
            check.unknown().forEach(school -> table.text("school", school.name())
                    .count("documents", OptionalInt.of(school.documents().size()))
                    .text("near", Say.names(school.near().stream().map(RegisteredSchool::name).toList())));
            blocks.add(new Block.Listing("unknown-schools", table.build(
                    new Message("名册里没有的学校", "Schools that the register does not have"),
                    List.of(new Message("若是同一所学校，请把文中的写法加进名册的别名，重建语料后再做报告。",
                            "If it is one of them, add the name to its aliases, index again and repeat the report."))),
                    1, List.of()));
        }
    }

    private void copies(List<Block> blocks) {
        List<List<String>> groups = county.input().copies().groups();
        if (!groups.isEmpty()) {
            ResultTableBuilder table = new ResultTableBuilder().column("group", Kind.LABEL, "组", "group")
                    .column("documents", Kind.TEXT, "文档", "documents");
            for (int group = 0; group < groups.size(); group++) {
                table.count("group", OptionalInt.of(group + 1)).text("documents", Say.names(groups.get(group)));
            }
            blocks.add(new Block.Listing("copies", table.build(new Message("整篇雷同的文档", "Documents that are copies"),
                    List.of(new Message("雷同的文档各校照样计入；是谁抄谁，请核实。",
                            "Copies count for each of their schools; whose they are has to be checked."))),
                    1, List.of()));
        }
    }
}
