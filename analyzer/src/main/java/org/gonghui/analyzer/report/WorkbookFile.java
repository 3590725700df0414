package org.gonghui.analyzer.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
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
        // the library stamps the time into the archive: it is made aside, then copied with a fixed one
        Path stamped = Files.createTempFile("gonghui", ".xlsx");
        try {
            try (OutputStream file = Files.newOutputStream(stamped);
                    Workbook workbook = new Workbook(file, "gonghui", "0.1")) {
                content.fill(workbook);
            }
            UnstampedArchive.copy(stamped, out);
        } finally {
            Files.delete(stamped);
        }
    }
}
