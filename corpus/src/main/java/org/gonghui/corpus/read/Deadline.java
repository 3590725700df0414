package org.gonghui.corpus.read;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Runs a parser under a time limit, in a thread of its own. A parser that does not come back is interrupted and
/// abandoned: its thread is a daemon, so that it cannot keep the program alive.
final class Deadline {

    /// Parsers recurse over what is nested in files.
    private static final long STACK_BYTES = 4L << 20;

    /// Something that takes text out of a file.
    interface Extraction {
        Extract run() throws ExtractionException;
    }

    private final Duration limit;

    Deadline(Duration limit) {
        this.limit = limit;
    }

    /// @throws ExtractionException what the extraction throws, or that it took too long, or broke down
    Extract run(Extraction extraction) throws ExtractionException {
        FutureTask<Extract> task = new FutureTask<>(extraction::run);
        Thread thread = new Thread(null, task, "parser", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new ExtractionException(Reasons.tooSlow(limit.toSeconds()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ExtractionException(Reasons.unreadable("interrupted"), e);
        } catch (ExecutionException e) {
            throw translate(Objects.requireNonNull(e.getCause()));
        } finally {
            thread.interrupt();
        }
    }

    /// Parsers of other people's files throw anything. Errors that only say how much a file asked for are its own
    /// fault too; all other errors are ours.
    private static ExtractionException translate(Throwable cause) {
        return switch (cause) {
            case ExtractionException e -> e;
            case StackOverflowError e -> new ExtractionException(Reasons.tooComplex("nesting"), e);
            case OutOfMemoryError e -> new ExtractionException(Reasons.tooComplex("memory"), e);
            case Error e -> throw e;
            default -> new ExtractionException(Reasons.unreadable(String.valueOf(cause)), cause);
        };
    }
}
