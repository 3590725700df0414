package org.gonghui.analyzer.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gonghui.analyzer.extract.ActivityCandidates;
import org.gonghui.analyzer.training.ActivityLine.Event;
import org.gonghui.corpus.text.ActivityType;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkedTextTest {

    @Test
    void takesTheMarksOutAndKeepsTheirPlaces() throws MarkedTextException {
        List<List<ActivityLine>> documents = MarkedText.read("a.txt", List.of("# 说明", "",
                "work culture-sports 五月【拔河|contest-sports】，六月【登山|outing】。", "===", "heading - 一、文体"));

        assertThat(documents).hasSize(2);
        ActivityLine line = documents.get(0).get(0);
        assertThat(line.text()).isEqualTo("五月拔河，六月登山。");
        assertThat(line.classification().category()).contains(Category.CULTURE_SPORTS);
        assertThat(line.events()).containsExactly(new Event(new Span(2, 4), ActivityType.CONTEST_SPORTS),
                new Event(new Span(7, 9), ActivityType.OUTING));
        assertThat(documents.get(1).get(0).events()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"work culture-sports", "work - 拔河。", "heading culture-sports 文体", "work sports 拔河。",
        "work culture-sports 【拔河】。", "work culture-sports 【拔河|tug-of-war】。"})
    void namesTheLineThatCannotBeRead(String line) {
        assertThatThrownBy(() -> MarkedText.read("a.txt", List.of("# 说明", line)))
                .isInstanceOfSatisfying(MarkedTextException.class, wrong -> {
                    assertThat(wrong.file()).isEqualTo("a.txt");
                    assertThat(wrong.line()).isEqualTo(2);
                });
    }

    @Test
    void namesTheFileThatIsNotInUtf8(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve("a.txt"), new byte[]{(byte) 0xB9, (byte) 0xA4});
        assertThatThrownBy(() -> new ActivityData(ActivityCandidates.standard()).add("own", folder))
                .isInstanceOf(MarkedTextException.class).hasMessageContaining("a.txt: is not UTF-8 text");
    }
}
