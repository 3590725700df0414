package org.gonghui.corpus.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/// Decodes bytes by one charset, or says where that fails.
final class StrictDecoder {

    /// @param text the text, empty if it failed
    /// @param errorAt offset of the first byte that cannot be decoded, -1 if all could
    /// @param tooLong whether there is more text than asked for
    record Result(String text, int errorAt, boolean tooLong) {
        boolean isText() {
            return errorAt < 0 && !tooLong;
        }
    }

    private StrictDecoder() {}

    /// @param from offset of the first byte to decode
    /// @param limit most code units of text
    static Result decode(byte[] bytes, int from, Charset charset, int limit) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(Math.min(bytes.length - from, limit) + 2);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isUnderflow()) {
            result = decoder.flush(out);
        }
        if (result.isError()) {
            return new Result("", in.position(), false);
        }
        boolean tooLong = result.isOverflow() || out.position() > limit;
        return new Result(tooLong ? "" : out.flip().toString(), -1, tooLong);
    }
}
