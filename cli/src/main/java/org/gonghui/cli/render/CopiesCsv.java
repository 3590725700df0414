package org.gonghui.cli.render;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gonghui.analyzer.report.Audience;
import org.gonghui.analyzer.report.FormulaDefence;
import org.gonghui.corpus.copies.Change;
import org.gonghui.corpus.copies.CopiedPassage;
import org.gonghui.corpus.copies.CopyPair;
import org.gonghui.corpus.copies.CopyReport;
import org.gonghui.corpus.copies.Quotations;
import org.gonghui.corpus.text.Labelled;
import org.gonghui.corpus.text.Language;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.Summary;

/// Copies as CSV (RFC 4180): one row a passage, with its pair of documents.
///
/// @param language of headers and labels for people
/// @param audience for whom the file is
public record CopiesCsv(Language language, Audience audience) {

    private static final List<Column> COLUMNS = List.of(
            new Column("pair", "对", "pair"), new Column("scope", "范围", "scope"),
            new Column("relation", "关系", "relation"), new Column("direction", "先后", "direction"),
            new Column("first", "甲篇", "first document"), new Column("first_school", "甲校", "first school"),
            new Column("first_year", "甲年份", "first year"), new Column("first_share", "甲相同占比", "first share"),
            new Column("second", "乙篇", "second document"), new Column("second_school", "乙校", "second school"),
            new Column("second_year", "乙年份", "second year"), new Column("second_share", "乙相同占比", "second share"),
            new Column("similarity", "段落相似度", "similarity"), new Column("first_start", "甲起", "first start"),
            new Column("first_end", "甲止", "first end"), new Column("first_text", "甲文", "first text"),
            new Column("second_start", "乙起", "second start"), new Column("second_end", "乙止", "second end"),
            new Column("second_text", "乙文", "second text"), new Column("changes", "改动", "changes"));

    private static final int DECIMALS = 4;

    /// A column.
    ///
    /// @param id for programs
    private record Column(String id, Message label) {
        Column(String id, String zh, String en) {
            this(id, new Message(zh, en));
        }
    }

    /// Writes everything; the stream is left open.
    ///
    /// @param quotations the words of the report's passages
    public void write(CopyReport report, Quotations quotations, OutputStream out) throws IOException {
        StringBuilder csv = new StringBuilder(isForPeople() ? "\uFEFF" : "");
        row(COLUMNS.stream().map(column -> isForPeople() ? column.label().in(language) : column.id()).toList(), csv);
        int number = 0;
        for (CopyPair pair : report.pairs()) {
            number++;
            for (CopiedPassage passage : quotations.of(pair)) {
                row(cells(number, pair, passage), csv);
            }
            out.write(csv.toString().getBytes(StandardCharsets.UTF_8));
            csv.setLength(0);
        }
        out.write(csv.toString().getBytes(StandardCharsets.UTF_8));
    }

    private boolean isForPeople() {
        return audience == Audience.PEOPLE;
    }

    private List<String> cells(int number, CopyPair pair, CopiedPassage passage) {
        List<String> cells = new ArrayList<>(List.of(String.valueOf(number), label(pair.scope()),
                label(pair.relation()), label(pair.direction())));
        document(pair.first(), pair.firstShare(), cells);
        document(pair.second(), pair.secondShare(), cells);
        cells.addAll(List.of(decimal(passage.similarity()), String.valueOf(passage.first().start()),
                String.valueOf(passage.first().end()), text(passage.firstText()),
                String.valueOf(passage.second().start()), String.valueOf(passage.second().end()),
                text(passage.secondText()), text(changes(passage))));
        return cells;
    }

    private <E extends Labelled> String label(E value) {
        return isForPeople() ? value.label().in(language) : value.id();
    }

    private void document(Summary document, double share, List<String> cells) {
        cells.add(text(document.id()));
        cells.add(text(document.school().name().orElse("")));
        cells.add(document.period().year().isPresent() ? String.valueOf(document.period().year().getAsInt()) : "");
        cells.add(decimal(share));
    }

    private static String decimal(double value) {
        return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP).toPlainString();
    }

    private String text(String text) {
        return isForPeople() ? FormulaDefence.apply(text) : text;
    }

    private String changes(CopiedPassage passage) {
        return passage.changes().stream().map(this::change).collect(Collectors.joining("; "));
    }

    private String change(Change change) {
        return label(change.kind()) + " " + change.before() + "→" + change.after();
    }

    private static void row(List<String> cells, StringBuilder csv) {
        csv.append(cells.stream().map(CopiesCsv::quoted).collect(Collectors.joining(","))).append("\r\n");
    }

    private static String quoted(String cell) {
        boolean needsQuotes = cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return needsQuotes ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
