package org.gonghui.analyzer.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gonghui.analyzer.ledger.StatsTable;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.corpus.text.Language;
import org.gonghui.corpus.text.Message;

/// What must be known to read a table, line by line, as every output for people shows it.
public final class ReadingNotes {

    private ReadingNotes() {}

    /// The denominator, the n of N, then the notes.
    public static List<String> lines(StatsTable table, Language language) {
        List<String> lines = new ArrayList<>();
        lines.add((language == Language.ZH ? "口径：" : "Basis: ") + table.denominator().in(language));
        lines.add((language == Language.ZH ? "覆盖：" : "Coverage: ") + coverage(table, language));
        lines.addAll(notes(table.notes(), language));
        return lines;
    }

    /// The notes.
    public static List<String> lines(ResultTable table, Language language) {
        return notes(table.notes(), language);
    }

    private static List<String> notes(List<Message> notes, Language language) {
        return notes.stream().map(note -> (language == Language.ZH ? "说明：" : "Note: ") + note.in(language)).toList();
    }

    private static String coverage(StatsTable table, Language language) {
        boolean zh = language == Language.ZH;
        return table.coverage()
                .stream()
                .map(coverage -> coverage.message().in(language))
                .collect(Collectors.joining(zh ? "；" : "; ", "", zh ? "。" : "."));
    }
}
