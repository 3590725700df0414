package org.gonghui.corpus.school;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
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
    private static final String TIME_NUMERALS = "〇零○Oo一二三四五六七八九十";
    private static final String PLACES = "省市县区镇乡村街";
    private static final String ROADS = "路街巷";
    private static final String SEPARATORS = "-_*?";

    private final NameWords words;
    private final NameEnding endings;
    private final BitSet blanks = new BitSet();

    NameFinder(NameWords words) {
        this.words = words;
        this.endings = new NameEnding(words);
        words.words(Group.HIDDEN).forEach(sign -> blanks.set(sign.charAt(0)));
    }

    /// Names in the order of the text.
    List<Found> find(String text) {
        List<Found> found = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            int end = endings.end(text, i);
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

    private @Nullable Found name(String text, int from, int suffix, int end) {
        int stemEnd = behindOrdinal(text, from, suffix);
        int start = stemEnd;
        while (start > from && stemEnd - start < MAX_STEM && Character.isIdeographic(text.charAt(start - 1))) {
            start--;
        }
        int cut = cut(text, start, stemEnd);
        if (isDepartment(text, end)) {
            return null;
        }
        if (isBehindBlank(text, cut)) {
            return behindPlace(text, cut, suffix, end);
        }
        if (isDescription(text.substring(cut, suffix), isNumbered(text, suffix), text.substring(suffix, end))) {
            return null;
        }
        boolean titleBreak = start == from || text.charAt(start - 1) == '年';
        return new Found(cut, end, cut == start && (start > from || start == 0 || titleBreak));
    }

    /// Where the stem ends before the digits of 第12中学, which are no signs of a stem.
    private static int behindOrdinal(String text, int from, int suffix) {
        int at = suffix;
        while (at > from && Character.isDigit(text.charAt(at - 1))) {
            at--;
        }
        return at < suffix && at > from && text.charAt(at - 1) == '第' ? at : suffix;
    }

    private static boolean isNumbered(String text, int suffix) {
        return NameEnding.isNumeral(text.charAt(suffix));
    }

    /// Whether something blanked stands before a name, and not but a dash that divides it from other words.
    private boolean isBehindBlank(String text, int start) {
        if (start == 0 || !isBlank(text, start - 1)) {
            return false;
        }
        boolean single = start < 2 || !isBlank(text, start - 2);
        boolean divides = (single && SEPARATORS.indexOf(text.charAt(start - 1)) >= 0) || isDash(text, start);
        return !divides || PLACES.indexOf(text.charAt(start)) >= 0;
    }

    /// Whether nothing but a dash stands before a name: --沙渡小学工会.
    private static boolean isDash(String text, int start) {
        return text.chars().limit(start).allMatch(sign -> sign == '-');
    }

    private boolean isBlank(String text, int at) {
        return blanks.get(text.charAt(at));
    }

    /// The name behind the sign of a blanked place, if it is the school's own: ××县沙渡小学, but not ××县第三小学.
    private @Nullable Found behindPlace(String text, int start, int suffix, int end) {
        int at = start + (text.startsWith("街道", start) ? 2 : 1);
        boolean place = PLACES.indexOf(text.charAt(start)) >= 0 && at < suffix;
        if (!place || isNumbered(text, suffix) || text.charAt(at) == '第') {
            return null;
        }
        String stem = text.substring(at, suffix);
        boolean own = stem.length() > 1 && !words.has(Group.BARE, stem)
                && !isDescription(stem, false, text.substring(suffix, end));
        return own ? new Found(at, end, true) : null;
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
        if (stem.startsWith("某")) {
            return true;
        }
        if (words.has(Group.BARE, stem)) {
            return false;
        }
        String rest = stem;
        for (String word = genericEnd(rest); !word.isEmpty(); word = genericEnd(rest)) {
            rest = rest.substring(0, rest.length() - word.length());
        }
        return rest.isEmpty() || (stem.endsWith("中") && ending.startsWith("小学"));
    }

    private String genericEnd(String stem) {
        String word = words.ending(Group.GENERIC, stem, 0, stem.length());
        return word.isEmpty() ? words.ending(Group.BARE, stem, 0, stem.length()) : word;
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
        String word = words.ending(Group.CUT, text, start, at);
        if (!word.isEmpty()) {
            boolean named = words.has(Group.NAMED, word) && at == suffix && !text.startsWith("学校", suffix);
            return !named && (word.length() == 1 || ROADS.indexOf(text.charAt(at)) < 0);
        }
        return isTimeCut(text, at) || isSoftCut(text, start, at, suffix);
    }

    /// Whether a time ends here, be it blanked: 2023年, 20__年, 三月.
    private boolean isTimeCut(String text, int at) {
        if (!words.endsWith(Group.TIME_CUT, text, at) || text.startsWith("一贯", at) || text.startsWith("制", at)) {
            return false;
        }
        char before = at > 1 ? text.charAt(at - 2) : ' ';
        return Character.isDigit(before) || TIME_NUMERALS.indexOf(before) >= 0 || (at > 1 && isBlank(text, at - 2));
    }

    private boolean isSoftCut(String text, int start, int at, int suffix) {
        if (!words.endsWith(Group.SOFT_CUT, text, at) || words.startsWith(Group.WHOLE, text, at - 1)) {
            return false;
        }
        boolean first = suffix - at != 1 && (at - 1 == start || isCut(text, start, at - 1, suffix));
        return first || (at - 1 > start && words.endsWith(Group.SOFT_CUT_AFTER, text, at - 1));
    }
}
