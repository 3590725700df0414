package org.gonghui.analyzer.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.gonghui.analyzer.ledger.StatsTable;
import org.gonghui.analyzer.table.PagedResult;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.corpus.text.Language;
import org.gonghui.corpus.text.Message;

/// Writes tables. Equal tables give equal bytes, whenever and wherever. A missing value is an empty CSV cell, `null`,
/// or — in a spreadsheet; never 0. Immutable; safe for any number of threads.
///
/// @param format the file format
/// @param language the language of headers, labels and notes
/// @param audience for whom a CSV file is; the other formats serve both
public record TableWriter(TableFormat format, Language language, Audience audience) {

    /// Writes a table; the stream is flushed and left open.
    public void write(StatsTable table, OutputStream out) throws IOException {
        switch (format) {
            case CSV -> CsvTable.write(table, out, language, audience);
            case JSON -> JsonTable.write(table, out, language);
            case JSONL -> JsonTable.writeLines(table, out, language);
            case XLSX -> Spreadsheet.write(table, out, language);
        }
        out.flush();
    }

    /// Writes a table to a file, in full or not at all; an existing file is replaced.
    ///
    /// @throws OutputFileException if there can be no such file
    public void write(StatsTable table, Path file) throws IOException, OutputFileException {
        OutputFile.write(file, out -> write(table, out));
    }

    /// Writes a result; the stream is flushed and left open.
    ///
    /// @throws IOException also if it has more rows than a sheet of a workbook
    public void write(ResultTable table, OutputStream out) throws IOException {
        write(PagedResult.of(table), out);
    }

    /// Writes a result page by page, to the same bytes as if it were one table; the stream is flushed and left open.
    ///
    /// @throws IOException also if it has more rows than a sheet of a workbook
    public void write(PagedResult result, OutputStream out) throws IOException {
        switch (format) {
            case CSV -> ResultCsv.write(result, out, language, audience);
            case JSON -> ResultJson.write(result, out, language);
            case JSONL -> ResultJson.writeLines(result, out, language);
            case XLSX -> ResultSheet.write(result, out, language);
        }
        out.flush();
    }

    /// Writes a result to a file, in full or not at all; an existing file is replaced.
    ///
    /// @throws OutputFileException if there can be no such file, or if a sheet of a workbook cannot hold all rows
    public void write(ResultTable table, Path file) throws IOException, OutputFileException {
        write(PagedResult.of(table), file);
    }

    /// Writes a result page by page to a file, in full or not at all; an existing file is replaced.
    ///
    /// @throws OutputFileException if there can be no such file, or if a sheet of a workbook cannot hold all rows
    public void write(PagedResult result, Path file) throws IOException, OutputFileException {
        if (format == TableFormat.XLSX && result.size() >= ResultSheet.MOST_ROWS) {
            throw new OutputFileException(file, new Message(
                    file + "：xlsx 的一张表最多 " + ResultSheet.MOST_ROWS + " 行，结果有 " + result.size()
                            + " 行；请写成 csv 或 jsonl，或用条件减少行数",
                    file + ": a sheet of xlsx has " + ResultSheet.MOST_ROWS + " rows at most, the result has "
                            + result.size() + "; write csv or jsonl, or ask for less"));
        }
        OutputFile.write(file, out -> write(result, out));
    }
}
