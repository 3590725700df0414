package org.gonghui.corpus.read;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Looks for strings in bytes.
final class Bytes {

    private Bytes() {}

    /// Whether `text`, one byte a character, occurs in `bytes`.
    static boolean contains(byte[] bytes, String text) {
        byte[] wanted = text.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i + wanted.length <= bytes.length; i++) {
            if (bytes[i] == wanted[0] && Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }
}
