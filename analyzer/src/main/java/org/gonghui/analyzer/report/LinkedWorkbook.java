package org.gonghui.analyzer.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.corpus.text.Language;
import org.gonghui.corpus.text.Message;

/// A workbook of tables whose cells lead to each other: numbers are numbers with a format, texts are never formulas, the
/// header stays in sight and is printed on each page. Equal content gives equal bytes.
///
/// @param sheets its sheets in order
public record LinkedWorkbook(List<Sheet> sheets) {

    /// Links of a sheet, as spreadsheets allow.
    public static final int MOST_LINKS = 65_530;

    public LinkedWorkbook {
        sheets = List.copyOf(sheets);
        for (Sheet sheet : sheets) {
            for (Link link : sheet.links()) {
                Objects.checkIndex(link.sheet(), sheets.size());
            }
        }
    }

    /// A table on a sheet of its own.
    ///
    /// @param name what the sheet is called; made safe, short and unique when it is written
    /// @param frozen how many of its first columns stay in sight
    /// @param links at most one for a cell, and [#MOST_LINKS] in all
    public record Sheet(Message name, ResultTable table, int frozen, List<Link> links) {

        public Sheet {
            links = List.copyOf(links);
            if (links.size() > MOST_LINKS) {
                throw new IllegalArgumentException("a sheet has " + MOST_LINKS + " links at most, got " + links.size());
            }
        }
    }

    /// A cell that leads to another. Rows are rows of the tables: the header is none of them.
    ///
    /// @param sheet number of the sheet that it leads to, from 0
    /// @param targetRow from 0; -1 is the header
    public record Link(int row, int column, int sheet, int targetRow, int targetColumn) {}

    /// Writes a file, in full or not at all; one that exists is replaced.
    ///
    /// @throws OutputFileException if there can be no such file, or if a table has more rows than a sheet
    public void write(Path file, Language language) throws IOException, OutputFileException {
        for (Sheet sheet : sheets) {
            int rows = sheet.table().size();
            if (rows >= ResultSheet.MOST_ROWS) {
                throw new OutputFileException(file, new Message(
                        file + "：" + sheet.name().zh() + "表有 " + rows + " 行，超过 xlsx 一张表的上限 "
                                + (ResultSheet.MOST_ROWS - 1) + " 行（不计表头）；请减少学校或年份",
                        file + ": the table " + sheet.name().en() + " has " + rows + " rows, a sheet of xlsx at most "
                                + (ResultSheet.MOST_ROWS - 1) + " below its header; ask for fewer schools or years"));
            }
        }
        OutputFile.write(file, out -> write(out, language));
    }

    /// What the sheets will be called.
    public List<String> sheetNames(Language language) {
        return SheetNames.of(sheets.stream().map(sheet -> sheet.name().in(language)).toList());
    }

    private void write(OutputStream out, Language language) throws IOException {
        List<String> names = new ArrayList<>(sheetNames(language));
        WorkbookFile.write(out, workbook -> {
            for (int number = 0; number < sheets.size(); number++) {
                Sheet sheet = sheets.get(number);
                ResultSheet.addRows(sheet.table(), workbook, names.get(number), language,
                        SheetLinks.of(sheet, names));
            }
        });
    }
}
