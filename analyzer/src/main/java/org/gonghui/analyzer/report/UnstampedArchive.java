package org.gonghui.analyzer.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Rewrites an office file without the time of its making, so that equal content gives equal bytes.
final class UnstampedArchive {

    /// About the first moment that an archive entry can carry. Of the very first, and of all before, Java notes in a second
    /// place what it is in the time zone of the machine.
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 2, 1, 0, 0);
    private static final String PROPERTIES = "docProps/core.xml";
    private static final Pattern CREATED = Pattern.compile("(<dcterms:created[^>]*>)[^<]*");

    private UnstampedArchive() {}

    /// Copies the archive in `file`; the stream is left open.
    static void copy(Path file, OutputStream out) throws IOException {
        ZipOutputStream copy = new ZipOutputStream(out, StandardCharsets.UTF_8);
        try (ZipFile archive = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            for (ZipEntry entry : Collections.list(archive.entries())) {
                ZipEntry unstamped = new ZipEntry(entry.getName());
                unstamped.setTimeLocal(EPOCH);
                copy.putNextEntry(unstamped);
                try (InputStream in = archive.getInputStream(entry)) {
                    copy(entry.getName(), in, copy);
                }
                copy.closeEntry();
            }
        }
        copy.finish();
    }

    private static void copy(String entry, InputStream in, OutputStream out) throws IOException {
        if (entry.equals(PROPERTIES)) {
            out.write(withoutTime(in.readAllBytes()));
        } else {
            in.transferTo(out);
        }
    }

    private static byte[] withoutTime(byte[] properties) {
        String xml = new String(properties, StandardCharsets.UTF_8);
        return CREATED.matcher(xml).replaceFirst("$1" + EPOCH + ":00Z").getBytes(StandardCharsets.UTF_8);
    }
}
