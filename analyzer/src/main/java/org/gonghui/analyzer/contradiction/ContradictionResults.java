package org.gonghui.analyzer.contradiction;

import java.util.List;
import java.util.stream.Collectors;
import org.gonghui.analyzer.consistency.Conflict;
import org.gonghui.analyzer.contradiction.Contradiction.Quote;
import org.gonghui.analyzer.table.ResultColumn.Kind;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.analyzer.table.ResultTableBuilder;
import org.gonghui.analyzer.table.ValueLabels;
import org.gonghui.corpus.text.DocumentKind;
import org.gonghui.corpus.text.Language;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.Organisation;
import org.gonghui.corpus.text.PeriodType;
import org.gonghui.corpus.text.School;
import org.gonghui.corpus.text.Summary;

/// Contradictions as tables: one row each.
public final class ContradictionResults {

    private static final String SEPARATOR = " | ";
    private static final Message TITLE = new Message("前后不一", "Contradictions");
    private static final Message RECORDED = new Message("照原文记录，没有更正，也不说哪一处对；也可能是程序读错，请看原句。",
            "recorded as written: nothing was corrected, and nothing says which statement is right; it may be a misreading, so"
                    + " look at the sentences.");
    private static final Message PLACES = new Message(
            "“各处原文”和“出处”（rows）次序相同；出处里起止是 UTF-16 单位，从 0 起，编号可用 gonghui evidence 回到原文。",
            "the places (rows) are those of the statements, in the same order; they count UTF-16 code units from 0, and"
                    + " gonghui evidence opens the text of an id.");

    private ContradictionResults() {}

    /// All that is known of each.
    ///
    /// @param language of what does not agree
    public static ResultTable full(List<Contradiction> contradictions, Language language) {
        ResultTableBuilder table = new ResultTableBuilder().column("document", Kind.TEXT, "文档", "document")
                .column("source", Kind.TEXT, "来源", "source")
                .column("school_id", Kind.TEXT, "学校编号", "school id")
                .column("school", Kind.TEXT, "学校", "school")
                .column("year", Kind.LABEL, "年份", "year")
                .column("period_type", Kind.TEXT, "期间口径", "period type")
                .column("document_kind", Kind.TEXT, "文档类型", "document kind")
                .column("organisation", Kind.TEXT, "组织", "organisation")
                .column("conflict", Kind.TEXT, "什么不一致", "what disagrees")
                .column("message", Kind.TEXT, "说明", "explanation")
                .column("statements", Kind.TEXT, "各处原文", "statements")
                .column("sentence", Kind.TEXT, "原句", "sentence")
                .column("rows", Kind.TEXT, "出处", "places");
        for (Contradiction one : contradictions) {
            document(table, one.document());
            table.text("conflict", one.conflict().id())
                    .text("message", one.conflict().message().in(language))
                    .text("statements", one.quotes().stream().map(Quote::words).collect(Collectors.joining(SEPARATOR)))
                    .text("sentence", sentences(one))
                    .text("rows", one.quotes().stream().map(quote -> quote.id().toString())
                            .collect(Collectors.joining(" ")));
        }
        return table.build(TITLE, List.of(RECORDED, PLACES))
                .labelled("conflict", ValueLabels.of(Conflict.Sort.class))
                .labelled("period_type", ValueLabels.of(PeriodType.class))
                .labelled("document_kind", ValueLabels.of(DocumentKind.class))
                .labelled("organisation", ValueLabels.of(Organisation.class));
    }

    private static void document(ResultTableBuilder table, Summary document) {
        School school = document.school();
        table.text("document", document.id())
                .text("source", document.source())
                .text("school_id", school.id().orElse(""))
                .text("school", school.name().orElse(""))
                .count("year", document.period().year())
                .text("period_type", document.period().type().id())
                .text("document_kind", document.kind().id())
                .text("organisation", document.organisation().id());
    }

    /// Each sentence once: most contradictions stand in one.
    private static String sentences(Contradiction contradiction) {
        return contradiction.quotes().stream().map(Quote::sentence).distinct().collect(Collectors.joining(SEPARATOR));
    }

    /// As people read them at a terminal.
    ///
    /// @param language of what does not agree
    public static ResultTable inShort(List<Contradiction> contradictions, Language language) {
        String unnamed = new Message("（未写明）", "(not named)").in(language);
        ResultTableBuilder table = new ResultTableBuilder().column("school", Kind.TEXT, "学校", "school")
                .column("year", Kind.LABEL, "年份", "year")
                .column("message", Kind.TEXT, "说明", "explanation")
                .column("sentence", Kind.TEXT, "原句", "sentence");
        for (Contradiction one : contradictions) {
            table.text("school", one.document().school().name().orElse(unnamed))
                    .count("year", one.document().period().year())
                    .text("message", one.conflict().message().in(language))
                    .text("sentence", sentences(one));
        }
        return table.build(TITLE, List.of(RECORDED));
    }
}
