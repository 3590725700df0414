package org.gonghui.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.gonghui.cli.Cli;
import org.gonghui.cli.Json;
import org.gonghui.cli.RawTable;
import org.gonghui.cli.SampleCorpus;
import org.gonghui.corpus.text.Category;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The tour that a newcomer takes first.
final class DemoCommandTest {

    private static final String HOME = "gonghui.home";

    @TempDir
    private Path folder = Path.of("");

    private String homeBefore = "";

    @BeforeEach
    void startInTheProject() {
        homeBefore = System.getProperty(HOME, "");
        System.setProperty(HOME, "..");
    }

    @AfterEach
    void restore() {
        if (homeBefore.isEmpty()) {
            System.clearProperty(HOME);
        } else {
            System.setProperty(HOME, homeBefore);
        }
    }

    @Test
    void showsTheTableThenWhereEverythingIs() throws Exception {
        Path out = folder.resolve("demo");
        Cli.Result first = Cli.run("demo", "-o", out);
        Cli.Result second = Cli.run("demo", "-o", out);

        assertThat(first.code()).isZero();
        assertThat(first.err()).isEmpty();
        assertThat(second).isEqualTo(first);
        Golden.check("demo.txt", first.out().replace(out.toString(), "OUT").replaceAll("[0-9]", "#"));
        assertThat(first.out()).contains("统计表（CSV）：" + out.resolve("stats.csv"), "语料：" + out.resolve("corpus"));
        assertThat(Files.readString(out.resolve("stats.csv")))
                .isEqualTo(Cli.run("stats", out.resolve("corpus"), "--format", "csv").out());
    }

    @Test
    void theTableHasEveryGroupAndNamesEveryCategory() {
        String shown = Cli.run("stats", SampleCorpus.corpus()).out();

        assertThat(shown).contains("─民主管理─", "─队伍建设─", "─服务关爱─", "\n合计 ");
        for (Category category : Category.values()) {
            assertThat(shown).contains("=" + category.label().zh());
        }
    }

    /// The numbers of the demo are the lines of `annotate`, counted once more.
    @Test
    void theNumbersAreThoseOfTheAnnotations() {
        RawTable table = RawTable.of(Cli.run("stats", SampleCorpus.corpus(), "--format", "csv", "--raw").out());
        Map<String, Integer> counts = workDone();

        assertThat(counts).hasSizeGreaterThan(100);
        for (String school : table.rows().keySet()) {
            for (Category category : Category.values()) {
                String cell = table.cell(school, category.id());
                assertThat(cell.isEmpty() ? 0 : Integer.parseInt(cell)).as(school + " " + category)
                        .isEqualTo(counts.getOrDefault(school + " " + category.id(), 0));
            }
        }
    }

    private static Map<String, Integer> workDone() {
        Map<String, String> schools = new HashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        for (JsonNode line : Json.lines(SampleCorpus.annotated().out())) {
            if (line.get("type").asText().equals("document") && line.get("kind").asText().equals("summary")
                    && line.get("organisation").asText().equals("school-union")) {
                JsonNode id = line.at("/school/id");
                schools.put(line.get("id").asText(), id.isNull() ? "unknown" : id.asText());
            } else if (line.path("kind").asText().equals("work")) {
                String school = schools.get(line.get("document").asText());
                if (school != null) {
                    counts.merge(school + " " + line.get("category").asText(), 1, Integer::sum);
                    counts.merge("total " + line.get("category").asText(), 1, Integer::sum);
                }
            }
        }
        return counts;
    }

    @Test
    void withoutTheSamplesItSaysHowToStartIt() {
        System.setProperty(HOME, folder.toString());
        Cli.Result result = Cli.run("demo", "-o", folder.resolve("out"));

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).startsWith("错误：找不到样例 " + folder).contains("./gonghui");
        assertThat(folder.resolve("out")).doesNotExist();
    }
}
