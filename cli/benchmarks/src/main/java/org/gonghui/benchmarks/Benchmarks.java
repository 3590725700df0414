package org.gonghui.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// Runs the benchmarks, all in one sitting, and writes what they measured: `results.json` in JMH's form, and
/// `results.md`, a table with the ratios. Takes JMH's options, e.g. `Stages -f 1 -wi 1 -i 3 -p documents=500`, or
/// `growth 1000 10000` for [Growth] alone, whose table is `growth.md`.
public final class Benchmarks {

    private Benchmarks() {}

    /// @param args JMH's options
    public static void main(String[] args) throws IOException, RunnerException, CommandLineOptionException, InterruptedException {
        Path results = Files.createDirectories(Work.home().resolve("cli/benchmarks/target/results"));
        if (args.length > 1 && args[0].equals("growth")) {
            print(Growth.of(Arrays.stream(args).skip(1).map(Integer::valueOf).toList(), results.resolve("growth.md")));
            return;
        }
        CommandLineOptions given = new CommandLineOptions(args);
        if (given.shouldHelp()) {
            given.showHelp();
            return;
        }
        if (given.shouldList()) {
            new Runner(given).list();
            return;
        }
        Collection<RunResult> measured = new Runner(new OptionsBuilder().parent(given)
                .resultFormat(ResultFormatType.JSON)
                .result(results.resolve("results.json").toString())
                .build()).run();
        String table = ResultsTable.of(measured);
        Files.writeString(results.resolve("results.md"), table);
        print(table);
    }

    private static void print(String table) {
        new PrintStream(System.out, true, StandardCharsets.UTF_8).print(table);
    }
}
