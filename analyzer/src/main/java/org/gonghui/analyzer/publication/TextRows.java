package org.gonghui.analyzer.publication;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gonghui.analyzer.table.ResultColumn;
import org.gonghui.analyzer.table.ResultColumn.Kind;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.analyzer.table.RowWise;
import org.gonghui.corpus.text.Language;
import org.gonghui.corpus.text.Message;

/// The texts of a publication and the notes of its tables as tables.
///
/// @param publication what they are from
/// @param language their language
record TextRows(Publication publication, Language language) {

    private static final ResultColumn PART = ResultColumn.of("part", Kind.TEXT, "部分", "part");
    private static final ResultColumn TEXT = ResultColumn.of("text", Kind.TEXT, "内容", "text");
    private static final Message OVERVIEW = new Message("概览", "Overview");
    private static final Message TEXTS = new Message("各页文字", "Texts");
    private static final Message NOTES = new Message("口径说明", "Notes");

    /// What the publication is and what its first page says; then the other sheets of the workbook, one a row.
    ///
    /// @param sheets what each of the other sheets shows
    ResultTable overview(List<Message> sheets) {
        RowWise rows = new RowWise(List.of(PART, TEXT));
        rows.text(publication.title().in(language)).text(publication.subtitle().in(language));
        add(rows, publication.leaves().getFirst());
        String contents = new Message("本工作簿的表", "sheets of this workbook").in(language);
        sheets.forEach(sheet -> rows.text(contents).text(sheet.in(language)));
        return rows.build(OVERVIEW, List.of());
    }

    private void add(RowWise rows, Leaf leaf) {
        for (Section section : leaf.sections()) {
            for (Block block : section.blocks()) {
                if (block instanceof Block.Text text) {
                    rows.text(section.heading().in(language)).text(text.text().in(language));
                }
            }
        }
    }

    /// What all pages say.
    ResultTable texts() {
        RowWise rows = new RowWise(List.of(ResultColumn.of("leaf_page", Kind.TEXT, "页面", "page"), PART, TEXT));
        for (Leaf leaf : publication.leaves()) {
            for (Section section : leaf.sections()) {
                for (Block block : section.blocks()) {
                    if (block instanceof Block.Text text) {
                        rows.text(leaf.title().in(language))
                                .text(section.heading().in(language))
                                .text(text.text().in(language));
                    }
                }
            }
        }
        return rows.build(TEXTS, List.of());
    }

    /// How tables are to be read; what several tables of a sort have in common is said once.
    ///
    /// @param groups the tables of each sort
    /// @param more on the workbook itself
    ResultTable notes(List<Gathered> groups, List<Message> more) {
        Map<String, Set<Message>> notes = new LinkedHashMap<>();
        for (Gathered group : groups) {
            Set<Message> ofGroup = notes.computeIfAbsent(group.name().in(language), any -> new LinkedHashSet<>());
            group.parts().forEach(part -> ofGroup.addAll(part.table().notes()));
        }
        RowWise rows = new RowWise(List.of(ResultColumn.of("table", Kind.TEXT, "表", "table"), TEXT));
        notes.forEach((name, list) -> list.forEach(note -> rows.text(name).text(note.in(language))));
        more.forEach(note -> rows.text("").text(note.in(language)));
        return rows.build(NOTES, List.of());
    }
}
