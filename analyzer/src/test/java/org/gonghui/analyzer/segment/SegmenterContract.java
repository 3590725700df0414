package org.gonghui.analyzer.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.gonghui.corpus.text.Segmenter;
import org.gonghui.corpus.text.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The laws of [Segmenter], for any implementation.
interface SegmenterContract {

    Segmenter segmenter();

    @Test
    default void findsNothingInNothing() {
        assertThat(segmenter().segment("")).isEmpty();
    }

    @Test
    default void leavesOutEveryKindOfWhiteSpace() {
        assertThat(segmenter().segment(" \t\r\n\u3000\u00a0\u2003")).isEmpty();
    }

    @Test
    default void keepsTheLawsOnOrdinaryText() {
        check("一、三月，霁川县第二小学召开了第六届二次教代会，收到提案 18 件。\n　　二、工会主席走访12户困难教职工。");
    }

    @Test
    default void keepsTheLawsOnFullWidthAndMixedText() {
        check("２０２３年１２月，ＡＢＣ杯　气排球赛（ＣＢＡ规则）abc-DEF@example.org 3.14% １万元，Ｔ恤、卡拉OK");
    }

    @Test
    default void keepsTheLawsOnSurrogatesAndPrivateUse() {
        check("𠀀𠮷校工会\uE5C5慰问😀教师\uD842 单独的高位\uDFB7单独的低位\uFEFF");
    }

    @Test
    default void keepsTheLawsOnRandomText() {
        for (long seed = 0; seed < 300; seed++) {
            check(RandomText.of(new Random(seed)), "seed " + seed);
        }
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    default void keepsTheLawsOnLongText() {
        check("工会组织教职工参加县教育工会举办的气排球赛，取得了好成绩。".repeat(20_000), "long text");
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    default void staysFastOnOneHundredThousandRepeats() {
        for (String unit : List.of("教", "教代会", "1", "a", "。", "　", "𠀀", "，一")) {
            check(unit.repeat(100_000), "100,000 times '" + unit + "'");
        }
    }

    @Test
    default void givesTheSameTokensAgain() {
        String text = "工会经审小组审查了全年工会经费，并向会员公布。";
        assertThat(segmenter().segment(text)).isEqualTo(segmenter().segment(text));
        assertThat(segmenter().fingerprint()).isEqualTo(segmenter().fingerprint()).isNotBlank();
    }

    private void check(String text) {
        check(text, text);
    }

    private void check(String text, String name) {
        int last = 0;
        for (Token token : segmenter().segment(text)) {
            String context = name + ", token " + token.start() + ".." + token.end();
            assertThat(token.start()).as(context).isGreaterThanOrEqualTo(last);
            assertThat(text.substring(token.start(), token.end())).as(context).isEqualTo(token.word());
            assertThat(isBlank(token.word())).as(context + " is blank").isFalse();
            assertThat(isBlank(text.substring(last, token.start()))).as(context + " follows lost text").isTrue();
            last = token.end();
        }
        assertThat(isBlank(text.substring(last))).as(name + " has lost text at its end").isTrue();
    }

    private static boolean isBlank(String text) {
        return text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }
}
