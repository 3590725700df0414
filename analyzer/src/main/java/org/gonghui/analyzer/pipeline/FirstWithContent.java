package org.gonghui.analyzer.pipeline;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.OptionalInt;

/// The first of the inputs of a run with each content. Takes forty to fifty bytes an input, which a map of texts would
/// take four times. For one thread.
final class FirstWithContent {

    private static final int WORDS = 4;

    /// The digests of the inputs that were first, four words each, by number of the input.
    private final long[] digests;
    /// Numbers of inputs, from 1, each at the place that its digest tells or at the next that was free; 0 if free.
    private final int[] table;

    /// @param inputs of the run
    FirstWithContent(int inputs) {
        this.digests = new long[Math.multiplyExact(WORDS, inputs)];
        this.table = new int[Integer.highestOneBit(Math.max(1, inputs)) * WORDS];
    }

    /// The input that was the first with this content; it is this one from now on if there was none.
    ///
    /// @param sha256 64 hexadecimal digits
    /// @param input number of the input, from 0
    OptionalInt before(String sha256, int input) {
        ByteBuffer digest = ByteBuffer.wrap(HexFormat.of().parseHex(sha256));
        for (int word = 0; word < WORDS; word++) {
            digests[input * WORDS + word] = digest.getLong();
        }
        int place = (int) digests[input * WORDS] & (table.length - 1);
        while (table[place] != 0) {
            if (areEqual(table[place] - 1, input)) {
                return OptionalInt.of(table[place] - 1);
            }
            place = (place + 1) & (table.length - 1);
        }
        table[place] = input + 1;
        return OptionalInt.empty();
    }

    private boolean areEqual(int one, int other) {
        for (int word = 0; word < WORDS; word++) {
            if (digests[one * WORDS + word] != digests[other * WORDS + word]) {
                return false;
            }
        }
        return true;
    }
}
