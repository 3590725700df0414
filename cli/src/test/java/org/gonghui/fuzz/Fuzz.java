package org.gonghui.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Runs many random cases against one entry point: each gets an input made from its own seed, and must end in time
/// without an exception and without a word on stderr. What fails is told with its seed, one case for each place in our code that it fails at, and
/// its input is kept in `target/fuzz`.
///
/// System properties: `fuzz.factor` (times the usual number of cases, 1), `fuzz.first` (the first seed, 0) and
/// `fuzz.cases` (exactly so many, for repeating one).
final class Fuzz {

    private static final double FACTOR = Double.parseDouble(System.getProperty("fuzz.factor", "1"));
    private static final long FIRST = Long.getLong("fuzz.first", 0);
    /// Nothing that is as small as these inputs may take longer, even on a busy machine.
    private static final long LONGEST_SECONDS = Long.getLong("fuzz.seconds", 20);
    private static final int MOST_FAILURES = 25;
    private static final Path KEPT = Path.of("target", "fuzz");
    private static final long STACK_BYTES = 1L << 20;

    /// What is done with an input. It throws nothing but for errors.
    interface Check<T> {
        void run(T input) throws Exception;
    }

    /// A case that is under way.
    private record Running(long seed, long since) {}

    private final String target;
    private final Map<String, String> failures = new LinkedHashMap<>();
    private final AtomicReference<@Nullable Running> running = new AtomicReference<>();
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private long worstNanos;
    private long worstSeed;

    private Fuzz(String target) {
        this.target = target;
    }

    /// Runs `usual` cases (times the factor) and fails if any fails.
    ///
    /// @param <T> a string or an array of bytes
    static <T> void run(String target, int usual, Function<Random, T> inputs, Check<T> check) {
        long cases = Long.getLong("fuzz.cases", Math.max(1, Math.round(usual * FACTOR)));
        PrintStream before = System.err;
        Fuzz fuzz = new Fuzz(target);
        System.setErr(new PrintStream(fuzz.printed, true, StandardCharsets.UTF_8));
        try {
            fuzz.all(cases, inputs, check);
        } finally {
            System.setErr(before);
        }
    }

    private <T> void all(long cases, Function<Random, T> inputs, Check<T> check) {
        long start = System.nanoTime();
        Thread worker = new Thread(null, () -> {
            for (long seed = FIRST; seed < FIRST + cases && failures.size() < MOST_FAILURES; seed++) {
                one(seed, inputs, check);
            }
        }, "fuzz", STACK_BYTES);
        worker.setDaemon(true);
        worker.start();
        watch(worker);
        System.out.printf("fuzz %-12s %,10d cases %7.1f s, slowest %.2f s (seed %d)%n", target, cases,
                (System.nanoTime() - start) / 1e9, worstNanos / 1e9, worstSeed);
        if (!failures.isEmpty()) {
            throw new AssertionError(target + ": " + failures.size() + " failures\n"
                    + String.join("\n\n", failures.values()));
        }
    }

    /// Until the worker ends, or one case takes too long.
    private void watch(Thread worker) {
        try {
            while (worker.isAlive()) {
                worker.join(200);
                Running now = running.get();
                if (now != null && System.nanoTime() - now.since() > LONGEST_SECONDS * 1_000_000_000L) {
                    AssertionError slow = new AssertionError("takes longer than " + LONGEST_SECONDS + " s");
                    slow.setStackTrace(worker.getStackTrace());
                    failures.put("time", told(now.seed(), slow));
                    return;
                }
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private <T> void one(long seed, Function<Random, T> inputs, Check<T> check) {
        T input = inputs.apply(new Random(seed * 0x9E3779B97F4A7C15L + target.hashCode()));
        Running now = new Running(seed, System.nanoTime());
        running.set(now);
        try {
            check.run(input);
            if (printed.size() > 0) {
                throw new AssertionError("printed to stderr: " + printed.toString(StandardCharsets.UTF_8));
            }
        } catch (Throwable e) {
            failures.computeIfAbsent(place(e), any -> told(seed, e) + "\nkept as " + keep(seed, input));
        } finally {
            running.set(null);
            printed.reset();
        }
        long nanos = System.nanoTime() - now.since();
        if (nanos > worstNanos) {
            worstNanos = nanos;
            worstSeed = seed;
        }
    }

    /// Failures of one sort at one place of our code are one failure.
    private static String place(Throwable e) {
        return e.getClass().getName() + Arrays.stream(e.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("org.gonghui"))
                .filter(frame -> !frame.getClassName().startsWith("org.gonghui.fuzz"))
                .findFirst().map(StackTraceElement::toString).orElse("");
    }

    private String told(long seed, Throwable e) {
        StringBuilder text = new StringBuilder(target + ", seed " + seed + ": " + e);
        Arrays.stream(e.getStackTrace()).limit(25).forEach(frame -> text.append("\n    at ").append(frame));
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            text.append("\n  because of ").append(cause);
            Arrays.stream(cause.getStackTrace()).limit(12).forEach(frame -> text.append("\n    at ").append(frame));
        }
        return text.toString();
    }

    private Path keep(long seed, Object input) {
        try {
            Files.createDirectories(KEPT);
            Path file = KEPT.resolve(target.replace(' ', '-') + "-" + seed);
            return Files.write(file, input instanceof byte[] bytes
                    ? bytes
                    : input.toString().getBytes(StandardCharsets.UTF_16BE));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
