package org.gonghui.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.gonghui.cli.render.Console;
import org.gonghui.corpus.text.Language;

/// Goes through the commands once, so that a JVM that watches can keep what it learned of their classes for later starts
/// (`-XX:AOTCacheOutput` from JDK 25 on, `-XX:SharedArchiveFile` before). The launcher calls it after a build.
public final class Rehearsal {

    private Rehearsal() {}

    /// Goes through the commands once.
    ///
    /// @param args the folder of the samples, and a folder of its own for what the commands write
    public static void main(String[] args) {
        if (args.length != 2) {
            throw new IllegalArgumentException("expected the folder of the samples and one to write to");
        }
        System.exit(run(Path.of(args[0]), Path.of(args[1])));
    }

    /// Runs them all, whatever each gives.
    ///
    /// @return 0 if all went well, otherwise the exit code of the first that did not
    static int run(Path samples, Path scratch) {
        return commands(samples, scratch.resolve("corpus")).stream()
                .mapToInt(Rehearsal::run)
                .filter(code -> code != 0)
                .findFirst()
                .orElse(0);
    }

    private static List<List<String>> commands(Path samples, Path corpus) {
        String summaries = samples.resolve("summaries").toString();
        String schools = samples.resolve("schools.csv").toString();
        String documents = samples.resolve("documents.csv").toString();
        return List.of(
                List.of("stats", summaries, "--schools", schools, "--documents", documents),
                List.of("annotate", summaries, "--explain"),
                List.of("index", summaries, "-o", corpus.toString(), "--rebuild", "--schools", schools),
                List.of("stats", corpus.toString(), "--by", "year,category", "--format", "csv"),
                List.of("search", corpus.toString(), "教代会"),
                List.of("copies", corpus.toString()),
                List.of("figures", corpus.toString()),
                List.of("freq", corpus.toString()),
                List.of("--help"));
    }

    private static int run(List<String> command) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return Main.run(command.toArray(String[]::new),
                new Console(nowhere, nowhere, Language.ZH, false, false, Console.DEFAULT_WIDTH, false));
    }
}
