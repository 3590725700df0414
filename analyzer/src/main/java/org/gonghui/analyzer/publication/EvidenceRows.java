package org.gonghui.analyzer.publication;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.gonghui.analyzer.table.ResultColumn;
import org.gonghui.analyzer.table.ResultColumn.Kind;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.analyzer.table.RowWise;
import org.gonghui.corpus.text.Language;
import org.gonghui.corpus.text.Message;

/// The evidence of all pages as one table, and where in it each piece of evidence begins.
final class EvidenceRows {

    /// The column that leads back to the number.
    static final int NUMBER = 1;
    private static final List<ResultColumn> COLUMNS = List.of(ResultColumn.of("leaf_page", Kind.TEXT, "页面", "page"),
            ResultColumn.of("number", Kind.TEXT, "哪个数", "of which number"),
            ResultColumn.of("what", Kind.TEXT, "读出什么", "what was read"),
            ResultColumn.of("sentence", Kind.TEXT, "原句", "sentence"),
            ResultColumn.of("words", Kind.TEXT, "其中", "its words"),
            ResultColumn.of("source", Kind.TEXT, "来源", "source"),
            ResultColumn.of("start", Kind.COUNT, "起", "start"), ResultColumn.of("end", Kind.COUNT, "止", "end"),
            ResultColumn.of("id", Kind.TEXT, "编号", "id"));
    private static final Message TITLE = new Message("依据", "Evidence");
    private static final Message NOTE = new Message("起止是解码后文本的 UTF-16 单位，从 0 起；编号可用 gonghui evidence 打开原文。",
            "start and end count UTF-16 code units of the decoded text from 0; gonghui evidence opens the text of an id.");

    private final RowWise rows = new RowWise(COLUMNS);
    private final Map<String, Integer> firsts = new HashMap<>();

    EvidenceRows(Publication publication, Language language) {
        for (Leaf leaf : publication.leaves()) {
            for (Section section : leaf.sections()) {
                for (Block block : section.blocks()) {
                    if (block instanceof Block.Evidence evidence && !evidence.witnesses().isEmpty()) {
                        add(leaf, evidence, language);
                    }
                }
            }
        }
    }

    private void add(Leaf leaf, Block.Evidence evidence, Language language) {
        firsts.put(place(leaf.id(), evidence.id()), rows.size());
        for (Block.Witness witness : evidence.witnesses()) {
            rows.text(leaf.title().in(language))
                    .text(evidence.heading().in(language))
                    .text(witness.what().in(language))
                    .text(witness.sentence())
                    .text(witness.marked().in(witness.sentence()))
                    .text(witness.source())
                    .number(OptionalDouble.of(witness.span().start()))
                    .number(OptionalDouble.of(witness.span().end()))
                    .text(witness.row());
        }
    }

    private static String place(String leaf, String evidence) {
        return leaf + ' ' + evidence;
    }

    boolean isEmpty() {
        return rows.size() == 0;
    }

    /// The first row of a piece of evidence; empty if there is none of that id on the page.
    OptionalInt first(String leaf, String evidence) {
        Integer row = firsts.get(place(leaf, evidence));
        return row == null ? OptionalInt.empty() : OptionalInt.of(row);
    }

    ResultTable table() {
        return rows.build(TITLE, List.of(NOTE));
    }
}
