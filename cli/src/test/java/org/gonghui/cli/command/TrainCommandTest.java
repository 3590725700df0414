package org.gonghui.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.gonghui.analyzer.classify.CategoryModel;
import org.gonghui.cli.Cli;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TrainCommandTest {

    private static final Path TRAINING = Path.of("..", "corpus", "training");

    @TempDir
    private Path folder;

    @Test
    void trainsAModelThatOtherCommandsUse() throws Exception {
        Path model = folder.resolve("own.model");

        Cli.Result trained = Cli.run("train", TRAINING, "-o", model);
        Cli.Result scored = Cli.run("score", TRAINING, "--model", model, "--format", "json");

        assertThat(trained.code()).as(trained.err()).isZero();
        assertThat(trained.out()).contains("training（", "规则", "合用");
        assertThat(CategoryModel.read(model).provenance()).containsKey("training-sha256");
        assertThat(scored.code()).isZero();
    }

    @Test
    void eachAnnotatedFolderNeedsItsSources() {
        Cli.Result result = Cli.run("train", TRAINING, TRAINING, "--sources", TRAINING, "-o", folder.resolve("m"));

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("一一对应");
    }

    @Test
    void aFileThatIsNoModelIsRefused() throws Exception {
        Path wrong = Files.writeString(folder.resolve("wrong.model"), "no model\n");

        Cli.Result result = Cli.run("score", TRAINING, "--model", wrong);

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("wrong.model").contains("gonghui-category-model");
    }
}
