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
