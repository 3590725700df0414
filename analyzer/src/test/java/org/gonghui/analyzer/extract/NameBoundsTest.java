package org.gonghui.analyzer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.gonghui.analyzer.extract.Clauses.Clause;
import org.gonghui.corpus.text.ActivityType;
import org.gonghui.corpus.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// In these texts what was read for the name stands in 【】, in the verb's case with the verb between ‹›.
class NameBoundsTest {

    private static final NameBounds BOUNDS = new NameBounds(RuleFile.builtIn("activity-names.txt"),
            RuleFile.builtIn("activity-context.txt"));

    @ParameterizedTest
    @CsvSource({"三月【召开教职工大会】, 教职工大会", "精心组织【好趣味运动会】, 趣味运动会", "老师们在【全县书法大赛】中获奖, 书法大赛",
        "参加【县教育局演讲比赛】, 演讲比赛", "参加【云岭市诗歌朗诵会】, 诗歌朗诵会", "在【2022年合唱节展演】上, 合唱节展演"})
    void beginsBehindPredicateTimeAndOrganiser(String marked, String name) {
        assertThat(event(marked)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"参加【省赛】, 省赛", "参加【市级赛课】, 市级赛课", "办了【市场营销讲座】, 市场营销讲座", "举行【慈善超市义卖】, 慈善超市义卖",
        "完成【创建市级书香校园】, 创建市级书香校园", "举办【教工篮球赛】, 教工篮球赛"})
    void keepsWhatOnlyLooksLikeAnOrganiserAndWhatWouldLeaveNoName(String marked, String name) {
        assertThat(event(marked)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"举办工会【干部培训班】, 工会干部培训班", "参加县总工会【财务培训班】, 财务培训班", "召开【第二届教职工代表大会】第三次会议, 第二届教职工代表大会第三次会议",
        "参加县工会【干部培训班】, 工会干部培训班", "认真做好【民主评议领导】班子成员, 民主评议领导班子成员"})
    void takesInWhatBelongsToTheName(String marked, String name) {
        assertThat(event(marked)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"及时【‹探望›生病】的老师, 探望生病的老师", "请医生【‹量›血压】、测血糖，, 量血压、测血糖", "【教师‹献血›】, 献血", "我们【去‹慰问›困难职工】, 慰问困难职工",
        "【‹发放›大米】、食用油等物品, 发放大米、食用油", "【‹发放›大米】、组织体检。, 发放大米", "【专程派人‹看望›】, 看望",
        "【‹送去›慰问】金600元, 送去慰问金",
        "认真【‹学习›《教师法》】、《教育法》和《工会法》等法律法规，, 学习《教师法》、《教育法》和《工会法》等法律法规",
        "【‹学习›《教师法》】、写心得体会, 学习《教师法》", "委员代表【工会前往‹慰问›】, 慰问",
        "【‹创建›区级“模范职工之家】”。, 创建区级“模范职工之家”"})
    void namesADeedByItsVerbAndAllItsObjects(String marked, String name) {
        assertThat(deed(marked)).isEqualTo(name);
    }

    @Test
    void takesOfAListNoMoreThanTheNextActivityLeaves() {
        String text = "看望生病教师、走访退休老师。";
        List<ActivitySpan> spans = List.of(span(text, 0, 6, new Span(0, 2), ActivityType.VISIT, Sign.VERB.bit()),
                span(text, 7, 13, new Span(7, 9), ActivityType.VISIT, Sign.VERB.bit()));

        assertThat(BOUNDS.of(text, spans)).extracting(name -> name.in(text)).containsExactly("看望生病教师", "走访退休老师");
    }

    @Test
    void writesTheFullNameWithoutTheMarksAroundItButKeepsThemInTheText() {
        String text = "开展“书香校园”，";
        ActivitySpan span = span(text, 2, 8, new Span(2, 2), ActivityType.CAMPAIGN, Sign.QUOTED.bit());
        Span name = BOUNDS.of(text, List.of(span)).getFirst();

        assertThat(name.in(text)).isEqualTo("“书香校园”");
        assertThat(NameBounds.canonical(text, span, name)).isEqualTo("书香校园");
    }

    @Test
    void staysWithinTheTextAndApartWhateverItIs() {
        Random random = new Random(20_261_122);
        String signs = "召开好工会全县市年的老师、和“”班子2次第大会去";
        for (int round = 0; round < 3_000; round++) {
            StringBuilder written = new StringBuilder();
            for (int i = 0; i < 24; i++) {
                written.append(signs.charAt(random.nextInt(signs.length())));
            }
            String text = written.toString();
            int middle = 2 + random.nextInt(10);
            int end = middle + 1 + random.nextInt(text.length() - middle);
            List<Span> names = BOUNDS.of(text, List.of(
                    span(text, 1, middle, new Span(1, middle), ActivityType.VISIT,
                            random.nextBoolean() ? Sign.VERB.bit() : 0),
                    span(text, middle, end, new Span(middle, end), ActivityType.AID, 0)));

            assertThat(names.get(0).end()).as(text).isLessThanOrEqualTo(names.get(1).start());
            assertThat(names).as(text)
                    .allSatisfy(name -> assertThat(name.start()).isBetween(0, name.end() - 1))
                    .allSatisfy(name -> assertThat(name.end()).isLessThanOrEqualTo(text.length()));
        }
    }

    private static String event(String marked) {
        int start = marked.indexOf('【');
        int end = marked.indexOf('】') - 1;
        String text = marked.replaceAll("[【】]", "");
        return name(text, span(text, start, end, new Span(start, start), ActivityType.MEETING_OTHER, 0));
    }

    private static String deed(String marked) {
        String read = marked.replaceAll("[‹›]", "");
        int start = read.indexOf('【');
        int end = read.indexOf('】') - 1;
        String verbs = marked.replaceAll("[【】]", "");
        Span verb = new Span(verbs.indexOf('‹'), verbs.indexOf('›') - 1);
        String text = read.replaceAll("[【】]", "");
        return name(text, span(text, start, end, verb, ActivityType.VISIT, Sign.VERB.bit()));
    }

    private static String name(String text, ActivitySpan span) {
        return BOUNDS.of(text, List.of(span)).getFirst().in(text);
    }

    private static ActivitySpan span(String text, int start, int end, Span evidence, ActivityType type, long signs) {
        return new ActivitySpan(start, end, text.substring(start, end), type,
                new Clause(0, text.length(), 0, text.length()),
                1, "test", evidence, "", signs);
    }
}
