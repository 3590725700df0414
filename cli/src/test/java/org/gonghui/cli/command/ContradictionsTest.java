package org.gonghui.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gonghui.cli.Cli;
import org.gonghui.cli.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What contradicts itself is told to whoever annotates or tabulates, and changes no table.
final class ContradictionsTest {

    private static final String SAME = "金秋助学为6名教职工子女发放助学金12000元。";

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void writeTwoYears() throws IOException {
        write(2022, "看望病号共30人，其中男10人、女20人。");
        write(2023, "看望病号共30人，其中男12人、女20人。");
    }

    private void write(int year, String sentence) throws IOException {
        Files.writeString(folder.resolve(year + ".txt"), "霁川县第九中学工会" + year + "年工作总结\n一、关心教职工生活\n" + sentence
                + "\n" + SAME + "\n");
    }

    @Test
    void annotateGivesARowForEach() {
        Cli.Result result = Cli.run("annotate", folder, "--format", "jsonl", "--explain");

        List<JsonNode> conflicts = Json.lines(result.out())
                .stream()
                .filter(row -> row.get("type").asText().equals("conflict"))
                .toList();
        assertThat(conflicts).hasSize(1);
        JsonNode conflict = conflicts.getFirst();
        assertThat(Json.names(conflict)).containsExactly("type", "source", "document", "kind", "statements", "message",
                "explanation");
        assertThat(conflict.get("source").asText()).isEqualTo("2023.txt");
        assertThat(conflict.get("kind").asText()).isEqualTo("parts-and-total");
        assertThat(conflict.get("statements").get(0).get("text").asText()).isEqualTo("30人");
        assertThat(conflict.get("message").get("zh").asText()).contains("30人", "12+20=32");
    }

    @Test
    void statsTellsHowMany() {
        String shown = Cli.run("stats", folder, "--by", "group").err();

        assertThat(shown).contains("1 份文档里有 1 处前后不一", "1 句话连同数字与同校往年的文档完全相同");
        assertThat(Cli.run("stats", folder, "--by", "group", "--lang", "en").err())
                .contains("1 document(s) contradict themselves in 1 place(s)", "1 sentence(s) stand word for word");
    }

    @Test
    void statsSaysNothingWhereNothingContradictsItself() throws IOException {
        Files.delete(folder.resolve("2023.txt"));

        assertThat(Cli.run("stats", folder, "--by", "group").err()).doesNotContain("前后不一", "往年");
    }
}
