package org.gonghui.analyzer.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.corpus.text.Language;
import org.gonghui.corpus.text.Message;

/// Tables that belong together, to be written as a folder of CSV files or as one workbook; in full or not at all.
///
/// @param entries the tables in order
public record TableSet(List<Entry> entries) {

    public TableSet {
        entries = List.copyOf(entries);
    }

    /// One of them.
    ///
    /// @param id name of its file without ending
    /// @param name name of its sheet, at most 31 characters
    public record Entry(String id, Message name, ResultTable table) {}

    /// Tells early whether [#writeFolder] would refuse a folder.
    ///
    /// @throws OutputFileException if something that is no empty folder is there, or if there is no folder to put it in
    public static void checkFolder(Path folder) throws IOException, OutputFileException {
        OutputFolder.check(folder);
    }

    /// Writes one CSV file for each table into a new folder.
    public void writeFolder(Path folder, Language language, Audience audience)
            throws IOException, OutputFileException {
        TableWriter writer = new TableWriter(TableFormat.CSV, language, audience);
        OutputFolder.write(folder, part -> {
            for (Entry entry : entries) {
                writer.write(entry.table(), part.resolve(entry.id() + ".csv"));
            }
        });
    }

    /// Writes a workbook of one sheet for each table, and one that says how to read them; one that exists is replaced.
    ///
    /// @throws OutputFileException if there can be no such file, or if a table has more rows than a sheet
    public void writeWorkbook(Path file, Language language) throws IOException, OutputFileException {
        for (Entry entry : entries) {
            if (entry.table().size() >= ResultSheet.MOST_ROWS) {
                throw new OutputFileException(file, new Message(
                        file + "：" + entry.name().zh() + "表有 " + entry.table().size() + " 行，超过 xlsx 一张表的上限 "
                                + ResultSheet.MOST_ROWS + "；请写成文件夹",
                        file + ": the table " + entry.name().en() + " has " + entry.table().size()
                                + " rows, a sheet of xlsx at most " + ResultSheet.MOST_ROWS + "; write a folder"));
            }
        }
        OutputFile.write(file, out -> WorkbookFile.write(out, workbook -> fill(workbook, language)));
    }

    private void fill(Workbook workbook, Language language) throws IOException {
        for (Entry entry : entries) {
            ResultSheet.addRows(entry.table(), workbook, entry.name().in(language), language);
        }
        ResultSheet.addNotes(entries.stream().map(Entry::table).toList(), workbook, language);
    }
}
