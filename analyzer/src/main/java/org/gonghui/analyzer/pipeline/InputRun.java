package org.gonghui.analyzer.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gonghui.corpus.read.Input;
import org.gonghui.corpus.read.LoadOutcome;
import org.gonghui.corpus.read.PageReader;
import org.gonghui.corpus.read.ReadOutcome;
import org.gonghui.corpus.text.AnnotatedPage;
import org.gonghui.corpus.text.InputOutcome;
import org.gonghui.corpus.text.InputRow;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.Origin;
import org.gonghui.corpus.text.Page;
import org.jspecify.annotations.Nullable;

/// Takes many inputs through the pipeline, on several threads, in bounded memory: at most a few pages a thread are in
/// flight, whatever the number of inputs. Every input ends in exactly one row, in the order of the inputs, and the
/// result does not depend on the number of threads. One input's failure never stops the others.
///
/// @param reader turns inputs into pages
/// @param pipeline annotates pages
/// @param threads worker threads, at least 1
public record InputRun(PageReader reader, Pipeline pipeline, int threads) {

    /// Pages in flight for each worker: enough that none waits, few enough that memory stays flat.
    private static final int IN_FLIGHT_PER_THREAD = 4;

    public InputRun {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1, got " + threads);
        }
    }

    /// Runs all inputs.
    ///
    /// @param triage spares inputs that are known already
    /// @param work what to do with each page
    /// @param progress hears of every finished input
    /// @return the input ledger: one row an input, in their order
    /// @throws IOException if the work itself fails; the rest of the inputs is not run then
    public <T> List<InputRow> run(List<Input> inputs, Triage triage, PageWork<T> work, Progress progress)
            throws IOException {
        try (Flight<T> flight = new Flight<>(this, work, progress, inputs.size())) {
            Map<String, String> firstWithContent = new HashMap<>();
            for (Input input : inputs) {
                flight.add(start(input, triage, firstWithContent));
            }
            return flight.finish();
        }
    }

    private Start start(Input input, Triage triage, Map<String, String> firstWithContent) throws IOException {
        return switch (reader.load(input)) {
            case LoadOutcome.Unloadable(Input at, Message reason, long bytes) -> new Start.Settled(
                    new InputRow(at.source(), InputOutcome.REFUSED, Optional.of(reason), "", "", bytes, "", 0));
            case LoadOutcome.Loaded loaded -> {
                String first = firstWithContent.putIfAbsent(loaded.sha256(), input.source());
                if (first != null && loaded.content().size() > 0) {
                    yield new Start.Settled(row(loaded, InputOutcome.DUPLICATE, new Message(first, first)));
                }
                yield triage.known(input.source(), loaded.sha256())
                        .<Start>map(Start.Settled::new)
                        .orElseGet(() -> new Start.Pending(loaded));
            }
        };
    }

    private static InputRow row(LoadOutcome.Loaded loaded, InputOutcome outcome, Message reason) {
        return new InputRow(loaded.input().source(), outcome, Optional.of(reason), "", "", loaded.content().size(),
                loaded.sha256(), 0);
    }

    private <T> Arrival<T> finish(LoadOutcome.Loaded loaded, PageWork<T> work) throws IOException {
        return switch (annotate(loaded)) {
            case Annotation.Done(AnnotatedPage page, InputRow row) ->
                new Arrival<>(row, Optional.of(work.make(page, row)));
            case Annotation.Left(InputRow row) -> new Arrival<>(row, Optional.empty());
        };
    }

    private Annotation annotate(LoadOutcome.Loaded loaded) {
        try {
            return switch (reader.read(loaded)) {
                case ReadOutcome.Read(Page page) -> annotated(pipeline.annotate(page));
                case ReadOutcome.Empty(Origin origin) -> new Annotation.Left(
                        row(loaded, origin, InputOutcome.EMPTY, new Message("没有文字", "no text in it")));
                case ReadOutcome.Refused(Origin origin, Message reason) ->
                    new Annotation.Left(row(loaded, origin, InputOutcome.REFUSED, reason));
            };
        } catch (RuntimeException | StackOverflowError e) {
            // a fault of ours must cost one input, not the run; the row says so
            return new Annotation.Left(row(loaded, InputOutcome.REFUSED, new Message("程序内部错误，请报告此文件：" + e,
                    "internal error, please report this file: " + e)));
        }
    }

    private static Annotation annotated(AnnotatedPage page) {
        Origin origin = page.page().origin();
        return new Annotation.Done(page, new InputRow(page.page().source(), InputOutcome.INDEXED, Optional.empty(),
                origin.format(), origin.charset(), origin.bytes(), origin.sha256(), page.summaries().size()));
    }

    private static InputRow row(LoadOutcome.Loaded loaded, Origin origin, InputOutcome outcome, Message reason) {
        return new InputRow(loaded.input().source(), outcome, Optional.of(reason), origin.format(), origin.charset(),
                origin.bytes(), origin.sha256(), 0);
    }

    /// An input before its page is made.
    private sealed interface Start {
        /// Its row is known without reading it.
        record Settled(InputRow row) implements Start {}

        /// It has to be read.
        record Pending(LoadOutcome.Loaded loaded) implements Start {}
    }

    /// An input after reading it.
    private sealed interface Annotation {
        /// It gave a page.
        record Done(AnnotatedPage page, InputRow row) implements Annotation {}

        /// It gave none; the row says why.
        record Left(InputRow row) implements Annotation {}
    }

    /// An input at the end, with what was made of its page if it gave one.
    private record Arrival<T>(InputRow row, Optional<T> made) {}

    /// The pages in flight: handed to workers in order, taken back in order.
    private static final class Flight<T> implements AutoCloseable {

        private final InputRun run;
        private final PageWork<T> work;
        private final Progress progress;
        private final int total;
        private final ExecutorService workers;
        private final Deque<Future<Arrival<T>>> inFlight = new ArrayDeque<>();
        private final List<InputRow> rows = new ArrayList<>();

        Flight(InputRun run, PageWork<T> work, Progress progress, int total) {
            this.run = run;
            this.work = work;
            this.progress = progress;
            this.total = total;
            this.workers = Executors.newFixedThreadPool(run.threads());
        }

        void add(Start start) throws IOException {
            if (inFlight.size() >= run.threads() * IN_FLIGHT_PER_THREAD) {
                land();
            }
            inFlight.add(workers.submit(() -> switch (start) {
                case Start.Settled(InputRow row) -> new Arrival<>(row, Optional.empty());
                case Start.Pending(LoadOutcome.Loaded loaded) -> run.finish(loaded, work);
            }));
        }

        List<InputRow> finish() throws IOException {
            while (!inFlight.isEmpty()) {
                land();
            }
            return rows;
        }

        private void land() throws IOException {
            Arrival<T> arrival = await(inFlight.remove());
            rows.add(arrival.row());
            if (arrival.made().isPresent()) {
                work.take(arrival.made().get(), arrival.row());
            }
            progress.advanced(rows.size(), total, arrival.row());
        }

        private Arrival<T> await(Future<Arrival<T>> future) throws IOException {
            try {
                return future.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", e);
            } catch (ExecutionException e) {
                throw failure(e.getCause());
            }
        }

        private static IOException failure(@Nullable Throwable cause) {
            return switch (cause) {
                case IOException io -> io;
                case UncheckedIOException io -> new IOException(io.getMessage(), io);
                case Error error -> throw error;
                case null, default -> throw new IllegalStateException(cause);
            };
        }

        @Override
        public void close() {
            workers.shutdownNow();
        }
    }
}
