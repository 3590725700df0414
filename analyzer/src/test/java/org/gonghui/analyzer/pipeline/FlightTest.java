package org.gonghui.analyzer.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gonghui.analyzer.classify.Classifier;
import org.gonghui.analyzer.extract.Extractor;
import org.gonghui.corpus.read.Input;
import org.gonghui.corpus.read.Inputs;
import org.gonghui.corpus.read.Limits;
import org.gonghui.corpus.read.LoadOutcome;
import org.gonghui.corpus.read.PageReader;
import org.gonghui.corpus.school.SchoolResolver;
import org.gonghui.corpus.split.Splitter;
import org.gonghui.corpus.text.AnnotatedPage;
import org.gonghui.corpus.text.InputRow;
import org.gonghui.corpus.text.Segmenter;
import org.gonghui.corpus.text.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How many pages are annotated together shows in the order of segmenting and of the work: a batch is segmented as a
/// whole before the work on its first page.
final class FlightTest {

    private static final int MANY = 1_000_000;
    private static final String LINE = "提案一件。";

    @TempDir
    private Path folder;

    private final List<String> events = new ArrayList<>();

    @Test
    void batchesHaveNoMoreInputsThanAllowed() throws Exception {
        write(10);

        fly(new BatchBounds(4, MANY, MANY));

        assertThat(batches()).containsExactly(4, 4, 2);
    }

    @Test
    void batchesHaveNoMoreBytesThanAllowed() throws Exception {
        write(6);

        fly(new BatchBounds(MANY, 2L * LINE.length() * 3, MANY));

        assertThat(batches()).containsExactly(2, 2, 2);
    }

    @Test
    void pagesAnnotatedTogetherAreNoLongerThanAllowed() throws Exception {
        write(6);

        fly(new BatchBounds(MANY, MANY, 3 * LINE.length()));

        assertThat(batches()).containsExactly(3, 3);
    }

    @Test
    void aPageAboveTheBoundsIsABatchOfItsOwn() throws Exception {
        write(2);
        Files.writeString(folder.resolve("1a.txt"), LINE.repeat(50));
        Files.writeString(folder.resolve("2.txt"), LINE);

        fly(new BatchBounds(MANY, MANY, 3 * LINE.length()));
        assertThat(batches()).containsExactly(2, 1, 1);

        events.clear();
        fly(new BatchBounds(MANY, 3L * LINE.length() * 3, MANY));
        assertThat(batches()).containsExactly(2, 1, 1);
    }

    private void write(int files) throws IOException {
        for (int i = 0; i < files; i++) {
            Files.writeString(folder.resolve(i + ".txt"), LINE);
        }
    }

    private void fly(BatchBounds bounds) throws Exception {
        PageReader reader = new PageReader(Limits.DEFAULT);
        Pipeline pipeline = new Pipeline(new Splitter(), new SchoolResolver(), new Recording(events),
                Classifier.standard(), Extractor.standard());
        PageWork<String> work = new Working(events);
        List<Input> inputs = Inputs.find(List.of(folder), Limits.DEFAULT);
        Landing<String> landing = new Landing<>(work, Progress.NONE, inputs.size());
        try (Flight<String> flight = new Flight<>(new BatchWork<>(reader, pipeline, work, bounds.units()), bounds, 1,
                landing)) {
            for (Input input : inputs) {
                flight.add(new Start.Pending((LoadOutcome.Loaded) reader.load(input)));
            }
            flight.finish();
        }
        assertThat(landing.rows()).extracting(InputRow::source)
                .containsExactlyElementsOf(inputs.stream().map(Input::source).toList());
    }

    /// Pages worked on one after the other without segmenting in between, batch by batch.
    private List<Integer> batches() {
        return Stream.of(String.join("", events).split("s+")).filter(works -> !works.isEmpty()).map(String::length)
                .toList();
    }

    private record Recording(List<String> events) implements Segmenter {

        @Override
        public List<Token> segment(String text) {
            events.add("s");
            return List.of(new Token(text, "n", 0));
        }

        @Override
        public String fingerprint() {
            return "recording";
        }
    }

    private record Working(List<String> events) implements PageWork<String> {

        @Override
        public String make(AnnotatedPage page, InputRow row) {
            events.add("w");
            return row.source();
        }

        @Override
        public void take(String made, InputRow row) {
            // only the order of the stages is looked at
        }
    }
}
