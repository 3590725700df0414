package org.gonghui.analyzer.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/// The inputs of a run that are in flight: gathered into batches, handed to workers in order, taken back in order. Used
/// from one thread.
final class Flight<T> implements AutoCloseable {

    /// Batches in flight for each worker: enough that none waits, few enough that memory stays flat.
    static final int BATCHES_PER_THREAD = 3;

    private final BatchWork<T> work;
    private final BatchBounds bounds;
    private final int mostBatches;
    private final Landing<T> landing;
    private final ExecutorService workers;
    private final Deque<Future<List<Arrival<T>>>> inFlight = new ArrayDeque<>();
    private List<Start> batch = new ArrayList<>();
    private long batchBytes;

    Flight(BatchWork<T> work, BatchBounds bounds, int threads, Landing<T> landing) {
        this.work = work;
        this.bounds = bounds;
        this.mostBatches = threads * BATCHES_PER_THREAD;
        this.landing = landing;
        this.workers = Executors.newFixedThreadPool(threads);
    }

    /// Takes the next input, and waits for room if there is none.
    void add(Start start) throws IOException {
        if (batch.size() >= bounds.inputs() || (!batch.isEmpty() && batchBytes + start.bytes() > bounds.bytes())) {
            depart();
        }
        batch.add(start);
        batchBytes += start.bytes();
    }

    /// Waits for all inputs.
    void finish() throws IOException {
        depart();
        while (!inFlight.isEmpty()) {
            land();
        }
    }

    private void depart() throws IOException {
        if (inFlight.size() >= mostBatches) {
            land();
        }
        List<Start> full = batch;
        inFlight.add(workers.submit(() -> work.finish(full)));
        batch = new ArrayList<>();
        batchBytes = 0;
    }

    private void land() throws IOException {
        for (Arrival<T> arrival : await(inFlight.remove())) {
            landing.land(arrival);
        }
    }

    private static <V> V await(Future<V> future) throws IOException {
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
            case UncheckedIOException io -> Objects.requireNonNull(io.getCause());
            case Error error -> throw error;
            case null, default -> throw new IllegalStateException(cause);
        };
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
