package org.gonghui.corpus.read;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/// The bytes of an input. Never changed once made, and never handed out as an array.
public final class Content {

    private final byte[] bytes;

    Content(byte[] bytes) {
        this.bytes = bytes;
    }

    public int size() {
        return bytes.length;
    }

    /// A new stream over all bytes.
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    byte[] bytes() {
        return bytes;
    }
}
