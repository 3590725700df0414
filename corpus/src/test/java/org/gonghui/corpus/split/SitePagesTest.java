package org.gonghui.corpus.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gonghui.corpus.text.DocumentKind;
import org.gonghui.corpus.text.Organisation;
import org.gonghui.corpus.text.Paragraph;
import org.gonghui.corpus.text.ParagraphRole;
import org.gonghui.corpus.text.Summary;
import org.junit.jupiter.api.Test;

/// Pages as the sites of schools and offices make them: columns, menus, and news above all.
class SitePagesTest {

    private static final String NEWS = "　　5月29日上午，校长和工会主席走进高三年级办公室，慰问了二十八位教师，送去水果和牛奶。";
    private static final String WORK = "　　工会召开了教代会，收到提案九件，慰问住院教师四人次，组织教职工打了一场排球。";
    private static final String BYLINE = "~作者：校工会 时间：2023-05-30";

    private static List<Summary> documents(String... lines) {
        return new Splitter().split(Pages.furnished(lines)).summaries();
    }

    private static List<String> titles(String... lines) {
        return documents(lines).stream().map(Summary::title).toList();
    }

    private static List<String> headings(String... lines) {
        return documents(lines).getFirst().paragraphs().stream()
                .filter(paragraph -> paragraph.role() == ParagraphRole.HEADING)
                .map(Paragraph::span)
                .map(span -> span.in(String.join("\n", lines)))
                .toList();
    }

    @Test
    void leavesTheColumnsOfASiteOutside() {
        assertThat(titles("工会动态", "我校工会慰问高三教师", BYLINE, NEWS)).containsExactly("我校工会慰问高三教师");
        assertThat(titles("通知公告", "关于教职工体检的通知", "　　请于5月6日到县医院体检，早上空腹，各组组长负责清点人数。", WORK))
                .containsExactly("关于教职工体检的通知");
        assertThat(titles("经验交流", "2021年城南小学工会工作总结", WORK, WORK)).containsExactly("2021年城南小学工会工作总结");
        assertThat(titles("活动总结", "“庆五一”教职工登山活动总结", WORK, WORK)).containsExactly("“庆五一”教职工登山活动总结");
    }

    @Test
    void leavesAPagesTitleOutsideThoughItComesTwiceAboveWordsToTheReaders() {
        String words = "总结是事后对工作作分析研究、得出教训的文章。以下是小编整理的学校工会工作总结范文，欢迎阅读与收藏。";
        assertThat(documents("学校工会工作总结范文", "学校工会工作总结范文", "~来源：霁川文档网", words,
                "　　一年来，我校工会在镇教育工会的指导下，组织有活力，活动有成效，现将主要工作向各位汇报。", WORK, WORK))
                .extracting(Summary::title).containsExactly("");
    }

    @Test
    void leavesWhatOneAsksForInAForumOutside() {
        assertThat(titles("领导催着要总结，哪位老师有现成的发一份上来，谢谢了！", "我这里有一份，凑合着用：", "城南小学2009年工会工作总结", WORK, WORK, WORK))
                .containsExactly("城南小学2009年工会工作总结");
    }

    @Test
    void leavesAMenuOfAnEntryALineOutside() {
        assertThat(titles("学校概况", "党建工作", "教学科研", "招生就业", "职教中心工会工作总结", WORK, WORK)).containsExactly("职教中心工会工作总结");
        assertThat(titles("学校概况", "党建工作", "教学科研", "招生就业", "职教中心开展健步走", BYLINE, NEWS)).containsExactly("职教中心开展健步走");
    }

    @Test
    void leavesAColumnNamedTwiceAboveNewsOutside() {
        assertThat(titles("工会活动", "工会活动", "分工会举办气排球赛", "　　秋高气爽，10月12日下午，分工会借体育馆办了一场气排球赛。", WORK,
                "游园活动热热闹闹开场了", "　　本月28日下午，操场上摆开十二个摊位，校工会办起了迎新游园，人人有份。", WORK))
                .containsExactly("分工会举办气排球赛", "游园活动热热闹闹开场了");
    }

    @Test
    void readsATitleWithAMottoBehindItsNoun() {
        assertThat(titles("小学工会工作计划", WORK, WORK, WORK, "扩展阅读", "小学工会工作总结：同心同德往前走",
                "　　今年以来，工会在党支部和行政的支持下，每月办一件小事，年底一算有十二件。", WORK))
                .containsExactly("小学工会工作计划", "小学工会工作总结：同心同德往前走");
    }

    @Test
    void splitsAtTheAddressOfASpeechThatSaysOnWhoseBehalf() {
        assertThat(documents("校工会工作总结", WORK, WORK, WORK, WORK, WORK, WORK, WORK, WORK,
                "各位领导，各位代表：受本届工会委员会委托，我就三年来做的几件事和账目向大会报告，请予审议。", WORK, WORK)).hasSize(2);
    }

    @Test
    void takesApplicationsForNeitherSummariesNorPlans() {
        assertThat(documents("职工书屋申请报告1", "　　县教育工会：为了建设学习型学校，我校现有藏书4100册，报刊十五种，打算腾出一间教室。", "　　以上申请，恳请批准。"))
                .extracting(Summary::kind).containsExactly(DocumentKind.OTHER);
        assertThat(documents("学校校务公开制度 篇一", WORK, WORK, "学校校务公开制度 篇二", WORK, WORK)).hasSize(2);
    }

    @Test
    void findsTheDayOfNewsBehindOtherFurniture() {
        assertThat(documents("湖畔小学工会看望退休教师", "~-", "~发布时间：2019年01月24日", "　　一年将尽，湖畔小学工会走进退休教师家里，送上新春的问候。", WORK))
                .extracting(Summary::kind).containsExactly(DocumentKind.OTHER);
    }

    @Test
    void keepsAMottoAboveATitle() {
        assertThat(titles("同心同行", "城南小学工会工作总结", WORK, WORK)).containsExactly("同心同行 城南小学工会工作总结");
    }

    @Test
    void splitsBetweenNewsItemsOfOneLineEach() {
        assertThat(titles("工会看望生病教师", BYLINE, NEWS, "工会组织观影", BYLINE, NEWS)).containsExactly("工会看望生病教师", "工会组织观影");
    }

    @Test
    void takesQuestionsAndExclamationsForHeadlinesWhereSomethingWasPublished() {
        assertThat(titles("教师压力大怎么办？工会请来心理专家", BYLINE, NEWS)).containsExactly("教师压力大怎么办？工会请来心理专家");
    }

    @Test
    void takesAShortLineAboveADayForAHeadline() {
        assertThat(titles("兄弟学校来访", "　　4月12日，桃源小学工会一行九人来我校交流，参观了教工书吧，看了公开栏。"))
                .containsExactly("兄弟学校来访");
    }

    @Test
    void takesPublishedHeadlinesWithoutTheNounOfATitleForNews() {
        assertThat(documents("春天里的一堂课", BYLINE, "　　工会请来县医院的医生，给全体教职工讲怎样保护嗓子，大家听得认真，还当场提问。").getFirst().kind())
                .isEqualTo(DocumentKind.OTHER);
        assertThat(documents("城南小学工会工作总结", BYLINE, WORK).getFirst().kind()).isEqualTo(DocumentKind.SUMMARY);
    }

    @Test
    void takesATitleThatComesAgainBehindAByLineForItsSecondLine() {
        assertThat(titles("桥头工会获奖", BYLINE, "桥头工会获奖", NEWS)).containsExactly("桥头工会获奖 桥头工会获奖");
    }

    @Test
    void takesANounAboveAShortSentenceForAHeading() {
        assertThat(headings("校工会工作小结", "思想引领", "组织教职工集中学习六次。", "暖心服务", "探望产妇四人，送上鲜花。"))
                .containsExactly("思想引领", "暖心服务");
    }

    @Test
    void takesTheEntriesOfTheLastMonthForTextToo() {
        assertThat(headings("城南小学工会上半年活动安排", "三月", "女教职工踏青", "四月", "读书分享会", "五月", "技能比赛", "小组考评", "城南小学工会",
                "2023年2月"))
                .containsExactly("三月", "四月", "五月");
    }

    @Test
    void takesWeeksForHeadingsOfACalendar() {
        assertThat(headings("工会活动安排", "第一周", "制定计划", "第三至五周", "羽毛球赛", "第10周", "慰问一线教师"))
                .containsExactly("第一周", "第三至五周", "第10周");
    }

    @Test
    void doesNotTakeWhomALetterIsForForAHeading() {
        assertThat(headings("关于教职工体检的通知", "各工会小组：", WORK)).isEmpty();
    }

    @Test
    void leavesTheTitleOfAPageOutsideThatNamesTheSiteToo() {
        assertThat(titles("学校工会年终总结 - 霁川范文网", "学校工会年终总结", WORK, WORK)).containsExactly("学校工会年终总结");
        assertThat(titles("标题：学校工会年终总结", "学校工会年终总结", WORK, WORK)).containsExactly("学校工会年终总结");
        assertThat(titles("学校工会年终总结 - 霁川范文网", WORK, WORK)).containsExactly("学校工会年终总结 - 霁川范文网");
        assertThat(titles("工会方案 -- 霁川策划网", "元旦联欢会活动方案", WORK, WORK)).containsExactly("元旦联欢会活动方案");
        assertThat(titles("教师工会总结", "~发表人：小禾", "热度排行", "小学教师工会总结", WORK, WORK)).containsExactly("小学教师工会总结");
    }

    @Test
    void leavesOutATitleThatTheNextLineSaysAgain() {
        assertThat(documents("工会总结 篇一：中学工会年度总结", "中学工会年度总结", WORK, WORK).getFirst().title())
                .isEqualTo("工会总结 篇一：中学工会年度总结");
    }

    @Test
    void leavesTheWordsOfACollectorOutside() {
        assertThat(titles("总结是对一段时间的工作进行分析的书面材料。怎样写总结才有用呢？", "校工会工作总结", WORK, WORK)).containsExactly("校工会工作总结");
    }

    @Test
    void takesWhatOneWhoWasThereTellsForNewsWithoutADay() {
        assertThat(documents("　　桂花开的时候，湖畔小学把退休教师请回学校，办了一场座谈会。", "　　会上，校长说了新教学楼的进展，请大家多提意见。", "　　整个座谈会笑声不断。",
                "　　散会前，工会给每人送了一床薄被。").getFirst().kind()).isEqualTo(DocumentKind.OTHER);
        assertThat(documents("　　一年来，我校工会办了一场座谈会，三次球赛，会员人人参加。", "　　会上，退休教师提了六条意见，件件有回音。", "　　整个活动花费一千二百元。").getFirst()
                .kind()).isEqualTo(DocumentKind.SUMMARY);
    }

    @Test
    void takesAYearThatWasReportedOnAtAMeetingForNoPeriodOfTheNewsItem() {
        assertThat(documents("　　为听取教职工的意见，1月14日下午，湖畔小学召开三届五次教代会。", "　　校长作了学校工作报告，工会主席报告了一年来的工会工作，代表们分组讨论。").getFirst()
                .kind())
                .isEqualTo(DocumentKind.OTHER);
    }

    @Test
    void letsTheUnionOfANewsItemDecideWhoseItIs() {
        Summary news = documents("二高举行拜师仪式", BYLINE, "　　9月14日，二高工会举行拜师仪式，特级教师作了备课和课堂教学的讲座，各教研组的新教师认真记录。",
                "　　师徒按教研组结对，约定每周互相听课两节，一起备课。").getFirst();
        assertThat(news.organisation()).isEqualTo(Organisation.SCHOOL_UNION);
    }

    @Test
    void takesANounAColonAndWhatIsSaidOfItForAHeading() {
        assertThat(headings("校工会工作汇报", "民主管理：让教职工当家作主", WORK, "人文关怀：让教职工心中有暖", WORK))
                .containsExactly("民主管理：让教职工当家作主", "人文关怀：让教职工心中有暖");
        assertThat(headings("春季活动安排", "参加人员：全体教职工", WORK)).isEmpty();
    }

    @Test
    void keepsTheHeadingOfASectionAboveItsTable() {
        String[] lines = {"工会工作总结", "一、回顾", WORK, "下半年打算", "月份　内容　责任人", "7月　疗养，20人　主席"};
        assertThat(documents(lines).getFirst().paragraphs().getLast().headings()).contains("下半年打算");
    }
}
