package org.gonghui.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gonghui.analyzer.classify.ParagraphModel;
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
        assertThat(ParagraphModel.read(model).provenance()).containsKey("training-sha256");
        assertThat(scored.code()).isZero();
    }

    @Test
    void learnsFromMarkedLinesToo() throws Exception {
        Path marked = Files.createDirectory(folder.resolve("own"));
        Files.writeString(marked.resolve("a.txt"), "heading - 一、文体\nwork culture-sports 五月举办【拔河|contest-sports】。\n");
        Path model = folder.resolve("own.model");

        Cli.Result trained = Cli.run("train", TRAINING, "--examples", marked, "-o", model);
        Files.writeString(marked.resolve("a.txt"), "work sports 五月举办拔河。\n");
        Cli.Result refused = Cli.run("train", TRAINING, "--examples", marked, "-o", model);

        assertThat(trained.code()).as(trained.err()).isZero();
        assertThat(trained.out()).contains("own（2 行，其中有类别的 1 行）");
        assertThat(ParagraphModel.read(model).provenance()).containsKey("validated-own");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("a.txt", "“sports”不认识");
    }

    @Test
    void examplesAreForTheOneModelAndMarkedActivitiesForTheOther() {
        Cli.Result result = Cli.run("train", TRAINING, "--examples", folder, "--activities", folder, "-o",
                folder.resolve("m"));

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("只能给一个");
    }

    @Test
    void eachAnnotatedFolderNeedsItsSources() {
        Cli.Result result = Cli.run("train", TRAINING, TRAINING, "--sources", TRAINING, "-o", folder.resolve("m"));

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("一一对应");
    }

    @Test
    void whatCannotBeWrittenIsRefusedBeforeAnyWork() {
        Cli.Result result = Cli.run("train", TRAINING, "-o", folder.resolve("no/own.model"));

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).startsWith("错误：" + folder.resolve("no/own.model") + " 所在的文件夹不存在").hasLineCount(1);
    }

    @Test
    void aFolderThatIsNotAnnotatedIsRefused() throws Exception {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        for (String command : List.of("train", "score")) {
            List<Object> words = new ArrayList<>(List.of(command, empty));
            words.addAll(command.equals("train") ? List.of("-o", folder.resolve("m")) : List.of());
            Cli.Result result = Cli.run(words.toArray());
            assertThat(result.code()).isEqualTo(2);
            assertThat(result.err()).startsWith("错误：" + empty.resolve("documents.jsonl") + "：没有这个文件；标注文件夹要有");
        }
    }

    @Test
    void annotationsWithoutTheirSourcesAreRefused() {
        Path key = Cli.SAMPLES.resolve("key").resolve("part-a");

        Cli.Result result = Cli.run("score", key);

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).isEqualTo("错误：" + key + " 里面和旁边都没有 sources 文件夹；请用 --sources 给出原文所在的文件夹\n");
        assertThat(Cli.run("score", key, "--sources", folder).err())
                .startsWith("错误：" + key + "：来源 2021/jc-01-yizhong.txt：在 " + folder + " 里没有找到");
    }

    @Test
    void aFileThatIsNoModelIsRefused() throws Exception {
        Path wrong = Files.writeString(folder.resolve("wrong.model"), "no model\n");

        Cli.Result result = Cli.run("score", TRAINING, "--model", wrong);

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("wrong.model").contains("gonghui-model");
    }
}
