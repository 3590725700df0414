package org.gonghui.corpus.split;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gonghui.corpus.text.DocumentKind;
import org.gonghui.corpus.text.Organisation;

/// Decides what kind of document it is and whose, by the weight of the evidence in all of its lines.
final class DocumentJudge {

    /// A title says more than a line, unless a site made it up for a series.
    private static final int TITLE = 8;
    private static final int SERIES_TITLE = 3;
    /// What its writer says of a text says more than a title.
    private static final int DECLARED = 2 * TITLE;
    /// The formulas by which a text says what it is, at its beginning.
    private static final int DECLARED_WITHIN = 4;
    static final Formula SAYS_SUMMARY = new Formula(
            "(?<!计划|打算|安排|规划|思路)(?:总结|小结|汇报|回顾|报告|鉴定)(?:如下|于[后下])", "总小汇回报鉴");
    /// That a plan has been made is told by summaries too.
    static final Formula SAYS_PLAN = new Formula(
            "提出[^。;了]{0,8}(?:今后|下一步|下阶段|本学期|本学年|新学期)[^。;了]{0,16}(?:目标|任务|打算|计划|设想|要点)[^。;,]{0,3}:$"
                    + "|[特现兹](?:制定|制订|拟定|拟订|订立?)[^。;了]{0,20}(?:计划|规划|打算|安排|要点)[:。]?$"
                    + "|(?:制定|制订|拟定|拟订)本(?:学期|学年|年度)[^。;了]{0,12}(?:计划|规划|打算|安排|要点)[:。]?$"
                    + "|(?:制定|制订|拟定|拟订)了?(?:如下|以下)[^。;]{0,8}(?:计划|规划|打算|安排|要点)"
                    + "|(?<!(?:提出|强调|要求|确定)[^。;,]{0,8})(?:将|(?<![主重只需首必想])要)[^。;了要]{0,8}(?:做好|抓好|搞好|完成|开展|落实)(?:好)?(?:以下|如下|下面|下列)[^。;,:]{0,10}[:。]?$"
                    + "|[作做]出?(?:如下|以下)(?:安排|打算|部署|计划|设想)|(?:计划|打算|安排|设想|要点|思路)(?:汇报|报告)?如下",
            "提特现兹制拟作做计打安设要思将");

    static final Formula NOTICE = new Formula("通知|提示|须知", "通提须");
    static final Formula SAYS_NOTICE = new Formula("(?:通知|提示|公告)如下|(?:决定|拟|将)(?:于.{0,16})?(?:举办|举行|组织|开展)",
            "通提公决拟将");

    static final Formula SUMMARY_NOUN = new Formula("总结|小结|汇报|工作报告|回顾|完成情况|述职|鉴定", "总小汇工回完述鉴");
    static final Formula PLAN_NOUN = new Formula("计划|规划|方案|要点|安排|打算|设想|行事历|配档表", "计规方要安打设行配");
    static final Formula OTHER_NOUN = new Formula(
            "倡议书|细则|办法|制度|章程|简报|事迹|条例|责任书|职责|慰问信|感谢信|致辞|讲话|申请书|申请报告|请示|^关于申请|申请$|(?:决议|决定|通报|公示|公告|名单)$",
            "倡细办制章简事条责职慰感致讲申请决关通公名");

    /// A report of an event has fewer lines, and names its day sooner.
    private static final int NEWS_LINES = 15;
    private static final int NEWS_OPENING = 3;
    private static final int FORMULA = 4;
    /// The nouns of this weight stand in headlines too: …通过《…制度》.
    private static final int WEAK_NOUN = 1;
    private static final int OWN_UNION = 20;
    private static final int CHANCE = 3;
    static final Formula PERIOD = new Formula(
            "(?<!(?:报告|汇报|回顾|总结|肯定)了)一年来|学期来|学年来|半年来|本学期|本学年|(?:^|[,。;在])本年度|全年|(?<![在作])总结(?!中|会|发言|讲话|大会|表彰)|汇报如下|[上下]半年"
                    + "|(?:20[\\dx_*-]{1,3}|一)年,",
            "一学半本,。;在全总汇上下2");
    /// What a report of one event calls it, looking back at it.
    private static final Formula THIS_EVENT = new Formula(
            "^(?:通过)?(?:这次|此次|本次)[^,。;]{0,20}(?:活动|比赛|竞赛|讲座|仪式|大会|会议|培训)", "通这此本");

    /// How one who was there goes on telling.
    static final Formula AT_EVENT = new Formula(
            "^(?:会上|会后|会前|散会前|座谈会上|仪式上|活动中|比赛中|比赛现场|活动现场|活动结束后|比赛结束后)|整个(?:座谈会|活动|比赛|会场|仪式)",
            "会散座仪活比整");
    private static final int TOLD_TWICE = 2;
    /// A title that begins with the union of a county's schools: 霁川县教育工会2022年工作总结.
    private static final Pattern UNION_ABOVE = Pattern.compile(
            "(?:20\\d\\d年度?)?[\\u4e00-\\u9fff]{1,8}?[县市区州旗](?:教育|教科文卫体?|教科文体|教育系统)工会");

    private static final int SIGNED_WITHIN = 4;
    private static final Pattern TO_SCHOOLS = Pattern.compile("各[^,。;]{0,12}(?:校|学校|单位|中小学|基层)[^,。;]{0,12}:");
    private static final Pattern SCHOOL_UNION = Pattern
            .compile("[\\u4e00-\\u9fff]{2}(?<![县市区镇乡各小有属位])(?:小学|中学|学校|幼儿园|学院|初中|高中|中心校|完小|职专)(?:基层)?工会");

    static final Formula COMPLETED = new Formula("(?<=[^为除罢极])了[^解]|已|荣获|被评为|共计|累计",
            "了已荣被共累");

    private static final Pattern ATTACHED = Pattern.compile("[(]附[^)]*[)]");

    private final List<Line> titles;
    private final List<Line> body;
    private final boolean news;

    /// @param lines the lines of the document
    /// @param titleLines how many of them are its title
    DocumentJudge(List<Line> lines, int titleLines) {
        this.titles = lines.subList(0, titleLines).stream().filter(line -> !line.furniture()).toList();
        this.body = lines.subList(titleLines, lines.size()).stream().filter(line -> !line.furniture()).toList();
        this.news = isNews(lines);
    }

    DocumentKind kind() {
        if (isNotChinese() || news) {
            return DocumentKind.OTHER;
        }
        boolean saysSummary = declares(SAYS_SUMMARY);
        boolean saysPlan = declares(SAYS_PLAN);
        boolean summarises = saysSummary && !saysPlan;
        boolean plans = saysPlan && !saysSummary;
        int calledNotice = titled(NOTICE);
        boolean notice = calledNotice > 0 && declares(SAYS_NOTICE);
        int summary = sum(Cue.SUMMARY) + figures(plans)
                + (plans ? 0 : titled(SUMMARY_NOUN)) + (summarises ? DECLARED : 0);
        int plan = sum(Cue.PLAN) + (summarises ? 0 : titledPlan()) + (plans ? DECLARED : 0)
                + (notice ? calledNotice : 0);
        int other = sum(Cue.OTHER_KIND) + titled(OTHER_NOUN) + (notice ? 0 : calledNotice);
        if (other > Math.max(summary, plan)) {
            return DocumentKind.OTHER;
        }
        return plan > summary ? DocumentKind.PLAN : DocumentKind.SUMMARY;
    }

    /// Without a single Han character it is no school union's, whatever it is.
    private boolean isNotChinese() {
        return Stream.concat(titles.stream(), body.stream())
                .noneMatch(line -> line.text().codePoints().anyMatch(Character::isIdeographic));
    }

    /// Whether the first sentences say what follows: sites give texts titles at will, their writers know better.
    private boolean declares(Formula formula) {
        return body.stream().limit(DECLARED_WITHIN).anyMatch(line -> formula.isIn(line.text()));
    }

    /// A report of one event: published under a headline, or with a day near its beginning; short, in no numbered parts,
    /// of no period and with no plan.
    ///
    /// @param lines all of the document
    private boolean isNews(List<Line> lines) {
        boolean titled = titles.stream().anyMatch(line -> line.score(Cue.TITLE) > WEAK_NOUN);
        boolean record = body.stream().filter(line -> TitleForm.isEntry(line.text())).count() > 1;
        if (titled || record || body.isEmpty() || body.size() > NEWS_LINES) {
            return false;
        }
        boolean headline = NewsRule.isHeadline(lines, 0) || titles.stream().anyMatch(TitleRule::isHeadline);
        if (body.stream().anyMatch(line -> line.isNumbered() && !isTold(line, headline))) {
            return false;
        }
        List<Line> opening = body.subList(0, Math.min(NEWS_OPENING, body.size()));
        return (headline || opening.stream().anyMatch(NewsRule::namesDay)
                || body.stream().anyMatch(line -> THIS_EVENT.begins(line.text()))
                || body.stream().filter(line -> AT_EVENT.isIn(line.text())).count() >= TOLD_TWICE)
                && opening.stream().noneMatch(line -> line.score(Cue.OPENING) >= FORMULA
                        || (headline ? PERIOD.begins(line.text()) : PERIOD.isIn(line.text())))
                && sum(Cue.CLOSING) < FORMULA;
    }

    /// Whether a news item names a union in its title or first line: what the union did decides, whatever it was.
    private boolean beginsWithUnion() {
        return !body.isEmpty() && news && (body.getFirst().text().contains("工会")
                || titles.stream().anyMatch(title -> title.text().contains("工会")));
    }

    /// Whether the number of a line is a word of one who tells: what came first, what last.
    private static boolean isTold(Line line, boolean headline) {
        return line.marker().style() == Numbering.SPOKEN
                && (headline || line.text().startsWith("首先") || line.text().startsWith("最后"));
    }

    Organisation organisation() {
        if (isNotChinese() || isOfOtherTopic()) {
            return Organisation.OTHER;
        }
        return sum(Cue.ELSEWHERE) > sum(Cue.SCHOOL) + (isOfSchool() ? OWN_UNION : 0) || isOfUnionAbove()
                ? Organisation.OTHER_UNION
                : Organisation.SCHOOL_UNION;
    }

    /// Whether the title names the union above the schools, and the text speaks as one: of schools as a school's union
    /// does, for they are those of which it tells. Or whether that union writes to them, and signs.
    private boolean isOfUnionAbove() {
        boolean titled = sum(Cue.ELSEWHERE) >= OWN_UNION && titles.stream()
                .anyMatch(title -> TitleRule.seriesNumber(title) == 0 && UNION_ABOVE.matcher(title.text()).lookingAt());
        boolean signed = body.stream().skip(Math.max(0, body.size() - SIGNED_WITHIN))
                .anyMatch(line -> UNION_ABOVE.matcher(line.text()).matches());
        return titled || (signed && body.stream().limit(DECLARED_WITHIN)
                .anyMatch(line -> TO_SCHOOLS.matcher(line.text()).matches()));
    }

    /// Whether the title says that it is a school's union, which may speak as those of companies do.
    private boolean isOfSchool() {
        return titles.stream().anyMatch(
                title -> TitleRule.seriesNumber(title) == 0 && SCHOOL_UNION.matcher(title.text()).find());
    }

    /// A word or two of another topic decide nothing.
    private boolean isOfOtherTopic() {
        int other = sum(Cue.OTHER_TOPIC);
        return other > CHANCE && other > sum(Cue.UNION) + (beginsWithUnion() ? OWN_UNION : 0);
    }

    /// Lines with figures that no plan announces: what has been counted has been done. Under the title of a plan, where
    /// figures may be aims, the line must say that it has.
    ///
    /// @param saysPlan whether the text calls itself a plan
    private int figures(boolean saysPlan) {
        boolean planned = saysPlan || (titles.stream().anyMatch(line -> PLAN_NOUN.isIn(named(line)))
                && titles.stream().noneMatch(line -> SUMMARY_NOUN.isIn(named(line))));
        return (int) body.stream()
                .filter(line -> line.score(Cue.PLAN) == 0 && HeadingForm.hasFigure(line.text()))
                .filter(line -> !planned || COMPLETED.isIn(line.text()))
                .count();
    }

    private int sum(Cue cue) {
        return body.stream().mapToInt(line -> line.score(cue)).sum()
                + 2 * titles.stream().mapToInt(line -> line.score(cue)).sum();
    }

    /// Whether a title names a plan, and not behind a summary that goes on with one: 工作总结与明年打算.
    private static boolean namesPlan(String title) {
        if (!PLAN_NOUN.isIn(title)) {
            return false;
        }
        int summary = SUMMARY_NOUN.end(title, 0);
        return summary == Formula.NONE || PLAN_NOUN.end(title, summary) == Formula.NONE;
    }

    /// The weight of a plan's title. What a site calls the plans of a series can be something else; a text that tells of
    /// nothing done is one.
    private int titledPlan() {
        List<Line> plans = titles.stream().filter(title -> namesPlan(named(title))).toList();
        if (plans.isEmpty()) {
            return 0;
        }
        boolean tellsOfDeeds = body.stream().anyMatch(line -> COMPLETED.isIn(line.text()));
        return weight(plans.stream(), tellsOfDeeds ? SERIES_TITLE : TITLE);
    }

    /// The weight of the titles that hold a noun.
    private int titled(Formula noun) {
        return weight(titles.stream().filter(title -> noun.isIn(named(title))), SERIES_TITLE);
    }

    /// What a title names, without what it says is attached: 工作计划(附上学年总结).
    private static String named(Line title) {
        String text = title.text();
        return text.contains("(附") ? ATTACHED.matcher(text).replaceAll("") : text;
    }

    private static int weight(Stream<Line> titles, int ofSeries) {
        return titles.mapToInt(title -> TitleRule.seriesNumber(title) > 0 ? ofSeries : TITLE).sum();
    }
}
