package org.gonghui.analyzer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.FigureRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureRolesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "慰问教职工85人次，其中住院21人次、丧事4人次。 | 21人次 part, 4人次 part",
        "全年慰问85人次。其中住院21人次。 | 21人次 part",
        "为9名困难职工建档，其中3名申请到补助，合计4000元。 | 3名 part",
        "参检102人（含聘用6人），复查8人。 | 6人 part",
        "获赔2.4万元，最高一笔9000元。 | 9000元 part",
        "其余7人由各组慰问。 | ",
        "探望5人次，吊唁3人次，合在一起8人次。 | 5人次 part, 3人次 part",
        "新结对3对，加上去年4对，共7对。 | 3对 part, 4对 earlier",
        "购球衣3000元，办公用品共900元。 | "})
    void partsOfAnotherAreParts(String text, String expected) {
        assertThat(roles(text)).isEqualTo(said(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "报送信息12篇，被县里采用5篇。 | 5篇 part",
        "信息采用6篇，上报13篇。 | 6篇 part",
        "报送信息30篇，省级采用1篇、市级4篇。 | 1篇 part, 4篇 part",
        "县报采用信息5篇。 | "})
    void articlesThatOthersTookAreAPartOfThoseWritten(String text, String expected) {
        assertThat(roles(text)).isEqualTo(said(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "发放慰问金20000元，比上年增加5000元。 | 5000元 change",
        "走访30人次，同比多6人次。 | 6人次 change",
        "篮球比赛增加了2场。 | ",
        "公开事项由92项增加到105项。 | 92项 earlier",
        "上年度立案提案33件已答复。 | 33件 earlier",
        "添置器材增加投入5000元。 | "})
    void changesAndEarlierTimesAreNoTotals(String text, String expected) {
        assertThat(roles(text)).isEqualTo(said(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "退休教师32人，重阳节到会19人。 | 32人 stock",
        "退休教师31人，座谈会到19人，其余12人上门看望。 | 31人 stock",
        "现有32名退休教师，上门看望5人。 | 32名 stock",
        "8．退休教职工41人。 | 41人 stock",
        "44人里做了43人。 | 44人 stock",
        "退休教师28人，每人送去一份月饼。 | ",
        "重阳节慰问退休教师28人。 | ",
        "困难教职工4人，补助9600元。 | "})
    void howManyThereAreIsAStock(String text, String expected) {
        assertThat(roles(text)).isEqualTo(said(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "县慈善总会捐的18万元康复设备已经启用。 | 18万元 received",
        "家长捐赠图书500册。 | 500册 received",
        "校友捐给学校2万元。 | 2万元 received",
        "向县慈善总会捐款5000元。 | ",
        "慈善一日捐2100元，交县慈善总会。 | "})
    void whatOthersGaveIsReceived(String text, String expected) {
        assertThat(roles(text)).isEqualTo(said(expected));
    }

    @Test
    void whatEachGetsIsToldForEach() {
        OneLine line = OneLine.work(Category.RELIEF_VISITS, "春节给两户困难会员各送去800元。");
        assertThat(line.extract().figures().getLast().context().per()).isNotEmpty();
    }

    private static String said(String expected) {
        return expected == null ? "" : expected;
    }

    /// All figures that are no totals.
    private static String roles(String text) {
        return OneLine.work(Category.RELIEF_VISITS, text).extract().figures()
                .stream()
                .filter(figure -> figure.context().role() != FigureRole.TOTAL)
                .map(figure -> figure.text() + " " + figure.context().role().id())
                .collect(Collectors.joining(", "));
    }
}
