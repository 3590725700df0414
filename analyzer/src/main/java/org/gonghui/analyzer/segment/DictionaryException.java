package org.gonghui.analyzer.segment;

import java.io.IOException;
import java.nio.file.Path;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.TextFileException;

/// A dictionary that cannot be used as it stands.
public final class DictionaryException extends TextFileException {

    private static final long serialVersionUID = 1L;
    private static final Message SORT = new Message("词典", "dictionary");

    DictionaryException(String file, int line, Message problem) {
        super(SORT, file, line, problem);
    }

    DictionaryException(Path file, IOException failure) {
        super(SORT, file, failure);
    }
}
