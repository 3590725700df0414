package org.gonghui.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gonghui.corpus.text.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class HtmlTextTest {

    private static final String BODY = "<p>　　松坪小学工会三月召开教代会，收到提案九件，件件答复。</p><p>四月组织教职工登山。</p>";

    @Test
    void makesALineOfEveryBlock() {
        assertThat(lines("<h1>工会总结</h1><div>一、<b>民主</b>管理\n  与监督<br>二、文体<p>登山</p>尾</div>"))
                .containsExactly("工会总结", "一、民主管理 与监督", "二、文体", "登山", "尾");
    }

    @Test
    void decodesEntitiesAndLeavesScriptsOut() {
        assertThat(lines("<style>p{}</style><p>&ldquo;三八&rdquo;&nbsp;&#24037;&amp;会<script>var a=1;</script></p>"))
                .containsExactly("“三八”\u00A0工&会");
    }

    @Test
    void joinsTheCellsOfARow() {
        assertThat(lines("<table><tr><th>月份</th><th> 活动 </th></tr><tr><td>三月</td><td></td><td>登山</td></tr></table>"))
                .containsExactly("月份\t活动", "三月\t\t登山");
    }

    @Test
    void joinsCellsWhoseTextStandsInABlock() {
        assertThat(
                lines("<table><tr><td><p>三月</p></td><td><div><p>登山<br></p></div></td><td><p>42</p></td></tr></table>"))
                .containsExactly("三月\t登山\t42");
    }

    @Test
    void losesNoCellOfNestedTables() {
        Page page = page("<html><body><table><tr><td>左</td><td><p>说明</p><table><tr><td>一月</td><td>18</td></tr>"
                + "<tr><td><table><tr><td>5</td><td>慰问</td></tr></table></td><td>12</td></tr></table></td><td>右</td></tr></table>");
        assertThat(page.text().lines()).containsExactly("左", "说明", "一月\t18", "5\t慰问", "12", "右");
        assertThat(page.furniture()).isEmpty();
    }

    @Test
    void showsTheNumbersOfOrderedLists() {
        assertThat(lines("<ol start=3><li>登山<li><p>读书</p><ul><li>诗会</ul><li value=9>合唱<li></ol><p>完</p>"))
                .containsExactly("3. 登山", "4. 读书", "诗会", "9. 合唱", "完");
        assertThat(
                lines("<ol style='list-style-type: cjk-ideographic' start=10><li>民主<li>文体</ol><ol type=a><li>体检</ol>"))
                .containsExactly("十、民主", "十一、文体", "a. 体检");
    }

    @Test
    void numbersNoListThatNumbersItself() {
        assertThat(lines("<ol><li>一、民主<li>（2）文体</ol><ol style='list-style:none'><li>体检</ol><ul><li>读书</ul>"))
                .containsExactly("一、民主", "（2）文体", "体检", "读书");
    }

    @Test
    void takesTheSitesHeadingForFurnitureOnlyWhereTheTextHasItsOwnTitle() {
        String own = "<p>霁川县松坪镇中心小学工会2022年工作总结</p>";
        String site = "松坪镇中心小学工会2022年工作总结（推荐）";
        assertThat(furniture(page("<html><body><h1>" + site + "</h1><p>校工会</p>" + own + BODY))).containsExactly(site);
        assertThat(furniture(page("<html><body><h1>松坪小学工会2022年工作总结</h1><p>松坪小学工会</p>" + BODY))).isEmpty();
        assertThat(furniture(page("<html><body><p>站</p><h2>工会工作总结</h2><h2>一、民主管理</h2>" + BODY))).isEmpty();
    }

    @Test
    void readsLayoutTablesBlockByBlock() {
        assertThat(lines("<table><tr><td><p>一</p><p>二</p></td><td>三</td></tr></table>"))
                .containsExactly("一", "二", "三");
    }

    @Test
    void marksNavigationAndItsLikeAsFurniture() {
        Page page = page("<html><body><header>站名</header><nav><a href=a>首页</a></nav><article><header>工会总结</header>"
                + BODY
                + "</article><div class='side-bar hotList'>热点</div><div id=pageFooter>地址</div><footer>站</footer>");
        assertThat(furniture(page)).containsExactly("站名", "首页", "热点", "地址", "站");
        assertThat(page.text()).contains("工会总结\n　　松坪小学");
    }

    @Test
    void marksListsOfLinksAndWhatIsHidden() {
        Page page = page("<html><body>" + BODY + "<ul><li><a href=1>甲</a><li><a href=2>乙</a><li><a href=3>丙</a></ul>"
                + "<p style='display: none'>暗</p>");
        assertThat(furniture(page)).containsExactly("甲", "乙", "丙", "暗");
    }

    @Test
    void neverTakesMostOfThePageForFurniture() {
        Page page = page("<html><body><div class='download-content nav'>" + BODY + "</div><p>完</p>");
        assertThat(furniture(page)).isEmpty();
    }

    @Test
    void obeysTheDeclaredCharset() {
        String html = "<html><head><meta http-equiv='Content-Type' content='text/html; charset=gb2312'></head><body>"
                + "<p>工会</p>";
        ReadOutcome.Read read = (ReadOutcome.Read) Samples.read("a.html", html.getBytes(Charset.forName("GBK")));
        assertThat(read.page().text()).isEqualTo("工会");
        assertThat(read.page().origin().charset()).isEqualTo("GB18030");
        assertThat(read.page().origin().format()).isEqualTo("html");
    }

    @Test
    void readsAPageThatIsNamedAsAWordDocument() {
        assertThat(page("总结.doc", "<html><body>" + BODY).origin().format()).isEqualTo("html");
    }

    @Test
    @Timeout(60)
    void survivesDeepNesting() {
        page("<html><body>" + "<div><span>".repeat(20_000) + "工会");
        page("<html><body>" + "<table><tr><td>".repeat(500) + "工会");
    }

    private static List<String> lines(String body) {
        return page("<html><body>" + body).text().lines().toList();
    }

    private static List<String> furniture(Page page) {
        return page.furniture().stream().map(span -> span.in(page.text())).toList();
    }

    private static Page page(String html) {
        return page("a.html", html);
    }

    private static Page page(String name, String html) {
        return Samples.page(name, html.getBytes(StandardCharsets.UTF_8));
    }
}
