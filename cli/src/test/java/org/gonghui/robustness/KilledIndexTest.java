package org.gonghui.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.FSDirectory;
import org.gonghui.cli.Cli;
import org.gonghui.corpus.index.CorpusException;
import org.gonghui.corpus.index.CorpusException.Problem;
import org.gonghui.corpus.text.UserException;
import org.gonghui.robustness.GonghuiProcess.Ended;
import org.gonghui.robustness.GonghuiProcess.Surroundings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills `index` with SIGKILL at random moments. After each kill the corpus holds what one commit wrote, or there is none
/// yet and that is said; and the next run, which may be killed as well, brings it to what an undisturbed run gives.
///
/// `-Dgonghui.kills=200` kills more often than the usual few times, `-Dgonghui.kills.seed=7` at other moments,
/// `-Dgonghui.kills.documents=2000` while indexing more files.
@SuppressWarnings("EnumOrdinal") // kinds of work and moments are drawn by number
final class KilledIndexTest {

    private static final int KILLS = Integer.getInteger("gonghui.kills", 5);
    private static final long SEED = Long.getLong("gonghui.kills.seed", 20_261_122L);
    private static final int DOCUMENTS = Integer.getInteger("gonghui.kills.documents", 60);
    /// Kills of one corpus in a row, at most, before a run is let alone.
    private static final int IN_A_ROW = 3;
    /// Nanoseconds between two looks at a corpus that is being written.
    private static final long PAUSE = 200_000;

    @TempDir
    private Path folder = Path.of("");

    private Path corpus = folder;
    private final Map<String, Integer> tally = new TreeMap<>();

    /// A run over a corpus.
    private enum Work {
        /// The first run of all.
        FIRST("first", "schools"),
        /// Files were changed, added and removed.
        LATER("later", "schools"),
        /// The register was changed: everything is analysed again.
        REGISTER("first", "schools-later"),
        /// Everything is made again, beside the corpus that is there.
        REBUILD("later", "schools-later", "--rebuild");

        private final String documents;
        private final String register;
        private final List<String> options;

        Work(String documents, String register, String... options) {
            this.documents = documents;
            this.register = register;
            this.options = List.of(options);
        }

        Object[] arguments(Path folder, Path corpus, int threads) {
            List<Object> arguments = new ArrayList<>(
                    List.of("index", folder.resolve(documents), "-o", corpus, "--schools", folder.resolve(register
                            + ".csv"), "--documents", folder.resolve("documents.csv"), "--threads", threads));
            arguments.addAll(options);
            return arguments.toArray();
        }
    }

    @BeforeEach
    void makeTheUndisturbed() throws IOException {
        GeneratedFolder files = new GeneratedFolder(DOCUMENTS);
        files.first(folder.resolve("first"));
        files.later(folder.resolve("later"));
        files.register(folder.resolve("schools.csv"), 40);
        files.register(folder.resolve("schools-later.csv"), 41);
        files.documents(folder.resolve("documents.csv"));
        corpus = folder.resolve("corpus");
        for (Work work : Work.values()) {
            if (work != Work.FIRST) {
                copy(undisturbed(Work.FIRST), undisturbed(work));
            }
            Cli.Result result = Cli.run(work.arguments(folder, undisturbed(work), 1));
            assertThat(result.code()).as(result.err()).isLessThanOrEqualTo(1);
        }
    }

    private Path undisturbed(Work work) {
        return folder.resolve("undisturbed-" + work.name().toLowerCase(Locale.ROOT));
    }

    @Test
    void aKilledRunLeavesACommitAndTheNextRunCompletesIt() throws Exception {
        Random random = new Random(SEED);
        int kills = 0;
        int round = 0;
        while (kills < KILLS) {
            Work work = Work.values()[round % Work.values().length];
            int threads = round / Work.values().length % 2 == 0 ? 1 : 4;
            delete(corpus);
            if (work != Work.FIRST) {
                copy(undisturbed(Work.FIRST), corpus);
            }
            for (int i = 1 + random.nextInt(IN_A_ROW); i > 0; i--) {
                Moment moment = Moment.values()[random.nextInt(Moment.values().length)];
                String place = "seed " + SEED + ", kill " + kills + ", " + work + " " + moment + ", threads " + threads;
                kills += kill(work, moment, threads, random.nextDouble(), place) ? 1 : 0;
                assertCommit(work, moment, place);
            }
            assertCompleted(work, threads, "seed " + SEED + ", after kill " + kills + ", " + work);
            round++;
        }
        tell(kills, round);
    }

    /// @return false if it had ended before
    private boolean kill(Work work, Moment moment, int threads, double when, String place) {
        Moment.Sight before = Moment.Sight.of(corpus);
        GonghuiProcess process = GonghuiProcess.start(Surroundings.USUAL, work.arguments(folder, corpus, threads));
        while (process.isRunning() && !moment.hasCome(before, Moment.Sight.of(corpus))) {
            LockSupport.parkNanos(PAUSE);
        }
        long until = System.nanoTime() + (long) (when * moment.window() * 1_000_000);
        while (process.isRunning() && System.nanoTime() < until) {
            LockSupport.parkNanos(PAUSE);
        }
        if (process.isRunning()) {
            process.kill();
            return true;
        }
        Ended ended = process.end();
        assertThat(ended.code()).as("%s%n%s", place, ended.err()).isLessThanOrEqualTo(1);
        return false;
    }

    private void assertCommit(Work work, Moment moment, String place) throws UserException {
        String found;
        try {
            CorpusContent content = CorpusContent.of(corpus);
            boolean isDone = content.fingerprint().equals(CorpusContent.of(undisturbed(work)).fingerprint());
            assertThat(isDone || work != Work.FIRST).as(place).isTrue();
            assertThat(content).as(place).isEqualTo(CorpusContent.of(undisturbed(isDone ? work : Work.FIRST)));
            found = isDone ? "after" : "before";
        } catch (CorpusException e) {
            assertThat(work).as(place).isEqualTo(Work.FIRST);
            assertThat(e.problem()).as(place).isIn(Problem.NOT_THERE, Problem.UNFINISHED);
            assertSaidPlainly();
            found = "none yet";
        }
        tally.merge(work + " " + moment + ": " + found, 1, Integer::sum);
    }

    private void assertSaidPlainly() {
        Cli.Result result = Cli.run("search", corpus, "教代会");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("gonghui index").doesNotContain("内部错误");
    }

    private void assertCompleted(Work work, int threads, String place) throws IOException, UserException {
        Cli.Result result = Cli.run(work.arguments(folder, corpus, threads));
        assertThat(result.code()).as("%s%n%s", place, result.err()).isLessThanOrEqualTo(1);
        assertThat(CorpusContent.of(corpus)).as(place).isEqualTo(CorpusContent.of(undisturbed(work)));
        assertThat(CorpusContent.sideFiles(corpus)).as(place)
                .isEqualTo(CorpusContent.sideFiles(undisturbed(work)));
        assertThat(names(corpus.resolve("index"))).as(place).containsExactlyInAnyOrderElementsOf(committed());
    }

    private List<String> committed() throws IOException {
        try (FSDirectory directory = FSDirectory.open(corpus.resolve("index"))) {
            List<String> files = new ArrayList<>(SegmentInfos.readLatestCommit(directory).files(true));
            files.add("write.lock");
            return files;
        }
    }

    private static List<String> names(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }

    @SuppressWarnings("SystemOut") // the long run's report
    private void tell(int kills, int rounds) {
        if (KILLS > 50) {
            System.out.println(kills + " kills in " + rounds + " rounds, seed " + SEED);
            tally.forEach((what, times) -> System.out.println("  " + what + " " + times));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private static void delete(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> files = Files.walk(directory)) {
                for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

}
