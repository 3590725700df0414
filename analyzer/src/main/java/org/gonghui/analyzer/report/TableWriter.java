package org.gonghui.analyzer.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.gonghui.analyzer.ledger.StatsTable;
import org.gonghui.corpus.text.Language;

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
}
