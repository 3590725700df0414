package org.gonghui.corpus.read;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/// Something that the bytes of a zip archive can be read from: a file, or an entry of another archive.
interface Archive {

    /// Below this size, what is unpacked is never refused for the ratio: short repetitive texts pack well.
    long RATIO_FREE_BYTES = 1L << 20;

    /// A new channel over all bytes of the archive; the caller closes it.
    SeekableByteChannel open() throws IOException, ExtractionException;

    /// Size of the archive in bytes.
    long size() throws IOException;

    /// How much may come out of `packed` bytes.
    static long mostBytes(long packed, Limits limits) {
        return Math.max(RATIO_FREE_BYTES, packed * limits.archiveRatio());
    }

    /// The archive in `file`.
    static Archive of(Path file) {
        return new Archive() {
            @Override
            public SeekableByteChannel open() throws IOException {
                return Files.newByteChannel(file);
            }

            @Override
            public long size() throws IOException {
                return Files.size(file);
            }
        };
    }

    /// The archive in `bytes`.
    static Archive of(byte[] bytes) {
        return new Archive() {
            @Override
            public SeekableByteChannel open() {
                return new SeekableInMemoryByteChannel(bytes);
            }

            @Override
            public long size() {
                return bytes.length;
            }
        };
    }
}
