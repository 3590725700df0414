package org.gonghui.corpus.school;

import java.util.regex.Pattern;
import org.gonghui.corpus.school.NameFinder.Found;
import org.gonghui.corpus.school.NameWords.Group;

/// Weighs a place where a school is named: does it speak of the school whose document this is?
///
/// A name in a title weighs 10, in a signature 8, before 工会 in the opening, where the opening introduces the school,
/// or behind 学校： in a form 7; elsewhere the words around it decide.
/// Opponents, places visited, hosts, lecturers' institutions and award givers weigh nothing.
final class MentionRule {

    static final int AWAY = -2;

    private static final int TITLE = 10;
    private static final int SIGNATURE = 8;
    private static final int OPENING_UNION = 7;
    private static final int UNION = 4;
    private static final int OWN_RULES = 3;
    private static final int SELF = 2;
    private static final int NEAR = 40;
    private static final Pattern UNION_BODY = Pattern.compile(
            "(?:第?[一二三四五六七八九十]{1,3}届)?(?:(?:基层|校|教育|分|园)?工会|女(?:教)?职工委员会|女工委|教职工代表大会)");
    private static final Pattern HELD_THERE = Pattern.compile("(?:召开|举行|举办|开展|承办|进行|参加|听|挂职|跟岗|学习|比赛|观摩).*");

    /// The expression ends before this many code units, but for what stands behind 我校.
    private static final int VISITED = 36;
    private static final Pattern VISITS = Pattern.compile("[^。;]{0,30}?(?:来|到|赴|莅临|走进|访问|参观|考察)[我本][校园院].*");
    private static final Pattern OWN = Pattern.compile("[我本][校园院]");

    private static final Pattern NEXT = Pattern.compile("、[^,。;]{1,12}(?:小学|中学|学校|幼儿园|[一二三四五六七八九十]中)");
    private static final Pattern PREVIOUS = Pattern.compile("(?:小学|中学|学校|幼儿园|[一二三四五六七八九十]中)、$");

    private static final Pattern KIND = Pattern.compile(
            ".+(?:中心|一贯制|年制|教育|职业|技工|专业|实验|外国语|进修|寄宿制?|希望|民族|双语|完全|附属|第[一二三四五六七八九十]+)学校");

    /// Where a line stands.
    enum Place {
        TITLE,
        OPENING,
        BODY,
        SIGNATURE,
        /// Of the last lines, one that is no signature.
        LATE
    }

    private final NameWords words;

    MentionRule(NameWords words) {
        this.words = words;
    }

    Mention weigh(String text, Found found, Place place) {
        String name = text.substring(found.start(), found.end());
        boolean titled = place == Place.TITLE || place == Place.SIGNATURE;
        boolean concludes = place == Place.LATE && concludes(text, found);
        return new Mention(name, found.whole(), isPlain(name), weight(text, found, place), titled || concludes);
    }

    private static boolean isPlain(String name) {
        return name.endsWith("学校") && !KIND.matcher(name).matches();
    }

    private int weight(String text, Found found, Place place) {
        return switch (place) {
            case TITLE -> TITLE;
            case SIGNATURE -> found.start() <= 2 ? SIGNATURE : inText(text, found, 0);
            case OPENING -> inText(text, found, 1);
            case BODY -> inText(text, found, 0);
            case LATE -> concludes(text, found) ? OPENING_UNION : inText(text, found, 0);
        };
    }

    private int inText(String text, Found found, int opening) {
        if (isAway(text, found)) {
            return AWAY;
        }
        int end = found.end();
        if (words.endsWith(Group.FORM, text, found.start()) || isOurs(text, found.start())
                || (opening > 0 && introduces(text, found))) {
            return OPENING_UNION;
        }
        if (isUnion(text, end)) {
            return opening > 0 ? OPENING_UNION : UNION;
        }
        int weight = opening;
        if (found.start() > 0 && text.charAt(found.start() - 1) == '《') {
            weight += OWN_RULES;
        }
        weight += words.startsWith(Group.SELF_AFTER, text, end) ? SELF : 0;
        weight += words.endsWith(Group.SELF_BEFORE, text, found.start()) ? SELF : 0;
        return Math.max(1, weight);
    }

    /// Whether a body of a school's union stands at a place.
    static boolean isUnion(String text, int at) {
        return UNION_BODY.matcher(text).region(at, text.length()).lookingAt();
    }

    private boolean introduces(String text, Found found) {
        boolean begins = found.start() == 0 || "。:,".indexOf(text.charAt(found.start() - 1)) >= 0
                || text.startsWith("我们", Math.max(0, found.start() - 2));
        return begins && (words.startsWith(Group.INTRO, text, found.end())
                || (words.startsWith(Group.ACTS, text, found.end()) && !speaksOfItself(text, found)));
    }

    /// Whether 我们 stands right before a name.
    private static boolean isOurs(String text, int start) {
        return text.startsWith("我们", start - 2);
    }

    /// Whether 我校 stands near a name, which is another school's then.
    private static boolean speaksOfItself(String text, Found found) {
        return OWN
                .matcher(text.substring(Math.max(0, found.start() - NEAR), Math.min(text.length(), found.end() + NEAR)))
                .find();
    }

    /// Whether the last words of a text speak of the work of this school's union: 总之,…小学工会在….
    private static boolean concludes(String text, Found found) {
        boolean begins = found.start() == 0 || text.startsWith("总之,", found.start() - 3);
        return begins && text.startsWith("工会", found.end()) && !isVisitor(text, found);
    }

    private static boolean isVisitor(String text, Found found) {
        return namesOwn(text, found.end()) && VISITS.matcher(text).region(found.end(), text.length()).matches();
    }

    /// Whether 我校 or the like stands so near that it may be visited.
    private static boolean namesOwn(String text, int from) {
        for (int at = from + 1; at < Math.min(text.length(), from + VISITED); at++) {
            if ("我本".indexOf(text.charAt(at - 1)) >= 0 && "校园院".indexOf(text.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isAway(String text, Found found) {
        if (isVisitor(text, found)) {
            return true;
        }
        String after = text.substring(found.end(), Math.min(text.length(), found.end() + 8));
        if (text.startsWith("工会", found.end()) && found.start() <= 6) {
            return false;
        }
        return words.endsWith(Group.AWAY_BEFORE, text, found.start())
                || words.startsWith(Group.AWAY_AFTER, text, found.end())
                || (found.start() > 0 && text.charAt(found.start() - 1) == '在' && HELD_THERE.matcher(after).matches())
                || isListed(text, found);
    }

    /// One of several schools in a row.
    private static boolean isListed(String text, Found found) {
        boolean after = found.end() < text.length() && text.charAt(found.end()) == '、'
                && NEXT.matcher(text).region(found.end(), text.length()).lookingAt();
        boolean before = found.start() > 0 && text.charAt(found.start() - 1) == '、'
                && PREVIOUS.matcher(text.substring(Math.max(0, found.start() - 4), found.start())).find();
        return after || before;
    }
}
