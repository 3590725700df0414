package org.gonghui.corpus.index;

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
