package org.gonghui.corpus.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.gonghui.corpus.index.CorpusException.Problem;
import org.gonghui.corpus.text.AnnotatedPage;
import org.gonghui.corpus.text.DocumentRow;
import org.gonghui.corpus.text.InputOutcome;
import org.gonghui.corpus.text.InputRow;
import org.gonghui.corpus.text.ParagraphRow;
import org.gonghui.corpus.text.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

final class CorpusWriterTest {

    private static final Fingerprints OTHER_RULES = new Fingerprints("pairs-1", "rules-2", "register-1");

    private final Path folder;

    CorpusWriterTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private CorpusWriter writer() throws UserException, IOException {
        return CorpusWriter.open(folder, Commits.FINGERPRINTS);
    }

    private static void put(CorpusWriter writer, AnnotatedPage page) throws IOException {
        writer.put(page, SamplePages.row(page));
    }

    /// All that a corpus says.
    private record Content(Manifest manifest, List<InputRow> inputs, List<DocumentRow> documents,
            List<ParagraphRow> paragraphs, List<Facts> facts) {

        static Content of(Path directory) throws UserException, IOException {
            try (Corpus corpus = Corpus.open(directory)) {
                return new Content(corpus.manifest(), corpus.inputs(), corpus.documents().toList(),
                        corpus.paragraphs().toList(), corpus.facts().toList());
            }
        }
    }

    @Test
    void knowsWhatIsIndexed() throws UserException, IOException {
        AnnotatedPage page = SamplePages.page("a.txt", "走访三户");
        Commits.write(folder, page);
        try (CorpusWriter writer = writer()) {
            assertThat(writer.freshness()).isEqualTo(new Freshness.Current());
            assertThat(writer.indexed("a.txt")).contains(SamplePages.row(page));
            assertThat(writer.indexed("b.txt")).isEmpty();
            assertThat(writer.inputs()).containsExactly(SamplePages.row(page));
        }
    }

    @Test
    void changesOnlyWhatIsPutOrRemoved() throws UserException, IOException {
        AnnotatedPage kept = SamplePages.random("kept.txt", 5);
        Commits.write(folder, SamplePages.random("changed.txt", 1), SamplePages.random("removed.txt", 2), kept);
        AnnotatedPage changed = SamplePages.random("changed.txt", 3);
        AnnotatedPage added = SamplePages.random("added.txt", 4);
        try (CorpusWriter writer = writer()) {
            put(writer, changed);
            put(writer, added);
            writer.remove("removed.txt");
            writer.commit(Commits.PLAIN);
        }
        Path fresh = folder.resolve("fresh");
        Commits.write(fresh, added, changed, kept);
        assertThat(Content.of(folder)).isEqualTo(Content.of(fresh));
    }

    @Test
    void replacesAPageByARowOfTheLedger() throws UserException, IOException {
        Commits.write(folder, SamplePages.page("a.txt", "走访三户"));
        try (CorpusWriter writer = writer()) {
            writer.put(SamplePages.refused("a.txt"));
            writer.commit(Commits.PLAIN);
            assertThat(writer.indexed("a.txt")).isEmpty();
        }
        Content content = Content.of(folder);
        assertThat(content.inputs()).containsExactly(SamplePages.refused("a.txt"));
        assertThat(content.paragraphs()).isEmpty();
        assertThat(content.manifest().inputs()).isEqualTo(1);
    }

    @Test
    void commitsMoreThanOnce() throws UserException, IOException {
        try (CorpusWriter writer = writer()) {
            assertThat(writer.freshness()).isEqualTo(new Freshness.New());
            put(writer, SamplePages.page("a.txt", "走访三户"));
            Manifest first = writer.commit(Commits.PLAIN);
            assertThat(writer.indexed("a.txt")).isPresent();
            put(writer, SamplePages.page("b.txt", "走访三户"));
            Manifest second = writer.commit(Commits.PLAIN);
            assertThat(second.inputs()).isEqualTo(2);
            assertThat(second.fingerprint()).isNotEqualTo(first.fingerprint());
            assertThat(writer.commit(Commits.PLAIN)).isEqualTo(second);
        }
    }

    @Test
    void dropsWhatWasNotCommitted() throws UserException, IOException {
        Commits.write(folder, SamplePages.page("a.txt", "走访三户"));
        Content before = Content.of(folder);
        try (CorpusWriter writer = writer()) {
            put(writer, SamplePages.page("b.txt", "走访三户"));
            writer.remove("a.txt");
            assertThat(Content.of(folder)).isEqualTo(before);
        }
        assertThat(Content.of(folder)).isEqualTo(before);
    }

    @Test
    void refusesRowsThatDoNotFit() throws UserException, IOException {
        AnnotatedPage page = SamplePages.page("a.txt", "走访三户");
        InputRow unchanged = new InputRow("a.txt", InputOutcome.UNCHANGED, java.util.Optional.empty(), "txt", "UTF-8",
                1, "", 1);
        try (CorpusWriter writer = writer()) {
            assertThatIllegalArgumentException().isThrownBy(() -> writer.put(SamplePages.row(page)));
            assertThatIllegalArgumentException().isThrownBy(() -> writer.put(unchanged));
            assertThatIllegalArgumentException().isThrownBy(() -> writer.put(page, SamplePages.refused("a.txt")));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> writer.put(page, SamplePages.row(SamplePages.page("b.txt", "走访三户"))));
        }
    }

    @Test
    void refusesASecondWriter() throws UserException, IOException {
        try (CorpusWriter first = writer()) {
            assertThatThrownBy(this::writer)
                    .isInstanceOfSatisfying(CorpusException.class,
                            e -> assertThat(e.problem()).isEqualTo(Problem.LOCKED))
                    .hasMessageContaining(folder.toString())
                    .hasMessageContaining("this very process (" + ProcessHandle.current().pid() + ")")
                    .hasMessageContaining("Try again");
            put(first, SamplePages.page("a.txt", "走访三户"));
            first.commit(Commits.PLAIN);
        }
        try (CorpusWriter next = writer()) {
            assertThat(next.indexed("a.txt")).isPresent();
        }
    }

    @Test
    void refusesAnotherSegmenterUntilRebuilt() throws UserException, IOException {
        Commits.write(folder, SamplePages.page("a.txt", "走访三户"));
        Fingerprints other = new Fingerprints("hanlp-9", "rules-1", "register-1");
        assertThatThrownBy(() -> CorpusWriter.open(folder, other))
                .isInstanceOfSatisfying(CorpusException.class,
                        e -> assertThat(e.problem()).isEqualTo(Problem.FOREIGN_SEGMENTER))
                .hasMessageContaining("pairs-1")
                .hasMessageContaining("hanlp-9")
                .hasMessageContaining("gonghui index FOLDER -o " + folder + " --rebuild");
        try (CorpusWriter writer = CorpusWriter.rebuild(folder, other)) {
            assertThat(writer.freshness()).isEqualTo(new Freshness.New());
            assertThat(writer.inputs()).isEmpty();
            put(writer, SamplePages.page("b.txt", "走访三户"));
            assertThat(Content.of(folder).inputs()).extracting(InputRow::source).containsExactly("a.txt");
            writer.commit(Commits.PLAIN);
        }
        assertThat(Content.of(folder).inputs()).extracting(InputRow::source).containsExactly("b.txt");
        assertThat(Content.of(folder).manifest().fingerprints()).isEqualTo(other);
    }

    @Test
    void tellsWhenTheRulesHaveChanged() throws UserException, IOException {
        AnnotatedPage page = SamplePages.page("a.txt", "走访三户");
        Commits.write(folder, page);
        try (CorpusWriter writer = CorpusWriter.open(folder, OTHER_RULES)) {
            assertThat(writer.freshness()).isEqualTo(new Freshness.Stale(List.of("rules")));
            assertThat(writer.indexed("a.txt")).isEmpty();
            assertThat(writer.inputs()).hasSize(1);
            put(writer, page);
            writer.commit(Commits.PLAIN);
            assertThat(writer.indexed("a.txt")).isPresent();
        }
        assertThat(Content.of(folder).manifest().fingerprints()).isEqualTo(OTHER_RULES);
        Fingerprints both = new Fingerprints("pairs-1", "rules-3", "register-3");
        try (CorpusWriter writer = CorpusWriter.open(folder, both)) {
            assertThat(writer.freshness()).isEqualTo(new Freshness.Stale(List.of("rules", "register")));
        }
    }

    @Test
    void neverMixesTwoSetsOfRules() throws UserException, IOException {
        Commits.write(folder, SamplePages.page("a.txt", "走访三户"), SamplePages.page("b.txt", "走访三户"));
        Content before = Content.of(folder);
        try (CorpusWriter writer = CorpusWriter.open(folder, OTHER_RULES)) {
            put(writer, SamplePages.page("b.txt", "走访三户"));
            assertThatThrownBy(() -> writer.commit(Commits.PLAIN))
                    .isInstanceOfSatisfying(CorpusException.class,
                            e -> assertThat(e.problem()).isEqualTo(Problem.MIXED))
                    .hasMessageContaining("1 input")
                    .hasMessageContaining("a.txt")
                    .hasMessageContaining("--rebuild");
            assertThat(Content.of(folder)).isEqualTo(before);
            writer.remove("a.txt");
            assertThat(writer.commit(Commits.PLAIN).inputs()).isEqualTo(1);
        }
    }

    @Test
    @Timeout(60)
    void saysTheSameWhateverTheThreads() throws Exception {
        List<AnnotatedPage> pages = new ArrayList<>(
                IntStream.range(0, 300).mapToObj(i -> SamplePages.random("%03d.txt".formatted(i), i)).toList());
        Path one = folder.resolve("one");
        Commits.write(one, pages.toArray(AnnotatedPage[]::new));
        Path four = folder.resolve("four");
        Collections.shuffle(pages, new Random(7));
        try (CorpusWriter writer = CorpusWriter.open(four, Commits.FINGERPRINTS)) {
            putOnThreads(writer, pages, 4);
            writer.commit(Commits.PLAIN);
        }
        assertThat(Content.of(four)).isEqualTo(Content.of(one));
    }

    private static void putOnThreads(CorpusWriter writer, List<AnnotatedPage> pages, int threads)
            throws InterruptedException, ExecutionException {
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> puts = new ArrayList<>();
            for (AnnotatedPage page : pages) {
                puts.add(workers.submit(() -> {
                    put(writer, page);
                    return null;
                }));
            }
            for (Future<?> done : puts) {
                done.get();
            }
        }
    }

    @Test
    void dependsInItsFingerprintOnEverythingThatIsKept() throws UserException, IOException {
        AnnotatedPage page = SamplePages.page("a.txt", "走访三户");
        String fingerprint = Commits.write(folder.resolve("0"), page).fingerprint();
        assertThat(Commits.write(folder.resolve("1"), page).fingerprint()).isEqualTo(fingerprint);
        assertThat(List.of(SamplePages.page("b.txt", "走访三户"), SamplePages.page("a.txt", "走访两户"),
                SamplePages.page("a.txt", "走访", "三户"),
                SamplePages.page("a.txt", page.summaries().getFirst().summary().school(), 2022,
                        org.gonghui.corpus.text.Category.RELIEF_VISITS, "走访三户"),
                SamplePages.page("a.txt", page.summaries().getFirst().summary().school(), 2023,
                        org.gonghui.corpus.text.Category.RETIREES, "走访三户")))
                .allSatisfy(other -> assertThat(Commits
                        .write(folder.resolve(Integer.toHexString(other.hashCode())), other)
                        .fingerprint()).isNotEqualTo(fingerprint));
    }

    @Test
    void keepsSourcesAndTextsOfAnyLength() throws UserException, IOException {
        String longName = "很长".repeat(20_000);
        AnnotatedPage first = SamplePages.page(longName + "1.txt", "字".repeat(50_000));
        AnnotatedPage second = SamplePages.page(longName + "2.txt", "a".repeat(50_000) + "，b");
        Commits.write(folder, first, second);
        try (CorpusWriter writer = writer()) {
            assertThat(writer.indexed(longName + "1.txt")).contains(SamplePages.row(first));
            writer.remove(longName + "2.txt");
            writer.commit(Commits.PLAIN);
        }
        assertThat(Content.of(folder).inputs()).containsExactly(SamplePages.row(first));
    }
}
