package org.gonghui.cli.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.gonghui.corpus.text.DisplayWidth;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class WrappingTest {

    @Test
    void breaksBetweenChineseCharacters() {
        assertThat(Wrapping.lines("合计行把所有段落合在一起算", 12)).containsExactly("合计行把所有", "段落合在一起", "算");
    }

    @Test
    void neverBeginsALineWithClosingPunctuation() {
        assertThat(Wrapping.lines("全部工作段落，每段一次。", 12)).containsExactly("全部工作段", "落，每段一", "次。");
    }

    @Test
    void breaksOtherScriptsAtBlanks() {
        assertThat(Wrapping.lines("no mean of the rows", 8)).containsExactly("no mean", "of the", "rows");
        assertThat(Wrapping.lines("unbreakable", 4)).containsExactly("unbr", "eaka", "ble");
    }

    @Test
    void losesNothingAndFits() {
        String alphabet = "工会，。a b-😀e\u0301　";
        for (long seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder("工");
            random.ints(40, 0, alphabet.codePointCount(0, alphabet.length()))
                    .forEach(i -> text.appendCodePoint(alphabet.codePointAt(alphabet.offsetByCodePoints(0, i))));
            int width = 6 + random.nextInt(20);
            String shown = text.toString();
            Assertions.assertTimeout(Duration.ofSeconds(5), () -> {
                assertThat(Wrapping.lines(shown, width)).as("seed %s: %s", random, shown)
                        .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(width));
                assertThat(String.join("", Wrapping.lines(shown, width)).replaceAll("[ 　]", ""))
                        .as(shown)
                        .isEqualTo(shown.replaceAll("[ 　]", ""));
            });
        }
    }

    @Test
    void findsTheRegionThatNamesShare() {
        assertThat(Region.common(java.util.List.of("霁川县一中", "霁川县三中", "霁川县城南小学"))).isEqualTo("霁川县");
        assertThat(Region.common(java.util.List.of("霁川县一中", "霁川县三中", "云陵县一中"))).isEmpty();
        assertThat(Region.common(java.util.List.of("霁川县一中", "霁川县三中"))).isEmpty();
        assertThat(Region.common(java.util.List.of("霁川县一中", "霁川县三中", "霁川县校"))).isEmpty();
        assertThat(Region.common(java.util.List.of("实验小学", "实验中学", "实验幼儿园"))).isEmpty();
    }
}
