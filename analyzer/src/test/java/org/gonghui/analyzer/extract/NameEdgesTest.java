package org.gonghui.analyzer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.gonghui.corpus.text.ActivityType;
import org.gonghui.corpus.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameEdgesTest {

    @ParameterizedTest
    @CsvSource({"36【间教师公寓】, FACILITY_PROJECT, 教师公寓", "举办【一场心理讲座】, TRAINING_LECTURE, 心理讲座",
        "每【两年体检】, HEALTH_CHECK, 体检", "每周【三集中学习】, STUDY, 集中学习", "争取【1万元困难补助】, AID, 1万元困难补助",
        "办【一场地滚球赛】, CONTEST_SPORTS, 一场地滚球赛", "举办【五年规划宣讲】, TRAINING_LECTURE, 五年规划宣讲",
        "召开【三十年教龄教师座谈会】, MEETING_OTHER, 三十年教龄教师座谈会"})
    void leavesOutHowManyAndOnWhichDay(String marked, ActivityType type, String name) {
        assertThat(trimmed(marked, type)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"组织【女教师踏青】, OUTING, 踏青", "【退休教师回校座谈】, MEETING_OTHER, 回校座谈", "【全校教职工捐款】, DONATION, 捐款",
        "为【陶某某同学捐款】, DONATION, 捐款", "向【五年级学生捐款】, DONATION, 捐款", "为【五年级学生小x捐款】8650元, DONATION, 捐款",
        "【工会干部外出参观】, TRAINING_LECTURE, 外出参观",
        "举行【教职工运动会】, CONTEST_SPORTS, 教职工运动会",
        "【教职工体检】, HEALTH_CHECK, 教职工体检", "【教师读书会】办了四期。, STUDY, 教师读书会", "【“爱心助学”捐款】, DONATION, “爱心助学”捐款",
        "【女教工读书分享会】, STUDY, 女教工读书分享会"})
    void leavesOutWhoGoesAndGivesButNotWhoseContestItIs(String marked, ActivityType type, String name) {
        assertThat(trimmed(marked, type)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"为女教师【开设形体训练班】, TRAINING_LECTURE, 形体训练班", "【开讲座】, TRAINING_LECTURE, 讲座", "【公开课】, CONTEST_TEACHING, 公开课",
        "召开【女工委成立大会】, MEETING_OTHER, 女工委成立大会",
        "举办【庆祝新中国成立72周年文艺汇演】, PERFORMANCE, 庆祝新中国成立72周年文艺汇演", "举行【开馆仪式】, CEREMONY, 开馆仪式",
        "【办公室评比】, CONTEST_TEACHING, 办公室评比", "【建成15平方米的爱心妈妈小屋】, FACILITY_PROJECT, 爱心妈妈小屋",
        "【添置跑步机】, FACILITY_PROJECT, 添置跑步机"})
    void leavesOutThatItWasOpenedButNotWhatWasBought(String marked, ActivityType type, String name) {
        assertThat(trimmed(marked, type)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"【办理职工医疗互助参保】, INSURANCE, 职工医疗互助", "【职工互助保障团体参保】, INSURANCE, 职工互助保障", "【投保安康险】, INSURANCE, 投保安康险",
        "【政治学习制度】, STUDY, 政治学习", "【慰问工作】, VISIT, 慰问", "【师徒结对活动中】, MENTORING, 师徒结对活动",
        "【看望住院职工==人次】, VISIT, 看望住院职工", "【发放助学金每人】1000元, AID, 发放助学金"})
    void leavesOutWhatFollows(String marked, ActivityType type, String name) {
        assertThat(trimmed(marked, type)).isEqualTo(name);
    }

    @Test
    void staysWithinTheNameWhateverItIs() {
        Random random = new Random(20_261_123);
        String signs = "教师到开办一二两场年周三捐款制度工作x=12的中参保投";
        ActivityType[] types = ActivityType.values();
        for (int round = 0; round < 5_000; round++) {
            StringBuilder written = new StringBuilder();
            for (int i = 0; i < 20; i++) {
                written.append(signs.charAt(random.nextInt(signs.length())));
            }
            int start = random.nextInt(18);
            Span name = new Span(start, start + 2 + random.nextInt(19 - start));
            Span kept = NameEdges.trim(written.toString(), name, types[random.nextInt(types.length)]);

            assertThat(kept.start()).as(written.toString()).isBetween(name.start(), name.end() - 2);
            assertThat(kept.end()).as(written.toString()).isBetween(kept.start() + 2, name.end());
        }
    }

    private static String trimmed(String marked, ActivityType type) {
        int start = marked.indexOf('【');
        String text = marked.replace("【", "").replace("】", "");
        return NameEdges.trim(text, new Span(start, marked.indexOf('】') - 1), type).in(text);
    }
}
