package org.gonghui.analyzer.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.TextFileException;

/// A file of indicators that cannot be used as it stands; the message names file, line, value and what would be right.
public final class IndicatorFileException extends TextFileException {

    private static final long serialVersionUID = 1L;
    private static final Message SORT = new Message("指标文件", "indicator file");

    IndicatorFileException(String file, int line, Message problem) {
        super(SORT, file, line, problem);
    }

    IndicatorFileException(Path file, IOException failure) {
        super(SORT, file, failure);
    }
}
