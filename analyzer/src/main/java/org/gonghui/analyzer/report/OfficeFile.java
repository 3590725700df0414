package org.gonghui.analyzer.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes office files of which equal content gives equal bytes: libraries stamp the time into the archive, so it is made
/// aside and copied with a fixed one.
public final class OfficeFile {

    private OfficeFile() {}

    /// Writes what `content` writes, without the time of its making; the stream is left open.
    public static void write(OutputStream out, OutputFile.Content content) throws IOException {
        Path stamped = Files.createTempFile("gonghui", ".office");
        try (Unfinished unfinished = Unfinished.begin(stamped)) {
            try (OutputStream file = Files.newOutputStream(unfinished.path())) {
                content.writeTo(file);
            }
            UnstampedArchive.copy(stamped, out);
        }
    }
}
