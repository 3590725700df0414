package org.gonghui.analyzer.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FullStopsTest {

    @ParameterizedTest
    @CsvSource({"召开教代会.收到提案9件.都已答复, 召开教代会。收到提案9件。都已答复",
        "慰问了病号（5人）.组织春游. 开展读书活动., 慰问了病号（5人）。组织春游。 开展读书活动。",
        "一.加强学习.二.关心职工.三.搞好文体., 一.加强学习。二.关心职工。三.搞好文体。"})
    void readsPointsBehindWordsAsFullStops(String text, String read) {
        assertThat(FullStops.read(text)).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"人均3.5元，共1.2万元，占12.5%.", "一.加强学习\n二.关心职工\n（三）.搞好文体", "举行了讲座。请来卡尔.马林和安娜.林。",
        "召开教代会.", "a.b.c", "", ".", "..", "总结.doc 计划.doc 名单.xls"})
    void leavesOtherPointsAlone(String text) {
        assertThat(FullStops.read(text)).isSameAs(text);
    }

    @Test
    void changesNothingButPointsWhateverTheText() {
        Random random = new Random(20_261_123);
        String signs = "教代会一二。.（)\n 5a”";
        for (int round = 0; round < 5_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(30); i > 0; i--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            String read = FullStops.read(text.toString());

            assertThat(read).as(text.toString()).hasSameSizeAs(text);
            for (int at = 0; at < read.length(); at++) {
                char before = text.charAt(at);
                assertThat(read.charAt(at)).as(text.toString()).isIn(before, before == '.' ? '。' : before);
            }
        }
    }
}
