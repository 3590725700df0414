package org.gonghui.cli.record;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.gonghui.cli.record.RunManifest.Output;

/// Sums up what goes through.
final class Digesting extends FilterOutputStream {

    private final MessageDigest digest = sha256();
    private long bytes;

    Digesting(OutputStream behind) {
        super(behind);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /// A file as an output.
    static Output file(String name, Path file) throws IOException {
        Digesting digesting = new Digesting(OutputStream.nullOutputStream());
        try (InputStream in = Files.newInputStream(file)) {
            in.transferTo(digesting);
        }
        return digesting.output(name);
    }

    @Override
    public void write(int value) throws IOException {
        out.write(value);
        digest.update((byte) value);
        bytes++;
    }

    @Override
    public void write(byte[] values, int offset, int length) throws IOException {
        out.write(values, offset, length);
        digest.update(values, offset, length);
        bytes += length;
    }

    /// What went through so far; more may follow.
    Output output(String name) {
        try {
            MessageDigest copy = (MessageDigest) digest.clone();
            return new Output(name, bytes, HexFormat.of().formatHex(copy.digest()));
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("SHA-256 of every JDK can be copied", e);
        }
    }
}
