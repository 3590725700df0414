package org.gonghui.corpus.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.io.input.BoundedInputStream;

/// Where the bytes of an archive's entry are, so that each can be read without reading the archive's directory again.
/// Opaque to callers.
public final class StoredEntry {

    private final Archive archive;
    private final long offset;
    private final long packed;
    private final long size;
    private final int method;
    private final long crc;

    StoredEntry(Archive archive, ZipArchiveEntry entry) {
        this.archive = archive;
        this.offset = entry.getDataOffset();
        this.packed = entry.getCompressedSize();
        this.size = entry.getSize();
        this.method = entry.getMethod();
        this.crc = entry.getCrc();
    }

    /// Unpacked size as the archive states it, in bytes.
    long size() {
        return size;
    }

    /// The unpacked bytes; never unpacks more than the limits allow.
    ///
    /// @throws ExtractionException if it is too large, packed in an unknown way, or not what the archive says
    byte[] read(Limits limits) throws IOException, ExtractionException {
        if (size > limits.fileBytes()) {
            throw new ExtractionException(Reasons.tooLarge(size, limits.fileBytes()));
        }
        if (method != ZipEntry.STORED && method != ZipEntry.DEFLATED) {
            throw new ExtractionException(Reasons.unsupported("zip method " + method));
        }
        long most = Math.min(limits.fileBytes(), Archive.mostBytes(packed, limits));
        byte[] bytes = unpack(Math.toIntExact(most + 1));
        if (bytes.length > most) {
            throw new ExtractionException(Reasons.bomb(packed, limits.archiveRatio()));
        }
        CRC32 actual = new CRC32();
        actual.update(bytes);
        if (bytes.length != size || actual.getValue() != crc) {
            throw new ExtractionException(Reasons.damaged("zip", "CRC"));
        }
        return bytes;
    }

    private byte[] unpack(int most) throws IOException, ExtractionException {
        Inflater inflater = new Inflater(true);
        try (SeekableByteChannel channel = archive.open(); InputStream all = Channels.newInputStream(channel)) {
            channel.position(offset);
            InputStream bounded = BoundedInputStream.builder().setInputStream(all).setMaxCount(packed).get();
            InputStream plain = method == ZipEntry.STORED ? bounded : new InflaterInputStream(bounded, inflater);
            return plain.readNBytes(most);
        } finally {
            inflater.end();
        }
    }
}
