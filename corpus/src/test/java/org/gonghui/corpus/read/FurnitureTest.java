package org.gonghui.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.gonghui.corpus.text.Page;
import org.gonghui.corpus.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureTest {

    private static final String PARAGRAPH = "　　三月以来，松坪镇中心小学工会逐户走访病休教师，把校务公开栏搬到了传达室门口。";

    private final Furniture furniture = new Furniture(FurnitureRules.builtIn());

    @ParameterizedTest
    @ValueSource(strings = {
        "您现在的位置：霁川文档网 > 总结 > 正文", "首页 >> 办公范文 >> 工会总结", ">首页>范文大全>工作总结>正文", "霁川范文网 / 工作总结 / 工会 / 2023年总结",
        "来源：互联网   作者：佚名   时间：2023-01-05 09:12:44", "来源：", "上传时间：2022-12-30 浏览：88次", "字号：大 中 小",
        "编辑：小禾 日期：2021-07-01 点击：312", "小编：xiaohe", "以下是小禾给大家整理的学校工会总结，欢迎阅读。", "　　仅供参考，希望对您有所帮助！",
        "全文阅读已结束，下载本文请点击", "下载此文档", "a.付费复制", "特价：1.99元 8元", "微信扫码支付", "付费后7天内不限量复制", "扫描二维码关注公众号，免费下载Word版",
        "上一篇：教师节致辞", "下一篇：没有了", "【打印】【关闭】", "相关文章：师德总结 | 班主任总结", "猜你喜欢", "Copyright © 2023 霁川文档网 版权所有",
        "声明：本站资料由网友上传，如有侵权请联系删除。", "[_TAG_h2]", "4", "点击展开全文", "学校工会年度工作总结（通用12篇）", "学校工会个人工作总结范文大全", "返回顶部",
        "更多内容请关注霁川文档网总结栏目！", "——————————", "新闻中心 | 校园动态 | 工会在线 | 图片新闻", "学校工会工作总结（最新）", "（此处内容仅供浏览，下载完整版请先登录）",
        "下载全文请先注册", "请先登录后再查看全文", "本文来自：学校工会总结范文 http://www.jichuan-wendang.example/g/12.html",
        "松坪中学工会年度工作总结（全文共3150字）", "[摘要]松坪中学工会始终把教师放在心上...", "微信扫码支付 ￥9.9 元 付费复制", "↓↓↓更多内容，请往下看↓↓↓",
        "时间：2022-08-15 21:07:30 工作总结 我要投稿", "2021-05-06 来源：霁川新闻", "首页 工作文档 总结", "会员中心", "已阅读3页，还剩4页未读，继续免费阅读",
        "因篇幅限制不能全部显示，请点此查看", "更新：2019-01-02 08:30", "查看: 35|回复: 2", "[复制链接]", "您需要登录后才可以回帖 登录 | 注册", "何禾 文/图",
        "索引号：JC2022-013 发布机构：霁川县教育局", "| |",
        "第 3 页 共 12 页", "- 3 -", "本文地址:www.jichuan-wendang.example/gonghui/zongjie/2023/0001234.html", "本文档由用户上传，仅作交流"})
    void marksWholeLinesOfWebSites(String line) {
        assertThat(marked(line + "\n" + PARAGRAPH.repeat(3))).containsExactly(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "【字体：大 中 小】 发表日期：2018年9月11日 作者：佚名 点击数：40", "2021-06-02 08:15 校工会", "(2010-11-02 20:31:15)　标签：校园",
        "作者：admin　发布于：2016-12-01 10:02:44　文字：【大】【中】",
        "· 上一条：没有了", "·下一条：教师节活动", "主题分类：工会工作", "摘要：", "标 签：工会 总结", "阅读次数", "浏览(36)次", "□ 本报通讯员 小禾", "（图/教导处 文/校工会）",
        "文库首页", "工会总结.docx", "20.5KB", "• 3页", "4星 · 用户满意度96%以上", "霁川教育论坛 » 教师之家 » 工会",
        "今天是2023年5月4日 星期四", "2023/5/4 星期四", "欢迎光临霁川教育网", "霁川教育网欢迎您！", "第 3 期（总第 27 期）", "霁川二高工会编　　2021年4月30日", "更多>>",
        "往期推荐", "点收藏",
        "点击上方蓝字关注我们", "你正在浏览的是：学校工会总结", "文档加载中……请稍候！", "广告", "限时特惠：会员低至3折", "每天仅需0.3元，畅享下载", "（本文共2页，当前第1页）",
        "上一页 1 2 3 下一页",
        "共6页，当前第3页123456", "首页上一页12尾页", "推荐度：", "文档为doc格式，推荐度：★★★★", "《小学工会总结范本.doc》",
        "附件【统计表.xlsx】已下载36次", "3/6", "推荐访问：小学 工会", "2023年工会小组总结4篇相关文章：", "声明：本文由会员投稿，与本站无关。",
        "【学校工会总结】相关推荐：", "看了“学校工会总结”的人还看了：", "3、有的文档预览时正常，下载后请以实物为准。", "4. 网站客服QQ：100200",
        "文本内容：", "本文已被浏览 35 次", "文档评论（0）", "评论(2)　转发(0)　收藏(5)", "该作者的其他文章：《工会的一天》", "阅读了该文档的用户还阅读了：学校工会计划",
        "→ 下一篇文章：送温暖活动", "上传人：小*** 编号：20220301 文档页数：6 积分：5", "本文标题：学校工会总结", "关于本文：本站只提供存放文档的地方。", "霁川文档 - 写作好帮手",
        "霁川小学网站——工会之窗", "霁川教育网 - 机关党建 - 工会园地",
        "学校概况 · 党群工作 · 工会之家", "关闭", "[关闭窗口]", "学校工会总结Tag内容描述：", "会员“小禾”上传了《学校工会总结【两篇】.docx》，共4页",
        "（未完待续，全文820字，已显示240字）", "全文共1300字", "尊享更多权益", "2. 在线客服：1002****",
        "校对：办公室", "终审：何禾", "霁川县松坪小学 通讯员", "工作总结 时间：2022-03-04 手机版", "3. 3、文档内容由上传者负责，请先看清楚再下载。", "• 用户自行上传，版权归原作者",
        "1. 1、本文库收录的资料来自网友，可预览。"})
    void marksLinesOfSchoolsPortalsAndLibraries(String line) {
        assertThat(marked(line + "\n" + PARAGRAPH.repeat(3))).containsExactly(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "党务公开 公告通知 校务公开 工会之窗", "文章标签：工会", "本文推荐：学校工会工作计划集锦", "第一篇：松坪小学工会总结  第二篇：柳湾小学工会总结 第三篇：工会计划",
        "再来看第二篇，这是一所乡村小学写的：", "第三篇来自霁川县的一所幼儿园：", "如何撰写学校工会工作总结？看看下面几篇", "★ 工会总结 ★ 工会计划 ★ 述职报告",
        "述职报告 | 工会工作计划 | 工会工作总结 | 教师评语", "——————分割线——————", "顶一下(12) 踩一下(0)", "share_box(\"bottom\", 3);",
        "以上就是本文的全部内容，感谢观看", "……继续往下看", "2021-03-09 16:20 发布部门：工会 阅读：80"})
    void marksWhatSitesSetAroundTexts(String line) {
        assertThat(marked(line + "\n" + PARAGRAPH.repeat(3))).containsExactly(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"往期回顾：", "你可能喜欢：", "编辑推荐："})
    void marksTheRestOfThePageBehindWhatElseThereIsToRead(String line) {
        String page = PARAGRAPH.repeat(3) + "\n" + line + "\n小学教师演讲稿\n秋季运动会口号";
        assertThat(marked(page)).containsExactly(line, "小学教师演讲稿", "秋季运动会口号");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "第一篇是校长的体会，第二篇由工会主席执笔。", "公开栏 意见箱 工会信箱", "★ 教师节座谈会", "2021-03-09 教师趣味运动会", "2021-03-09 地点：操场",
        "向工会推荐：职工书屋管理员一名",
        "怎样写好总结？工会请来老主席讲了一课。", "篮球 | 排球 | 乒乓球 | 工间操"})
    void leavesWhatSchoolsWriteLikeThatAlone(String line) {
        assertThat(marked(PARAGRAPH + "\n" + line + "\n" + PARAGRAPH)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "　　编辑了四期工会简报，向县教育工会报送信息十一条。", "时间：3月8日  地点：松坪小学操场", "4、组织教职工体检。", "编辑：四期工会简报都由女工委编", "　　请来的通讯员讲了怎样写信息。",
        "比赛时间：4月12日下午", "用户上传工会照片的平台开通了", "　　学校工会小编队伍开展了新媒体培训，会员写稿四十篇。",
        "　　引导会员扫描二维码关注县总工会公众号，参加普法答题。", "　　下载安装工会服务软件的会员达到九成。", "资金来源：工会经费拨款和会员会费", "　　开展知识产权与版权知识讲座一场。",
        "（三）撰写教学论文（12篇）", "一、加强学习，更新观念……", "参加县篮球赛 > 获得二等奖", "　　上述意见仅供参考，最终以教代会决议为准。", "篮球 / 排球 / 乒乓球",
        "三、工会小组工作总结(3篇)上交存档，优秀者在校刊登载。", "　　希望大家珍惜荣誉，把工会小家建得更好。", "联系会员：张老师负责一年级组",
        "收到会员学习心得32篇", "征集教学设计方案12份", "一、交来师德体会共18篇", "会员投稿四十二篇", "职工权益受到侵犯的，工会及时联系处理", "学校工会网站改版，本网站发布教代会信息30条",
        "推荐阅读：《论语》等五种，教师人手一册。", "扫码领取节日慰问品52份", "举办版权归属讲座一场", "登录平台查看工资条，会员不用再跑财务室", "　　欢迎大家到教工之家坐一坐，读一读书。",
        "仅需半天，三十名会员完成了体检", "一、推广工会小组活动法", "广告栏换成了公开栏", "更多的会员参加了比赛", "往期的工会简报装订成册", "关键词：温暖", "审核：工会主席", "校务公开满意度98%",
        "5星级教工之家", "第3期 教工瑜伽班", "（供稿：松坪小学工会）",
        "阅读书目二十种", "点击率较高的教工社团有三个", "浏览室每天开放", "——在教代会上的报告", "工会-送温暖-总结", "教师节 2021年9月8日", "20_年_中学工会", "第三期教工瑜伽班开班",
        "20xx年12月20日", "霁川县松坪镇中心小学工会", "2023", "第一篇", "学校工会工作总结", "学校工会工作总结（第一篇）", "会员登录学习平台阅读教育名著。"})
    void leavesOrdinaryLinesAlone(String line) {
        assertThat(marked(PARAGRAPH + "\n" + line + "\n" + PARAGRAPH)).isEmpty();
    }

    @Test
    void seesThatAPageGoesOnBehindWhatLooksLikeItsEnd() {
        assertThat(marked("推荐文章\n一、慰问\n我校工会走访病休教师六人。\n二、体检\n全校教职工参加了体检。\n")).containsExactly("推荐文章");
    }

    @Test
    void takesOneParticularForFurnitureOnlyBesideOthers() {
        assertThat(marked(PARAGRAPH + "\n责编：小禾\n审核：教务处")).containsExactly("责编：小禾", "审核：教务处");
        assertThat(marked(PARAGRAPH + "\n审核：教务处")).isEmpty();
        assertThat(marked("点击：12\n时间：3月8日\n" + PARAGRAPH)).containsExactly("点击：12");
    }

    @Test
    void marksTheListBehindWhatIsRelated() {
        String page = PARAGRAPH + "\n相关新闻\n· 教师礼仪培训举行\n· 校园歌会落幕";
        assertThat(marked(page)).containsExactly("相关新闻", "· 教师礼仪培训举行", "· 校园歌会落幕");
    }

    @Test
    void marksTheEditorsSentenceOnlyWhenTheLineSpeaksOfOwnWork() {
        String own = "　　我校工会全年走访教职工十二户。";
        assertThat(marked(own + "以下是小编为您整理的范文。")).containsExactly("以下是小编为您整理的范文。");
        assertThat(marked("　　总结是一种常用文体。以下是小编为您整理的范文。"))
                .containsExactly("　　总结是一种常用文体。以下是小编为您整理的范文。");
    }

    @Test
    void marksOnlyTheSitesWordsBehindASignature() {
        assertThat(marked(PARAGRAPH + "\n　　松坪小学工会 2024年12月24日 小编推荐")).containsExactly("小编推荐");
        assertThat(marked(PARAGRAPH + "\n小编推荐 松坪小学工会总结")).containsExactly("小编推荐 松坪小学工会总结");
    }

    @Test
    void takesNumbersBetweenShortLinesForCells() {
        assertThat(marked(PARAGRAPH + "\n月份\n3\n登山\n12\n参加人数\n" + PARAGRAPH)).isEmpty();
        assertThat(marked(PARAGRAPH + "\n3\n二、文体活动\n" + PARAGRAPH)).containsExactly("3");
    }

    @Test
    void marksPartsOfSentences() {
        assertThat(marked("　　坚持民主`管理，原创文秘网站:霁川文秘网办事公开，本文转载自霁川网深受好评。"))
                .containsExactly("`", "原创文秘网站:霁川文秘网", "本文转载自霁川网");
    }

    @Test
    void marksQuoteSignsAtTheBeginningOfALine() {
        assertThat(marked(">> " + PARAGRAPH)).containsExactly(">>");
    }

    @Test
    void marksTheTeaserThatRepeatsTheFirstParagraph() {
        String teaser = "    三月以来，松坪镇中心小学工会逐户走访病休教师，把校务公开...";
        assertThat(marked(teaser + "\n工会总结\n" + PARAGRAPH)).containsExactly(teaser);
        assertThat(marked(teaser + "\n工会总结\n　　四月，全校教职工登山。")).isEmpty();
    }

    @Test
    void marksEverythingAfterAnEndMarker() {
        String page = PARAGRAPH + "\n全文阅读已结束\n霁川文档在线\n工会总结（一）";
        assertThat(marked(page)).containsExactly("全文阅读已结束", "霁川文档在线", "工会总结（一）");
        assertThat(marked("全文阅读已结束\n" + (PARAGRAPH + PARAGRAPH + PARAGRAPH))).containsExactly("全文阅读已结束");
    }

    @Test
    void worksWithWindowsLineEnds() {
        assertThat(marked("来源：\r\n" + PARAGRAPH + "\r\n下载此文档\r\n")).containsExactly("来源：", "下载此文档");
    }

    @Test
    void yieldsSpansInOrderForAnyText() {
        String alphabet = "工会小编为您整理，。>`…\n\r　 :：/|()（）0123首页上一篇下载AaTAG_[]&lt;\uD840\uDC00";
        for (long seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(400), 0, alphabet.length()).forEach(i -> text.append(alphabet.charAt(i)));
            List<Span> spans = furniture.mark(text.toString(), List.of());
            assertThat(new Page("x", text.toString(), spans, Samples.ORIGIN).furniture())
                    .as("seed %d text %s", seed, text).isEqualTo(spans);
        }
    }

    @Test
    @Timeout(20)
    void isLinearOnPathologicalText() {
        for (String unit : List.of(">", "首页>", "小编为您", "来源：", "`", "下一篇", "1、下载", "总结（精选", "为大家", "<p")) {
            furniture.mark(unit.repeat(100_000), List.of());
            furniture.mark((unit + "\n").repeat(50_000), List.of());
        }
    }

    private List<String> marked(String text) {
        return furniture.mark(text, List.of()).stream().map(span -> span.in(text)).toList();
    }

}
