package org.gonghui.analyzer.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.gonghui.analyzer.pipeline.Pipeline;
import org.gonghui.analyzer.segment.HanLpSegmenter;
import org.gonghui.corpus.school.DocumentList;
import org.gonghui.corpus.school.Register;
import org.gonghui.corpus.text.AnnotatedPage;
import org.gonghui.corpus.text.Origin;
import org.gonghui.corpus.text.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConsistencyTest {

    private static final Pipeline PIPELINE = Pipeline.standard(Register.EMPTY, DocumentList.EMPTY,
            HanLpSegmenter.standard());
    private static final Consistency CONSISTENCY = Consistency.standard();
    private static final String ALPHABET = "共其中男女人名元件率届次一二三十百0123456789%，。、；：（）《》等教代会办结收到每张李王第\n 𠀀";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "看望病号共30人，其中男12人、女20人。 | parts-and-total | 30人 12人 20人",
        "参赛教师男12人、女20人，共30人。 | parts-and-total | 30人 12人 20人",
        "全年获奖8项（省级3项、市级4项）。 | parts-and-total | 8项 3项 4项",
        "发放慰问金3000元、困难补助2000元，共5500元。 | parts-and-total | 5500元 3000元 2000元",
        "参加拔河60人，其中女教师70人。 | parts-and-total | 60人 70人",
        "表彰班主任6名（张三丰、李四光、王五一、赵六儿、钱七喜）。 | count-and-list | 6名 张三丰、李四光、王五一、赵六儿、钱七喜",
        "刘小备、关小羽、张小飞、赵小云三位老师参赛。 | count-and-list | 三位 刘小备、关小羽、张小飞、赵小云",
        "陈红、李明、周强、吴芳等三位教师获奖。 | count-and-list | 三位 陈红、李明、周强、吴芳",
        "修订了5项制度（《财务制度》、《考勤制度》、《评优制度》）。 | count-and-list | 5项 《财务制度》、《考勤制度》、《评优制度》",
        "春天召开六届二次教代会，秋天筹备第四届教职工代表大会。 | sessions | 六届二次教代会 第四届教职工代表大会",
        "收到提案20件，办结18件，办结率95%。 | rate-and-parts | 95% 18件 20件",
        "慰问困难教师8人，每人200元，共计1500元。 | per-person-and-total | 1500元 200元 8人"})
    void recordsWhatContradictsItself(String sentence, String id, String statements) {
        Conflict conflict = only(sentence);
        assertThat(conflict.id()).isEqualTo(id);
        assertThat(conflict.statements()).extracting(Statement::text).containsExactly(statements.split(" "));
        assertThat(conflict.message().zh()).contains(statements.split(" ")[0]);
        assertThat(conflict.message().en()).contains(statements.split(" ")[0]);
        assertThat(conflict.explanation().evidence()).hasSameSizeAs(conflict.statements());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "看望病号共32人，其中男12人、女20人。", "现有教师60人，其中党员20人，女教师45人。", "参加比赛30人，其中男12人。",
        "收到提案20件，办结19件，办结率95%。", "应到代表62人，实到58人，到会率93.5%。", "应到代表62人，实到58人，到会率94%。",
        "慰问困难教师8人，每人200元，共计1600元。", "慰问困难教师7人，每人215元，共计0.15万元。", "为156名教职工投保，每人每年60元，五年共46800元。",
        "慰问困难教师8人，每人200元，其中特困3人各加500元，共计3100元。", "陈红、李明、周强等12位教师获奖。", "陈红、李明和周强三位教师获奖。",
        "五月召开五届三次教代会，换届后召开六届二次教代会。", "三月开五届四次教代会，十月开六届一次教代会。", "县六届二次教代会推选代表，本校召开四届一次教代会。",
        "篮球队12人、排球队10人，共20人参加。", "制定《考核办法》《绩效方案》等5项制度。", "检查三项内容（安全、卫生、伙食）。",
        "获奖8项（其中省级3项、市级4项）。", "会员168人，其中女会员102人，到场的家属有200人。", "六届二次教代会落实了五届四次教代会的提案。",
        "慰问10人，慰问金500元、慰问品200元，共7000元。", "慰问32人次，其中住院12人次、丧事5人次、困难教师20人次。"})
    void recordsNothingWhereBothCanBeTrue(String sentence) {
        assertThat(conflicts(sentence)).extracting(conflict -> conflict.message().en()).isEmpty();
    }

    @Test
    void findsWhatIsFarApart() {
        assertThat(conflicts("六届一次教代会上收到提案多件。\n三、文体活动\n举行拔河比赛。\n为第四届教代会做了准备。")).singleElement()
                .satisfies(conflict -> assertThat(conflict.id()).isEqualTo("sessions"));
    }

    @Test
    @Timeout(60)
    void givesSpansThatHoldTheirTextForAnyText() {
        for (int seed = 0; seed < 300; seed++) {
            String text = random(seed, 200);
            for (Conflict conflict : conflicts(text)) {
                assertThat(conflict.statements()).as("seed %d: %s", seed, text)
                        .allMatch(statement -> statement.span().in(framed(text)).equals(statement.text()));
            }
        }
    }

    @Test
    @Timeout(60)
    void takesTimeInProportionToLength() {
        for (String part : List.of("张三、", "《一》", "一届一次", "共3人，", "3人，其中", "办结率95%，", "每人3元，")) {
            assertThat(conflicts(part.repeat(3_000))).isNotNull();
        }
    }

    @Test
    void namesFileAndLineOfAWrongRate() {
        assertThatThrownBy(() -> RateNames.parse("rates.txt", "# why\n办结率 办结\n"))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("rates.txt line 2");
    }

    private static Conflict only(String sentence) {
        List<Conflict> conflicts = conflicts(sentence);
        assertThat(conflicts).as(sentence).hasSize(1);
        return conflicts.getFirst();
    }

    private static List<Conflict> conflicts(String sentence) {
        String text = framed(sentence);
        AnnotatedPage page = PIPELINE.annotate(
                new Page("page.txt", text, List.of(), new Origin("txt", "UTF-8", text.length(), "0".repeat(64))));
        return page.summaries().stream()
                .flatMap(summary -> CONSISTENCY.findings(page.page(), summary).conflicts().stream())
                .toList();
    }

    private static String framed(String sentence) {
        return "霁川县第九中学工会2023年工作总结\n一、工会工作\n" + sentence + "\n";
    }

    private static String random(int seed, int length) {
        Random random = new Random(seed);
        int[] alphabet = ALPHABET.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(alphabet[random.nextInt(alphabet.length)]);
        }
        return text.toString();
    }
}
