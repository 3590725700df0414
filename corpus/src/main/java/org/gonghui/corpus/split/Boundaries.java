package org.gonghui.corpus.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Finds where the documents of a page begin, by weighing evidence: no single clue but the title of a series is enough.
///
/// | clue | weight |
/// |---|---|
/// | title of a series (…总结3, 篇二, 【第一则】) | 10 |
/// | a number of a series before the text in one line, if there are more | 10 |
/// | a title that stands on the page more than once | 3 more |
/// | another title | 5, with an owner 7, with a school or a year too 8, of a plan without an end before it, unless it names school, union and year, 3 |
/// | a line before which an opening formula follows the title | 3 |
/// | the headline of a news item: where or when it was published stands behind it, or a day as in the item before | 8 |
/// | indent that only first lines have on this page | 5 |
/// | a sentence behind a signature or date, or with that indent | 2 |
/// | opening formula | up to 7 |
/// | a full opening formula behind eight lines of text | 2 more |
/// | numbering returns to its beginning here or soon | up to 9, or 4 |
/// | closing formula, signature or date just before | up to 6 |
/// | the site announces another text | 6 |
/// | closing formula in the line itself, if it outweighs the opening | minus the difference |
final class Boundaries {

    /// Evidence that suffices.
    static final int THRESHOLD = 8;

    private static final int SERIES = 10;
    private static final int HEADLINE = 8;
    private static final int ODD_INDENT = 5;
    private static final int SENTENCE = 2;
    /// An end as sure as a signature.
    private static final int SIGNED = 4;
    private static final int ANNOUNCED = 6;
    private static final int BEGINS = 3;
    private static final int MAX_OPENING = 7;
    /// An opening with all that belongs to one, which no text of some length holds in its middle.
    private static final int FULL_OPENING = 6;
    private static final int FULL_TEXT = 8;
    private static final int LOOK_AHEAD = 4;
    /// An indent that more than this share of the lines has is how the page is set.
    private static final double COMMON = 0.25;
    private static final int MIN_CONTENT = 2;
    /// A preamble may have several lines that sound like a beginning.
    private static final int PREAMBLE = 3;

    private final List<Line> lines;
    private final boolean oddIndentTells;
    /// A title with no text behind it begins no document.
    private final int lastText;
    private final TitleWeights titles;
    /// Numbers of the series whose titles stand in one line with their texts.
    private final Set<Integer> runOns;
    /// Where the document begins that is being read.
    private int start;
    /// Whether that is a headline with a day behind it.
    private boolean startIsDated;
    private NumberingState state = new NumberingState();

    private Boundaries(List<Line> lines) {
        this.lines = lines;
        long odd = lines.stream().filter(Line::oddIndent).count();
        this.oddIndentTells = odd <= Math.max(2, lines.size() * COMMON);
        this.startIsDated = NewsRule.isDated(lines, start);
        int last = lines.size() - 1;
        while (last >= 0 && (lines.get(last).furniture() || isTitleLike(last))) {
            last--;
        }
        this.lastText = last;
        this.titles = new TitleWeights(lines);
        this.runOns = lines.stream().filter(line -> !line.furniture()).map(line -> line.form().runOn())
                .collect(Collectors.toSet());
    }

    /// Indices of the lines with which documents begin, in order; empty if no line belongs to a document.
    static List<Integer> starts(List<Line> lines) {
        int first = Prologue.length(lines);
        return first == lines.size() ? List.of() : new Boundaries(lines).startsFrom(first);
    }

    private List<Integer> startsFrom(int first) {
        List<Integer> starts = new ArrayList<>();
        for (int i = first; i < lines.size(); i++) {
            if (i == first || isStart(i)) {
                starts.add(i);
                begin(i);
            }
            Line line = lines.get(i);
            if (!line.furniture() && !isTitleLike(i) && !EndRule.isDate(line) && !isAnnouncement(i)) {
                state.add(line);
            }
        }
        return starts;
    }

    private void begin(int index) {
        start = index;
        startIsDated = NewsRule.isDated(lines, index);
        state = new NumberingState();
    }

    private boolean isStart(int index) {
        if (state.contentLines() < minContent(index) || goesOnInParts(index)) {
            return false;
        }
        return weight(index) >= THRESHOLD && (isTitleLike(index) ? index < lastText : hasContentAfter(index));
    }

    /// Whether the line is the heading of the next part of the document, 第二部分 2019年工作要点, or stands below it.
    private boolean goesOnInParts(int index) {
        int before = index - 1;
        while (before > start && lines.get(before).furniture()) {
            before--;
        }
        return state.isNextPart(lines.get(index)) || (before > start && state.isLaterPart(lines.get(before)));
    }

    private int minContent(int index) {
        Line line = lines.get(index);
        if (TitleRule.seriesNumber(line) > 0 || runOnWeight(line) > 0 || isNews(index)) {
            return 1;
        }
        return isTitleLike(index) ? MIN_CONTENT : PREAMBLE;
    }

    /// The evidence that a document begins with a line.
    int weight(int index) {
        Line line = lines.get(index);
        if (isAnnouncement(index)) {
            return ANNOUNCED + announced(index);
        }
        if (line.furniture()) {
            return 0;
        }
        int end = endBefore(index);
        int title = titleWeight(index, end);
        if (title == 0 && (EndRule.isDate(line) || EndRule.isSignature(line))) {
            return 0;
        }
        int weight = title + end
                + (title > 0 ? 0 : textWeight(line, end) + bareNumberWeight(index) + runOnWeight(line));
        return weight + (line.isNumbered() ? ownRestart(index, end) : comingRestart(index, title > 0));
    }

    /// A number alone in its line, above a sentence: texts of a series are told apart so.
    private int bareNumberWeight(int index) {
        Line line = lines.get(index);
        boolean bare = line.isNumbered() && line.rest().isEmpty() && index + 1 < lines.size();
        return bare && OpeningRule.isSentence(lines.get(index + 1)) && lines.get(index + 1).score(Cue.OPENING) >= BEGINS
                ? SERIES
                : 0;
    }

    /// A number of a series, of which there are more, and behind it the text.
    private int runOnWeight(Line line) {
        int number = line.form().runOn();
        return number > 0 && (runOns.contains(number + 1) || (number > 1 && runOns.contains(number - 1))) ? SERIES : 0;
    }

    private int textWeight(Line line, int end) {
        boolean odd = line.oddIndent() && oddIndentTells;
        int indent = !odd ? 0 : line.isNumbered() && line.marker().value() != 1 ? 1 : ODD_INDENT;
        int sentence = (odd || end >= SIGNED) && OpeningRule.isSentence(line) ? SENTENCE : 0;
        int opening = OpeningRule.weight(line);
        int closing = line.score(Cue.CLOSING);
        int full = opening >= FULL_OPENING && closing == 0 && state.contentLines() >= FULL_TEXT
                && OpeningRule.isSentence(line) ? SENTENCE : 0;
        return indent + sentence + full + (opening > closing ? Math.min(MAX_OPENING, opening) : opening - closing);
    }

    private int titleWeight(int index, int end) {
        if (TitleRule.seriesNumber(lines.get(index)) > 0) {
            return SERIES;
        }
        return Math.max(titles.of(index, end), isNews(index) ? HEADLINE : 0);
    }

    /// A headline that was published, or one like that of the news item before it.
    private boolean isNews(int index) {
        return NewsRule.isHeadline(lines, index)
                || (startIsDated && start < index && NewsRule.isDated(lines, index));
    }

    private int endBefore(int index) {
        int before = index - 1;
        while (before >= 0 && lines.get(before).furniture()) {
            before--;
        }
        return before < 0 ? 0 : EndRule.weight(lines.get(before));
    }

    private int ownRestart(int index, int end) {
        Line before = lines.get(index - 1);
        boolean section = end < 4 && !before.isNumbered() && !before.furniture() && HeadingForm.isBare(before);
        boolean behindDate = end > SIGNED && lines.get(index).marker().value() == 1;
        return section ? 0 : Math.max(behindDate ? SENTENCE : 0, state.restart(lines.get(index)));
    }

    /// What the next number promises; a title and a line of text may stand before it.
    private int comingRestart(int index, boolean title) {
        int seen = 0;
        for (int i = index + 1; i < lines.size() && seen < LOOK_AHEAD; i++) {
            Line line = lines.get(i);
            if (!line.furniture()) {
                seen++;
                if (line.isNumbered()) {
                    return Math.min(title ? 3 : 4, state.restart(line));
                }
                if (TitleRule.isTitle(line) && seen > 1) {
                    return 0;
                }
            }
        }
        return 0;
    }

    private boolean isAnnouncement(int index) {
        return lines.get(index).score(Cue.ANNOUNCEMENT) >= 4 && !TitleRule.isTitle(lines.get(index));
    }

    private int announced(int index) {
        for (int i = index + 1; i < Math.min(lines.size(), index + LOOK_AHEAD); i++) {
            Line line = lines.get(i);
            if (TitleRule.isTitle(line) || LeadRule.leads(lines, i)) {
                return -ANNOUNCED;
            }
            if (!line.furniture() && !isAnnouncement(i)) {
                return line.isNumbered() ? Math.min(4, state.restart(line)) : Math.min(4, line.score(Cue.OPENING));
            }
        }
        return -ANNOUNCED;
    }

    private boolean isTitleLike(int index) {
        Line line = lines.get(index);
        return TitleRule.isTitle(line) || TitleRule.isSubtitle(line) || LeadRule.leads(lines, index)
                || isNews(index);
    }

    /// A closing that looks like an opening is followed by nothing.
    private boolean hasContentAfter(int index) {
        int content = 0;
        for (int i = index + 1; i < lines.size() && content < MIN_CONTENT; i++) {
            if (isTitleLike(i)) {
                return false;
            }
            content += lines.get(i).furniture() || EndRule.weight(lines.get(i)) >= 4 ? 0 : 1;
        }
        return content >= MIN_CONTENT;
    }
}
