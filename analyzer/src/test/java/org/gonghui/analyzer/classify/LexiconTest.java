package org.gonghui.analyzer.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {

    private final Path folder;

    LexiconTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void speaksForEveryCategory() {
        Map<Category, Integer> phrases = new EnumMap<>(Category.class);
        for (LexiconEntry entry : Lexicon.standard().entries()) {
            if (entry.channel() instanceof Channel.Topic topic) {
                phrases.merge(topic.category(), 1, Integer::sum);
            }
        }
        assertThat(phrases).hasSize(Category.values().length);
        assertThat(phrases.values()).allMatch(count -> count >= 40);
    }

    @Test
    void obeysALexiconOfTheUser() throws Exception {
        Lexicon own = Lexicon.standard().plus(file("[category retirees]\n5 青松计划\n"));
        Documents.Document document = Documents.summary("# 工作\n1、实施青松计划。");
        assertThat(document.classify(Classifier.byRules(own)).get(1).category()).contains(Category.RETIREES);
        assertThat(document.classify(Classifier.byRules(Lexicon.standard())).get(1).category())
                .contains(Category.OTHER_TASKS);
        assertThat(Classifier.byRules(own).fingerprint())
                .isNotEqualTo(Classifier.byRules(Lexicon.standard()).fingerprint());
    }

    @Test
    void switchesOffAPhraseOfWeightZero() throws Exception {
        Lexicon own = Lexicon.standard().plus(file("[category democratic-management]\n0 提案\n"));
        assertThat(new PhraseMatcher(own).match("提案").stream().filter(Hit::isTopic)).isEmpty();
        assertThat(new PhraseMatcher(Lexicon.standard()).match("提案").stream().filter(Hit::isTopic)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"[category weather],不认识的小节", "3,权重 词语", "三 提案,权重 词语", "9.5 提案,权重应为", "3 甲..乙..丙,一段或用", "3 提案..,一段或用"})
    void namesFileAndLineOfWhatItCannotUse(String line, String problem) throws IOException {
        Path file = file("[category retirees]\n# 说明\n" + line + "\n");
        assertThatThrownBy(() -> Lexicon.standard().plus(file)).isInstanceOfSatisfying(LexiconException.class, e -> {
            assertThat(e.file()).isEqualTo(file.toString());
            assertThat(e.line()).isEqualTo(3);
            assertThat(e.userMessage().zh()).contains(file + " 第 3 行：").contains(problem);
            assertThat(e.userMessage().en()).contains(file + ", line 3: ");
        });
    }

    @Test
    void refusesPhrasesBeforeTheFirstSection() throws IOException {
        Path file = file("3 提案\n");
        assertThatThrownBy(() -> Lexicon.standard().plus(file)).isInstanceOf(UserException.class)
                .hasMessageContaining(", line 1: ");
    }

    @Test
    void saysWhenAFileIsMissing() {
        assertThatThrownBy(() -> Lexicon.standard().plus(folder.resolve("none.lex"))).isInstanceOf(UserException.class)
                .hasMessageContaining("none.lex: there is no such file").hasMessageNotContaining("Exception");
    }

    @Test
    void hasAFingerprintOfItsDataAlone() throws Exception {
        Lexicon one = Lexicon.standard().plus(file("[category retirees]\n5 青松计划 青松行动\n"));
        Lexicon other = Lexicon.standard().plus(file("# 次序不计\n[category retirees]\n5 青松行动\n5 青松计划\n"));
        assertThat(one.fingerprint()).isEqualTo(other.fingerprint())
                .hasSize(64)
                .isNotEqualTo(Lexicon.standard().fingerprint());
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("own.lex"), content);
    }
}
