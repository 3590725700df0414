package org.gonghui.analyzer.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gonghui.analyzer.extract.ActivityCandidates;
import org.gonghui.analyzer.training.ActivityTrainer.Trained;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActivityTrainerTest {

    private static final Path LINES = Path.of("..", "corpus", "training", "activities");
    /// Some of the lines are enough to see that they are learned.
    private static final List<String> SOME = List.of("formal.txt", "plain.txt", "varied.txt");

    @TempDir
    private Path lines;

    @BeforeEach
    void copySomeLines() throws IOException {
        for (String file : SOME) {
            Files.copy(LINES.resolve(file), lines.resolve(file));
        }
    }

    @Test
    void learnsFromMarkedLinesWhatItThenFinds() throws Exception {
        Trained trained = ActivityTrainer.train(data(lines));

        assertThat(trained.sets()).singleElement().satisfies(set -> {
            assertThat(set.seen().f1()).isGreaterThan(0.9);
            assertThat(set.unseen().f1()).isBetween(0.6, set.seen().f1());
        });
    }

    @Test
    void givesTheSameModelForTheSameLines() throws Exception {
        StringBuilder first = new StringBuilder();
        StringBuilder second = new StringBuilder();
        ActivityTrainer.train(data(lines)).write(first);
        ActivityTrainer.train(data(lines)).write(second);

        assertThat(first.toString()).isEqualTo(second.toString()).contains("about\ttraining-sha256");
    }

    @Test
    void refusesTooFewDocuments(@TempDir Path directory) throws IOException {
        Files.writeString(directory.resolve("one.txt"), "work culture-sports 五月举办【拔河比赛|contest-sports】。\n");

        assertThatThrownBy(() -> ActivityTrainer.train(data(directory))).isInstanceOf(TrainingException.class);
    }

    private static ActivityData data(Path directory) throws IOException, MarkedTextException {
        ActivityData data = new ActivityData(ActivityCandidates.standard());
        data.add("activities", directory);
        return data;
    }
}
