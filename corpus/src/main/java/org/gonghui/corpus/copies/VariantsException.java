package org.gonghui.corpus.copies;

import java.io.IOException;
import java.nio.file.Path;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.TextFileException;

/// A table of variants that cannot be used as it stands.
public final class VariantsException extends TextFileException {

    private static final long serialVersionUID = 1L;
    private static final Message SORT = new Message("异写词表", "table of variants");

    VariantsException(String file, int line, Message problem) {
        super(SORT, file, line, problem);
    }

    VariantsException(Path file, IOException failure) {
        super(SORT, file, failure);
    }
}
