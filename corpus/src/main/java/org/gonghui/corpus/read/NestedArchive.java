package org.gonghui.corpus.read;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.nio.channels.SeekableByteChannel;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/// An archive that is an entry of another one. Its bytes are kept while there is memory to spare, and unpacked again
/// when there was not.
final class NestedArchive implements Archive {

    private final StoredEntry stored;
    private final Limits limits;
    private SoftReference<byte[]> cached = new SoftReference<>(null);

    NestedArchive(StoredEntry stored, Limits limits) {
        this.stored = stored;
        this.limits = limits;
    }

    @Override
    public SeekableByteChannel open() throws IOException, ExtractionException {
        return new SeekableInMemoryByteChannel(bytes());
    }

    @Override
    public long size() {
        return stored.size();
    }

    private synchronized byte[] bytes() throws IOException, ExtractionException {
        byte[] bytes = cached.get();
        if (bytes == null) {
            bytes = stored.read(limits);
            cached = new SoftReference<>(bytes);
        }
        return bytes;
    }
}
