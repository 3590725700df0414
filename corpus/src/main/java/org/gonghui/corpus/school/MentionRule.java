package org.gonghui.corpus.school;

import java.util.regex.Pattern;
import org.gonghui.corpus.school.NameFinder.Found;
import org.gonghui.corpus.school.NameWords.Group;

/// Weighs a place where a school is named: does it speak of the school whose document this is?
///
/// A name in a title weighs 10, in a signature or a line below the title that says nothing else 8, before 工会 in the
/// opening, where the opening introduces the school, or behind 学校： in a form 7; elsewhere the words around it decide.
/// Opponents, places visited, hosts, lecturers' institutions and award givers weigh nothing.
final class MentionRule {

    static final int AWAY = -2;

    private static final int TITLE = 10;
    private static final int SIGNATURE = 8;
    private static final int OPENING_UNION = 7;
    private static final int LABEL = 6;
    private static final int UNION = 4;
    private static final int OWN_RULES = 3;
    private static final int SELF = 2;
    private static final int NEAR = 40;
    private static final Pattern UNION_BODY = Pattern.compile(
            "(?:[0-9xX_*~～—-]{2,9}(?:学年)?年?度?)?(?:[上下]半年)?(?:第?[一二三四五六七八九十]{1,3}届)?(?:第?[一二三四五六七八九十]{1,3}次)?"
                    + "(?:(?:基层|校|教育|分|园)?工会|女(?:教)?职工委员会|女工委|教职工(?:代表)?大会|教职工代表|教代会|(?<=届)教职?工)");
    private static final Pattern OWN = Pattern.compile("[我本][校园院]");
    /// The rest of a clause that says under whom the union works: 在沙渡小学党支部的领导下.
    private static final Pattern UNDER = Pattern
            .compile("[^,。;]{0,24}(?:领导|指导|带领|关心|关怀|支持|帮助|重视|配合|努力|部署|组织)下.*");

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
    private final AwayRule others;
    private final Byline byline;

    MentionRule(NameWords words) {
        this.words = words;
        this.others = new AwayRule(words);
        this.byline = new Byline(words);
    }

    Mention weigh(String text, Found found, Place place) {
        String name = text.substring(found.start(), found.end());
        int weight = weight(text, found, place);
        boolean titled = place == Place.TITLE || place == Place.SIGNATURE || weight == SIGNATURE
                || (place == Place.LATE && weight == OPENING_UNION);
        return new Mention(name, found.whole(), isPlain(name), weight, titled && weight > 0);
    }

    /// A school that the site names as the source or the author, or as its own.
    Mention label(String text, Found found) {
        return new Mention(text.substring(found.start(), found.end()), true, false, LABEL, false);
    }

    /// Whether a name is 学校 with nothing but a stem that may as well be a verb.
    private boolean isPlain(String name) {
        int stem = name.length() - 2;
        return name.endsWith("学校") && !name.endsWith("小学校") && !words.endsWith(Group.KIND, name, stem)
                && !words.endsWith(Group.SITE, name, stem);
    }

    private int weight(String text, Found found, Place place) {
        return switch (place) {
            case TITLE -> others.isElsewhere(text, found) ? AWAY : TITLE;
            case SIGNATURE -> found.start() <= 2 || byline.begins(text, found.start()) ? SIGNATURE : late(text, found);
            case OPENING -> byline.is(text, found) ? SIGNATURE : inText(text, found, 1);
            case BODY -> inText(text, found, 0);
            case LATE -> late(text, found);
        };
    }

    private int late(String text, Found found) {
        if (byline.isTail(text, found) || byline.is(text, found)) {
            return SIGNATURE;
        }
        return concludes(text, found) ? OPENING_UNION : inText(text, found, 0);
    }

    private int inText(String text, Found found, int opening) {
        if (opening > 0 && isUnder(text, found)) {
            return OPENING_UNION;
        }
        if (others.isAway(text, found)) {
            return AWAY;
        }
        if (words.endsWith(Group.FORM, text, found.start()) || isOurs(text, found)
                || (opening > 0 && introduces(text, found))) {
            return OPENING_UNION;
        }
        if (isUnion(text, found.end())) {
            return opening > 0 ? OPENING_UNION : UNION;
        }
        return Math.clamp(opening + selfWords(text, found), 1, OPENING_UNION);
    }

    private int selfWords(String text, Found found) {
        int weight = text.startsWith("《", found.start() - 1) ? OWN_RULES : 0;
        weight += words.startsWith(Group.SELF_AFTER, text, found.end()) ? SELF : 0;
        return weight + (words.endsWith(Group.SELF_BEFORE, text, found.start()) ? SELF : 0);
    }

    /// Whether a body of a school's union stands at a place.
    static boolean isUnion(String text, int at) {
        return UNION_BODY.matcher(text).region(at, text.length()).lookingAt();
    }

    private boolean introduces(String text, Found found) {
        boolean begins = found.start() == 0 || words.endsWith(Group.BREAK, text, found.start())
                || text.startsWith("我们", found.start() - 2);
        return begins && (words.startsWith(Group.INTRO, text, found.end())
                || (isAct(text, found) && !speaksOfItself(text, found)));
    }

    private boolean isAct(String text, Found found) {
        return words.startsWith(Group.ACTS, text, found.end())
                || (text.startsWith("在", found.end())
                        && UNDER.matcher(text).region(found.end(), text.length()).matches());
    }

    /// 在沙渡小学党支部的领导下: so a document names those under whom its union works.
    private boolean isUnder(String text, Found found) {
        return words.startsWith(Group.LEADERS, text, found.end())
                && UNDER.matcher(text).region(found.end(), text.length()).matches();
    }

    /// Whether the text calls a name its own: 我们沙渡小学, 我校(沙渡小学), 沙渡小学(以下简称….
    private boolean isOurs(String text, Found found) {
        return text.startsWith("我们", found.start() - 2)
                || (words.endsWith(Group.OURS, text, found.start()) && !text.startsWith("的", found.end()))
                || (text.startsWith("的工会主席", found.end()) && words.endsWith(Group.OFFICE, text, found.start()))
                || text.startsWith("(以下简称", found.end()) || text.startsWith("(简称", found.end());
    }

    /// Whether 我校 stands near a name, which is another school's then.
    private static boolean speaksOfItself(String text, Found found) {
        return OWN
                .matcher(text.substring(Math.max(0, found.start() - NEAR), Math.min(text.length(), found.end() + NEAR)))
                .find();
    }

    /// Whether the last words of a text speak of the work of this school's union: 总之,…小学工会在…, 新的一年,…小学工会将….
    private boolean concludes(String text, Found found) {
        boolean begins = found.start() == 0 || text.startsWith("总之,", found.start() - 3)
                || (words.endsWith(Group.BREAK, text, found.start()) && text.startsWith("工会将", found.end()));
        return begins && text.startsWith("工会", found.end()) && !others.isAway(text, found);
    }
}
