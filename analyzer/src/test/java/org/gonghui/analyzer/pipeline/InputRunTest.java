package org.gonghui.analyzer.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.gonghui.analyzer.classify.Classifier;
import org.gonghui.analyzer.extract.Extractor;
import org.gonghui.corpus.read.Input;
import org.gonghui.corpus.read.Inputs;
import org.gonghui.corpus.read.Limits;
import org.gonghui.corpus.read.PageReader;
import org.gonghui.corpus.school.SchoolResolver;
import org.gonghui.corpus.split.Splitter;
import org.gonghui.corpus.text.AnnotatedPage;
import org.gonghui.corpus.text.InputOutcome;
import org.gonghui.corpus.text.InputRow;
import org.gonghui.corpus.text.Segmenter;
import org.gonghui.corpus.text.Token;
import org.gonghui.corpus.text.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class InputRunTest {

    private static final String FAULT = "故障";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void everyInputEndsInOneRowInTheirOrder(int threads) throws Exception {
        write(40);
        List<Input> inputs = inputs();

        List<InputRow> rows = run(threads).run(inputs, Triage.READ_ALL, new Collecting(), Progress.NONE);

        assertThat(rows).extracting(InputRow::source).containsExactlyElementsOf(
                inputs.stream().map(Input::source).toList());
        assertThat(rows).extracting(InputRow::outcome).containsOnly(InputOutcome.INDEXED);
    }

    @Test
    void takesWhatWasMadeInTheOrderOfTheInputsWhateverTheNumberOfThreads() throws Exception {
        write(60);
        Collecting one = new Collecting();
        Collecting many = new Collecting();

        run(1).run(inputs(), Triage.READ_ALL, one, Progress.NONE);
        run(8).run(inputs(), Triage.READ_ALL, many, Progress.NONE);

        assertThat(many.taken).isEqualTo(one.taken).hasSize(60);
    }

    @Test
    void aFaultOfOurOwnCostsOneInputAndNotTheRun() throws Exception {
        write(3);
        Files.writeString(folder.resolve("b-faulty.txt"), FAULT);

        List<InputRow> rows = run(2).run(inputs(), Triage.READ_ALL, new Collecting(), Progress.NONE);

        assertThat(rows).filteredOn(row -> row.outcome() == InputOutcome.REFUSED)
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.source()).isEqualTo("b-faulty.txt");
                    assertThat(row.reason().orElseThrow().zh()).contains("内部错误").contains(FAULT);
                });
        assertThat(rows).filteredOn(row -> row.outcome() == InputOutcome.INDEXED).hasSize(3);
    }

    @Test
    void aPageThatFailsWithinABatchFailsAlone() throws Exception {
        write(100);
        Files.writeString(folder.resolve("50.txt"), FAULT);
        assertThat(BatchBounds.of(100, 1).inputs()).isGreaterThan(1);
        Collecting work = new Collecting();

        List<InputRow> rows = run(1).run(inputs(), Triage.READ_ALL, work, Progress.NONE);

        assertThat(rows).filteredOn(row -> row.outcome() != InputOutcome.INDEXED)
                .extracting(InputRow::source)
                .containsExactly("50.txt");
        assertThat(work.taken).hasSize(99).doesNotContain("50.txt " + FAULT);
        assertThat(rows).extracting(InputRow::source).containsExactlyElementsOf(
                inputs().stream().map(Input::source).toList());
    }

    @Test
    void theSameBytesUnderAnotherNameAreADuplicateOfTheFirst() throws Exception {
        Files.writeString(folder.resolve("a.txt"), "重阳节看望退休教师。");
        Files.writeString(folder.resolve("b.txt"), "重阳节看望退休教师。");

        List<InputRow> rows = run(2).run(inputs(), Triage.READ_ALL, new Collecting(), Progress.NONE);

        assertThat(rows).extracting(InputRow::outcome)
                .containsExactly(InputOutcome.INDEXED, InputOutcome.DUPLICATE);
        assertThat(rows.get(1).reason().orElseThrow().zh()).isEqualTo("a.txt");
    }

    @Test
    void whatTriageKnowsIsNotReadAgain() throws Exception {
        write(2);
        Collecting work = new Collecting();
        Triage first = (source, sha256) -> source.equals("0.txt")
                ? Optional.of(
                        new InputRow(source, InputOutcome.UNCHANGED, Optional.empty(), "txt", "UTF-8", 1, sha256, 1))
                : Optional.empty();

        List<InputRow> rows = run(1).run(inputs(), first, work, Progress.NONE);

        assertThat(rows).extracting(InputRow::outcome)
                .containsExactly(InputOutcome.UNCHANGED, InputOutcome.INDEXED);
        assertThat(work.taken).containsExactly("1.txt 提案1件。");
    }

    @Test
    void stopsWhenTheWorkItselfFails() throws IOException, UserException {
        write(5);
        PageWork<String> failing = new Collecting() {
            @Override
            public String make(AnnotatedPage page, InputRow row) throws IOException {
                throw new IOException("disk full");
            }
        };
        List<Input> inputs = inputs();

        assertThatThrownBy(() -> run(2).run(inputs, Triage.READ_ALL, failing, Progress.NONE))
                .isInstanceOf(IOException.class)
                .hasMessage("disk full");
    }

    @Test
    void onlyAFewBatchesAreInFlightHoweverManyInputsThereAre() throws Exception {
        write(500);
        AtomicInteger inFlight = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        PageWork<String> counting = new PageWork<>() {
            @Override
            public String make(AnnotatedPage page, InputRow row) {
                most.accumulateAndGet(inFlight.incrementAndGet(), Math::max);
                return row.source();
            }

            @Override
            public void take(String made, InputRow row) {
                inFlight.decrementAndGet();
            }
        };

        run(3).run(inputs(), Triage.READ_ALL, counting, Progress.NONE);

        assertThat(most.get()).isBetween(1, 3 * Flight.BATCHES_PER_THREAD * BatchBounds.of(500, 3).inputs());
    }

    @Test
    void progressHearsOfEveryInput() throws Exception {
        write(4);
        List<String> heard = new ArrayList<>();

        run(2).run(inputs(), Triage.READ_ALL, new Collecting(),
                (done, total, row) -> heard.add(done + "/" + total + " " + row.source()));

        assertThat(heard).containsExactly("1/4 0.txt", "2/4 1.txt", "3/4 2.txt", "4/4 3.txt");
    }

    private void write(int files) throws IOException {
        for (int i = 0; i < files; i++) {
            Files.writeString(folder.resolve(i + ".txt"), "提案" + i + "件。");
        }
    }

    private List<Input> inputs() throws IOException, UserException {
        return Inputs.find(List.of(folder), Limits.DEFAULT);
    }

    private static InputRun run(int threads) {
        Pipeline pipeline = new Pipeline(new Splitter(), new SchoolResolver(), new Characterwise(),
                Classifier.standard(),
                Extractor.standard());
        return new InputRun(new PageReader(Limits.DEFAULT), pipeline, threads);
    }

    /// Takes source and text of each page.
    private static class Collecting implements PageWork<String> {

        private final List<String> taken = new ArrayList<>();

        @Override
        public String make(AnnotatedPage page, InputRow row) throws IOException {
            return page.page().source() + " " + page.page().text();
        }

        @Override
        public void take(String made, InputRow row) {
            taken.add(made);
        }
    }

    /// One token a code unit; fails on [#FAULT].
    private static final class Characterwise implements Segmenter {

        @Override
        public List<Token> segment(String text) {
            if (text.contains(FAULT)) {
                throw new IllegalStateException(FAULT);
            }
            return IntStream.range(0, text.length())
                    .mapToObj(i -> new Token(text.substring(i, i + 1), "n", i))
                    .toList();
        }

        @Override
        public String fingerprint() {
            return "characterwise";
        }
    }
}
