package org.gonghui.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What whole commands cost as a corpus grows: seconds, processor time for each text, and the memory that stays in use.
/// Every command runs as a process of its own that may use 512 MB of heap.
final class Growth {

    private static final String HEADER = """
            | texts | command | s | CPU ms a text | heap in use, MB | resident, MB |
            |---|---|---|---|---|---|
            """;
    /// Some inputs were refused; greater codes tell of commands that did not do their work, such as for want of memory.
    private static final int REFUSED = 1;
    private static final String QUERY = "[word=\"慰问\"] []{0,3} [pos=\"n.*\"]";

    private final GeneratedTexts texts;
    private final Path work;
    private final StringBuilder table = new StringBuilder(HEADER);

    private Growth(GeneratedTexts texts, Path work) {
        this.texts = texts;
        this.work = work;
    }

    /// Measures corpora of growing size.
    ///
    /// @param sizes numbers of texts
    /// @return the table in Markdown; it is written into `results` after each size, too
    static String of(List<Integer> sizes, Path results) throws IOException, InterruptedException {
        Growth growth = new Growth(GeneratedTexts.from(Work.samples()), Work.scratch());
        for (int size : sizes) {
            growth.measure(size);
            Files.writeString(results, growth.table);
        }
        return growth.table.toString();
    }

    private void measure(int size) throws IOException, InterruptedException {
        String folder = texts.folder(work.resolve("texts-" + size), size).toString();
        Path corpus = work.resolve("growth-" + size);
        Work.delete(corpus);
        row(size, "index", "index", folder, "-o", corpus.toString(), "--threads", "4");
        row(size, "index, nothing changed", "index", folder, "-o", corpus.toString(), "--threads", "4");
        row(size, "stats CORPUS", "stats", corpus.toString());
        row(size, "kwic CORPUS", "kwic", corpus.toString(), QUERY);
        row(size, "activities CORPUS", "activities", corpus.toString(), "-o", work.resolve("growth.csv").toString());
        row(size, "stats FOLDER", "stats", folder, "--threads", "4");
    }

    private void row(int size, String name, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Work.home().resolve("gonghui").toString()));
        command.addAll(List.of(arguments));
        Cost cost = Cost.of(command, work);
        if (cost.code() > REFUSED) {
            table.append(String.format(Locale.ROOT, "| %,d | %s | exit code %d | | | %d |%n", size, name, cost.code(),
                    cost.resident()));
            return;
        }
        table.append(String.format(Locale.ROOT, "| %,d | %s | %.1f | %.2f | %d | %d |%n", size, name,
                cost.milliseconds() / 1000.0, (double) cost.processorMilliseconds() / size, cost.heapInUse(),
                cost.resident()));
    }

    /// What a process cost.
    ///
    /// @param code its exit code
    /// @param milliseconds from its start to its end
    /// @param processorMilliseconds on all processors
    /// @param heapInUse MB of heap that were still in use after collections late in the run: the least of their last
    ///     quarter, since the others hold what only a full collection takes away; 0 if there was no collection
    /// @param resident the most MB of memory it held at once
    private record Cost(int code, long milliseconds, long processorMilliseconds, int heapInUse, int resident) {

        private static final int POLL_MILLISECONDS = 50;

        static Cost of(List<String> command, Path work) throws IOException, InterruptedException {
            Path log = work.resolve("growth-gc.log");
            ProcessBuilder builder = new ProcessBuilder(command);
            builder.environment().put("GONGHUI_NO_BUILD", "1");
            builder.environment().put("GONGHUI_JAVA_OPTS", "-Xmx512m -Xlog:gc:file=" + log);
            Path out = work.resolve("growth.out");
            long start = System.nanoTime();
            Process process = builder.redirectErrorStream(true).redirectOutput(out.toFile()).start();
            long processor = 0;
            int resident = 0;
            while (process.isAlive()) {
                processor = Math.max(processor,
                        process.info().totalCpuDuration().map(java.time.Duration::toMillis).orElse(0L));
                resident = Math.max(resident, resident(process.pid()));
                Thread.sleep(POLL_MILLISECONDS);
            }
            return new Cost(process.exitValue(), (System.nanoTime() - start) / 1_000_000, processor, heapInUse(log), resident);
        }

        /// The most memory so far, as Linux tells it; 0 elsewhere.
        private static int resident(long process) {
            try {
                return Files.readAllLines(Path.of("/proc", String.valueOf(process), "status"), StandardCharsets.UTF_8)
                        .stream()
                        .filter(line -> line.startsWith("VmHWM"))
                        .mapToInt(line -> Integer.parseInt(line.replaceAll("\\D", "")) >> 10)
                        .findFirst()
                        .orElse(0);
            } catch (IOException e) {
                return 0;
            }
        }

        private static int heapInUse(Path log) throws IOException {
            List<Integer> after = Files.readAllLines(log, StandardCharsets.UTF_8)
                    .stream()
                    .filter(line -> line.matches(".*Pause.*\\d+M->\\d+M\\(.*"))
                    .map(line -> Integer.valueOf(line.replaceAll(".*->(\\d+)M\\(.*", "$1")))
                    .toList();
            return after.subList(after.size() * 3 / 4, after.size())
                    .stream()
                    .mapToInt(Integer::intValue)
                    .min()
                    .orElse(0);
        }
    }
}
