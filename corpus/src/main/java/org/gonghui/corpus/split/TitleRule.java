package org.gonghui.corpus.split;

import java.util.regex.Pattern;

/// Recognises the titles of documents by their form: short, no sentence, a noun such as 总结 at its place.
final class TitleRule {

    /// Longest title seen in use, in units of the compact form.
    static final int MAX_LENGTH = TitleForm.MAX_LENGTH;

    static final Formula OWNER = new Formula("工会|学校|小学|中学|幼儿园|学院|公司|教育|委员会|职代会|教代会|职工|女工", "工学小中幼公教委职女");

    private static final Pattern SCHOOL = Pattern.compile(
            "^(?:.{2,15}?(?:小学|中学|学校|幼儿园|学院|初中|高中|职高|职校|[一二三四五六七八九十实][中小])|[我本][校园院]).*");
    private static final Pattern OFFICIAL = Pattern
            .compile("关于[^,。;:]{4,36}的(?:报告|请示|申请|通知|通报|函|意见|决定|决议|方案|办法|汇报|说明|提案|倡议书)");
    private static final int MAX_COLUMN = 6;
    private static final int SURE = 5;
    private static final int MIN_HEADLINE = 8;
    static final Formula HEADLINE = new Formula(
            "举办|举行|召开|开展|组织|完成|启动|走访|慰问|发放|参加|荣获|喜获|成立|圆满|纪实|侧记|掠影|送温暖|活动",
            "举召开组完启走慰发参荣喜成圆纪侧掠送活");
    static final Formula HEADLINE_OWNER = new Formula("工会|教职工|教师|教工|中学|小学|幼儿园|学校", "工教中小幼学");
    static final Formula YEAR = new Formula(
            "[12]\\d{3}|20[xX_*-]{1,2}|[〇零○Oo一二三四五六七八九]{4}|[上下]半年|[学本]年",
            "12〇零○Oo一二三四五六七八九上下学本");

    private TitleRule() {}

    /// Whether the line has the form of a title, of a series or not.
    static boolean isTitle(Line line) {
        return seriesNumber(line) > 0 || isPlainTitle(line);
    }

    /// Whether the line has the form of a title and ends in the noun of one.
    static boolean isPlainTitle(Line line) {
        return line.score(Cue.TITLE) >= 4 && hasForm(line) && !isPageTitle(line);
    }

    /// Whether the first line of a document is its title although it lacks the noun: it names the union, and a year.
    static boolean isBareTitle(Line line) {
        return hasForm(line) && line.text().contains("工会") && YEAR.isIn(line.text())
                && line.score(Cue.OPENING) < 5 && !EndRule.isDate(line);
    }

    /// Whether the first line of a document has the form of official papers: 关于申请维修教工食堂的报告.
    static boolean isOfficial(Line line) {
        return hasForm(line) && OFFICIAL.matcher(line.text()).matches();
    }

    /// Whether the first line of a page is a headline: not the noun of a title, but a school or a union, and no sentence.
    static boolean isHeadline(Line line) {
        return hasForm(line) && line.text().length() >= MIN_HEADLINE && line.score(Cue.OPENING) < 5
                && !EndRule.isDate(line) && HEADLINE.isIn(line.text())
                && (HEADLINE_OWNER.isIn(line.text()) || namesSchool(line));
    }

    /// Whether the line is the name of one of a site's columns.
    static boolean isColumn(Line line) {
        return line.text().length() <= MAX_COLUMN && line.score(Cue.COLUMN) >= SURE && !line.isNumbered();
    }

    /// Whether the line may be one: 工会工作, above a title.
    static boolean mayBeColumn(Line line) {
        return line.text().length() <= MAX_COLUMN && line.score(Cue.COLUMN) > 0;
    }

    /// Whether the title says whose document it is.
    static boolean namesOwner(Line line) {
        return OWNER.isIn(line.text());
    }

    /// Whether the title begins with the name of a school, or with 我校.
    static boolean namesSchool(Line line) {
        return SCHOOL.matcher(line.text()).matches();
    }

    /// Whether the title says of which year the document is.
    static boolean namesYear(Line line) {
        return YEAR.isIn(line.text());
    }

    /// The place of the titled document in a series such as 范文篇1, 报告五, 【第二则】; 0 if there is no series.
    static int seriesNumber(Line line) {
        return line.form().series();
    }

    /// Whether the line is the title of a page that says how many documents it holds.
    static boolean isPageTitle(Line line) {
        return line.form().ofPage();
    }

    /// Whether the line continues a title: ——在…会上的报告.
    static boolean isSubtitle(Line line) {
        return line.text().length() <= MAX_LENGTH && (line.text().startsWith("——") || line.text().startsWith("--"))
                && hasForm(line);
    }

    /// Short, and not a sentence.
    static boolean hasForm(Line line) {
        return line.form().fits();
    }
}
