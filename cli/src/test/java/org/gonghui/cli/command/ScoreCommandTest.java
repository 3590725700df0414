package org.gonghui.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gonghui.cli.Cli;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ScoreCommandTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws Exception {
        Files.createDirectory(folder.resolve("sources"));
        Files.writeString(folder.resolve("sources").resolve("a.txt"), """
                石梁小学2023年工会工作总结
                2023年，校工会做了以下工作：
                一、关心离退休教师
                重阳节，慰问退休教师12人次。
                """);
        Files.writeString(folder.resolve("documents.jsonl"), """
                {"id":"a#1","source":"a.txt","first_line":0,"kind":"summary","organisation":"school-union","school":""}
                """);
        Files.writeString(folder.resolve("lines.tsv"), """
                source\tline\tkind\tcategory\tsecondary\tsubstance\tdocument
                a.txt\t0\tdoc-title\t-\t-\t-\ta#1
                a.txt\t1\tpreamble\t-\t-\t-\ta#1
                a.txt\t2\theading\t-\t-\t-\ta#1
                a.txt\t3\twork\tmutual-aid\t-\tconcrete\ta#1
                """);
        Files.writeString(folder.resolve("mentions.jsonl"), """
                {"source":"a.txt","line":3,"figures":[{"text":"12人次","value":12,"min":12,"max":12,\
                "precision":"exact","unit":"person-time","status":"done"}],"activities":[]}
                """);
    }

    @Test
    void reportsAgreementAsJsonForPrograms() throws Exception {
        Cli.Result result = Cli.run("score", folder, "--format", "json", "--errors", "category");

        assertThat(result.code()).isZero();
        JsonNode report = new ObjectMapper().readTree(result.out());
        assertThat(report.at("/boundary/f1").doubleValue()).isEqualTo(1);
        assertThat(report.at("/kind/accuracy").doubleValue()).isEqualTo(1);
        assertThat(report.at("/category/confusion/mutual-aid/retirees").intValue()).isEqualTo(1);
        assertThat(report.at("/figure/recall").doubleValue()).isEqualTo(1);
        assertThat(report.at("/errors/0/given").textValue()).isEqualTo("retirees");
    }

    @Test
    void reportsAgreementAsTextInBothLanguages() {
        String chinese = Cli.run("score", folder, "--errors", "category").out();
        String english = Cli.run("score", folder, "--lang", "en").out();

        assertThat(chinese).contains("【段落类型】", "kappa", "混淆矩阵", "互助保障与保险", "期望校准误差",
                "a.txt:3 mutual-aid → retirees | 重阳节，慰问退休教师12人次。");
        assertThat(english).contains("mutual-aid", "expected calibration error").doesNotContainPattern("\\p{IsHan}");
    }

    @Test
    void aMissingSourceIsNamed() throws Exception {
        Files.delete(folder.resolve("sources").resolve("a.txt"));

        Cli.Result result = Cli.run("score", folder);

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("a.txt").contains("--sources");
    }

    @Test
    void anUnknownAspectIsToldWithTheValidOnes() {
        Cli.Result result = Cli.run("score", folder, "--errors", "kinds");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("kinds").contains("boundary, document, kind");
    }
}
