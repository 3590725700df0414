package org.gonghui.analyzer.classify;

import java.io.IOException;
import java.nio.file.Path;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.TextFileException;

/// A model file that cannot be used.
public final class ModelException extends TextFileException {

    private static final long serialVersionUID = 1L;
    private static final Message SORT = new Message("模型文件", "model");

    ModelException(String file, int line, Message problem) {
        super(SORT, file, line, problem);
    }

    ModelException(Path file, IOException failure) {
        super(SORT, file, failure);
    }
}
