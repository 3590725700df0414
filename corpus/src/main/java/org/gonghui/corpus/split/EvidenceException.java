package org.gonghui.corpus.split;

import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.TextFileException;

/// A lexicon of phrases that cannot be read.
final class EvidenceException extends TextFileException {

    private static final long serialVersionUID = 1L;
    private static final Message SORT = new Message("短语词表", "lexicon of phrases");

    EvidenceException(String file, int line, Message problem) {
        super(SORT, file, line, problem);
    }
}
