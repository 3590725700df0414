package org.gonghui.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.gonghui.cli.Cli;
import org.gonghui.corpus.index.CorpusWriter;
import org.gonghui.corpus.index.Fingerprints;
import org.gonghui.robustness.GonghuiProcess.Ended;
import org.gonghui.robustness.GonghuiProcess.Surroundings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Several processes on one corpus: readers see what one commit wrote, and a second writer is refused.
final class SharedCorpusTest {

    private static final int FILES = 24;
    private static final int READERS = 3;
    /// How often the corpus is changed under the readers.
    private static final int CHANGES = Integer.getInteger("gonghui.changes", 3);

    @TempDir
    private Path folder = Path.of("");

    private Path corpus = folder;

    @BeforeEach
    void makeACorpus() {
        GeneratedFolder files = new GeneratedFolder(FILES);
        files.first(folder.resolve("first"));
        files.later(folder.resolve("later"));
        files.register(folder.resolve("schools-first.csv"), 40);
        files.register(folder.resolve("schools-later.csv"), 41);
        corpus = folder.resolve("corpus");
        assertThat(Cli.run(index("later", corpus)).code()).isLessThanOrEqualTo(1);
        assertThat(Cli.run(index("later", folder.resolve("undisturbed-later"))).code()).isLessThanOrEqualTo(1);
        assertThat(Cli.run(index("first", folder.resolve("undisturbed-first"))).code()).isLessThanOrEqualTo(1);
    }

    private Object[] index(String state, Path directory) {
        return new Object[]{"index", folder.resolve(state), "-o", directory, "--schools",
            folder.resolve("schools-" + state + ".csv"), "--threads", 2};
    }

    private static List<Object[]> questions(Path directory) {
        return List.of(new Object[]{"search", directory, "教师"}, new Object[]{"kwic", directory, "提案", "--all"},
                new Object[]{"stats", directory}, new Object[]{"compare", directory},
                new Object[]{"search", directory, "慰问", "--where", "stage=primary"},
                new Object[]{"info", directory, "--by", "year"});
    }

    /// What is said for a question about the corpora that nobody changes, by the number of the question.
    private Map<Integer, Set<String>> answers() {
        Map<Integer, Set<String>> answers = new TreeMap<>();
        for (int i = 0; i < questions(corpus).size(); i++) {
            answers.put(i, new HashSet<>(List.of(ask(folder.resolve("undisturbed-first"), i),
                    ask(folder.resolve("undisturbed-later"), i))));
        }
        return answers;
    }

    private String ask(Path directory, int question) {
        Cli.Result result = Cli.run(questions(directory).get(question));
        assertThat(result.code()).as("%s%n%s", questions(directory).get(question)[0], result.err()).isZero();
        return (result.out() + result.err()).replace(directory.toString(), "CORPUS");
    }

    @Test
    void readersSeeOneCommitWhileAnotherProcessWrites() throws Exception {
        Map<Integer, Set<String>> answers = answers();
        AtomicBoolean isDone = new AtomicBoolean();
        List<Future<Integer>> asked = new ArrayList<>();
        try (ExecutorService readers = Executors.newFixedThreadPool(READERS)) {
            for (int reader = 0; reader < READERS; reader++) {
                int first = reader;
                Callable<Integer> asking = () -> askUntil(isDone, first, answers);
                asked.add(readers.submit(asking));
            }
            try {
                for (int change = 0; change < CHANGES; change++) {
                    Ended ended = GonghuiProcess.run(Surroundings.USUAL,
                            index(change % 2 == 0 ? "first" : "later", corpus));
                    assertThat(ended.code()).as(ended.err()).isLessThanOrEqualTo(1);
                }
            } finally {
                isDone.set(true);
            }
        }
        for (Future<Integer> reader : asked) {
            assertThat(reader.get()).isPositive();
        }
    }

    private int askUntil(AtomicBoolean isDone, int first, Map<Integer, Set<String>> answers) {
        int times = 0;
        while (!isDone.get()) {
            int question = (first + times++) % answers.size();
            assertThat(answers.get(question)).contains(ask(corpus, question));
        }
        return times;
    }

    @Test
    void aSecondWriterIsRefusedAndToldWhatToDo() throws Exception {
        CorpusContent before = CorpusContent.of(corpus);
        Fingerprints other = new Fingerprints("other", "other", "other");
        try (CorpusWriter writer = CorpusWriter.rebuild(corpus, other)) {
            assertThat(writer.inputs()).isEmpty();
            for (String option : List.of("--keep", "--rebuild")) {
                List<Object> command = new ArrayList<>(List.of(index("first", corpus)));
                command.add(option);
                Ended refused = GonghuiProcess.run(Surroundings.USUAL, command.toArray());
                assertThat(refused.code()).as(refused.err()).isEqualTo(3);
                assertThat(refused.err().lines().filter(line -> line.startsWith("错误："))).singleElement()
                        .asString()
                        .contains(corpus.toString(), ProcessHandle.current().pid() + " 号进程", "write.lock", "结束后再试");
            }
        }
        assertThat(CorpusContent.of(corpus)).isEqualTo(before);
        Ended ended = GonghuiProcess.run(Surroundings.USUAL, index("first", corpus));
        assertThat(ended.code()).as(ended.err()).isLessThanOrEqualTo(1);
        assertThat(CorpusContent.of(corpus)).isEqualTo(CorpusContent.of(folder.resolve("undisturbed-first")));
    }
}
