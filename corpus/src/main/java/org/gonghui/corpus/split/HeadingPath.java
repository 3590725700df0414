package org.gonghui.corpus.split;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/// The headings above the line that is being read.
///
/// 一、 is outside of （一）, that of 1., that of (1), that of ①. A heading without number is a section of the document
/// if it is the first heading or one of the usual sections; otherwise it is the innermost.
final class HeadingPath {

    private static final int SECTION = -1;
    private static final int INNERMOST = Numbering.NONE.level();
    private static final Pattern USUAL = Pattern.compile(
            ".*(?:不足|问题|差距|打算|计划|思路|设想|成绩|成效|措施|思想|目标|主要工作|工作回顾|任务|安排|内容|体会|建议|原因|数据|附:).*|【.*");

    /// The head of a table stands below the heading of its section.
    private static final Pattern TABLE = Pattern.compile("(?:月份|序号|日期|周次|时间|项目|类别|编号)[^:]{2,}");

    /// A heading and its level: the ordinal of its numbering, or one of the two levels for headings without number.
    private record Heading(String text, int level) {}

    private final Deque<Heading> path = new ArrayDeque<>();
    private boolean first = true;

    /// The texts of the headings, outermost first.
    List<String> texts() {
        return path.reversed().stream().map(Heading::text).toList();
    }

    /// Takes notice of a line, before its own headings are asked for.
    void enter(Line line) {
        if (line.isNumbered()) {
            int level = line.marker().style().level();
            if (path.stream().anyMatch(heading -> heading.level() == level)) {
                leave(level);
            } else {
                path.removeIf(heading -> heading.level() > level && heading.level() < INNERMOST);
            }
        }
    }

    /// Takes notice of a heading, after its own headings have been asked for.
    void add(Line line, String text) {
        path.push(new Heading(text, level(line)));
        first = false;
    }

    /// Leaves what a heading without number ends.
    void close(Line line) {
        if (!line.isNumbered()) {
            leave(level(line));
        }
    }

    private int level(Line line) {
        if (line.isNumbered()) {
            return line.marker().style().level();
        }
        boolean month = MonthRule.isMonths(line.text()) || MonthRule.isNamedMonth(line.text());
        boolean table = TABLE.matcher(line.text()).lookingAt();
        return !month && !table && (first || isSection(line)) ? SECTION : INNERMOST;
    }

    private boolean isSection(Line line) {
        return USUAL.matcher(line.text()).matches() || path.stream().allMatch(heading -> heading.level() < 0);
    }

    private void leave(int level) {
        while (path.stream().anyMatch(heading -> heading.level() == level)) {
            path.pop();
        }
        if (level == SECTION) {
            path.clear();
        }
    }
}
