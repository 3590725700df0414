package org.gonghui.corpus.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.gonghui.corpus.text.DocumentKind;
import org.gonghui.corpus.text.Organisation;
import org.gonghui.corpus.text.Page;
import org.gonghui.corpus.text.Paragraph;
import org.gonghui.corpus.text.ParagraphRole;
import org.gonghui.corpus.text.Span;
import org.gonghui.corpus.text.Summary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SplitterTest {

    private static final String OPENING = "　　一年来，我校工会在上级工会和学校支部的领导下开展工作，现将全年情况总结如下：";
    private static final String WORK = "　　工会召开了教代会，收到提案九件，慰问住院教师四人次，组织教职工打了一场排球。";

    private final Splitter splitter = new Splitter();

    private List<String> starts(Page page) {
        return splitter.split(page).summaries().stream()
                .map(summary -> firstLine(page, summary))
                .toList();
    }

    private static String firstLine(Page page, Summary summary) {
        String text = summary.span().in(page.text());
        return text.contains("\n") ? text.substring(0, text.indexOf('\n')).strip() : text;
    }

    private Summary only(String... lines) {
        List<Summary> summaries = splitter.split(Pages.lines(lines)).summaries();
        assertThat(summaries).hasSize(1);
        return summaries.getFirst();
    }

    @Test
    void splitsAtTitlesOfASeries() {
        assertThat(
                starts(Pages.lines("工会总结大全（精选3篇）", "工会工作总结 篇一", OPENING, WORK, "工会工作总结 篇二", OPENING, WORK, "【篇三】", WORK,
                        WORK)))
                .containsExactly("工会工作总结 篇一", "工会工作总结 篇二", "【篇三】");
    }

    @Test
    void splitsAtOneTitleThatComesAgainUnderOtherNumbersOrUnderNone() {
        assertThat(starts(Pages.lines("1、小学工会工作总结", WORK, WORK, WORK, "2、小学工会工作总结", WORK, WORK, WORK)))
                .containsExactly("1、小学工会工作总结", "2、小学工会工作总结");
        assertThat(starts(Pages.lines("校工会工作总结", WORK, WORK, WORK, "校工会工作总结", WORK, WORK, WORK)))
                .containsExactly("校工会工作总结", "校工会工作总结");
    }

    @Test
    void splitsAtTitlesNumberedOneAfterTheOtherBelowThePagesOwnTitle() {
        String first = "一、霁川二中工会工作总结";
        String second = "二、柳湾小学工会工作计划";
        String third = "三、松坪镇中心小学工会汇报材料";
        assertThat(starts(Pages.lines("学校工会工作总结（3篇）", first, WORK, WORK, second, WORK, WORK, third, WORK, WORK)))
                .containsExactly(first, second, third);
        assertThat(starts(Pages.lines("学校工会工作总结（2篇）", first, WORK, "二、慰问", WORK, third, WORK)))
                .as("others numbered between them are headings").doesNotContain(third);
    }

    @Test
    void takesTheHeadOfAPrintedPageForNoTitleWhereNumberingGoesOn() {
        assertThat(starts(Pages.lines("城南小学工会工作总结", "一、教代会", WORK, WORK, "城南小学工会工作总结", "二、送温暖", WORK, WORK)))
                .hasSize(1);
    }

    @Test
    void leavesATableOfContentsAndTheTitleOfThePageOutside() {
        assertThat(starts(Pages.lines("目录", "第一篇：中学工会工作总结", "第二篇：中学工会工作总结", "第一篇：中学工会工作总结", WORK, WORK, WORK,
                "第二篇：中学工会工作总结", WORK, WORK, WORK)))
                .containsExactly("第一篇：中学工会工作总结", "第二篇：中学工会工作总结");
        Summary behind = only("中学工会工作总结", "下面是小编为大家整理的总结，仅供参考。", "松坪初中工会工作总结", OPENING, WORK, WORK);
        assertThat(behind.title()).isEqualTo("松坪初中工会工作总结");
        Summary menu = only("我的书签", "小学工会工作计划12篇", "1、抓民主", WORK, WORK);
        assertThat(menu.paragraphs()).hasSize(3);
    }

    @Test
    void splitsWhereAFullOpeningFollowsAnUnfinishedText() {
        String[] lines = new String[14];
        java.util.Arrays.fill(lines, WORK);
        lines[10] = "　　2023年，城南小学工会在县教育工会和学校支部的领导下，围绕教学中心开展工作，现将情况汇报如下。";
        assertThat(starts(Pages.lines(lines))).hasSize(2);
    }

    @Test
    void takesTheHeadlineOfANewsItemForItsTitleAndTheItemForNoSummary() {
        Summary news = only("城南小学工会举行迎新拔河比赛", "　　12月28日下午，城南小学的操场上哨声阵阵，教职工迎新拔河比赛在这里开赛。", WORK);
        assertThat(news.title()).isEqualTo("城南小学工会举行迎新拔河比赛");
        assertThat(news.kind()).isEqualTo(DocumentKind.OTHER);
    }

    @Test
    void readsAPlanOfOneActionAsAPlan() {
        assertThat(only("春节慰问活动方案", "一、活动目的", "让困难教职工过好年。", "二、活动对象", "困难教职工和退休教师。", "三、经费预算", "共计三千元。").kind())
                .isEqualTo(DocumentKind.PLAN);
    }

    @Test
    void takesTheEntriesOfACalendarForText() {
        Summary calendar = only("城南小学工会2022年工作总结", OPENING, "三月", "教职工春游", "完成", "四月", "教工体检", "完成", "五月", "民主评议",
                "六月", WORK);
        assertThat(calendar.paragraphs().stream()
                .filter(paragraph -> paragraph.role() == ParagraphRole.HEADING)
                .map(paragraph -> paragraph.span().length()))
                .containsOnly(2);
    }

    @Test
    void aTitleWithNothingBehindItBeginsNoDocumentAndTakesNothingFromTheOneBefore() {
        for (String stray : List.of("篇一", "第1 份", "工会工作总结2", "范文篇三")) {
            Summary summary = only("霁川县城南小学工会2022年工作总结", OPENING, WORK, WORK, WORK, WORK, stray);
            assertThat(summary.title()).as(stray).isEqualTo("霁川县城南小学工会2022年工作总结");
        }
    }

    @Test
    void aSeriesThatBeginsBehindADocumentLeavesThatDocumentWhole() {
        assertThat(starts(Pages.lines("霁川县城南小学工会2022年工作总结", OPENING, WORK, WORK, WORK, WORK, "2022年12月30日", "篇一",
                OPENING, WORK, WORK)))
                .containsExactly("霁川县城南小学工会2022年工作总结", "篇一");
    }

    @Test
    void splitsWhereTitlesAreLostByOpeningsAndReturningNumbers() {
        assertThat(starts(
                Pages.lines(OPENING, "　　一、抓民主", WORK, "　　二、抓关怀", WORK, "　　2021年12月30日", "　　本学期，学校工会在支部领导下做了以下工作：",
                        "　　一、教代会", WORK, "　　二、送温暖", WORK)))
                .hasSize(2).last().asString().startsWith("本学期");
    }

    @Test
    void splitsBehindADateWithoutAnyFormula() {
        assertThat(starts(Pages.lines(OPENING, WORK, WORK, WORK, "城南小学工会", "2021年12月30日",
                "　　口罩遮不住眼里的光，这一年的日子就从校门口的那棵老槐树说起吧。", WORK, WORK, WORK))).hasSize(2);
    }

    @Test
    void splitsAtAYearAndTheOwnUnionBeforeANewFirstHeading() {
        assertThat(starts(
                Pages.lines(OPENING, "　　一、抓民主", WORK, "　　二、抓关怀", WORK, "　　２０２２年，雁湖中学工会以建家为目标，把大家拢到一处。", "　　一、教代会", WORK,
                        "　　二、送温暖", WORK)))
                .hasSize(2);
    }

    @Test
    void neverBeginsADocumentWithADateOrSignature() {
        assertThat(starts(Pages.lines("南小工会2021年工作总结", WORK, WORK, WORK, "城南小学工会", "2021年12月30日", "（供稿：工会办公室）",
                "雁湖中学工会2021年工作总结", WORK, WORK))).containsExactly("南小工会2021年工作总结", "雁湖中学工会2021年工作总结");
    }

    @Test
    void splitsAtTheIndentThatOnlyFirstLinesHave() {
        assertThat(
                starts(Pages.lines(" " + OPENING, WORK, WORK, WORK, " 　　学校工会在县教育工会的指导下努力工作。", WORK, WORK, WORK, WORK)))
                .hasSize(2);
    }

    @Test
    void doesNotSplitAtTheIndentThatAllLinesHave() {
        assertThat(starts(Pages.lines(OPENING, " " + WORK, " " + WORK, " " + WORK, " " + WORK, " " + WORK))).hasSize(1);
    }

    @Test
    void doesNotSplitAtAClosingThatSoundsLikeAnOpening() {
        assertThat(starts(Pages.lines("松坪小学工会工作总结", OPENING, "一、民主", WORK, "二、关怀", WORK,
                "一年来，工会在支部的领导下取得了一些成绩，但离要求还有差距，新的一年我们将再接再厉。"))).hasSize(1);
    }

    @Test
    void doesNotSplitWherePlansOfASummaryAreNumberedAnew() {
        assertThat(starts(Pages.lines("南小工会2022年工作总结", OPENING, "一、民主", WORK, "二、关怀", WORK, "2023年工作打算", "一、开好教代会。",
                "二、建好职工之家。"))).hasSize(1);
    }

    @Test
    void doesNotSplitAtTheMonthsOfACalendar() {
        assertThat(starts(Pages.lines("南小工会2022年工作计划", "一、目标", "开好教代会，办好两次球赛，体检一次。", "二、安排", "一、二月", "走访困难会员。", "三月",
                "三八节活动。", "四、五月", "体检。"))).hasSize(1);
    }

    @Test
    void leavesPageTitleTeaserAndFurnitureOutside() {
        Page page = Pages.furnished("~首页 > 总结 > 工会", "学校工会工作总结2023　　一年来，我校工会在上级工会和学校支部的领导下开展工作...", OPENING, WORK, WORK,
                "~下载本文");
        SplitPage split = splitter.split(page);
        assertThat(split.summaries()).hasSize(1);
        assertThat(split.outside()).hasSize(3);
        assertThat(split.summaries().getFirst().paragraphs()).hasSize(3);
    }

    @Test
    void keepsFurnitureWithinADocumentWhereItStands() {
        Page page = Pages.furnished("南小工会2022年工作总结", OPENING, "~扫码下载", WORK, "~上一篇");
        SplitPage split = splitter.split(page);
        assertThat(split.summaries().getFirst().paragraphs()).extracting(Paragraph::role).containsExactly(
                ParagraphRole.TITLE, ParagraphRole.BODY, ParagraphRole.FURNITURE, ParagraphRole.BODY);
        assertThat(split.outside()).hasSize(1);
    }

    @Test
    void keepsALineOfWhichOnlyAPartIsFurniture() {
        String text = "南小工会2022年工作总结\n本文来自某网 一年来工会召开了教代会。";
        SplitPage split = splitter.split(Pages.page(text, new Span(13, 20)));
        assertThat(split.summaries().getFirst().paragraphs().getLast().role()).isEqualTo(ParagraphRole.BODY);
    }

    @Test
    void takesAMottoAndASubtitleForTheTitle() {
        Summary summary = only("同心同向，共赴山海", "——雁湖中学工会2022年工作总结", OPENING, WORK);
        assertThat(summary.title()).isEqualTo("同心同向，共赴山海 ——雁湖中学工会2022年工作总结");
    }

    @Test
    void givesEmptyTitleWhereItIsLost() {
        assertThat(only(OPENING, WORK, WORK).title()).isEmpty();
    }

    @Test
    void tellsSummaryFromPlanWhateverTheTitleSays() {
        List<Summary> summaries = splitter
                .split(Pages.lines("工会工作计划篇1", OPENING, WORK, WORK, "工会工作计划篇2", "一、指导思想", "以工会法为指导。",
                        "二、主要工作", "1、三月拟召开教代会。", "2、要继续做好慰问工作。"))
                .summaries();
        assertThat(summaries).extracting(Summary::kind).containsExactly(DocumentKind.SUMMARY, DocumentKind.PLAN);
    }

    @Test
    void believesWhatATextSaysOfItselfMoreThanATitleOfTheSite() {
        assertThat(only("幼儿园工会工作计划范文二", "　　一学期来，我园工会在园领导的支持下开展各项工作，现总结如下：", "1、召开教工大会，讨论班级工作量办法。",
                "2、观看影片并写观后感。", "3、组织弹唱比赛，全园老师参加。").kind()).isEqualTo(DocumentKind.SUMMARY);
        assertThat(only("学校工会工作总结 篇4", "　　新的一年，学校工会结合我校实际，特制订本计划：", "1、四月召开教代会，代表人数不少于四分之一。",
                "2、公开不少于六次。", "3、评选“师德之星”5名。", "4、体检一次，人均500元。", "5、添置跑步机2台、图书300册。").kind())
                .isEqualTo(DocumentKind.PLAN);
    }

    @Test
    void aSummaryThatTellsOfPlansMadeStaysASummary() {
        assertThat(only("校工会工作总结", "学期初，工会制定了工作计划。", "一、召开教代会，收到提案9件。", "二、体检一次，人均500元。").kind())
                .isEqualTo(DocumentKind.SUMMARY);
        assertThat(only("校工会新学期工作", "　　现将工会工作计划汇报如下：", "一、召开教代会。", "二、组织体检。", "三、举办球赛。").kind())
                .isEqualTo(DocumentKind.PLAN);
    }

    @Test
    void splitsNewsItemsAtTheHeadlineAboveDateAndSource() {
        String day = "　　5月20日下午，学校工会主办的教职工乒乓球赛在体育馆举行，三十多名选手参加，比赛气氛热烈。";
        SplitPage split = splitter.split(Pages.lines("银球飞舞展风采", "发布时间：2021年5月22日　供稿：校工会　浏览：316", day, day,
                "爱心助力渡难关", "编辑：admin　2021-11-30 09:05:31", day, day, "重阳佳节话家常", "　　本网讯（通讯员 晓风）" + day.strip(), day));

        assertThat(split.summaries()).extracting(Summary::title)
                .containsExactly("银球飞舞展风采", "爱心助力渡难关", "重阳佳节话家常");
        assertThat(split.summaries()).extracting(Summary::kind).containsOnly(DocumentKind.OTHER);
    }

    @Test
    void takesNoHeadingForAHeadlineBecauseAnEventHasATimeOrATextSpeaksOfNews() {
        assertThat(starts(Pages.lines("校工会工作总结", OPENING, WORK, WORK, "教职工趣味运动会", "时间：3月8日下午", WORK, WORK, "加强信息宣传工作",
                "　　办好工会简讯，全年出刊四期，会员写稿三十篇，上级采用九篇，校园网开设了工会专栏。", WORK))).hasSize(1);
    }

    @Test
    void splitsAtThePlanOfTheSameSchoolOnlyIfItSaysWhoseAndOfWhenItIs() {
        assertThat(starts(Pages.lines("雁湖镇中心小学工会2021年上半年工作小结", OPENING, WORK, WORK, WORK,
                "雁湖镇中心小学工会2021年下半年工作计划", WORK, WORK, WORK))).hasSize(2);
        assertThat(starts(Pages.lines("雁湖镇中心小学工会2021年上半年工作小结", OPENING, WORK, WORK, WORK, "下半年工作计划", WORK, WORK, WORK)))
                .hasSize(1);
    }

    @Test
    void takesChaptersForHeadings() {
        assertThat(only("校工会工作总结", OPENING, "镜头一：说说心里话", WORK, "镜头二：最暖的那些瞬间", WORK).paragraphs())
                .extracting(Paragraph::role)
                .containsExactly(ParagraphRole.TITLE, ParagraphRole.BODY, ParagraphRole.HEADING, ParagraphRole.BODY,
                        ParagraphRole.HEADING, ParagraphRole.BODY);
    }

    @Test
    void tellsWhoseDocumentItIs() {
        Stream<Summary> summaries = Stream.of(
                only("工作总结", OPENING, WORK, WORK),
                only("矿山公司工会工作总结", "公司工会带领各车间、班组职工完成了全年任务。", "召开职代会一次，审议集体合同。", "慰问一线职工四十人次。"),
                only("团委工作总结", "校团委发展团员三十名，召开团支部书记会议。", "组织团员青年参加志愿活动，上好团课。", "少先队大队部评选优秀队员。"));
        assertThat(summaries).extracting(Summary::organisation).containsExactly(Organisation.SCHOOL_UNION,
                Organisation.OTHER_UNION, Organisation.OTHER);
    }

    @Test
    void takesAFactoryForAnotherUnionThoughTheTitleOfTheCollectionSaysSchool() {
        assertThat(only("中学工会工作总结 篇3", "　　我厂工会在厂党委领导下，开展劳动竞赛4次，参赛职工600人次。").organisation())
                .isEqualTo(Organisation.OTHER_UNION);
    }

    @Test
    void takesTheUnionOfACountysSchoolsForAnotherUnionThoughItTellsOfSchools() {
        String[] text = {"　　全县41所学校召开教代会，征集提案九百件；指导各校规范校务公开，检查组到各校看了公开栏。", "　　举办全县教职工篮球赛，26支代表队参加；培训基层工会主席八十人。",
            "　　全县教职工参加医疗互助，给付二百人次；各基层工会慰问教师。", "　　督促各校兑现会员福利，学校工会建会率百分之百。"};
        assertThat(only(Stream.concat(Stream.of("霁川县教育工会2022年工作总结"), Stream.of(text)).toArray(String[]::new))
                .organisation())
                .isEqualTo(Organisation.OTHER_UNION);
        assertThat(only("霁川县松坪小学工会2022年工作总结", OPENING, WORK, "　　参加县教育工会的歌咏比赛。").organisation())
                .isEqualTo(Organisation.SCHOOL_UNION);
    }

    @Test
    void readsWhatATextSaysItIsInOlderWords() {
        assertThat(only("本学期我校工会有计划、有落实，现小结于后。", "（1）维护稳定", "　　每位教师谈心一次，期中公布账目一次。", "（2）活跃生活", "　　开展象棋比赛。").kind())
                .isEqualTo(DocumentKind.SUMMARY);
    }

    @Test
    void tellsTheWorkOfTheKitchenAndTheStoreFromTheUnions() {
        assertThat(only("松坪小学总务处工作总结", "　　总务处管好食堂，炊管人员每天做食品留样，入库出库都有登记。", "　　暑假粉刷教室十二间，校产登记造册，添置课桌六十套。",
                "　　水电每周查一次。").organisation()).isEqualTo(Organisation.OTHER);
    }

    @Test
    void hasNoDocumentWhereThereIsNoText() {
        assertThat(splitter.split(Pages.lines("", " 　", ">")).summaries()).isEmpty();
        assertThat(splitter.split(Pages.furnished("~导航", "~版权")).summaries()).isEmpty();
        assertThat(splitter.split(Pages.furnished("~导航", "~版权")).outside()).hasSize(2);
    }

    @Test
    void copesWithCarriageReturnsQuotationMarksOfMailAndPrivateUse() {
        Page page = Pages.lines("> 南小工会2022年工作总结\r", ">　　一、抓民\uE5C5主\r", ">　　\u00A0召开教代会一次。\r");
        List<Paragraph> paragraphs = splitter.split(page).summaries().getFirst().paragraphs();
        assertThat(paragraphs).extracting(paragraph -> paragraph.span().in(page.text())).containsExactly(
                "南小工会2022年工作总结",
                "一、抓民\uE5C5主", "召开教代会一次。");
        assertThat(paragraphs).extracting(Paragraph::role).containsExactly(ParagraphRole.TITLE, ParagraphRole.HEADING,
                ParagraphRole.BODY);
    }

    @Test
    void putsEveryLineOfRandomPagesInExactlyOnePlace() {
        String[] parts = {OPENING, WORK, " 　　", "\n", "\n\n", "一、", "（二）", "三是", "总结3", "篇十", "2021年", "𠀀", "\uE5C5",
            ">", "｜", "【】", "月", "。",
            "...", "工会工作总结", "\r\n", "\t", "首先", "①", "1.2 "};
        for (long seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            List<Span> furniture = new ArrayList<>();
            for (int i = random.nextInt(60); i > 0; i--) {
                int start = text.length();
                text.append(parts[random.nextInt(parts.length)]);
                if (random.nextInt(9) == 0) {
                    furniture.add(new Span(start, text.length()));
                }
            }
            assertThat(places(Pages.page(text.toString(), furniture.toArray(Span[]::new))))
                    .as("seed %d: %s", seed, text).isTrue();
        }
    }

    private boolean places(Page page) {
        SplitPage split = splitter.split(page);
        List<Span> spans = new ArrayList<>(split.outside().stream().map(Paragraph::span).toList());
        split.summaries().forEach(summary -> summary.paragraphs().forEach(line -> spans.add(line.span())));
        List<Span> expected = new LineCutter(EvidenceReader.builtIn().reading()).cut(page).stream().map(Line::span)
                .toList();
        return spans.stream().sorted().toList().equals(expected);
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void staysFastOnHugeAndDegeneratePages() {
        splitter.split(Pages.page("一、".repeat(200_000)));
        splitter.split(Pages.page("（".repeat(200_000)));
        splitter.split(Pages.page("一、抓民主\n".repeat(20_000)));
        splitter.split(Pages.page("存在的问题\n".repeat(20_000)));
        splitter.split(Pages.page("在…领导下现将".repeat(50_000)));
    }

    @Test
    void takesATextWithoutAChineseCharacterForNoSummaryOfASchool() {
        Summary summary = only("hello");

        assertThat(summary.kind()).isEqualTo(DocumentKind.OTHER);
        assertThat(summary.organisation()).isEqualTo(Organisation.OTHER);
    }
}
