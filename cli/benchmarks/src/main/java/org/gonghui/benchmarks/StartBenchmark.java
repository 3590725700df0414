package org.gonghui.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Whole commands from their start to their end, as processes of their own, beside a JVM that only loads HanLP's
/// dictionaries.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3)
@Measurement(iterations = 15)
public class StartBenchmark {

    /// What [#dictionaryAlone] starts.
    public static final class DictionaryAlone {

        private DictionaryAlone() {}

        /// Loads the dictionaries by cutting a word.
        public static void main(String[] args) {
            if (com.hankcs.hanlp.HanLP.newSegment("viterbi").seg("工会").isEmpty()) {
                throw new IllegalStateException("nothing was cut");
            }
        }
    }

    @Benchmark
    public int dictionaryAlone() throws IOException, InterruptedException {
        return run(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
                DictionaryAlone.class.getName()));
    }

    @Benchmark
    public int statsOfTheSamples() throws IOException, InterruptedException {
        return run(List.of(Work.home().resolve("gonghui").toString(), "stats", Work.samples().toString()));
    }

    @Benchmark
    public int help() throws IOException, InterruptedException {
        return run(List.of(Work.home().resolve("gonghui").toString(), "--help"));
    }

    private static int run(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("GONGHUI_NO_BUILD", "1");
        builder.redirectOutput(new File("/dev/null")).redirectErrorStream(true);
        int code = builder.start().waitFor();
        // 1: some of the samples are refused on purpose
        if (code > 1) {
            throw new IOException(command + " ended with " + code);
        }
        return code;
    }
}
