package org.gonghui.analyzer.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignaturesTest {

    private static final List<String> PIECES = List.of("霁川县松溪小学", "工会", "委员会", "幼儿园", "女工委", "主席", "中心校", "慰问", "教职工",
            "会",
            "校", " ", "　", "\t", "（盖章）", "公章", "章", "２０２３年", "2023年6月", "二〇二三年", "12日", "2023.6", "2023-6-1", "腊月廿三",
            "六月初一", "6月1日", "20**年", "张某某", "（", "）", "。", ".", "，", "：", "；", "一、", "首先", "学", "a");

    @ParameterizedTest
    @ValueSource(strings = {"霁川县松溪小学工会", "松溪小学工会委员会（盖章）", "松溪小学工会 2023年6月1日", "　　竹溪幼儿园　二〇二三年六月", "2023年12月31日。",
        "2023.12", "腊月廿三", "6月1日", "松溪小学工会　李某某", "二OO八年十二月卅日", "松溪小学退休教师协会", "（共印30份）", "报：县教育工会  送：校长室"})
    void knowsWhoSignedAndWhen(String line) {
        assertThat(Signatures.isSignature(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "　", "工会慰问教师", "一、松溪小学工会", "学校工会开展活动。", "2023年慰问教师", "松溪小学，工会"})
    void takesNoOtherLineForASignature(String line) {
        assertThat(Signatures.isSignature(line)).isFalse();
    }

    @Test
    void findsBeforehandOnlyThatTheExpressionsDoNotMatch() {
        int signed = 0;
        for (long seed = 0; seed < 40_000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int pieces = random.nextInt(7); pieces > 0; pieces--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            String line = text.toString();
            boolean matches = matches(line);
            signed += matches ? 1 : 0;
            assertThat(Signatures.isSignature(line)).as("seed " + seed + ": " + line).isEqualTo(matches);
        }
        assertThat(signed).isGreaterThan(1_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"供稿：工会 柳青", "青禾小学工会供稿", "（图文 柳青）", "图文：柳青", "通讯员柳青 陶然", "柳青/摄影", "（柳青 报道）"})
    void recognisesWhoSentANewsItemIn(String line) {
        assertThat(Signatures.isContributor(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"教职工摄影比赛掠影", "图文并茂的展板", "喜迎国庆书画摄影展", "柳青向大家讲了摄影，很有趣"})
    void takesNoEventForItsReporter(String line) {
        assertThat(Signatures.isContributor(line)).isFalse();
    }

    private static boolean matches(String line) {
        String bare = line.strip();
        return line.length() <= 48 && (Signatures.DATE_LINE.matcher(bare).matches()
                || (!Numbering.isItem(line) && Signatures.SIGNATURE.matcher(bare).matches()));
    }
}
