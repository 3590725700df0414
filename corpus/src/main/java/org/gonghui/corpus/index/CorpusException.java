package org.gonghui.corpus.index;

import java.nio.file.Path;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.UserException;

/// A corpus that cannot be opened, written or searched as it is. The message says what to do.
public final class CorpusException extends UserException {

    private static final long serialVersionUID = 1L;

    /// What is wrong.
    public enum Problem {
        /// There is no such directory.
        NOT_THERE,
        /// The directory holds something else.
        NOT_A_CORPUS,
        /// The first index run on it never ended.
        UNFINISHED,
        /// Files are missing or broken.
        DAMAGED,
        /// It was written in another layout.
        FOREIGN_SCHEMA,
        /// Its words were cut by another segmenter or dictionary.
        FOREIGN_SEGMENTER,
        /// Another process or thread writes it.
        LOCKED,
        /// Some of its inputs were annotated with other rules or another register than the rest.
        MIXED
    }

    private final Problem problem;
    private final transient Path directory;

    CorpusException(Problem problem, Path directory, Message message) {
        super(message);
        this.problem = problem;
        this.directory = directory;
    }

    CorpusException(Problem problem, Path directory, Message message, Throwable cause) {
        super(message, cause);
        this.problem = problem;
        this.directory = directory;
    }

    public Problem problem() {
        return problem;
    }

    /// The corpus's directory.
    public Path directory() {
        return directory;
    }
}
