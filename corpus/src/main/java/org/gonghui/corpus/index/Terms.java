package org.gonghui.corpus.index;

import java.nio.charset.StandardCharsets;
import org.apache.lucene.util.BytesRef;

/// Terms for strings of any length.
public final class Terms {

    /// Longest string that is its own term, in code units: no Chinese or English word comes near, and the term stays
    /// far below Lucene's limit of 32,766 bytes.
    static final int LONGEST = 255;

    private Terms() {}

    /// The term for `text`. A longer text than [#LONGEST] is represented by its beginning and its SHA-256, so that
    /// equal texts, and only they, have equal terms. Unpaired surrogates count as U+FFFD.
    public static BytesRef of(String text) {
        if (text.length() <= LONGEST) {
            return new BytesRef(text);
        }
        return new BytesRef(text.substring(0, LONGEST) + '\0' + Sha256.of(text.getBytes(StandardCharsets.UTF_8)));
    }
}
