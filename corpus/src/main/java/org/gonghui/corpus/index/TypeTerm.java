package org.gonghui.corpus.index;

import java.nio.charset.StandardCharsets;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefBuilder;
import org.gonghui.corpus.text.Token;

/// Writes and reads the term that stands for a type: a word with its part of speech.
///
/// A term is the word, a zero byte, the part of speech and, for a word that is too long to be its own term, another
/// zero byte and its length. Types therefore sort by word in code points, then by part of speech, and those of one word
/// are neighbours. So that zero is below all that a word can hold, U+0000 and U+0001 are written as the bytes 1 1 and
/// 1 2.
final class TypeTerm {

    private static final byte END = 0;
    private static final byte ESCAPE = 1;

    /// A term that was read: where in its bytes the word ends, and what follows.
    ///
    /// @param word UTF-8 of the word as [Terms] has it
    /// @param pos part of speech
    /// @param length of the word in code units of the text
    record Type(BytesRef word, String pos, int length) {}

    private TypeTerm() {}

    static BytesRef of(Token token) {
        BytesRefBuilder term = new BytesRefBuilder();
        BytesRef word = Terms.of(token.word());
        for (int i = word.offset; i < word.offset + word.length; i++) {
            byte unit = word.bytes[i];
            if (unit == 0 || unit == ESCAPE) {
                term.append(ESCAPE);
                term.append((byte) (unit + 1));
            } else {
                term.append(unit);
            }
        }
        term.append(END);
        term.append(new BytesRef(token.pos().replace('\0', '?')));
        if (token.word().length() > Terms.LONGEST) {
            term.append(END);
            term.append(new BytesRef(Integer.toString(token.word().length())));
        }
        return term.get();
    }

    static Type read(BytesRef term) {
        int wordEnd = indexOf(term, term.offset);
        int posEnd = indexOf(term, wordEnd + 1);
        BytesRef word = unescaped(term.bytes, term.offset, wordEnd);
        String pos = text(term, wordEnd + 1, posEnd);
        int end = term.offset + term.length;
        int length = posEnd < end
                ? Integer.parseInt(text(term, posEnd + 1, end))
                : codeUnits(word);
        return new Type(word, pos, length);
    }

    /// Where the next zero byte is, or the end.
    private static int indexOf(BytesRef term, int from) {
        int at = from;
        while (at < term.offset + term.length && term.bytes[at] != END) {
            at++;
        }
        return at;
    }

    private static String text(BytesRef term, int from, int to) {
        return new String(term.bytes, from, to - from, StandardCharsets.UTF_8);
    }

    private static BytesRef unescaped(byte[] bytes, int from, int to) {
        byte[] word = new byte[to - from];
        int length = 0;
        for (int i = from; i < to; i++) {
            word[length++] = bytes[i] == ESCAPE ? (byte) (bytes[++i] - 1) : bytes[i];
        }
        return new BytesRef(word, 0, length);
    }

    /// UTF-16 units of valid UTF-8: one for each sequence, two for those of four bytes.
    private static int codeUnits(BytesRef utf8) {
        int units = 0;
        for (int i = utf8.offset; i < utf8.offset + utf8.length; i++) {
            int unit = utf8.bytes[i] & 0xFF;
            if ((unit & 0xC0) != 0x80) {
                units += unit >= 0xF0 ? 2 : 1;
            }
        }
        return units;
    }
}
