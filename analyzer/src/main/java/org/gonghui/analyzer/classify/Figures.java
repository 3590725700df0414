package org.gonghui.analyzer.classify;

import java.util.List;
import org.gonghui.corpus.text.Period;
import org.gonghui.corpus.text.Token;

/// Signs of something that can be counted or dated.
final class Figures {

    /// What a number counts or dates.
    private static final String UNITS = "人元次场期件条项户篇对名张块台间套本册份亩课节支月日号届轮批队家位个余多万";

    private Figures() {}

    /// Whether a digit stands right before a unit or a date, a list number at the beginning apart.
    static boolean any(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (isDigit(text.charAt(i - 1)) && UNITS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return text.indexOf('%') >= 0 || text.indexOf('％') >= 0;
    }

    /// The first year of four digits, half or full width, before 年; 0 if there is none.
    static int year(String text) {
        for (int at = text.indexOf('年'); at >= 0; at = text.indexOf('年', at + 1)) {
            int year = yearBefore(text, at);
            if (year > 0) {
                return year;
            }
        }
        return 0;
    }

    private static int yearBefore(String text, int end) {
        if (end < 4 || (end > 4 && isNumeral(text.charAt(end - 5)))) {
            return 0;
        }
        int year = 0;
        for (int i = end - 4; i < end; i++) {
            int digit = isNumeral(text.charAt(i)) ? Character.digit(text.charAt(i), 10) : -1;
            if (digit < 0) {
                return 0;
            }
            year = 10 * year + digit;
        }
        return year >= Period.FIRST_YEAR && year <= Period.LAST_YEAR ? year : 0;
    }

    private static boolean isNumeral(char c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }

    /// Numerals before a measure word, as the segmenter sees them: 十多|人次.
    static long counted(List<Token> tokens) {
        long count = 0;
        boolean numeral = false;
        for (Token token : tokens) {
            String pos = token.pos();
            if ((numeral && pos.startsWith("q")) || pos.equals("mq")) {
                count++;
            }
            numeral = pos.startsWith("m");
        }
        return count;
    }

    private static boolean isDigit(char c) {
        return isNumeral(c) || c == '=' || c == '_';
    }
}
