package org.gonghui.corpus.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file that a corpus keeps byte for byte, as it was when it was read: whoever changes it meanwhile changes nothing of
/// the commit that it goes with. Immutable.
public final class KeptFile {

    private final String name;
    private final byte[] bytes;

    private KeptFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /// A content that is at hand.
    ///
    /// @param name what messages call it
    /// @param bytes its content, copied
    public static KeptFile of(String name, byte[] bytes) {
        return new KeptFile(name, bytes.clone());
    }

    /// Reads a file now.
    public static KeptFile read(Path file) throws IOException {
        return new KeptFile(file.toString(), Files.readAllBytes(file));
    }

    /// What messages call it.
    public String name() {
        return name;
    }

    /// Its content, a copy.
    public byte[] bytes() {
        return bytes.clone();
    }

    String sha256() {
        return Sha256.of(bytes);
    }
}
