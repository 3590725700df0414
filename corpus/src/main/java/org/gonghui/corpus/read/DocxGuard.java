package org.gonghui.corpus.read;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/// Looks into a docx, which is a zip archive, before a parser does: it must be whole, and no zip bomb. Tika switches
/// POI's own guard off.
final class DocxGuard {

    private DocxGuard() {}

    /// @throws ExtractionException if the file is truncated, or unpacks to more than the limits allow an archive
    static void check(byte[] bytes, Limits limits) throws ExtractionException {
        Archive archive = Archive.of(bytes);
        try {
            ZipDirectory.checkCount(archive, limits, Format.DOCX.id());
            try (SeekableByteChannel channel = archive.open();
                    ZipFile zip = ZipFile.builder().setSeekableByteChannel(channel).get()) {
                for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                    new StoredEntry(archive, entry).check(limits);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new ExtractionException(Reasons.damaged(Format.DOCX.id(), String.valueOf(e.getMessage())), e);
        }
    }
}
