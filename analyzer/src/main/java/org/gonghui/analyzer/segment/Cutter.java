package org.gonghui.analyzer.segment;

import java.util.List;
import org.gonghui.corpus.text.Token;

/// One thread's room for cutting texts into words. It grows to what the longest window of text needs, a few megabytes at
/// most.
final class Cutter {

    private final Lattice lattice;
    private final Cuts cuts;
    private char[] text = new char[0];

    Cutter(Dictionaries dictionaries) {
        lattice = new Lattice(dictionaries);
        cuts = new Cuts(dictionaries);
    }

    /// Adds the words of `source` from `start` to `end` to `tokens`, but for blanks.
    void cut(String source, int start, int end, List<Token> tokens) {
        int length = end - start;
        if (text.length < length) {
            text = new char[length + length / 2];
        }
        source.getChars(start, end, text, 0);
        lattice.fill(text, length);
        lattice.writeTo(cuts);
        cuts.join(text);
        cuts.addTo(tokens, text, start);
    }
}
