package org.gonghui.corpus.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gonghui.corpus.text.Page;
import org.gonghui.corpus.text.Paragraph;
import org.gonghui.corpus.text.ParagraphRole;
import org.junit.jupiter.api.Test;

class LayoutTest {

    private static final String TEXT = "工会召开了教代会，收到提案九件，慰问住院教师四人次，会员人人满意，事事有着落。";

    private static List<Paragraph> paragraphs(Page page) {
        return new Splitter().split(page).summaries().getFirst().paragraphs();
    }

    /// The headings of the document, as written.
    private static List<String> headings(String... lines) {
        Page page = Pages.lines(lines);
        return paragraphs(page).stream()
                .filter(paragraph -> paragraph.role() == ParagraphRole.HEADING)
                .map(paragraph -> paragraph.span().in(page.text()))
                .toList();
    }

    /// The headings above the last line.
    private static List<String> path(String... lines) {
        return paragraphs(Pages.lines(lines)).getLast().headings();
    }

    /// The lines of the title, as written.
    private static List<String> titles(String... lines) {
        Page page = Pages.lines(lines);
        return paragraphs(page).stream()
                .filter(paragraph -> paragraph.role() == ParagraphRole.TITLE)
                .map(paragraph -> paragraph.span().in(page.text()))
                .toList();
    }

    @Test
    void takesAllLinesAboveTheAddressOfASpeechButItsDateForItsTitle() {
        assertThat(titles("湖畔小学教代会工会工作报告", "同心同向　再上层楼", "在湖畔小学三届五次教职工代表大会上", "（二〇二三年三月二日）", "各位代表：", TEXT))
                .containsExactly("湖畔小学教代会工会工作报告", "同心同向　再上层楼", "在湖畔小学三届五次教职工代表大会上");
        assertThat(titles("湖畔小学教代会工会工作报告", "同心同向　再上层楼", TEXT)).containsExactly("湖畔小学教代会工会工作报告");
    }

    @Test
    void keepsTheTitleOfATextBelowItsNumberOnThePage() {
        assertThat(titles("第一篇：湖畔小学工会工作总结", "湖畔小学工会工作总结", TEXT)).hasSize(2);
        assertThat(titles("湖畔小学工会工作总结", "湖畔小学工会工作总结", TEXT)).hasSize(1);
    }

    @Test
    void nestsTheFiveUsualNumberings() {
        assertThat(path("一、民主", "（一）教代会", "1. 会前", "(1) 提案", "① 征集", TEXT)).containsExactly("一、民主", "（一）教代会", "1. 会前",
                "(1) 提案",
                "① 征集");
    }

    @Test
    void readsHeadingsBehindWhatIsLeftOfATemplate() {
        assertThat(headings("[_TAG_h2]一、常商量", TEXT, "[_TAG_h2] 二、常走动", TEXT)).containsExactly("[_TAG_h2]一、常商量",
                "[_TAG_h2] 二、常走动");
    }

    @Test
    void leavesInnerHeadingsAtTheNextOuterOne() {
        assertThat(path("一、民主", "（一）教代会", TEXT, "（二）提案", TEXT, "二、关怀", TEXT)).containsExactly("二、关怀");
    }

    @Test
    void leavesAHeadingAtTheNextItemOfItsList() {
        assertThat(path("一、民主", "1、教代会", TEXT, "2、" + TEXT)).containsExactly("一、民主");
    }

    @Test
    void takesNumberAndTextInOneLineForText() {
        assertThat(headings("一、开好教代会。四月召开教代会一次。", "二、" + TEXT)).isEmpty();
    }

    @Test
    void takesItemsOfAListForText() {
        assertThat(headings("一、打算", "1、开好教代会。", "2、办好球赛。", "3、建好小家。")).containsExactly("一、打算");
    }

    @Test
    void takesAnItemWithATextBelowItForTextAmongItemsThatHaveNone() {
        assertThat(headings("总结", "一、主要工作", "1、协助教务处抓好教研活动，人人上台。", "2、带着青年教师下到班里，边听课边琢磨。",
                "听的人多了，走廊里也搬来了板凳，一间教室常常坐不下。",
                "3、谁家有人生病，工会的人当天就到。", "4、按时公布经费，随时可以查问。")).containsExactly("一、主要工作");
        assertThat(headings("总结", "1、抓好教研活动，提高教师素质。", TEXT, "2、关心教师生活，办好实事好事。", TEXT)).hasSize(2);
    }

    @Test
    void takesLinesWithFiguresForText() {
        assertThat(headings("1．慰问教师12人次", TEXT)).isEmpty();
    }

    @Test
    void knowsHeadingsWithoutNumbers() {
        assertThat(headings("南小工会2022年工作总结", "【春日有约】", TEXT, "存在的问题", TEXT, "主要做法：", TEXT))
                .containsExactly("【春日有约】", "存在的问题", "主要做法：");
    }

    @Test
    void takesTheMonthsOfACalendarForHeadings() {
        assertThat(headings("南小工会2022年工作计划", "一、安排", "一、二月", "走访会员。", "三月份：", "三八节活动。", "(三)四月", "体检。"))
                .containsExactly("一、安排", "一、二月", "三月份：", "(三)四月");
    }

    @Test
    void takesTheHeadOfATableForAHeadingAndItsRowsForText() {
        assertThat(headings("月份｜事项｜结果", "1月｜慰问｜6户", "2月｜教代会｜通过章程")).containsExactly("月份｜事项｜结果");
        assertThat(headings("月份\t事项\t结果", "1月\t慰问\t6户", "2月\t教代会\t通过章程")).containsExactly("月份\t事项\t结果");
    }

    @Test
    void readsSanShiAsTheThirdHeadingAfterTwoOthers() {
        assertThat(path("一、民主", TEXT, "二、关怀", "首先" + TEXT, "其二" + TEXT, "其三" + TEXT, "三是队伍日臻完善", TEXT))
                .containsExactly("三是队伍日臻完善");
    }

    @Test
    void knowsNumbersThatOnlyABlankSetsOff() {
        assertThat(headings("一 抓好民主管理", TEXT, "二 抓好关怀帮扶", TEXT)).hasSize(2);
        assertThat(headings("一 年来工会做了许多工作", TEXT)).isEmpty();
    }

    @Test
    void readsTwoLevelsOfArabicNumbers() {
        assertThat(path("1.民主管理", "1.1 三月召开教代会，代表五十六人。", "2.队伍建设", "2.1 8月培训，人人参加。")).containsExactly("2.队伍建设");
    }

    @Test
    void takesTheCellsOfATableOfMonthsForText() {
        assertThat(headings("1月", "送温暖", "走访患病教师3户，每户1000元", "3月", "庆三八", "女教师46人游园", "4月", "青年教师板书展",
                "展出62块，评出一等奖4名", "6月", "师德承诺", "签订承诺书58份")).containsExactly("1月", "3月", "4月", "6月");
    }

    @Test
    void takesNoNumberedLineThatGoesOnInTheNextForAHeading() {
        String[] lines = {"今年以来工会在学校党支部领导下围绕中心工作做了几件会员看得见的实事现在", "汇报如下。", "1、开展“读一本好书”活动，组织教师到县图书馆听讲座并且写下读后",
            "感百余篇，评出十二篇。",
            "2、和教务处一起举办粉笔字比赛，各教研组都推选两位教师上台书写", "评出能手八名。", "3、春节以前看望住院和家里有困难的教师，把慰问金和学校的问候送到", "床头。",
            "4、夏天慰问值班教师，秋天请退休教师回来看一看新落成的教学楼并且", "座谈。"};
        assertThat(headings(lines)).isEmpty();
    }

    @Test
    void takesWhoWroteTheTextForNoHeadingAndWhatIsAttachedForOne() {
        assertThat(headings("2022年工会工作总结", "（松坪小学 工会主席 陶××）", TEXT, TEXT, TEXT)).isEmpty();
        assertThat(headings("2022年工会工作总结", "松坪小学工会 陶××", TEXT, TEXT, TEXT)).isEmpty();
        assertThat(headings("2022年工会工作总结", TEXT, TEXT, "松坪小学工会", "2022年12月20日", "附：2023年主要活动安排", "三月召开教代会，评议校长。",
                "九月慰问教师。")).containsExactly("附：2023年主要活动安排");
    }

    @Test
    void takesNoDayAtTheEndForAHeading() {
        assertThat(headings("一、慰问", TEXT, "湖畔小学工会", "二〇二三年十二月二十八日", "附件：统计表一份，由会计填写，报县总工会财务部备查。"))
                .containsExactly("一、慰问");
    }

    @Test
    void doesNotTakeSalutationsAndDatesForHeadings() {
        assertThat(headings("各位代表，同志们：", TEXT, "霁川县城南小学工会", "2022年12月30日")).isEmpty();
    }
}
