package org.gonghui.corpus.copies;

import java.io.IOException;
import java.util.List;

/// The documents among which copies are looked for, in a fixed order. They are read one at a time, mostly in order,
/// some of them again; whoever implements it need not keep them in memory. Asked from one thread.
public interface CopySource {

    /// Number of documents.
    int size();

    /// A document; the same number always gives the same.
    ///
    /// @param number from 0 to `size() - 1`
    CopyText text(int number) throws IOException;

    /// Documents in memory.
    static CopySource of(List<CopyText> texts) {
        List<CopyText> kept = List.copyOf(texts);
        return new CopySource() {
            @Override
            public int size() {
                return kept.size();
            }

            @Override
            public CopyText text(int number) {
                return kept.get(number);
            }
        };
    }
}
