package org.gonghui.corpus.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class SimplifiedScriptTest {

    @Test
    void charactersAreReplacedOneByOne() {
        assertThat(SimplifiedScript.of("霽川縣雲嶺小學工會工作總結（2023年）")).isEqualTo("霁川县云岭小学工会工作总结（2023年）");
        assertThat(SimplifiedScript.of("教职工 teachers 𠮷")).isEqualTo("教职工 teachers 𠮷");
        assertThat(SimplifiedScript.of("")).isEmpty();
    }

    @Test
    void wordsWhoseCharactersAloneStandForOthersAreReplacedAsWords() {
        assertThat(SimplifiedScript.of("工作計畫，提案逐件答覆，憑藉瞭解到的情況，圍繞著中心")).isEqualTo("工作计划，提案逐件答复，凭借了解到的情况，围绕着中心");
    }

    @Test
    void namesOfOldDoNotHideInOtherWords() {
        assertThat(SimplifiedScript.of("對於單位職工")).isEqualTo("对于单位职工");
    }

    @Test
    void whatIsSimplifiedStaysAndNoTextChangesItsLength() {
        for (long seed = 1; seed <= 50; seed++) {
            String text = random(new Random(seed));

            String simplified = SimplifiedScript.of(text);

            assertThat(simplified).as("seed %d: %s", seed, text).hasSameSizeAs(text);
            assertThat(SimplifiedScript.of(simplified)).as("seed %d: %s", seed, text).isEqualTo(simplified);
            assertThat(SimplifiedScript.ofWords(text)).as("seed %d: %s", seed, text).hasSameSizeAs(text);
        }
    }

    private static String random(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(200); i > 0; i--) {
            text.append((char) (random.nextInt(20) == 0
                    ? random.nextInt(Character.MAX_VALUE + 1)
                    : 0x4E00 + random.nextInt(0x5200)));
        }
        return text.toString();
    }

    @Test
    void wordsThatAreAskedForKeepWhatBothScriptsHave() {
        assertThat(SimplifiedScript.ofWords("慰問 後勤 答覆")).isEqualTo("慰问 后勤 答复");
        assertThat(SimplifiedScript.ofWords("乾坤 “气排球”「瞭望」")).isEqualTo("乾坤 “气排球”「瞭望」");
        assertThat(SimplifiedScript.of("乾淨「整潔」")).isEqualTo("干净“整洁”");
    }

    @Test
    void aTextIsReadInSimplifiedCharactersOnlyIfItWantsIt() {
        assertThat(SimplifiedScript.read("工會工作總結：乾淨")).isEqualTo("工会工作总结：干净");
        assertThat(SimplifiedScript.read("朗朗乾坤")).isEqualTo("朗朗乾坤");
    }

    @Test
    void aTextInTraditionalCharactersIsToldFromOneInSimplifiedOnes() {
        assertThat(SimplifiedScript.isWantedFor("工會工作總結")).isTrue();
        assertThat(SimplifiedScript.isWantedFor("各學校工會普遍举行拜師仪式，全縣共签订师徒合同。")).isTrue();
        assertThat(SimplifiedScript.isWantedFor("各学校工会普遍举行拜师仪式，全县共签订师徒合同。")).isFalse();
        assertThat(SimplifiedScript.isWantedFor("")).isFalse();
    }

    @Test
    void aNameOrAQuotedWordInALongTextMakesNoTraditionalText() {
        String text = "工会组织教职工参加气排球比赛。".repeat(60);

        assertThat(SimplifiedScript.isWantedFor(text + "落款：雲嶺小學工會，書法作品《學而時習》。")).isFalse();
        assertThat(SimplifiedScript.isWantedFor("會" + text)).isFalse();
    }

    /// The frequent characters have to be outside of GB 2312, the set of the simplified script, and in the table.
    @Test
    void theCharactersThatTellStandForOthers() {
        CharsetEncoder simplifiedSet = Charset.forName("GB2312").newEncoder();
        String simplified = SimplifiedScript.of(SimplifiedScript.FREQUENT);

        for (int i = 0; i < simplified.length(); i++) {
            char traditional = SimplifiedScript.FREQUENT.charAt(i);
            assertThat(simplifiedSet.canEncode(traditional)).as("%s", traditional).isFalse();
            assertThat(simplifiedSet.canEncode(simplified.charAt(i))).as("%s", traditional).isTrue();
        }
        assertThat(SimplifiedScript.FREQUENT.chars().distinct().count()).isEqualTo(simplified.length());
    }
}
