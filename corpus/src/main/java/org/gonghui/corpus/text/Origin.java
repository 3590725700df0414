package org.gonghui.corpus.text;

/// Where a page's text came from.
///
/// @param format lower-case name of the format as recognised from the content, e.g. `txt`, `html`, `docx`
/// @param charset the charset the text was decoded with, or an empty string where the format has none of its own
/// @param bytes size of the input in bytes
/// @param sha256 SHA-256 of the input's bytes, 64 lower-case hexadecimal digits
public record Origin(String format, String charset, long bytes, String sha256) {

    public Origin {
        if (bytes < 0) {
            throw new IllegalArgumentException("bytes must not be negative, got " + bytes);
        }
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("sha256 must be 64 lower-case hexadecimal digits, got '" + sha256 + "'");
        }
    }
}
