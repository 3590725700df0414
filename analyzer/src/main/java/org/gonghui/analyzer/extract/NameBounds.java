package org.gonghui.analyzer.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gonghui.corpus.text.ActivityType;
import org.gonghui.corpus.text.Span;

/// Where the name of an activity begins and ends: the shortest phrase that tells it from others, without predicate, time
/// and organiser (code book 3, 跨度规则). What was weighed may be wider or narrower. Immutable.
final class NameBounds {

    /// What is left of a name has at least so many code units.
    private static final int SHORTEST = 3;
    /// 慰问, 看望 are enough.
    private static final int VISITING = 2;
    /// Longest predicate before 好.
    private static final int REACH = 4;
    private static final String UNION = "工会";
    /// Before 工会 they make it another's: 县总工会培训班.
    private static final String OTHER_UNIONS = "总育县市区镇乡校园基层分会级省国各";
    private static final String ABOVE = "总育";
    private static final Set<ActivityType> FOR_PEOPLE = EnumSet.of(ActivityType.VISIT, ActivityType.AID);
    private static final Edge YEAR = Edge.of("0123456789xX_×一二三四五六七八九〇○零", "[\\dxX_×一二三四五六七八九〇○零]{2,4}(?:学年度?|年度?)")
            .closed();
    private static final Edge LEVEL = Edge.of("全省市县区镇",
            "(?:全[国省市县区镇乡旗]|[省市县区镇](?![场域城民容长委政级内外区间医法公校]))").closed();
    private static final Edge PLACE = Edge.within("市县", 5,
            "(?![创申争参获由在到赴去])[\\u4e00-\\u9fff]{1,2}(?:[\\u4e00-\\u9fff&&[^超夜集菜都上门股城闹]]市(?![场级])|[\\u4e00-\\u9fff]县(?![城级]))")
            .closed();
    private static final Edge SESSION = Edge.of("第", "第[一二三四五六七八九十\\d]{1,3}次(?:全体)?(?:会议|大会)");
    private static final Edge PEOPLE_BEHIND = Edge.of("的",
            "的[男女老在退离青]?中?[年职休]?(?:教职工|教职员工|教师|职工|员工|教工|老师|会员|同志|家属|同事|姐妹)");
    private static final Edge AWARDED_BEHIND = Edge.following("秀进范",
            "(?<=优秀|先进|模范)(?:[青老女]?(?:年)?(?:教师|教职工|教育工作者|班主任|教研组|员工|职工|会员|党员)|个人|集体|工会(?:小组|工作者|干部)?)");
    private static final Edge RETIRED_BEHIND = Edge.following("休离",
            "(?<=退休|荣休|离休|调离)(?:的)?老?(?:教师|教职工|老师|职工|教工|干部|同志)");
    /// 送去慰问金.
    private static final Edge GIFT_BEHIND = Edge.of("金品", "(?<=慰问|救助|抚恤)(?:金|品)");
    /// Whose matter it is belongs to the name, whoever's union: 县工会干部培训班, 完成工会换届.
    private static final Edge OF_UNION = Edge.of("干主财经业小换改", "(?:干部|主席|财务|经审|业务|小组长|换届|改选)");
    /// One more object, up to the next or the end of the clause.
    private static final Edge OBJECT_BEHIND = Edge.of("、和及与",
            "[、和及与][\\u4e00-\\u9fff&&[^等次]]{1,8}(?=[、，。；,;!！等\\dxX×=_＿共各每])");

    /// Further titles behind one: 《教师法》、《教育法》等法律法规.
    private static final Edge TITLES_BEHIND = Edge.of("、和及与以《",
            "(?:(?:、|和|及|与|以及)?《[^《》]{1,60}》)+(?:等[\\u4e00-\\u9fff]{2,10}(?=[，。；,;、]|$))?");
    private static final char TITLE_END = '》';

    private final Words predicates;
    private final Words going;
    private final Words people;
    private final Words tails;
    private final Words offices;

    /// Reads `activity-names.txt`, and who organises from `activity-context.txt`.
    NameBounds(RuleFile names, RuleFile context) {
        predicates = Words.of(names, "predicate");
        going = Words.of(names, "going");
        people = Words.of(names, "people");
        tails = Words.of(names, "tail");
        offices = Words.of(context, "office");
    }

    /// Where the name of each stands.
    ///
    /// @param spans the activities of a text, in order
    List<Span> of(String text, List<ActivitySpan> spans) {
        List<Span> names = new ArrayList<>();
        int limit = 0;
        for (int i = 0; i < spans.size(); i++) {
            Span between = new Span(limit, i + 1 < spans.size() ? spans.get(i + 1).start() : text.length());
            Span name = spans.get(i).has(Sign.VERB)
                    ? deed(text, spans.get(i), between)
                    : event(text, spans.get(i), between);
            name = closed(text, NameEdges.trim(text, name, spans.get(i).type()), between.end());
            names.add(name);
            limit = name.end();
        }
        return names;
    }

    /// With the mark behind the name that closes a quotation in it: 创建区级“模范职工之家”.
    private static Span closed(String text, Span name, int limit) {
        boolean closes = name.end() < limit && text.charAt(name.end()) == '”';
        return closes && NameEdges.isQuoted(text, name.start(), name.end())
                ? new Span(name.start(), name.end() + 1)
                : name;
    }

    /// The full name of an activity whose name stands at `name`: without marks around it.
    static String canonical(String text, ActivitySpan span, Span name) {
        if (span.canonical().equals(text.substring(span.start(), span.end()))) {
            return withoutMarks(name.in(text));
        }
        String before = text.substring(span.start(), Math.max(span.start(), name.start()));
        return span.canonical().startsWith(before) ? span.canonical().substring(before.length()) : span.canonical();
    }

    private static String withoutMarks(String name) {
        int last = name.length() - 1;
        boolean marked = last > 1 && "“\"‘「『".indexOf(name.charAt(0)) >= 0
                && "”\"’」』".indexOf(name.charAt(last)) >= 0 && name.indexOf(name.charAt(last), 1) == last;
        return marked ? name.substring(1, last) : name;
    }

    /// An event that a noun names.
    private Span event(String text, ActivitySpan span, Span between) {
        int start = span.start();
        int next = behindOrganiser(text, behindPredicate(text, start), span.end());
        int shortest = span.type() == ActivityType.VISIT ? VISITING : SHORTEST;
        while (next > start && span.end() - next >= shortest) {
            start = next;
            next = behindOrganiser(text, behindPredicate(text, start), span.end());
        }
        boolean union = start == span.start() && start - UNION.length() >= between.start() && isOfUnion(text, start);
        int end = tail(text, span.end(), between.end());
        return new Span(union ? start - UNION.length() : start,
                SESSION.behind(text, end, Math.max(end, between.end())));
    }

    /// 工会干部培训班 belongs together; 镇工会篮球赛 is held by another union.
    private static boolean isOfUnion(String text, int start) {
        int union = start - UNION.length();
        boolean other = OTHER_UNIONS.indexOf(Digits.at(text, union - 1)) >= 0;
        return text.startsWith(UNION, union)
                && (!other || (ABOVE.indexOf(Digits.at(text, union - 1)) < 0
                        && OF_UNION.begins(text, start, text.length())));
    }

    private int behindPredicate(String text, int start) {
        String word = predicates.at(text, start);
        if (word != null) {
            return start + word.length();
        }
        boolean good = Digits.at(text, start) == '好' && predicates.endingAt(text, start, REACH) != null;
        return good ? start + 1 : start;
    }

    /// Behind the year, the level or the place with which the name begins.
    private int behindOrganiser(String text, int start, int end) {
        if (start >= end) {
            return start;
        }
        int year = YEAR.behind(text, start, end);
        if (year > start) {
            return year;
        }
        int level = LEVEL.behind(text, start, end);
        int place = level > start ? level : PLACE.behind(text, start, end);
        String office = place > start ? offices.at(text, place) : null;
        return office == null ? place : place + office.length();
    }

    /// A verb with its objects: without who does it, a visit with whom it is for.
    private Span deed(String text, ActivitySpan span, Span between) {
        int verb = span.evidence().start();
        int start = behindGoing(text, behind(text, people, span.start(), verb), verb);
        int named = behindPredicate(text, start);
        start = span.end() - named >= SHORTEST ? named : start;
        int end = tail(text, span.end(), between.end());
        int next = Math.max(end, between.end());
        end = FOR_PEOPLE.contains(span.type()) ? PEOPLE_BEHIND.behind(text, end, next) : end;
        end = GIFT_BEHIND.behind(text, end, next);
        end = span.type() == ActivityType.SELECTION_AWARD ? AWARDED_BEHIND.behind(text, end, next) : end;
        end = span.type() == ActivityType.CEREMONY ? RETIRED_BEHIND.behind(text, end, next) : end;
        end = text.charAt(end - 1) == TITLE_END ? TITLES_BEHIND.behind(text, end, next) : end;
        boolean list = span.type() != ActivityType.SELECTION_AWARD && end > span.evidence().end();
        return new Span(start, list ? objects(text, end, next) : end);
    }

    /// Behind how and by whom somebody was visited: 专程派人看望.
    private int behindGoing(String text, int start, int verb) {
        int at = start;
        int next = behind(text, going, at, verb);
        while (next > at) {
            at = next;
            next = behind(text, going, at, verb);
        }
        return at;
    }

    /// Behind a word that stands before the verb, or `start`.
    private static int behind(String text, Words words, int start, int verb) {
        String word = words.at(text, start);
        return word != null && start + word.length() <= verb ? start + word.length() : start;
    }

    /// Behind what belongs to the name: 民主评议领导班子成员.
    private int tail(String text, int end, int next) {
        String word = tails.at(text, end);
        return word == null || end + word.length() > next ? end : end + word.length();
    }

    /// Behind the further objects of a verb: 量血压、拍胸片.
    private int objects(String text, int end, int next) {
        int at = end;
        int further = OBJECT_BEHIND.behind(text, at, next);
        while (further > at && !predicates.anyIn(text, at, further)) {
            at = further;
            further = OBJECT_BEHIND.behind(text, at, next);
        }
        return at;
    }
}
