package org.gonghui.analyzer.report;

import java.io.IOException;
import java.io.OutputStream;
import org.dhatim.fastexcel.Workbook;

/// Makes workbooks of which equal content gives equal bytes.
final class WorkbookFile {

    private WorkbookFile() {}

    /// What fills a workbook.
    interface Content {
        void fill(Workbook workbook) throws IOException;
    }

    /// Writes a workbook; the stream is left open.
    static void write(OutputStream out, Content content) throws IOException {
        OfficeFile.write(out, file -> {
            try (Workbook workbook = new Workbook(file, "gonghui", "0.1")) {
                content.fill(workbook);
            }
        });
    }
}
