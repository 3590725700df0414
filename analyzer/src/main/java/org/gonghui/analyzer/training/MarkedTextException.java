package org.gonghui.analyzer.training;

import java.io.IOException;
import java.nio.file.Path;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.TextFileException;

/// A file with marked activities, or a line of it, cannot be read.
public final class MarkedTextException extends TextFileException {

    private static final long serialVersionUID = 1L;

    private static final Message SORT = new Message("标注文件", "marked file");

    MarkedTextException(String file, int line, Message problem) {
        super(SORT, file, line, problem);
    }

    MarkedTextException(Path file, IOException failure) {
        super(SORT, file, failure);
    }
}
