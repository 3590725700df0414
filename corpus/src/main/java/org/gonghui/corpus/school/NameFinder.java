package org.gonghui.corpus.school;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.gonghui.corpus.school.NameWords.Group;
import org.jspecify.annotations.Nullable;

/// Finds the names of schools in a text, without knowing any.
final class NameFinder {

    /// A name found in a text.
    ///
    /// @param start where it begins
    /// @param end one past its end
    /// @param whole whether nothing that could belong to the name stands before it
    record Found(int start, int end, boolean whole) {}

    private static final int MAX_STEM = 16;
    private static final String NUMERALS = "一二三四五六七八九十";
    private static final List<String> NOUNS = List.of("学校", "学院", "小学", "中学", "幼儿园");
    private static final List<String> OF_SCHOOL = List.of("教职工", "教师", "教工", "教代会", "全体", "党支部");
    private static final Pattern SESSION = Pattern.compile("^(?:[、和及][一二三四五六七八九十]+中)*全会.*");
    private static final String TIME_NUMERALS = "〇零○Oo一二三四五六七八九十";
    private static final String PLACES = "省市县区镇乡村街";
    private static final String NOT_AFTER_ZHONG = "心全央间旬期国华队等午秋外学";

    private final NameWords words;
    /// The first signs of endings and the numerals: nearly all signs of a text are none of them.
    private final BitSet firstSigns = new BitSet();

    NameFinder(NameWords words) {
        this.words = words;
        words.words(Group.ENDING).forEach(ending -> firstSigns.set(ending.charAt(0)));
        NUMERALS.chars().forEach(firstSigns::set);
    }

    /// Names in the order of the text.
    List<Found> find(String text) {
        List<Found> found = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            int end = firstSigns.get(text.charAt(i)) ? ending(text, i) : 0;
            if (end > 0) {
                Found name = name(text, from, i, end);
                if (name != null) {
                    found.add(name);
                }
                from = end;
                i = end - 1;
            }
        }
        return found;
    }

    /// Where the ending of a name that begins at `start` ends; 0 if none does.
    private int ending(String text, int start) {
        if (NUMERALS.indexOf(text.charAt(start)) >= 0) {
            return numbered(text, start);
        }
        String ending = words.beginning(Group.ENDING, text, start);
        if (ending.isEmpty()) {
            return 0;
        }
        int end = start + ending.length();
        return words.has(Group.WEAK_ENDING, ending) ? behindNoun(text, end) : end;
    }

    /// 外国语学校 is one ending, not an ending and a word behind it.
    private static int behindNoun(String text, int end) {
        return end + NOUNS.stream().filter(noun -> text.startsWith(noun, end)).mapToInt(String::length).findFirst()
                .orElse(0);
    }

    /// 三中, 二高, 二小工会 and the like, but not 十六届三中全会 or 其中.
    private static int numbered(String text, int start) {
        int end = start;
        while (end < text.length() && NUMERALS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        if (end < text.length() && text.charAt(end) == '小') {
            return start > 0 && end - start <= 2 && isOwner(text, end + 1) ? end + 1 : 0;
        }
        boolean school = end < text.length() && (text.charAt(end) == '中' || text.charAt(end) == '高')
                && end - start <= 2 && (start == 0 || "第届之".indexOf(text.charAt(start - 1)) < 0);
        if (!school) {
            return 0;
        }
        String after = text.substring(end + 1, Math.min(text.length(), end + 20));
        boolean other = SESSION.matcher(after).matches()
                || (!after.isEmpty() && !after.startsWith("学校") && NOT_AFTER_ZHONG.indexOf(after.charAt(0)) >= 0);
        return other || (text.charAt(end) == '高' && !after.startsWith("工会")) ? 0 : end + 1;
    }

    /// Whether what stands at a place belongs to a school.
    private static boolean isOwner(String text, int at) {
        return MentionRule.isUnion(text, at) || OF_SCHOOL.stream().anyMatch(word -> text.startsWith(word, at));
    }

    private @Nullable Found name(String text, int from, int suffix, int end) {
        int start = suffix;
        while (start > from && suffix - start < MAX_STEM && Character.isIdeographic(text.charAt(start - 1))) {
            start--;
        }
        boolean broken = start > from;
        int cut = cut(text, start, suffix);
        String stem = text.substring(cut, suffix);
        boolean numbered = NUMERALS.indexOf(text.charAt(suffix)) >= 0;
        if (isDescription(stem, numbered, text.substring(suffix, end)) || isHidden(text, cut)
                || isDepartment(text, end)) {
            return null;
        }
        boolean titleBreak = !broken || text.charAt(start - 1) == '年';
        return new Found(cut, end, cut == start && (start > from || start == 0 || titleBreak));
    }

    private boolean isHidden(String text, int start) {
        return start > 0 && words.has(Group.HIDDEN, text.substring(start - 1, start))
                && (text.charAt(start - 1) != '-' || PLACES.indexOf(text.charAt(start)) >= 0);
    }

    /// 美术学院分工会 is the union of a part of a school.
    private static boolean isDepartment(String text, int end) {
        return text.startsWith("分工会", end) && text.startsWith("学院", end - 2);
    }

    private boolean isDescription(String stem, boolean numbered, String ending) {
        if (numbered) {
            return stem.length() > 1 && words.has(Group.GENERIC, stem);
        }
        if (stem.isEmpty()) {
            return !List.of("职教中心", "特校").contains(ending);
        }
        if ((stem.equals("中心") && !ending.equals("学校")) || stem.equals("实验") || stem.equals("机关")
                || stem.equals("进修")) {
            return false;
        }
        String rest = stem;
        for (String word = genericEnd(rest); !word.isEmpty(); word = genericEnd(rest)) {
            rest = rest.substring(0, rest.length() - word.length());
        }
        return rest.isEmpty() || (stem.endsWith("中") && ending.startsWith("小学"));
    }

    private String genericEnd(String stem) {
        return words.ending(Group.GENERIC, stem, 0, stem.length());
    }

    /// Where the stem begins behind the last word that belongs to no name.
    private int cut(String text, int start, int suffix) {
        for (int at = suffix; at > start; at--) {
            if (isCut(text, start, at, suffix)) {
                return at;
            }
        }
        return start;
    }

    private boolean isCut(String text, int start, int at, int suffix) {
        if (!words.ending(Group.CUT, text, start, at).isEmpty()) {
            return true;
        }
        char before = at > 1 ? text.charAt(at - 2) : ' ';
        if (words.endsWith(Group.TIME_CUT, text, at)) {
            return !text.startsWith("一贯", at) && !text.startsWith("制", at)
                    && (Character.isDigit(before) || TIME_NUMERALS.indexOf(before) >= 0);
        }
        if (!words.endsWith(Group.SOFT_CUT, text, at) || words.startsWith(Group.WHOLE, text, at - 1)) {
            return false;
        }
        boolean first = suffix - at != 1 && (at - 1 == start || isCut(text, start, at - 1, suffix));
        return first || (at - 1 > start && words.endsWith(Group.SOFT_CUT_AFTER, text, at - 1));
    }
}
