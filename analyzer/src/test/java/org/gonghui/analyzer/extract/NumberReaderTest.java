package org.gonghui.analyzer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberReaderTest {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String FORMAL = "零壹贰叁肆伍陆柒捌玖";

    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = {"68 68", "６８ 68", "20,300 20300", "11,306.40 11306.4", "1.01万 10100",
        "3万4000 34000",
        "25万6千 256000", "12万 120000", "9千 9000", "1.5亿 150000000", "十 10", "十八 18", "二十 20", "一百零二 102", "一百二 120",
        "两万三 23000", "一千二百 1200", "一千零五十 1050", "十一万六千 116000", "两百五十 250", "三千万 30000000",
        "三亿二千万 320000000", "壹万贰仟 12000", "伍拾叁 53", "万 10000", "百 100", "二万零三百 20300", "12.34 12.34"})
    void readsNumbersInEveryWriting(String text, String value) {
        assertThat(read(text).value()).isEqualByComparingTo(value);
        assertThat(read(text).end()).isEqualTo(text.length());
    }

    @Test
    void takesAFullWidthCommaForTheEndOfTheNumber() {
        assertThat(read("20，300").end()).isEqualTo(2);
        assertThat(read("1234,567").end()).isEqualTo(4);
        assertThat(read("12,3456").end()).isEqualTo(2);
    }

    @Test
    void marksMultipliersWithoutADigit() {
        assertThat(read("百").bare()).isTrue();
        assertThat(read("十").bare()).isFalse();
        assertThat(read("一百").bare()).isFalse();
    }

    @Test
    void readsNothingWhereNoNumberBegins() {
        assertThat(NumberReader.read("工会", 0)).isNull();
        assertThat(NumberReader.read("", 0)).isNull();
        assertThat(NumberReader.read("9".repeat(100), 0)).isNull();
    }

    @Test
    void readsBackEveryNumberThatIsWrittenInChinese() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            long number = anyNumber(random, 12);
            readsBack(chinese(number, DIGITS), String.valueOf(number));
            readsBack("人民币" + chinese(number, FORMAL) + "元整", 3, String.valueOf(number));
        }
    }

    @Test
    void readsBackEveryNumberThatIsWrittenWithArabicDigits() {
        Random random = new Random(11);
        for (int i = 0; i < 20_000; i++) {
            String number = String.valueOf(anyNumber(random, 12));
            String decimal = number + "." + (1 + random.nextInt(99));
            for (String written : new String[]{number, decimal, grouped(number)}) {
                readsBack(written, written.replace(",", ""));
                // at the beginning of a line a full-width point follows the number of a heading
                readsBack("共" + fullWidth(written), 1, written.replace(",", ""));
            }
        }
    }

    @Test
    void readsBackEveryNumberThatMixesDigitsAndWords() {
        Random random = new Random(13);
        for (int i = 0; i < 20_000; i++) {
            int tenThousands = 1 + random.nextInt(9_999);
            int rest = 1_000 + random.nextInt(9_000);
            long number = tenThousands * 10_000L + rest;
            readsBack(tenThousands + "万" + rest, String.valueOf(number));
            readsBack(tenThousands + "万" + rest / 1_000 + "千", String.valueOf(number - rest % 1_000));
            readsBack(chinese(tenThousands, DIGITS) + "万" + rest, String.valueOf(number));
            BigDecimal decimal = BigDecimal.valueOf(number, 4);
            readsBack(decimal.toPlainString() + "万", String.valueOf(number));
            readsBack(chinese(tenThousands, DIGITS) + "点" + place(rest) + "万", String.valueOf(number));
        }
    }

    @Test
    void separatesThousandsLooselyWhereNoOtherReadingIsLeft() {
        assertThat(read("5，000").value()).isEqualByComparingTo("5000");
        assertThat(read("2 050").value()).isEqualByComparingTo("2050");
        assertThat(read("5 200").end()).isEqualTo(1);
        assertThat(read("0，000").end()).isEqualTo(1);
    }

    @Test
    void takesThePointForTheHourUnlessAMeasureFollows() {
        assertThat(read("八点五").end()).isEqualTo(1);
        assertThat(read("八点五万").value()).isEqualByComparingTo("85000");
    }

    @Test
    void takesFormalDigitsInOrdinaryWordsForNone() {
        assertThat(NumberReader.read("伍3支", 0)).isNull();
        assertThat(NumberReader.read("参加", 0)).isNull();
    }

    private static long anyNumber(Random random, int digits) {
        return Math.floorMod(random.nextLong(), (long) Math.pow(10, 1 + random.nextInt(digits)));
    }

    private static void readsBack(String written, String value) {
        readsBack(written, 0, value);
        assertThat(read(written).end()).as(written).isEqualTo(written.length());
    }

    private static void readsBack(String written, int at, String value) {
        PlainNumber number = Objects.requireNonNull(NumberReader.read(written, at), written);
        assertThat(number.value()).as(written).isEqualByComparingTo(value);
    }

    private static String grouped(String number) {
        StringBuilder out = new StringBuilder(number);
        for (int at = number.length() - 3; at > 0; at -= 3) {
            out.insert(at, ',');
        }
        return out.toString();
    }

    private static String fullWidth(String number) {
        StringBuilder out = new StringBuilder();
        number.chars()
                .forEach(c -> out.append(c >= '0' && c <= '9' ? (char) (c - '0' + '０') : c == '.' ? '．' : (char) c));
        return out.toString();
    }

    /// Digits one by one.
    private static String place(int number) {
        StringBuilder out = new StringBuilder();
        String.valueOf(number).chars().forEach(c -> out.append(DIGITS.charAt(c - '0')));
        return out.toString();
    }

    private static PlainNumber read(String text) {
        return Objects.requireNonNull(NumberReader.read(text, 0), text);
    }

    /// An independent writer of numerals: sections of four places, 亿 and 万 between them, 零 for gaps.
    private static String chinese(long number, String digits) {
        if (number == 0) {
            return digits.substring(0, 1);
        }
        StringBuilder out = new StringBuilder();
        long[] sections = {number / 100_000_000, number / 10_000 % 10_000, number % 10_000};
        String[] names = {"亿", "万", ""};
        boolean gap = false;
        for (int i = 0; i < sections.length; i++) {
            if (sections[i] == 0) {
                gap = !out.isEmpty();
                continue;
            }
            if (!out.isEmpty() && (gap || sections[i] < 1_000)) {
                out.append(digits.charAt(0));
            }
            out.append(section((int) sections[i], digits)).append(names[i]);
            gap = false;
        }
        return out.toString();
    }

    private static String section(int number, String digits) {
        StringBuilder out = new StringBuilder();
        String[] names = {"千", "百", "十", ""};
        int place = 1_000;
        boolean gap = false;
        for (String name : names) {
            int digit = number / place % 10;
            if (digit == 0) {
                gap = !out.isEmpty();
            } else {
                out.append(gap ? digits.substring(0, 1) : "").append(digits.charAt(digit)).append(name);
                gap = false;
            }
            place /= 10;
        }
        return out.toString();
    }
}
