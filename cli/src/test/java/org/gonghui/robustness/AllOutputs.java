package org.gonghui.robustness;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gonghui.cli.Cli;

/// What all kinds of commands give for one folder, as files in another. A process of its own makes them, since locale and
/// character set are those of a process.
final class AllOutputs {

    private AllOutputs() {}

    /// Writes them.
    ///
    /// @param args the folder of the documents, the register, the document list, the number of threads, where to write
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        String threads = args[3];
        Path out = Files.createDirectories(Path.of(args[4]));
        Path corpus = out.resolveSibling("corpus");
        List<Object> register = List.of("--schools", args[1], "--documents", args[2]);
        keep(out, "index", false, "index", folder, "-o", corpus, "--threads", threads, "--ledger",
                out.resolve("ledger.csv"), register.get(0), register.get(1), register.get(2), register.get(3));
        keep(out, "annotate", true, "annotate", folder, "--format", "jsonl", "--threads", threads, register.get(0),
                register.get(1), register.get(2), register.get(3));
        keep(out, "stats", true, "stats", corpus);
        keep(out, "stats-folder", true, "stats", folder, "--format", "csv", "--threads", threads, register.get(0),
                register.get(1));
        keep(out, "kwic", true, "kwic", corpus, "教师", "--sort", "right:1,left:1", "--all");
        keep(out, "freq", true, "freq", corpus, "--format", "json");
        keep(out, "workbook", false, "stats", corpus, "-o", out.resolve("stats.xlsx"));
        keep(out, "tables", false, "export", corpus, "-o", out.resolve("tables"));
        keep(out, "tables-workbook", false, "export", corpus, "-o", out.resolve("tables.xlsx"));
        keep(out, "report", false, "report", corpus, "-o", out.resolve("report"));
        for (String name : List.of("schools.csv", "documents.csv", "inputs.csv")) {
            Files.copy(corpus.resolve(name), out.resolve("corpus-" + name));
        }
        Files.writeString(out.resolve("fingerprint"), Files.readAllLines(corpus.resolve("manifest.json"))
                .stream()
                .filter(line -> line.contains("fingerprint\""))
                .findFirst()
                .orElseThrow());
    }

    private static void keep(Path out, String name, boolean isAll, Object... arguments) throws IOException {
        Cli.Result result = Cli.run(arguments);
        if (result.code() > 1) {
            throw new IOException(List.of(arguments) + " gave " + result);
        }
        Files.writeString(out.resolve(name + ".out"), result.out(), StandardCharsets.UTF_8);
        if (isAll) {
            Files.writeString(out.resolve(name + ".err"), result.err(), StandardCharsets.UTF_8);
        }
    }

    /// Contents by name, one character a byte.
    static SortedMap<String, String> read(Path folder) throws IOException {
        SortedMap<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }
}
