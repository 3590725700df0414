package org.gonghui.analyzer.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gonghui.analyzer.extract.Numeral.Form;
import org.jspecify.annotations.Nullable;

/// Finds numerals in a text and reads what they say, whatever stands around them: plain numbers, pairs (五六, 七八十),
/// ranges (3至5, 8-10), 多 余 来 几 within or behind the number, shares, and numbers of unknown digits.
///
/// Linear in the length of the text; holds no state.
final class NumeralScanner {

    private static final String RANGE_SIGNS = "-—–－~～至到";
    private static final String MORE = "多余";
    private static final String HALVED = "斤吨亩箱桶袋";
    private static final Quantity HALF = Quantity.exact(new BigDecimal("0.5"));
    private static final String PAIRED = "人次位户件场条篇";
    private static final String HUNDRED_SIGNS = "%％";

    /// Words that a numeral can begin with.
    private static final String VAGUE = "几数多好若过对半";
    /// One bit for each code unit with which a numeral can begin: most of a text is none.
    private static final long[] BEGINNINGS = new long[(Character.MAX_VALUE + 1) / Long.SIZE];

    static {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            if (Digits.begins(c) || Redactions.begins(c) || VAGUE.indexOf(c) >= 0) {
                BEGINNINGS[c / Long.SIZE] |= 1L << c;
            }
        }
    }

    private NumeralScanner() {}

    /// All numerals of `text`, in order, without overlap.
    static List<Numeral> scan(String text) {
        List<Numeral> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (!begins(text.charAt(at))) {
                at++;
                continue;
            }
            Numeral numeral = numeralAt(text, at);
            if (numeral == null) {
                at = skip(text, at);
            } else {
                found.add(numeral);
                at = numeral.end();
            }
        }
        return found;
    }

    private static boolean begins(char c) {
        return (BEGINNINGS[c / Long.SIZE] & 1L << c) != 0;
    }

    /// Past a string of digits that is no number (二〇一四, 2014.3.5): its tail must not be read as one.
    private static int skip(String text, int at) {
        char before = Digits.at(text, at - 1);
        int end = at + 1;
        while (before != '初' && before != '高' && digit(text, at) && digit(text, end)) {
            end++;
        }
        return end;
    }

    private static @Nullable Numeral numeralAt(String text, int at) {
        char c = text.charAt(at);
        if (c < 0x3000 || c > 0x9FFF) {
            Numeral struck = Redactions.begins(c) ? Redactions.at(text, at) : null;
            if (struck != null) {
                return struck;
            }
        }
        if (Digits.begins(c)) {
            PlainNumber number = NumberReader.read(text, at);
            Numeral share = Shares.at(text, at, number);
            return share != null || number == null ? share : number(text, at, number);
        }
        return switch (c) {
            case '几', '数', '多', '好', '若' -> VagueNumbers.at(text, at);
            case '过', '对' -> Shares.half(text, at);
            case '半' -> halved(text, at) ? new Numeral(at, at + 1, HALF, Form.CHINESE) : Shares.half(text, at);
            default -> null;
        };
    }

    /// 半斤: half of a measure of weight or volume.
    private static boolean halved(String text, int at) {
        return HALVED.indexOf(Digits.at(text, at + 1)) >= 0 && !Digits.begins(Digits.at(text, at - 1));
    }

    private static @Nullable Numeral number(String text, int at, PlainNumber number) {
        Form form = form(text, at, number);
        if (digit(text, number.end())) {
            return form == Form.ARABIC ? null : pair(text, at, number);
        }
        if (dotted(text, number.end())) {
            return null;
        }
        Numeral range = range(text, at, number, form);
        if (range == null) {
            range = listedPair(text, at, number);
        }
        return range != null ? range : modified(text, at, number, form);
    }

    private static Form form(String text, int at, PlainNumber number) {
        if (number.bare()) {
            return Form.BARE;
        }
        return Digits.arabic(text.charAt(at)) >= 0 ? Form.ARABIC : Form.CHINESE;
    }

    private static boolean digit(String text, int at) {
        return Digits.chinese(text, at) >= 0 || Digits.arabic(Digits.at(text, at)) >= 0;
    }

    private static boolean dotted(String text, int end) {
        char dot = Digits.at(text, end);
        return (dot == '.' || dot == '·' || dot == '•') && Digits.arabic(Digits.at(text, end + 1)) >= 0;
    }

    /// 五六, 七八十, 十五六, 三五: the two readings are those of the text with either digit left out.
    private static @Nullable Numeral pair(String text, int at, PlainNumber low) {
        int second = low.end();
        int first = Digits.chinese(text, second - 1);
        int next = Digits.chinese(text, second);
        boolean neighbours = first >= 1 && (next == first + 1 || (first == 3 && next == 5));
        if (!neighbours || digit(text, second + 1)) {
            return null;
        }
        String tail = text.substring(second + 1, Math.min(text.length(), second + 6));
        PlainNumber lower = NumberReader.read(text.substring(at, second) + tail, 0);
        PlainNumber upper = NumberReader.read(text.substring(at, second - 1) + text.charAt(second) + tail, 0);
        if (lower == null || upper == null || lower.value().compareTo(upper.value()) > 0) {
            return null;
        }
        return new Numeral(at, at + upper.end() + 1, Quantity.range(lower.value(), upper.value()), Form.CHINESE);
    }

    /// 五、六人, 七、八次: neighbours before a measure word that ranks and dates do not have.
    private static @Nullable Numeral listedPair(String text, int at, PlainNumber low) {
        int second = low.end() + 1;
        int first = low.end() == at + 1 ? Digits.chinese(text, at) : -1;
        boolean pair = Digits.at(text, low.end()) == '、' && first > 0 && Digits.chinese(text, second) == first + 1;
        char before = Digits.at(text, at - 1);
        boolean alone = before != '第' && before != '、' && PAIRED.indexOf(Digits.at(text, second + 1)) >= 0;
        return pair && alone
                ? new Numeral(at, second + 1, Quantity.range(low.value(), BigDecimal.valueOf(first + 1L)), Form.CHINESE)
                : null;
    }

    /// 3至5, 8—10, 3万到5万. The upper number must exceed the lower one.
    private static @Nullable Numeral range(String text, int at, PlainNumber low, Form form) {
        int next = low.end();
        while (RANGE_SIGNS.indexOf(Digits.at(text, next)) >= 0) {
            next++;
        }
        if (next == low.end() || next > low.end() + 2) {
            return null;
        }
        PlainNumber high = NumberReader.read(text, next);
        if (high == null || high.value().compareTo(low.value()) <= 0 || digit(text, high.end())) {
            return null;
        }
        return new Numeral(at, high.end(), Quantity.range(low.value(), high.value()), form);
    }

    /// 十多, 两百余万, 三十几, 二十来, 百把, 9千余, or the bare number.
    private static Numeral modified(String text, int at, PlainNumber number, Form form) {
        int end = number.end();
        if (Digits.at(text, end) == ' ' && MORE.indexOf(Digits.at(text, end + 1)) >= 0) {
            end++;
        }
        if (text.startsWith("好几", end)) {
            end++;
        }
        Quantity quantity = switch (Digits.at(text, end)) {
            case '多', '余', '馀' -> Quantity.andMore(number.value(), number.bare());
            case '把' -> number.bare() ? Quantity.about(number.value()) : null;
            case '来' -> roundTens(number.value()) ? Quantity.about(number.value()) : null;
            case '几' -> roundTens(number.value()) ? VagueNumbers.tail(number.value()) : null;
            default -> null;
        };
        if (quantity == null) {
            return new Numeral(at, number.end(), Quantity.exact(number.value()), form);
        }
        Form kind = form == Form.BARE ? Form.CHINESE : form;
        return multiplied(text, new Numeral(at, end + 1, quantity, kind));
    }

    private static boolean roundTens(BigDecimal value) {
        return value.signum() > 0 && value.remainder(BigDecimal.TEN).signum() == 0;
    }

    /// Takes in the multipliers behind a modified number: the 万 of 十多万, the 百万 of 几百万.
    static Numeral multiplied(String text, Numeral numeral) {
        int end = numeral.end();
        Quantity quantity = numeral.quantity();
        int multiplier = Digits.multiplier(Digits.at(text, end));
        while (multiplier > 0) {
            quantity = quantity.times(BigDecimal.valueOf(multiplier));
            end++;
            multiplier = Digits.multiplier(Digits.at(text, end));
        }
        return new Numeral(numeral.start(), end, quantity, numeral.form());
    }

    /// Whether a sign for hundredths stands at `at`.
    static boolean hundredths(String text, int at) {
        return HUNDRED_SIGNS.indexOf(Digits.at(text, at)) >= 0 && at < text.length();
    }
}
