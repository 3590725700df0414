package org.gonghui.analyzer.extract;

import java.util.EnumSet;
import java.util.Set;
import org.gonghui.corpus.text.ActivityType;
import org.gonghui.corpus.text.Span;

/// What was read along at the edges of an activity's name and is none of it: how many, on which day, who went or gave,
/// that somebody joined an insurance, 制度 and 工作. Code book 3, 跨度规则 ②. Immutable.
final class NameEdges {

    private static final int SHORTEST = 2;
    private static final String PEOPLE = "(?:全校|全体|全镇|全乡|各校|外地)?(?:离退休|退休|青年|中老年|骨干|党员|女|老|男)?"
            + "(?:教职工|教职员工|教员工|教师|教工|职工|员工|青工|老师|会员|同志|园丁|工会干部|工会委员|干部|专家|代表|同事)(?:代表|志愿者|们)?";
    private static final String FIRST_OF_PEOPLE = "全各外离退青中骨党女老男教职员会同园工干专代";
    /// 36间教师公寓, 半天的培训, 两轮平等协商, 1万元困难补助, 每两年体检.
    private static final Edge COUNTED = Edge.of("一二两三四五六七八九十几场期间堂轮趟批万年半小天",
            "(?:(?<=[\\d=_xX×])|[一二两三四五六七八九十几]{1,2})(?:场(?!地)|期(?!末|中|间)|间|堂|轮|趟|批|万元|半?(?:小时|天)的|年(?![级度终会规计来制初末底中夜一]|教龄|工龄|校龄))");
    private static final Edge WEEKDAY = Edge.of("周星一二三四五六日", "(?:周|星期|(?<=周)|(?<=星期))[一二三四五六日]");
    private static final Edge GOING = Edge.of(FIRST_OF_PEOPLE, PEOPLE + "(?=到|赴|外出|来校|回校|回园|走上|走进)");
    /// 开讲座, 办读书会, 为女教师开设训练班, 旁边新辟教工书屋, 建成15平方米的妈妈小屋.
    private static final Edge LED = Edge.within("开办建设成新改", 9,
            "(?:开(?![展放设学幕发心会闭卷题具馆赛工笔年班营机])|办(?![公学事班案理法好])|[^“”\"]{0,8}?(?:建成|设立|开设|成立(?=了)|新辟|建好|开通|改造成|改建成)了?(?:[\\d.]+平方米的)?)(?=.{2})");
    /// Whoever does it is told beside these events, not in their names: 组织教职工学习, 女教师踏青, 教师执勤.
    private static final Set<ActivityType> BY_PEOPLE = EnumSet.of(ActivityType.OUTING, ActivityType.VOLUNTEER,
            ActivityType.STUDY, ActivityType.DONATION, ActivityType.BENEFIT);
    private static final Edge DOERS = Edge.of(FIRST_OF_PEOPLE, PEOPLE + "(?!的|.*(?:会|班|节|营|沙龙|论坛)$)").closed();
    /// 教职工捐款, 为患病的同事募捐.
    private static final Edge GIVERS = Edge.holding("捐募献",
            ".{0,10}?(?:师|工|员|人|们|学生|同学|患者|公司|全校|同事|灾区|[小老]?[xX×某]{1,2})(?:倡议|自发|踊跃)?(?=(?:爱心|献爱心)?(?:捐款|募捐|募款|捐资|无偿献血|献血)$)")
            .closed();
    private static final Edge JOINED = Edge.within("办续投购加参缴", 8,
            "(?:为|给)?[^“”\"]{0,6}?(?:办理了?|续办|投保|购买了?|加入|参加了?|缴纳了?|续保)(?=.{4})");
    private static final Edge JOINING = Edge.holding("保费", "(?:团体)?(?:参保|投保|续保|缴费)$");
    /// 发放助学金 每人1000元.
    private static final Edge PER = Edge.holding("每均各", "(?:每[人户位名份家]?|人均|各)$");
    private static final Edge RULE = Edge.holding("制工活", "(?:制度|工作|活动中)$");
    private static final Edge BLANKED = Edge.holding("=_＿xX×*-", "(?:[=_＿xX×*]|--).*$");
    private static final String AMONG = "中";

    private NameEdges() {}

    /// The name without them; at least two code units of it are left.
    static Span trim(String text, Span name, ActivityType type) {
        int start = start(text, name, type);
        return new Span(start, end(text, start, name.end(), type));
    }

    private static int start(String text, Span name, ActivityType type) {
        int start = behind(COUNTED, text, name.start(), name.end());
        start = behind(WEEKDAY, text, start, name.end());
        start = behind(GOING, text, start, name.end());
        start = behind(LED, text, start, name.end());
        start = BY_PEOPLE.contains(type) ? behind(DOERS, text, start, name.end()) : start;
        return switch (type) {
            case DONATION, VOLUNTEER -> behind(GIVERS, text, start, name.end());
            case INSURANCE -> behind(JOINED, text, start, name.end());
            default -> start;
        };
    }

    private static int behind(Edge edge, String text, int start, int end) {
        int behind = edge.behind(text, start, end);
        return end - behind >= SHORTEST ? behind : start;
    }

    private static int end(String text, int start, int end, ActivityType type) {
        int blank = before(BLANKED, text, start, end);
        int kept = isQuoted(text, start, blank) ? end : blank;
        kept = type == ActivityType.INSURANCE ? before(JOINING, text, start, kept) : kept;
        kept = before(PER, text, start, kept);
        int named = before(RULE, text, start, kept);
        return named < kept && text.startsWith(AMONG, kept - 1) ? kept - 1 : named;
    }

    /// Whether a quotation that begins at `start` or behind goes on at `at`: “回眸20xx”活动.
    static boolean isQuoted(String text, int start, int at) {
        boolean open = false;
        for (int i = start; i < at; i++) {
            open = text.charAt(i) == '“' || (open && text.charAt(i) != '”');
        }
        return open;
    }

    private static int before(Edge edge, String text, int start, int end) {
        int before = edge.before(text, start, end);
        return before - start >= SHORTEST ? before : end;
    }
}
