package org.gonghui.corpus.read;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/// Puts marks around the page headers and footers of a rich text, which Tika gives as paragraphs like any others. The
/// marks are two characters that Unicode keeps out of texts.
final class RtfMargins {

    static final char BEGIN = '\uFDD0';
    static final char END = '\uFDD1';

    private static final Set<String> GROUPS = Set.of("header", "headerl", "headerr", "headerf", "footer", "footerl",
            "footerr", "footerf");

    /// Word nests a few dozen groups; for each that is open the parser keeps a state.
    private static final int DEEPEST = 2000;

    private final byte[] rtf;
    private final ByteArrayOutputStream out;
    private int at;
    private int depth;
    /// Depth of the header or footer that is open, 0 for none.
    private int marginDepth;

    private RtfMargins(byte[] rtf) {
        this.rtf = rtf;
        this.out = new ByteArrayOutputStream(rtf.length + 1024);
    }

    /// @throws ExtractionException if groups are nested too deeply
    static byte[] marked(byte[] rtf) throws ExtractionException {
        RtfMargins margins = new RtfMargins(rtf);
        while (margins.at < rtf.length) {
            margins.step();
            if (margins.depth > DEEPEST) {
                throw new ExtractionException(Reasons.tooComplex("nesting"));
            }
        }
        return margins.out.toByteArray();
    }

    private void step() {
        switch (rtf[at]) {
            case '{' -> {
                depth++;
                copy(1);
            }
            case '}' -> {
                if (depth == marginDepth) {
                    mark(END);
                    marginDepth = 0;
                }
                depth--;
                copy(1);
            }
            case '\\' -> control();
            default -> copy(1);
        }
    }

    private void control() {
        int end = at + 1;
        while (end < rtf.length && isLetter(rtf[end])) {
            end++;
        }
        String word = new String(rtf, at + 1, end - at - 1, StandardCharsets.US_ASCII);
        if (word.equals("bin")) {
            copyBinary(end);
        } else if (word.isEmpty()) {
            copy(2);
        } else {
            copy(end - at);
            if (marginDepth == 0 && GROUPS.contains(word)) {
                copy(at < rtf.length && rtf[at] == ' ' ? 1 : 0);
                marginDepth = depth;
                mark(BEGIN);
            }
        }
    }

    /// Raw bytes follow the number and one blank; braces among them mean nothing.
    private void copyBinary(int numberStart) {
        int end = numberStart;
        int length = 0;
        while (end < rtf.length && rtf[end] >= '0' && rtf[end] <= '9') {
            length = Math.min(rtf.length, length * 10 + rtf[end] - '0');
            end++;
        }
        copy(Math.min(rtf.length - at, end - at + 1 + length));
    }

    private void mark(char mark) {
        out.writeBytes(("{\\uc0\\u" + (short) mark + " }").getBytes(StandardCharsets.US_ASCII));
    }

    private void copy(int length) {
        int there = Math.min(length, rtf.length - at);
        out.write(rtf, at, there);
        at += there;
    }

    private static boolean isLetter(byte b) {
        return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
    }
}
