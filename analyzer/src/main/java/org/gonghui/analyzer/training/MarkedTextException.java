package org.gonghui.analyzer.training;

import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.TextFileException;

/// A line of a file with marked activities cannot be read.
public final class MarkedTextException extends TextFileException {

    private static final long serialVersionUID = 1L;

    MarkedTextException(String file, int line, Message problem) {
        super(new Message("标注文件", "marked file"), file, line, problem);
    }
}
