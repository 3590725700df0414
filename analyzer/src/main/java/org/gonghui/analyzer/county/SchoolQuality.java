package org.gonghui.analyzer.county;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.gonghui.analyzer.publication.Block;
import org.gonghui.analyzer.publication.Section;
import org.gonghui.analyzer.table.ResultColumn.Kind;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.analyzer.table.ResultTableBuilder;
import org.gonghui.corpus.text.DocumentKind;
import org.gonghui.corpus.text.Labelled;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.Organisation;
import org.gonghui.corpus.text.PeriodType;

/// Which documents a school's page is made from, which were left out and why, and what to mind in them.
final class SchoolQuality {

    private final County county;
    private final SchoolEntry school;
    private final Set<String> used;

    SchoolQuality(County county, SchoolEntry school) {
        this.county = county;
        this.school = school;
        this.used = new HashSet<>(county.documentIds(school));
    }

    Section section() {
        List<Integer> rows = county.allDocuments(school);
        List<Block> blocks = new ArrayList<>();
        if (rows.isEmpty()) {
            blocks.add(Say.body("语料里没有这所学校的任何文档。", "The corpus has no document of this school at all."));
        } else {
            blocks.add(new Block.Listing("documents-" + school.leaf(), table(rows), 1, List.of()));
        }
        long redacted = county.figures(school)
                .stream()
                .filter(row -> county.figures().text("precision", row).equals("redacted"))
                .count();
        if (redacted > 0) {
            blocks.add(Say.note("有 " + redacted + " 个数字被遮住，不计数。", redacted
                    + " figures are blacked out and do not count."));
        }
        copied().forEach(blocks::add);
        return new Section("part-quality", new Message("数据说明", "About the data"), blocks);
    }

    private ResultTable table(List<Integer> rows) {
        Cells cells = county.documents();
        ResultTableBuilder table = new ResultTableBuilder().column("document", Kind.TEXT, "文档", "document")
                .column("title", Kind.TEXT, "标题", "title")
                .column("kind", Kind.TEXT, "文档类型", "kind")
                .column("year", Kind.LABEL, "年份", "year")
                .column("period", Kind.TEXT, "期间口径", "period")
                .column("characters", Kind.COUNT, "字数", "characters")
                .column("use", Kind.TEXT, "本报告", "this report");
        for (int row : rows) {
            table.text("document", cells.text("document", row))
                    .text("title", cells.text("title", row))
                    .text("kind", label(DocumentKind.class, cells.text("kind", row)))
                    .count("year", cells.count("year", row))
                    .text("period", label(PeriodType.class, cells.text("period_type", row)))
                    .count("characters", cells.count("characters", row))
                    .text("use", county.say(use(row)));
        }
        return table.build(new Message("本校的文档", "Documents of the school"), List.of());
    }

    private <E extends Enum<E> & Labelled> String label(Class<E> type, String id) {
        return Labelled.find(type, id).map(found -> county.say(found.label())).orElse(id);
    }

    private Message use(int row) {
        Cells cells = county.documents();
        if (used.contains(cells.text("document", row))) {
            return new Message("计入", "counted");
        }
        if (!cells.text("organisation", row).equals(Organisation.SCHOOL_UNION.id())) {
            return new Message("未计：不是学校工会的", "left out: of another organisation");
        }
        if (!cells.text("kind", row).equals(DocumentKind.SUMMARY.id())) {
            return new Message("未计：不是总结", "left out: no summary");
        }
        OptionalInt year = cells.count("year", row);
        if (year.isEmpty()) {
            return new Message("未计：年份不明", "left out: year not known");
        }
        return year.getAsInt() == county.comparison().year()
                ? new Message("未计：期间口径不同", "left out: another kind of period")
                : new Message("其他年份", "another year");
    }

    /// Documents that are copies of others as wholes.
    private List<Block> copied() {
        List<Block> blocks = new ArrayList<>();
        for (String document : county.documentIds(school)) {
            for (List<String> group : county.copiesOf(document)) {
                List<String> others = group.stream().filter(id -> !id.equals(document)).toList();
                blocks.add(Say.warning("整篇雷同：" + document + " 与 " + Say.names(others) + " 基本相同，请核实是谁的。",
                        document + " is, as a whole, nearly the same as " + Say.namesEn(others)
                                + "; please check whose it is."));
            }
        }
        return blocks;
    }
}
