package org.gonghui.analyzer.notebook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// What tells one text from any other.
final class Digest {

    /// Digits that are shown: enough to tell any two texts apart.
    static final int DIGITS = 16;

    private Digest() {}

    /// SHA-256 of a text in UTF-8, 64 hexadecimal digits.
    static String of(String text) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
