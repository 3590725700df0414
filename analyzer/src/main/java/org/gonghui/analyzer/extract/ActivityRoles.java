package org.gonghui.analyzer.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gonghui.corpus.text.ActivityRole;
import org.gonghui.corpus.text.ActivityType;
import org.gonghui.corpus.text.CharacterSet;
import org.gonghui.corpus.text.Span;

/// What part the union had in an activity: whose it was, and what it did for it (code book 3, role). Immutable.
final class ActivityRoles {

    /// What shows the part stands nearer to the name than this, in UTF-16 code units.
    private static final int NEAR = 40;
    private static final int OBSERVING = 14;
    private static final int OPENING = 24;
    private static final String UNION = "工会";
    private static final int PRIZE = 24;
    private static final Words GAINED = new Words(List.of("获", "夺", "拿", "捧", "闯", "名次", "得分", "列", "进入", "摘", "评为"));
    /// Where members join, pay or give for themselves, their union has brought it about.
    private static final Set<ActivityType> BY_MEMBERS = EnumSet.of(ActivityType.INSURANCE, ActivityType.DONATION,
            ActivityType.VOLUNTEER, ActivityType.BENEFIT);
    private static final String LEVEL = "(?:全国|全[省市县区镇乡旗]|[省市县区镇乡](?![场域长委政容民城区])|学区|片区|上级|街道|联盟|联校)";
    private static final String LEVELS = "全省市县区镇乡学片上街联";
    private static final String OFFICE = "(?:里|级|总工会|教育工会|教育局|教体局|教育体育局|教育系统|直机关|机关|工会|局|妇联|团委|文体局|教研室|慈善总会|关工委|宣传部|文明办|红十字会|教工委|老干部局)*";
    /// 县总工会举办的, 镇里搞.
    private static final Edge HELD_BY_OTHERS = Edge.holding(LEVELS,
            LEVEL + OFFICE + "(?:统一|联合|牵头)?(?:组织|举办|主办|举行|开展|搞|办|召开|发起|部署)(?:了|的)?[“\"]?.{0,4}$");
    /// 在市直机关 运动会上, 获县教育工会 竞赛一等奖.
    private static final Edge OF_OTHERS = Edge.holding(LEVELS, LEVEL + OFFICE + "(?:教职工|教工|职工|教师)?[“\"]?$");
    private static final Edge ITS_LEVEL = Edge.of("省市县区镇", "[省市县区镇](?:级)?(?:.{0,6}赛|.{0,4}(?:汇演|评比|评选))");
    private static final Edge WON = Edge.holding("获夺得", "(?:荣获|获得|夺得|获|夺|得)[^，。；]{0,14}$");
    private static final Edge INSPECTED = Edge.holding("验督迎评检抽", "(?:验收|督查|督导|迎检|评估|检查|抽查)$");
    /// 参加 青年教师论坛, 组织参加 市里的微电影展; not 全体教师参加.
    private static final Edge TOOK_PART = Edge.holding("参",
            "[一二三四五六七八九十\\d、.．（）()是]*(?:认真|积极|及时|按时|组织|组队|工会|我校|学校|并|还|也|要|继续|教职工|[“\"])*参[加与]了?(?:[^，。；、]{0,12}的)?[“\"]?$");
    private static final Edge HELD_TOGETHER = Edge.within("和与同跟", 10,
            ".{0,8}?是?(?:和|与|同|跟)[^，。；]{1,12}(?:合办|联办|协办|合作|一起|一道|共同|联合)");
    /// With whom one talks or plays has no part in holding it.
    private static final Words COUNTERPART = new Words(List.of("协商", "谈判", "对话", "友谊赛", "联谊", "沟通"));
    private static final CharacterSet WITH = CharacterSet.of("与同和");

    private static final CharacterSet COMMAS = CharacterSet.of("，,");

    private final Words participant;
    private final Words organiser;
    private final Words coHost;
    private final Words observer;

    /// Reads `activity-words.txt`.
    ActivityRoles(RuleFile file) {
        participant = ActivityWords.words(file, "participant");
        organiser = ActivityWords.words(file, "organiser");
        coHost = ActivityWords.words(file, "co-host");
        observer = ActivityWords.words(file, "observer");
    }

    /// The union's part.
    ///
    /// @param name where its name stands in the text
    ActivityRole of(String text, ActivitySpan span, Span name) {
        return of(text, new Place(span, name));
    }

    /// An activity and where its name stands.
    private record Place(ActivitySpan activity, Span name) {

        Clauses.Clause clause() {
            return activity.clause();
        }

        int start() {
            return name.start();
        }

        int end() {
            return name.end();
        }
    }

    private ActivityRole of(String text, Place place) {
        Clauses.Clause clause = place.clause();
        int from = Math.max(clause.start(), place.start() - NEAR);
        if (observer.anyIn(text, Math.max(clause.start(), place.start() - OBSERVING), place.start() + 2)) {
            return ActivityRole.OBSERVER;
        }
        if (isOfOthers(text, from, place)) {
            return ActivityRole.PARTICIPANT;
        }
        if (isShared(text, from, place)) {
            return ActivityRole.CO_HOST;
        }
        return tookPart(text, from, place) ? ActivityRole.PARTICIPANT : ActivityRole.HOST;
    }

    /// Whether others held it, as is said: 县总工会举办的职工羽毛球赛, 在省赛上获奖, 获县知识竞赛一等奖, 通过市级验收.
    private static boolean isOfOthers(String text, int from, Place place) {
        if (HELD_BY_OTHERS.in(text, from, place.start())) {
            return true;
        }
        boolean others = OF_OTHERS.in(text, from, place.start())
                || ITS_LEVEL.begins(text, place.start(), place.end());
        return others && (isWon(text, place) || WON.in(text, from, place.start())
                || INSPECTED.in(text, place.start(), place.end()));
    }

    /// Whether a prize was won in it: 运动会上，我们拿了五金.
    private static boolean isWon(String text, Place place) {
        boolean within = "中上里".indexOf(Digits.at(text, place.end())) >= 0;
        return within && GAINED.anyIn(text, place.end(), Math.min(place.clause().sentenceEnd(), place.end() + PRIZE));
    }

    private boolean isShared(String text, int from, Place place) {
        Clauses.Clause clause = place.clause();
        boolean told = isSharedIn(text, from, place.start(), place)
                || isSharedIn(text, before(text, clause), clause.start(), place);
        int end = Math.min(clause.end(), place.end() + NEAR);
        return told || HELD_TOGETHER.begins(text, place.end(), Math.max(place.end(), end));
    }

    /// Where the clause before begins if it opens the sentence and the union itself is not named behind it, or where the
    /// clause itself begins.
    private static int before(String text, Clauses.Clause clause) {
        int length = clause.start() - clause.sentence();
        boolean opens = length > 1 && length <= OPENING
                && !COMMAS.anyIn(text.substring(clause.sentence(), clause.start() - 1));
        return opens && !text.startsWith(UNION, clause.start()) ? clause.sentence() : clause.start();
    }

    private boolean isSharedIn(String text, int from, int end, Place place) {
        for (int at = from; at < end; at++) {
            String word = coHost.at(text, at);
            if (word != null && at + word.length() <= end && !isCounterpart(word, place)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCounterpart(String word, Place place) {
        String name = place.activity().canonical();
        return WITH.has(word.charAt(0)) && COUNTERPART.anyIn(name, 0, name.length());
    }

    private boolean tookPart(String text, int from, Place place) {
        if (BY_MEMBERS.contains(place.activity().type())) {
            return false;
        }
        Clauses.Clause clause = place.clause();
        int end = Math.min(clause.end(), place.end() + NEAR);
        boolean elsewhere = organiser.anyIn(text, from, place.end());
        return (elsewhere && participant.anyIn(text, from, end))
                || (from == clause.start() && TOOK_PART.begins(text, from, place.start()));
    }
}
