package org.gonghui.analyzer.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.Classification;
import org.gonghui.corpus.text.DocumentKind;
import org.gonghui.corpus.text.Explanation;
import org.gonghui.corpus.text.Organisation;
import org.gonghui.corpus.text.ParagraphKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ClassifierTest {

    private static final String SUMMARY = """
            = 霁川县柳湾小学工会2022年工作总结
            2022年，柳湾小学工会在县教育工会的指导下，围绕教学中心，现将全年工作总结如下：
            # 一、民主管理
            1、四月召开二届三次教代会，票决了绩效方案。
            # 二、存在的不足
            工会小组活动偏少，图书角利用率不高。
            # 三、今后打算
            1、再添置两张乒乓球台。
            总之，我们将再接再厉。
            霁川县柳湾小学工会
            2022年12月28日
            ! 上一篇：没有了""";

    @Test
    void givesOneClassificationForEachLineInOrder() {
        assertThat(kinds(Documents.summary(SUMMARY))).containsExactly(ParagraphKind.DOC_TITLE, ParagraphKind.PREAMBLE,
                ParagraphKind.HEADING, ParagraphKind.WORK, ParagraphKind.HEADING, ParagraphKind.SHORTCOMINGS,
                ParagraphKind.HEADING, ParagraphKind.FUTURE_PLAN, ParagraphKind.CLOSING, ParagraphKind.CLOSING,
                ParagraphKind.CLOSING, ParagraphKind.SITE_BOILERPLATE);
    }

    @Test
    void explainsEveryDecisionWithWordsOfThePage() {
        Documents.Document document = Documents.summary(SUMMARY);
        Classification work = document.classify(Documents.CLASSIFIER).get(3);
        assertThat(work.category()).contains(Category.DEMOCRATIC_MANAGEMENT);
        Explanation explanation = work.explanation();
        assertThat(explanation.conclusion()).isEqualTo("work/democratic-management");
        Explanation category = explanation.parts().get(1);
        assertThat(category.parts()).extracting(Explanation::rule).anyMatch(rule -> rule.contains("democracy.lex:"));
        assertThat(category.parts().stream()
                .flatMap(part -> part.evidence().stream())
                .map(span -> span.in(document.page().text()))).contains("教代会", "票决");
    }

    @Test
    void givesDocumentsOfOthersNoWork() {
        Documents.Document document = Documents.of("= 团委总结\n# 一、活动\n组织团员看望老人。", DocumentKind.SUMMARY,
                Organisation.OTHER);
        assertThat(kinds(document)).containsExactly(ParagraphKind.DOC_TITLE, ParagraphKind.OUT_OF_SCOPE,
                ParagraphKind.OUT_OF_SCOPE);
    }

    @Test
    void countsTheBodyOfAPlanAsPlanned() {
        Documents.Document document = Documents.of(
                "= 工会计划\n# 一、指导思想\n以服务教学为宗旨。\n# 二、工作\n1、四月召开教代会。", DocumentKind.PLAN, Organisation.SCHOOL_UNION);
        assertThat(kinds(document)).containsExactly(ParagraphKind.DOC_TITLE, ParagraphKind.HEADING,
                ParagraphKind.PREAMBLE, ParagraphKind.HEADING, ParagraphKind.FUTURE_PLAN);
    }

    @Test
    void takesNumberedSentencesOfWhatIsLackingForNoHeadings() {
        assertThat(kinds(Documents.summary("""
                = 霁川县柳湾小学工会2022年工作总结
                # 一、慰问
                探望住院教师三人。
                # 二、存在的问题
                # 1、工会小组活动次数不够，形式老套。
                # 2、干部业务学习不深，台账登记滞后。
                # 三、下一步打算
                明年将为各组添置乒乓球拍，每学期召开两次小组长会议。"""))).containsExactly(ParagraphKind.DOC_TITLE, ParagraphKind.HEADING,
                ParagraphKind.WORK, ParagraphKind.HEADING, ParagraphKind.SHORTCOMINGS, ParagraphKind.SHORTCOMINGS,
                ParagraphKind.HEADING, ParagraphKind.FUTURE_PLAN);
    }

    @Test
    void takesANumberedSentenceOfWhatWillBeDoneForNoHeading() {
        assertThat(kinds(Documents.summary("""
                = 霁川县柳湾小学工会2022年工作总结
                # 一、慰问
                探望住院教师三人，送去慰问金一千五百元。
                # 二、文体
                举办教职工乒乓球赛一次，四十人参加。
                # 三、2023年，我们打算举办两期小组长培训班，争取建成县级模范小家。
                霁川县柳湾小学工会"""))).containsExactly(ParagraphKind.DOC_TITLE, ParagraphKind.HEADING,
                ParagraphKind.WORK, ParagraphKind.HEADING, ParagraphKind.WORK, ParagraphKind.FUTURE_PLAN,
                ParagraphKind.CLOSING);
    }

    @Test
    void takesTheDayAboveWhatIsAttachedForTheEnd() {
        assertThat(kinds(Documents.summary("""
                = 霁川县柳湾小学工会2022年工作总结
                工会四月召开教代会，代表六十人到会。
                # 一、慰问
                九月慰问教师八十人，举办联欢会一场。
                三月探望住院教师六人，送去慰问金三千元。
                # 二、文体
                举办教职工乒乓球赛一次，四十人参加。
                霁川县柳湾小学工会
                2022年12月28日
                # 附：2023年工作安排
                三月拟召开教代会，评议校长。"""))).containsExactly(ParagraphKind.DOC_TITLE, ParagraphKind.PREAMBLE,
                ParagraphKind.HEADING, ParagraphKind.WORK, ParagraphKind.WORK, ParagraphKind.HEADING,
                ParagraphKind.WORK,
                ParagraphKind.CLOSING, ParagraphKind.CLOSING, ParagraphKind.HEADING, ParagraphKind.FUTURE_PLAN);
    }

    @Test
    void readsHowShortcomingsAreAnsweredAsPlans() {
        assertThat(kinds(Documents.summary("""
                = 霁川县柳湾小学工会2022年工作总结
                县教育工会：
                # 一、民主管理
                四月召开教代会，代表六十人到会，票决方案一项。
                # 二、存在问题与整改措施
                1、活动室使用率不高，开放时间有时得不到保证。
                整改：下月起每天开放一小时，由工会委员值班。
                综上，我校工会已达到县级标准，特申请验收。"""))).containsExactly(ParagraphKind.DOC_TITLE,
                ParagraphKind.PREAMBLE, ParagraphKind.HEADING, ParagraphKind.WORK, ParagraphKind.HEADING,
                ParagraphKind.SHORTCOMINGS, ParagraphKind.FUTURE_PLAN, ParagraphKind.CLOSING);
    }

    @Test
    void takesAimsForThePlanItselfWhereNothingElseIsPlanned() {
        String aims = "# 二、工作目标\n发动会员读一遍工会章程，把小组重新编好。\n春秋各开一次教代会，大事先听大家的意见。";
        Documents.Document all = Documents.of("= 工会计划\n# 一、指导思想\n以服务教学为宗旨。\n" + aims, DocumentKind.PLAN,
                Organisation.SCHOOL_UNION);
        Documents.Document first = Documents.of("= 工会计划\n" + aims + "\n# 三、主要措施\n1、四月组织体检。\n2、五月办球赛。",
                DocumentKind.PLAN, Organisation.SCHOOL_UNION);

        assertThat(kinds(all)).endsWith(ParagraphKind.FUTURE_PLAN, ParagraphKind.FUTURE_PLAN);
        assertThat(kinds(first).subList(2, 4)).containsOnly(ParagraphKind.PREAMBLE);
    }

    @Test
    void takesAnIntroductionThatGoesOnWithItsFirstSectionForWhatTheSectionIs() {
        String opening = "2022年，我校工会在镇党委和学校支部的领导下，围绕中心，服务教师，各项工作有了新的起色，现总结如下：";
        String section = "一、常议事。四月召开二届三次教代会，到会代表四十一人，票决了绩效方案，收到提案十二件，年底前办结十一件；每月十日公布账目，教师问起来随时可查。"
                + "二、常走动。慰问住院教师五人次，送去慰问金一千元，又请医生到校讲了一次嗓子的保养，五十多人听完才散。";

        assertThat(kinds(Documents.summary("= 柳湾小学工会总结\n" + opening + section + "\n重阳节请退休教师回校座谈。")))
                .containsExactly(ParagraphKind.DOC_TITLE, ParagraphKind.WORK, ParagraphKind.WORK);
        assertThat(kinds(Documents.summary("= 柳湾小学工会总结\n" + opening + "\n" + section + "\n重阳节请退休教师回校座谈。")))
                .startsWith(ParagraphKind.DOC_TITLE, ParagraphKind.PREAMBLE);
    }

    @Test
    void refusesWordsOfAnotherNumberOfParagraphs() {
        Documents.Document document = Documents.summary("一、召开教代会。");
        assertThatThrownBy(() -> Documents.CLASSIFIER.classify(document.page(), document.summary(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1")
                .hasMessageContaining("got 0");
    }

    @Test
    void givesInParallelWhatItGivesAlone() {
        List<Documents.Document> documents = IntStream.range(0, 60)
                .mapToObj(seed -> Documents.summary(RandomLines.of(new Random(seed))))
                .toList();
        List<List<Classification>> alone = documents.stream()
                .map(document -> document.classify(Documents.CLASSIFIER))
                .toList();
        assertThat(documents.parallelStream().map(document -> document.classify(Documents.CLASSIFIER)).toList())
                .isEqualTo(alone);
    }

    @Test
    void givesEvidenceWithinTheParagraphForAnyText() {
        for (int seed = 0; seed < 300; seed++) {
            String text = RandomLines.of(new Random(seed));
            Documents.Document document = Documents.summary(text);
            List<Classification> classifications = document.classify(Documents.CLASSIFIER);
            for (int i = 0; i < classifications.size(); i++) {
                check(classifications.get(i).explanation(), document, i, "seed " + seed + ": " + text);
            }
        }
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void staysFastOnOneHundredThousandRepeats() {
        for (String unit : List.of("教代会", "不足", "一、", "走访..困难", "2022年", "工会慰问女教职工，", "三八、春节、", "(")) {
            assertThat(Documents.summary(unit.repeat(100_000)).classify(Documents.CLASSIFIER)).hasSize(1);
        }
    }

    private static void check(Explanation explanation, Documents.Document document, int index, String name) {
        assertThat(explanation.evidence()).as(name)
                .allMatch(document.summary().paragraphs().get(index).span()::contains);
        explanation.parts().forEach(part -> check(part, document, index, name));
    }

    private static List<ParagraphKind> kinds(Documents.Document document) {
        return document.classify(Documents.CLASSIFIER).stream().map(Classification::kind).toList();
    }
}
