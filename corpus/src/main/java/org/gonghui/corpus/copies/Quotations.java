package org.gonghui.corpus.copies;

import java.io.IOException;
import java.util.List;

/// The words of shared passages.
@FunctionalInterface
public interface Quotations {

    /// The passages of a pair with their words, in the order of [CopyPair#passages()].
    List<CopiedPassage> of(CopyPair pair) throws IOException;
}
