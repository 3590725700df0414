package org.gonghui.corpus.index;

import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefBuilder;

/// Bytes of a column, written one after the other. Numbers take seven bits a byte, the lowest first, and the top bit
/// says that more follow.
final class VariableBytes {

    private static final int SEVEN_BITS = 0x7F;

    private final BytesRefBuilder bytes = new BytesRefBuilder();

    /// A number of at least 0.
    VariableBytes number(int value) {
        int rest = value;
        while (rest > SEVEN_BITS) {
            bytes.append((byte) ((rest & SEVEN_BITS) | ~SEVEN_BITS));
            rest >>>= 7;
        }
        bytes.append((byte) rest);
        return this;
    }

    /// A number in so many bytes, the lowest first.
    VariableBytes fixed(int value, int width) {
        for (int i = 0; i < width; i++) {
            bytes.append((byte) (value >>> (i * Byte.SIZE)));
        }
        return this;
    }

    /// A string: its length in bytes and its UTF-8.
    VariableBytes text(String value) {
        BytesRef utf8 = new BytesRef(value);
        number(utf8.length);
        bytes.append(utf8);
        return this;
    }

    /// Bytes behind their number, in four bytes, the highest first.
    VariableBytes counted(byte[] value) {
        fixed(Integer.reverseBytes(value.length), Integer.BYTES);
        bytes.append(value, 0, value.length);
        return this;
    }

    BytesRef bytes() {
        return bytes.toBytesRef();
    }

    /// Reads what was written, from a place on.
    static final class Reader {

        private byte[] from = BytesRef.EMPTY_BYTES;
        private int at;
        private int end;

        /// Begins anew.
        Reader reset(BytesRef ref) {
            from = ref.bytes;
            at = ref.offset;
            end = ref.offset + ref.length;
            return this;
        }

        boolean hasNext() {
            return at < end;
        }

        int number() {
            int value = 0;
            int shift = 0;
            byte next = from[at++];
            while (next < 0) {
                value |= (next & SEVEN_BITS) << shift;
                shift += 7;
                next = from[at++];
            }
            return value | (next << shift);
        }

        String text() {
            int length = number();
            String text = new BytesRef(from, at, length).utf8ToString();
            at += length;
            return text;
        }

        /// The next byte to be read, in the bytes that were given.
        int at() {
            return at;
        }

        void skip(int count) {
            at += count;
        }
    }
}
