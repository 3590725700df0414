package org.gonghui.corpus.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/// What the directory of a zip archive says, read with suspicion.
final class ZipDirectory {

    private static final int END_SIGNATURE = 0x06054B50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int COUNT_OFFSET = 10;
    /// Says that there are more entries than fit into the field.
    private static final int MANY = 0xFFFF;

    private ZipDirectory() {}

    /// Refuses an archive with too many entries before its directory is read into memory.
    ///
    /// @param format what to call it in the reason
    /// @throws ExtractionException if there are too many, or no end of the directory is there
    static void checkCount(Archive archive, Limits limits, String format) throws IOException, ExtractionException {
        try (SeekableByteChannel channel = archive.open()) {
            long size = channel.size();
            ByteBuffer tail = ByteBuffer.allocate((int) Math.min(size, END_LENGTH + LONGEST_COMMENT))
                    .order(ByteOrder.LITTLE_ENDIAN);
            channel.position(size - tail.capacity());
            while (tail.hasRemaining() && channel.read(tail) >= 0) {
                // until full
            }
            int count = count(tail.flip(), format);
            if (count > limits.archiveEntries() && (count < MANY || limits.archiveEntries() < MANY)) {
                throw new ExtractionException(Reasons.tooManyEntries(count, limits.archiveEntries()));
            }
        }
    }

    private static int count(ByteBuffer tail, String format) throws ExtractionException {
        for (int at = tail.limit() - END_LENGTH; at >= 0; at--) {
            if (tail.getInt(at) == END_SIGNATURE) {
                return Short.toUnsignedInt(tail.getShort(at + COUNT_OFFSET));
            }
        }
        throw new ExtractionException(Reasons.damaged(format, "no end of directory"));
    }

    /// Name of an entry, `/`-separated and without `.`, `..` and empty parts. Archives of Windows do not say which
    /// charset their names are in: UTF-8 if they are formally right, else by the same measure as texts.
    static String name(ZipArchiveEntry entry) {
        boolean known = entry.getNameSource() != ZipArchiveEntry.NameSource.NAME;
        byte[] raw = entry.getRawName();
        String name = known || raw == null
                ? entry.getName()
                : switch (new TextDecoder(LONGEST_COMMENT).decode(raw, Optional.empty())) {
                    case Decoding.Decoded(String text, String charset) -> text;
                    case Decoding.Undecodable(var reason) -> entry.getName();
                };
        String clean = Arrays.stream(name.split("[/\\\\]"))
                .filter(part -> !part.isEmpty() && !part.equals(".") && !part.equals(".."))
                .collect(Collectors.joining("/"));
        return clean.isEmpty() ? "?" : clean;
    }
}
