package org.gonghui.corpus.query;

import java.io.IOException;

/// Looks at the tokens of paragraphs, one paragraph after the other in the order of the corpus. Each is used by one thread.
@FunctionalInterface
public interface TokenVisitor {

    /// Looks at a paragraph.
    ///
    /// @param tokens its tokens; holds something else after the call
    void visit(TokenSequence tokens) throws IOException;
}
