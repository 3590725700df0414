package org.gonghui.corpus.read;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/// Looks into a docx, which is a zip archive, before a parser does: it must be whole, and no zip bomb. Tika switches
/// POI's own guard off.
final class DocxGuard {

    /// The time that the parser takes grows as the square of the number of parts.
    private static final int MOST_PARTS = 4000;
    /// Tables of relations are held in memory many times over.
    private static final long LONGEST_RELATIONS = 4L << 20;

    private DocxGuard() {}

    /// @throws ExtractionException if the file is truncated, or unpacks to more than the limits allow an archive
    static void check(byte[] bytes, Limits limits) throws ExtractionException {
        Archive archive = Archive.of(bytes);
        try {
            ZipDirectory.checkCount(archive, limits, Format.DOCX.id());
            try (SeekableByteChannel channel = archive.open();
                    ZipFile zip = ZipFile.builder().setSeekableByteChannel(channel).get()) {
                List<ZipArchiveEntry> parts = Collections.list(zip.getEntries());
                if (parts.size() > MOST_PARTS) {
                    throw new ExtractionException(Reasons.tooManyEntries(parts.size(), MOST_PARTS));
                }
                for (ZipArchiveEntry part : parts) {
                    check(part, archive, limits);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new ExtractionException(Reasons.damaged(Format.DOCX.id(), String.valueOf(e.getMessage())), e);
        }
    }

    private static void check(ZipArchiveEntry part, Archive archive, Limits limits)
            throws IOException, ExtractionException {
        if (part.getName().endsWith(".rels") && part.getSize() > LONGEST_RELATIONS) {
            throw new ExtractionException(Reasons.tooLarge(part.getSize(), LONGEST_RELATIONS));
        }
        new StoredEntry(archive, part).check(limits);
    }
}
