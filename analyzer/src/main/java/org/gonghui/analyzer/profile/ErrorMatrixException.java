package org.gonghui.analyzer.profile;

import java.io.IOException;
import java.nio.file.Path;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.TextFileException;

/// A confusion matrix that cannot be used; the message names the file, the place and what would be right.
public final class ErrorMatrixException extends TextFileException {

    private static final long serialVersionUID = 1L;
    private static final Message SORT = new Message("混淆矩阵", "confusion matrix");

    ErrorMatrixException(Path file, int line, Message problem) {
        super(SORT, file.toString(), line, problem);
    }

    ErrorMatrixException(Path file, IOException failure) {
        super(SORT, file, failure);
    }
}
