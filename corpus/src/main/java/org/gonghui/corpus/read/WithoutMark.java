package org.gonghui.corpus.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;

/// Passes over a byte-order mark.
final class WithoutMark {

    private WithoutMark() {}

    static Reader of(Reader in) throws IOException {
        BufferedReader reader = new BufferedReader(in);
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }
}
