package org.gonghui.analyzer.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gonghui.analyzer.ledger.StatsTable;
import org.gonghui.corpus.text.Language;

/// What must be known to read a table, line by line, as every output for people shows it.
public final class ReadingNotes {

    private ReadingNotes() {}

    /// The denominator, the n of N, then the notes.
    public static List<String> lines(StatsTable table, Language language) {
        List<String> lines = new ArrayList<>();
        lines.add((language == Language.ZH ? "口径：" : "Basis: ") + table.denominator().in(language));
        lines.add((language == Language.ZH ? "覆盖：" : "Coverage: ") + coverage(table, language));
        table.notes().forEach(note -> lines.add((language == Language.ZH ? "说明：" : "Note: ") + note.in(language)));
        return lines;
    }

    private static String coverage(StatsTable table, Language language) {
        boolean zh = language == Language.ZH;
        return table.coverage()
                .stream()
                .map(coverage -> coverage.message().in(language))
                .collect(Collectors.joining(zh ? "；" : "; ", "", zh ? "。" : "."));
    }
}
