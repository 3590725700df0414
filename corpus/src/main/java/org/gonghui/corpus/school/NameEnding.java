package org.gonghui.corpus.school;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.gonghui.corpus.school.NameWords.Group;

/// Finds with what the names of schools end: 小学, 职专, 三中, 12中, a campus behind them (小学东校区).
final class NameEnding {

    private static final BitSet NUMERALS = numerals();
    private static final String SORTS = "小中高幼";
    private static final int MAX_NUMERALS = 3;
    private static final int MAX_CAMPUS = 4;
    /// Signs which no campus is called by: 小学各校区, 小学和分校.
    private static final String NOT_OF_CAMPUS = "各和与及的两三四五个所等属下含有到在是设工会、";
    private static final List<String> NO_CAMPUS = List.of("新", "老", "主", "原", "本", "我", "总");
    private static final List<String> NOUNS = List.of("学校", "学院", "小学", "中学", "幼儿园");
    private static final List<String> OF_SCHOOL = List.of("教职工", "教师", "教工", "教代会", "全体", "党支部");
    private static final Pattern SESSION = Pattern.compile("^(?:[、和及][一二三四五六七八九十]+中)*全会.*");
    private static final String NOT_AFTER_ZHONG = "心央间旬期国华队等午秋外学";
    private static final String NOT_BEFORE_NUMERAL = "第届之.%";

    private final NameWords words;
    /// The first signs of endings and the numerals: nearly all signs of a text are none of them.
    private final BitSet firstSigns = new BitSet();

    NameEnding(NameWords words) {
        this.words = words;
        words.words(Group.ENDING).forEach(ending -> firstSigns.set(ending.charAt(0)));
        firstSigns.or(NUMERALS);
    }

    private static BitSet numerals() {
        BitSet signs = new BitSet();
        "一二三四五六七八九十".chars().forEach(signs::set);
        signs.set('0', '9' + 1);
        return signs;
    }

    /// Whether a name may end with a number that begins with this sign: 三中, 12中.
    static boolean isNumeral(char sign) {
        return NUMERALS.get(sign);
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }

    /// Where the ending of a name that begins at `start` ends; 0 if none does.
    int end(String text, int start) {
        char first = text.charAt(start);
        if (!firstSigns.get(first)) {
            return 0;
        }
        int end = isNumeral(first) ? numbered(text, start) : worded(text, start);
        return end > 0 ? behindCampus(text, end) : 0;
    }

    private int worded(String text, int start) {
        String ending = words.beginning(Group.ENDING, text, start);
        int end = start + ending.length();
        if (ending.isEmpty() || text.startsWith("附", end)) {
            return 0;
        }
        if (ending.equals("小学校") && words.startsWith(Group.OF_SCHOOL, text, end)) {
            return end - 1;
        }
        return words.has(Group.WEAK_ENDING, ending) ? behindNoun(text, end) : end;
    }

    /// 外国语学校 is one ending, not an ending and a word behind it.
    private static int behindNoun(String text, int end) {
        return end + NOUNS.stream().filter(noun -> text.startsWith(noun, end)).mapToInt(String::length).findFirst()
                .orElse(0);
    }

    /// Where the campus named behind a school ends; `end` if there is none.
    private int behindCampus(String text, int end) {
        for (int at = end; at <= end + MAX_CAMPUS && at < text.length(); at++) {
            int behind = at > end ? endOfCampus(text, end, at) : 0;
            if (behind > 0) {
                return NO_CAMPUS.contains(text.substring(end, at)) ? end : behind;
            }
            char sign = text.charAt(at);
            if (!Character.isIdeographic(sign) || NOT_OF_CAMPUS.indexOf(sign) >= 0) {
                return end;
            }
        }
        return end;
    }

    /// Where the word ends that begins at `at` and makes what stands behind a school the name of a part of it, or of a
    /// school that carries its name: 附中滨江学校; 0 if none does.
    private int endOfCampus(String text, int end, int at) {
        String campus = words.beginning(Group.CAMPUS, text, at);
        if (!campus.isEmpty()) {
            return at + campus.length();
        }
        return text.startsWith("附", end - 2) && behindNoun(text, at) > at ? behindNoun(text, at) : 0;
    }

    /// 三中, 二高, 二小工会, 二幼工会, 12中 and the like, but not 十六届三中全会 or 其中.
    private int numbered(String text, int start) {
        int end = start;
        while (end < text.length() && end - start <= MAX_NUMERALS && isNumeral(text.charAt(end))) {
            end++;
        }
        boolean named = end < text.length() && end - start <= MAX_NUMERALS && SORTS.indexOf(text.charAt(end)) >= 0
                && isNumberOfSchool(text, start);
        if (!named) {
            return 0;
        }
        return switch (text.charAt(end)) {
            case '小', '幼' -> isPrimary(text, start, end + 1) ? end + 1 : 0;
            case '中' -> isSecondary(text, end + 1) ? end + 1 : 0;
            case '高' -> isSecondary(text, end + 1) && text.startsWith("工会", end + 1) ? end + 1 : 0;
            default -> 0;
        };
    }

    private static boolean isNumberOfSchool(String text, int start) {
        boolean digits = isDigit(text.charAt(start));
        if (start == 0) {
            return !digits;
        }
        char before = text.charAt(start - 1);
        return digits
                ? Character.isIdeographic(before) && NOT_BEFORE_NUMERAL.indexOf(before) < 0
                : !isNumeral(before) && NOT_BEFORE_NUMERAL.indexOf(before) < 0;
    }

    private boolean isPrimary(String text, int start, int end) {
        if (start == 0) {
            return false;
        }
        return isOwner(text, end) || end == text.length() || !Character.isIdeographic(text.charAt(end))
                || text.charAt(end) == '在' || words.startsWith(Group.ACTS, text, end)
                || words.startsWith(Group.INTRO, text, end);
    }

    private static boolean isSecondary(String text, int end) {
        String after = text.substring(end, Math.min(text.length(), end + 20));
        boolean other = SESSION.matcher(after).matches()
                || (!after.isEmpty() && !after.startsWith("学校") && NOT_AFTER_ZHONG.indexOf(after.charAt(0)) >= 0);
        return !other;
    }

    /// Whether what stands at a place belongs to a school.
    private static boolean isOwner(String text, int at) {
        return MentionRule.isUnion(text, at) || OF_SCHOOL.stream().anyMatch(word -> text.startsWith(word, at));
    }
}
