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
        long most = mostBytes(limits);
        byte[] bytes = unpack(stream -> stream.readNBytes(Math.toIntExact(most + 1)));
        checkLength(bytes.length, most, limits);
        CRC32 actual = new CRC32();
        actual.update(bytes);
        if (bytes.length != size || actual.getValue() != crc) {
            throw new ExtractionException(Reasons.damaged("zip", "CRC"));
        }
        return bytes;
    }

    /// Makes sure that no more comes out than the limits allow, without keeping it.
    ///
    /// @throws ExtractionException as [#read], but for wrong bytes
    void check(Limits limits) throws IOException, ExtractionException {
        long most = mostBytes(limits);
        long length = unpack(stream -> {
            byte[] buffer = new byte[1 << 16];
            long count = 0;
            for (int n = stream.read(buffer); n >= 0 && count <= most; n = stream.read(buffer)) {
                count += n;
            }
            return count;
        });
        checkLength(length, most, limits);
    }

    private long mostBytes(Limits limits) {
        return Math.min(limits.fileBytes(), Archive.mostBytes(packed, limits));
    }

    private void checkLength(long length, long most, Limits limits) throws ExtractionException {
        if (length > most) {
            throw new ExtractionException(most == limits.fileBytes()
                    ? Reasons.tooLarge(-1, most)
                    : Reasons.bomb(packed, limits.archiveRatio()));
        }
    }

    private interface Use<T> {
        T of(InputStream stream) throws IOException;
    }

    private <T> T unpack(Use<T> use) throws IOException, ExtractionException {
        if (method != ZipEntry.STORED && method != ZipEntry.DEFLATED) {
            throw new ExtractionException(Reasons.unsupported("zip method " + method));
        }
        Inflater inflater = new Inflater(true);
        try (SeekableByteChannel channel = archive.open(); InputStream all = Channels.newInputStream(channel)) {
            channel.position(offset);
            InputStream bounded = BoundedInputStream.builder().setInputStream(all).setMaxCount(packed).get();
            return use.of(method == ZipEntry.STORED ? bounded : new InflaterInputStream(bounded, inflater));
        } finally {
            inflater.end();
        }
    }
}
