package org.gonghui.analyzer.classify;

import java.io.IOException;
import java.nio.file.Path;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.TextFileException;

/// A rule lexicon that cannot be used as it stands.
public final class LexiconException extends TextFileException {

    private static final long serialVersionUID = 1L;
    private static final Message SORT = new Message("规则词表", "lexicon");

    LexiconException(String file, int line, Message problem) {
        super(SORT, file, line, problem);
    }

    LexiconException(Path file, IOException failure) {
        super(SORT, file, failure);
    }
}
