package org.gonghui.corpus.split;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Decides which lines of a document are headings: short, without a completed action, and with something below them.
final class HeadingRule {

    private static final int MAX_NOUN = 12;
    /// So many lines may stand at the end of a document from its day on: attachments, who got a copy.
    private static final int LAST_LINES = 4;
    private static final int BROKEN_LINE = 20;
    static final String ATTACHED = "附:";
    private static final String BULLETS = "•·●○◆◇■□★☆▪▶►※♡♥✓√◎";
    /// Shorter ones are headings though they end in a full stop.
    private static final int SENTENCE = 14;
    private static final String BODY = "(?:工会|主席|小学|中学|学校|幼儿园|中心校)";
    /// Who wrote the text, below its title: (松坪小学 工会主席 张清源), 松坪小学工会 张××.
    private static final Pattern WRITER = Pattern.compile(
            "[(].{0,24}" + BODY + ".{0,5}[)]|.{0,24}" + BODY + "[\\u4e00-\\u9fff]{1,2}[×xX*_○某]{1,2}");
    private static final Formula ANNOUNCED = new Formula("以下|下列|下面|如下|[几\\d一二三四五六七八九]个?(?:方面|件事|点)", "以下如方件点");
    private static final Pattern FINAL = Pattern.compile(".*[。.;!?:…”\"')】》]");

    /// A list longer than this is judged by its last items.
    private static final int LOOK_BACK = 60;

    private final List<Line> lines;
    private final int[] following;
    private final int[] preceding;
    private final Map<Numbering, Integer> first = new EnumMap<>(Numbering.class);
    private final Calendar calendar;
    /// Which numbered lines look like a heading and have something below them.
    private final boolean[] parts;
    private final WrappedLines wrapped;
    private final Map<Numbering, Integer> withPart = new EnumMap<>(Numbering.class);
    private final Map<Numbering, Integer> withoutPart = new EnumMap<>(Numbering.class);

    /// @param lines the lines of one document, titles included, in order
    HeadingRule(List<Line> lines) {
        this.lines = lines;
        this.following = new int[lines.size()];
        this.preceding = new int[lines.size()];
        int last = -1;
        for (int i = 0; i < lines.size(); i++) {
            preceding[i] = last;
            last = lines.get(i).furniture() ? last : i;
            first.putIfAbsent(lines.get(i).marker().style(), i);
        }
        last = -1;
        for (int i = lines.size() - 1; i >= 0; i--) {
            following[i] = last;
            last = lines.get(i).furniture() ? last : i;
        }
        this.calendar = new Calendar(lines, preceding, following);
        this.wrapped = WrappedLines.of(lines);
        this.parts = new boolean[lines.size()];
        countParts();
    }

    private void countParts() {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.isNumbered()) {
                parts[i] = HeadingForm.hasForm(line) && hasPart(i);
                (parts[i] ? withPart : withoutPart).merge(line.marker().style(), 1, Integer::sum);
            }
        }
    }

    boolean isHeading(int index) {
        Line line = lines.get(index);
        if (line.furniture() || isExclaimed(line)) {
            return false;
        }
        if (line.isNumbered()) {
            return MonthRule.isMonths(line.rest())
                    || ((parts[index] || (HeadingForm.hasForm(line) && isBarePart(index))) && !isItem(index));
        }
        return (MonthRule.isMonths(line.text()) && following[index] >= 0) || isNamedMonth(index) || isTableHead(index)
                || (!isDayOfSignature(index) && isSection(index));
    }

    /// Whether somebody speaks to those who listen: 首先，向各位领导表示热烈的欢迎！
    private static boolean isExclaimed(Line line) {
        return line.marker().style() == Numbering.SPOKEN && line.text().endsWith("!");
    }

    /// Whether the line is the day at the end of a document, behind whose signature or before whose last lines.
    private boolean isDayOfSignature(int index) {
        boolean day = EndRule.isDate(lines.get(index)) && lines.get(index).text().endsWith("日");
        return day && (lines.size() - index <= LAST_LINES
                || (preceding[index] >= 0 && EndRule.isSignature(lines.get(preceding[index]))));
    }

    /// Whether a numbered line has something below it: text, or a list of an inner numbering.
    private boolean hasPart(int index) {
        Line line = lines.get(index);
        if (line.text().endsWith(":")) {
            return true;
        }
        int next = following[index];
        if (next < 0 || wrapped.goesOn(line)) {
            return false;
        }
        Line below = lines.get(next);
        if (!below.isNumbered()) {
            boolean calendar = HeadingForm.isOuter(line) && MonthRule.isMonths(below.text());
            return EndRule.weight(below) < 4 && (calendar || !startsPart(next)) && !belongsToList(index);
        }
        return isInner(below.marker(), line.marker(), index)
                && !(below.marker().style() == Numbering.SPOKEN && belongsToList(index));
    }

    private boolean isInner(Marker below, Marker line, int index) {
        if (below.style() == line.style()) {
            return false;
        }
        return below.style().level() > line.style().level()
                || (below.value() == 1 && first.getOrDefault(below.style(), index) >= index);
    }

    /// Whether a sentence with text below it is an item among others that have none: the text goes on with it.
    private boolean isItem(int index) {
        Line line = lines.get(index);
        if (!line.text().endsWith("。") || line.rest().length() < SENTENCE) {
            return false;
        }
        return balance(index, -1) + balance(index, 1) < -1;
    }

    /// How many more of its fellows on one side have something below them than have not.
    private int balance(int index, int step) {
        Marker marker = lines.get(index).marker();
        int balance = 0;
        for (int i = index + step; i >= 0 && i < lines.size() && Math.abs(i - index) <= LOOK_BACK; i += step) {
            Line other = lines.get(i);
            if (other.marker().style().level() < marker.style().level() || TitleRule.isTitle(other)) {
                break;
            }
            if (!other.furniture() && other.marker().style() == marker.style()) {
                balance += parts[i] ? 1 : -1;
            }
        }
        return balance;
    }

    /// Whether the line is the last of a list whose other items have nothing below them.
    private boolean belongsToList(int index) {
        Line line = lines.get(index);
        boolean ended = FINAL.matcher(line.text()).matches();
        int items = 0;
        int next = index;
        for (int i = index - 1; i >= Math.max(0, index - LOOK_BACK); i--) {
            Line other = lines.get(i);
            if (other.furniture()) {
                continue;
            }
            if (other.marker().style().level() < line.marker().style().level() || TitleRule.isTitle(other)) {
                break;
            }
            if (other.marker().style() == line.marker().style()) {
                if (lines.get(next).marker().style() != line.marker().style() && HeadingForm.hasForm(other)) {
                    return false;
                }
                items += ended || !FINAL.matcher(other.text()).matches() ? 1 : 0;
            }
            next = i;
        }
        return items >= 2;
    }

    /// A heading whose part is lost: most of its fellows have theirs. Below the outermost level, where items of lists
    /// look alike, all of them must, and the line be no sentence.
    private boolean isBarePart(int index) {
        Line line = lines.get(index);
        int with = withPart.getOrDefault(line.marker().style(), 0);
        int without = withoutPart.getOrDefault(line.marker().style(), 0);
        return switch (line.marker().style()) {
            case CHINESE -> following[index] >= 0 && with > without - 1;
            case ARABIC -> with > 2 && without == 1 && line.rest().length() <= HeadingForm.MAX_BARE
                    && !FINAL.matcher(line.text()).matches();
            default -> false;
        };
    }

    /// Whether a line without number begins another part instead of belonging to the line before it.
    private boolean startsPart(int index) {
        return isNamedMonth(index) || MonthRule.isMonths(lines.get(index).text())
                || (HeadingForm.isBare(lines.get(index)) && isSection(index));
    }

    private boolean isNamedMonth(int index) {
        int next = following[index];
        return MonthRule.isNamedMonth(lines.get(index).text()) && next >= 0 && lines.get(next).marker().value() == 1;
    }

    private boolean isTableHead(int index) {
        String text = lines.get(index).text();
        int next = following[index];
        return text.indexOf('|', 1) > 0 && text.length() <= HeadingForm.MAX_LENGTH && !text.matches(".*\\d.*")
                && next >= 0
                && lines.get(next).text().indexOf('|', 1) > 0
                && (preceding[index] < 0 || lines.get(preceding[index]).text().indexOf('|') < 0);
    }

    private boolean isSection(int index) {
        int next = following[index];
        String own = lines.get(index).text();
        if (next < 0 || (!HeadingForm.isBare(lines.get(index)) && !TitleRule.isPlainTitle(lines.get(index)))) {
            return false;
        }
        if (own.endsWith(":") || own.startsWith(ATTACHED)) {
            return !isAnnouncement(index);
        }
        if (isWriter(index)) {
            return false;
        }
        if (calendar.isCell(index) || isBullet(index)) {
            return false;
        }
        Line below = lines.get(next);
        boolean text = below.isNumbered() || below.text().length() > HeadingForm.MAX_BARE
                || isShortSentence(index, below)
                || (HeadingForm.isBare(below) && following[next] >= 0
                        && !HeadingForm.isCaption(own));
        return text && !EndRule.isDate(below) && !isBroken(index);
    }

    /// Whether the line says in a sentence what follows, below the title with or without 以下: 本年度工会紧扣幸福教师主题，做实三件事：
    private boolean isAnnouncement(int index) {
        int above = preceding[index];
        String text = lines.get(index).text();
        boolean sentence = text.indexOf(',') > 0;
        return above < 0
                ? ANNOUNCED.isIn(text)
                : sentence && (ANNOUNCED.isIn(text) || TitleRule.isTitle(lines.get(above)));
    }

    /// Whether the line has the same bullet as the one above or below it, as the items of a list do.
    private boolean isBullet(int index) {
        char first = lines.get(index).text().charAt(0);
        return BULLETS.indexOf(first) >= 0 && (begins(preceding[index], first) || begins(following[index], first));
    }

    private boolean begins(int index, char first) {
        return index >= 0 && lines.get(index).text().charAt(0) == first;
    }

    /// Whether the line below the title says who wrote the text.
    private boolean isWriter(int index) {
        int above = preceding[index];
        return above >= 0 && TitleRule.isTitle(lines.get(above))
                && (WRITER.matcher(lines.get(index).text()).matches() || EndRule.isSignature(lines.get(index)));
    }

    /// Whether the line below a short one without a stop says something: with a stop, or a figure.
    private boolean isShortSentence(int index, Line below) {
        String text = lines.get(index).text();
        return text.length() <= MAX_NOUN && below.text().length() > text.length()
                && ("。:;".indexOf(below.text().charAt(below.text().length() - 1)) >= 0
                        || HeadingForm.hasFigure(below.text()))
                && !FINAL.matcher(text).matches();
    }

    /// Whether the line only continues the one before it.
    private boolean isBroken(int index) {
        int before = preceding[index];
        return before >= 0 && lines.get(before).text().indexOf('|') < 0
                && lines.get(before).text().length() > BROKEN_LINE
                && !FINAL.matcher(lines.get(before).text()).matches() && !TitleRule.isTitle(lines.get(before));
    }
}
