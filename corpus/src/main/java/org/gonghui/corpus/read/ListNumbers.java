package org.gonghui.corpus.read;

import java.util.IdentityHashMap;
import java.util.Locale;
import org.jsoup.nodes.Element;

/// Gives the items of ordered lists of a web page the numbers that a browser shows before them.
final class ListNumbers {

    private static final String DIGITS = "零一二三四五六七八九十";
    /// Lists that number themselves in their text carry one of these behind their first characters.
    private static final String MARKS = "、.．)）";
    private static final int LETTERS = 26;

    private final IdentityHashMap<Element, Integer> last = new IdentityHashMap<>();

    /// The number with its mark, empty for items of other lists, of lists whose numbers are hidden, and for items whose
    /// text begins with a number.
    String next(Element item) {
        Element list = item.parent();
        if (list == null || !item.normalName().equals("li") || !list.normalName().equals("ol")) {
            return "";
        }
        Integer before = last.get(list);
        int number = number(item.attr("value"), before == null ? number(list.attr("start"), 1) : before + 1);
        last.put(list, number);
        String style = list.attr("style").toLowerCase(Locale.ROOT);
        return style.contains("none") || isNumbered(item) ? "" : shown(number, list.attr("type"), style);
    }

    private static int number(String attribute, int otherwise) {
        try {
            return Integer.parseInt(attribute.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    private static boolean isNumbered(Element item) {
        String text = item.text();
        int i = 0;
        while (i < Math.min(text.length(), 4)
                && (Character.isDigit(text.charAt(i)) || DIGITS.indexOf(text.charAt(i)) >= 0
                        || "(（".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i > 0 && i < text.length() && MARKS.indexOf(text.charAt(i)) >= 0;
    }

    private static String shown(int number, String type, String style) {
        boolean chinese = style.contains("cjk-ideographic") || style.contains("chinese-informal");
        if (chinese && number > 0 && number < 100) {
            return chinese(number) + "、";
        }
        if ((type.equals("a") || type.equals("A")) && number > 0 && number <= LETTERS) {
            return (char) (type.charAt(0) + number - 1) + ". ";
        }
        return number + ". ";
    }

    private static String chinese(int number) {
        String ones = number % 10 == 0 ? "" : DIGITS.substring(number % 10, number % 10 + 1);
        if (number < 10) {
            return ones;
        }
        return (number < 20 ? "" : DIGITS.substring(number / 10, number / 10 + 1)) + "十" + ones;
    }
}
