package org.gonghui.corpus.query;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.apache.lucene.util.BytesRef;

/// Finds every occurrence of some characters in texts, as UTF-8: that is such that a match of bytes is one of characters.
///
/// Looks for the last byte, eight at a time. First bytes are few for Han characters, last ones many.
record Utf8Search(BytesRef sought) {

    private static final VarHandle EIGHT_BYTES = MethodHandles.byteArrayViewVarHandle(long[].class,
            ByteOrder.LITTLE_ENDIAN);
    private static final long LOW_BITS = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;

    /// Adds every occurrence in `text`, in UTF-16 code units.
    ///
    /// @return whether there is any
    boolean find(BytesRef text, Ranges found) {
        int before = found.size();
        int units = 0;
        int counted = text.offset;
        int sinceStart = sought.length - 1;
        int end = text.offset + text.length;
        for (int last = next(text.bytes, text.offset + sinceStart, end); last < end; last = next(text.bytes, last + 1,
                end)) {
            int start = last - sinceStart;
            if (isAt(text.bytes, start)) {
                units += units(text.bytes, counted, start);
                counted = start;
                found.add(units, units + units(text.bytes, start, last + 1));
            }
        }
        return found.size() > before;
    }

    /// Where the last byte that is sought stands next, from `from` on; `end` or more if it does not.
    private int next(byte[] text, int from, int end) {
        byte wanted = sought.bytes[sought.offset + sought.length - 1];
        long everywhere = (wanted & 0xFF) * LOW_BITS;
        int at = from;
        for (; at + Long.BYTES <= end; at += Long.BYTES) {
            long difference = (long) EIGHT_BYTES.get(text, at) ^ everywhere;
            // the lowest zero byte has its top bit set here; only higher ones may be wrong
            long zeros = (difference - LOW_BITS) & ~difference & HIGH_BITS;
            if (zeros != 0) {
                return at + Long.numberOfTrailingZeros(zeros) / Byte.SIZE;
            }
        }
        while (at < end && text[at] != wanted) {
            at++;
        }
        return at;
    }

    private boolean isAt(byte[] text, int start) {
        for (int i = sought.length - 2; i >= 0; i--) {
            if (text[start + i] != sought.bytes[sought.offset + i]) {
                return false;
            }
        }
        return true;
    }

    /// Number of UTF-16 units that the bytes stand for: one for each sequence, two for those of four bytes.
    private static int units(byte[] utf8, int from, int to) {
        int units = 0;
        for (int i = from; i < to; i++) {
            // as signed bytes, those that go on a sequence are below -64, and those that begin one of four from -16 on
            units += (utf8[i] >= -64 ? 1 : 0) + (utf8[i] >= -16 && utf8[i] < 0 ? 1 : 0);
        }
        return units;
    }
}
