package org.gonghui.corpus.split;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gonghui.corpus.text.Compact;
import org.gonghui.corpus.text.Page;
import org.gonghui.corpus.text.Span;

/// Cuts pages into their lines with text. Not safe for more than one thread.
final class LineCutter {

    private static final String ODD_INDENT = " \u3000\u3000";

    private static final String CHINESE_DIGITS = "一二三四五六七八九十";
    /// Not `一 年来` or `三 八`, where the blank is a lost quotation mark or a stray one.
    private static final Pattern NUMBER_AND_BLANK = Pattern.compile(
            "([" + CHINESE_DIGITS
                    + "]{1,2}|\\d{1,2})[ \u3000\u00A0]+(?=[\u4E00-\u9FFF]|20\\d\\d年)(?![一二三四五六七八九十年月日些个次是位名人])");

    /// Numbers of two or three levels, which a blank sets off: `1.2 三月召开…`.
    private static final Pattern LEVELS_AND_BLANK = Pattern.compile(
            "\\d{1,2}(?:[.．]\\d{1,2})?[.．](\\d{1,2})[ \u3000\u00A0]+(?=\\S)");

    private static final String PLACEHOLDER = "[_TAG_";
    private static final int SHORTEST_TITLE = 6;
    private static final int LONGEST_TITLE = 24;
    private static final int SHORTEST_MOTTO = 4;
    private static final int LONGEST_MOTTO = 20;

    private final Evidence.Reading reading;

    /// @param reading tells what lines say; not used by anybody else meanwhile
    LineCutter(Evidence.Reading reading) {
        this.reading = reading;
    }

    /// The lines of `page` that hold more than blanks and `>`, in order.
    List<Line> cut(Page page) {
        List<Line> lines = new ArrayList<>();
        String text = page.text();
        int furniture = 0;
        int start = 0;
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            Span span = trim(text, start, end);
            if (!span.isEmpty()) {
                furniture = skip(page.furniture(), furniture, span.start());
                boolean odd = text.startsWith(ODD_INDENT, start) && span.start() - start == ODD_INDENT.length();
                lines.add(line(span, text, odd, isCovered(page, furniture, span)));
            }
            start = end + 1;
        }
        return lines;
    }

    private Line line(Span span, String text, boolean oddIndent, boolean furniture) {
        String compact = Compact.of(withStop(withoutPlaceholder(span.in(text))));
        Marker marker = MonthRule.isMonths(compact) ? Marker.NONE : MarkerReader.read(compact);
        Scores scores = reading.score(compact, marker.end());
        if (marker.equals(Marker.NONE) && scores.of(Cue.TITLE) == 0) {
            addTitleBeforeColon(scores, compact);
        }
        return new Line(span, compact, oddIndent, furniture, marker, scores);
    }

    /// A title with a motto behind it, 学校工会工作总结:同心同德谋发展, ends in its noun before the colon.
    private void addTitleBeforeColon(Scores scores, String compact) {
        int colon = compact.indexOf(':');
        int motto = compact.length() - colon - 1;
        if (colon >= SHORTEST_TITLE && colon <= LONGEST_TITLE && motto >= SHORTEST_MOTTO && motto <= LONGEST_MOTTO) {
            scores.add(Cue.TITLE, reading.score(compact.substring(0, colon), 0).of(Cue.TITLE));
        }
    }

    /// A heading from which a site did not take the name of its template: [_TAG_h2]一、关心生活.
    private static String withoutPlaceholder(String line) {
        int end = line.startsWith(PLACEHOLDER) ? line.indexOf(']') + 1 : 0;
        return end < line.length() ? line.substring(end).strip() : line;
    }

    /// A row of a table whose cells tabs divide gets visible bars.
    /// A number that only a blank sets off (`一 关心生活`) gets the stop that it lacks, in the form that rules read.
    private static String withStop(String line) {
        if (line.indexOf('\t') != line.lastIndexOf('\t')) {
            return line.replace('\t', '|');
        }
        if (!mayBeNumber(line.charAt(0))) {
            return line;
        }
        Matcher levels = LEVELS_AND_BLANK.matcher(line);
        if (levels.lookingAt()) {
            return '(' + levels.group(1) + ')' + line.substring(levels.end());
        }
        Matcher number = NUMBER_AND_BLANK.matcher(line);
        return number.lookingAt() ? number.group(1) + '、' + line.substring(number.end()) : line;
    }

    private static boolean mayBeNumber(char first) {
        return (first >= '0' && first <= '9') || CHINESE_DIGITS.indexOf(first) >= 0;
    }

    private static Span trim(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isEdge(text.charAt(from))) {
            from++;
        }
        while (from < to && Compact.isNoise(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    private static boolean isEdge(char c) {
        return c == '>' || Compact.isNoise(c);
    }

    private static int skip(List<Span> furniture, int from, int start) {
        int index = from;
        while (index < furniture.size() && furniture.get(index).end() <= start) {
            index++;
        }
        return index;
    }

    /// Whether furniture, of several spans perhaps, leaves nothing of the line but blanks.
    private static boolean isCovered(Page page, int first, Span line) {
        int at = line.start();
        for (int i = first; i < page.furniture().size() && page.furniture().get(i).start() < line.end(); i++) {
            Span span = page.furniture().get(i);
            if (hasText(page.text(), at, span.start())) {
                return false;
            }
            at = Math.max(at, span.end());
        }
        return !hasText(page.text(), at, line.end());
    }

    private static boolean hasText(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isEdge(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
