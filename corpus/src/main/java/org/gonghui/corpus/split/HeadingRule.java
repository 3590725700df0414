package org.gonghui.corpus.split;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Decides which lines of a document are headings: short, without a completed action, and with something below them.
final class HeadingRule {

    /// Longest heading behind its number, from the code book.
    static final int MAX_LENGTH = 45;
    private static final int MAX_BARE = 24;
    private static final int MAX_NOUN = 12;
    private static final int MIN_CAPTION = 4;
    private static final int MAX_CAPTION = 8;
    /// Labels of an event's particulars are no captions.
    private static final Pattern CAPTION = Pattern.compile(
            "(?!.*(?:时间|地点|对象|人员|内容|形式|要求|单位|名单|主题|负责|电话|项目|分组|说明|附件)[^:]{0,2}:)[^。;!?,…|\\d]+:[^。;!?…|:\\d]{4,20}");
    private static final int BROKEN_LINE = 20;

    private static final Pattern SENTENCES = Pattern.compile("[。!?](?!$)|;$|:.{12}");
    private static final String MEASURES = "人次元名份件场%项篇户期位张个万节本条";
    private static final String SOME = "余多";
    static final Formula COMPLETED = new Formula("(?<!为|除|罢|极)了(?!解|望|如|结|然)", "了");
    private static final Pattern NOT_BARE = Pattern.compile(".*[。;!?….]|(?!附:).*[:|].+|.*\\d.*|[—-].*");
    private static final Pattern YEAR = Pattern.compile("20\\d\\d年?(?!\\d)");
    private static final Pattern SALUTATION = Pattern
            .compile(".*(?:同志|代表|领导|老师|同事|来宾|委员|朋友)们?[,:、!].*|.*(?:您好|大家好|如下).*|各[^,。]{1,16}:");
    private static final Pattern BRACKETED = Pattern.compile("【[^】]{2,30}】[:。]?");
    /// Parts that are told as pictures or chapters: 镜头一:说说心里话.
    private static final Pattern CHAPTER = Pattern.compile(
            "(?:镜头|画面|剪影|片段|篇章|章节|乐章|音符|板块|亮点|特色|做法|举措|故事|印象|足迹|关键词)[一二三四五六七八九十\\d]{1,2}[::、.·][^。;!?]{2,24}");
    /// What has one of these two forms is no longer.
    private static final int MAX_TOLD = 33;
    private static final Pattern FINAL = Pattern.compile(".*[。.;!?:…”\"')】》]");

    /// A list longer than this is judged by its last items.
    private static final int LOOK_BACK = 60;

    private final List<Line> lines;
    private final int[] following;
    private final int[] preceding;
    private final Map<Numbering, Integer> first = new EnumMap<>(Numbering.class);
    private final Calendar calendar;
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
        countParts();
    }

    private void countParts() {
        for (int i = 0; i < lines.size(); i++) {
            Numbering style = lines.get(i).marker().style();
            if (style == Numbering.CHINESE || style == Numbering.ARABIC) {
                boolean part = hasForm(lines.get(i)) && hasPart(i);
                (part ? withPart : withoutPart).merge(style, 1, Integer::sum);
            }
        }
    }

    boolean isHeading(int index) {
        Line line = lines.get(index);
        if (line.furniture()) {
            return false;
        }
        if (line.isNumbered()) {
            return MonthRule.isMonths(line.rest()) || (hasForm(line) && (hasPart(index) || isBarePart(index)));
        }
        return (MonthRule.isMonths(line.text()) && following[index] >= 0) || isNamedMonth(index) || isTableHead(index)
                || isSection(index);
    }

    /// Whether a line looks like a heading without number, wherever it stands.
    static boolean isBare(Line line) {
        String text = line.text();
        return !line.isNumbered() && text.length() >= 2 && text.length() <= MAX_TOLD
                && (BRACKETED.matcher(text).matches() || isCaption(text) || CHAPTER.matcher(text).matches()
                        || isShort(text));
    }

    /// A noun, a colon, and what is said of it: 民主管理:让教职工当家作主.
    private static boolean isCaption(String text) {
        int colon = text.indexOf(':');
        return colon >= MIN_CAPTION && colon <= MAX_CAPTION && text.length() - colon > MIN_CAPTION
                && CAPTION.matcher(text).matches() && !COMPLETED.isIn(text);
    }

    private static boolean isShort(String text) {
        return text.length() <= MAX_BARE && !COMPLETED.isIn(text)
                && !NOT_BARE.matcher(YEAR.matcher(text).replaceFirst("年")).matches()
                && !SALUTATION.matcher(text).matches();
    }

    /// Whether a text holds a number with a measure word: 12人, 3.5万, 20余次.
    static boolean hasFigure(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (isDigit(text.charAt(i - 1))) {
                int measure = SOME.indexOf(text.charAt(i)) >= 0 ? i + 1 : i;
                if (measure < text.length() && MEASURES.indexOf(text.charAt(measure)) >= 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean hasForm(Line line) {
        String rest = line.rest();
        if (rest.isEmpty() || rest.length() > MAX_LENGTH || SENTENCES.matcher(rest).find()) {
            return false;
        }
        return !hasFigure(rest) && (isOuter(line) || (rest.indexOf(';') < 0 && !COMPLETED.isIn(rest)));
    }

    private static boolean isOuter(Line line) {
        return line.marker().style().level() <= Numbering.PAREN_CHINESE.level();
    }

    /// Whether a numbered line has something below it: text, or a list of an inner numbering.
    private boolean hasPart(int index) {
        Line line = lines.get(index);
        if (line.text().endsWith(":")) {
            return true;
        }
        int next = following[index];
        if (next < 0) {
            return false;
        }
        Line below = lines.get(next);
        if (!below.isNumbered()) {
            boolean calendar = isOuter(line) && MonthRule.isMonths(below.text());
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
                if (lines.get(next).marker().style() != line.marker().style() && hasForm(other)) {
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
            case ARABIC -> with > 2 && without == 1 && line.rest().length() <= MAX_BARE
                    && !FINAL.matcher(line.text()).matches();
            default -> false;
        };
    }

    /// Whether a line without number begins another part instead of belonging to the line before it.
    private boolean startsPart(int index) {
        return isNamedMonth(index) || MonthRule.isMonths(lines.get(index).text())
                || (isBare(lines.get(index)) && isSection(index));
    }

    private boolean isNamedMonth(int index) {
        int next = following[index];
        return MonthRule.isNamedMonth(lines.get(index).text()) && next >= 0 && lines.get(next).marker().value() == 1;
    }

    private boolean isTableHead(int index) {
        String text = lines.get(index).text();
        int next = following[index];
        return text.indexOf('|') > 0 && text.length() <= MAX_LENGTH && !text.matches(".*\\d.*") && next >= 0
                && lines.get(next).text().indexOf('|') > 0
                && (preceding[index] < 0 || lines.get(preceding[index]).text().indexOf('|') < 0);
    }

    private boolean isSection(int index) {
        int next = following[index];
        if (next < 0 || (!isBare(lines.get(index)) && !TitleRule.isPlainTitle(lines.get(index)))) {
            return false;
        }
        if (lines.get(index).text().endsWith(":")) {
            return true;
        }
        if (calendar.isCell(index)) {
            return false;
        }
        Line below = lines.get(next);
        boolean text = below.isNumbered() || below.text().length() > MAX_BARE || isShortSentence(index, below)
                || (isBare(below) && following[next] >= 0 && !isCaption(lines.get(index).text()));
        return text && !EndRule.isDate(below) && !isBroken(index);
    }

    /// Whether the line below a short one without a stop says something: with a stop, or a figure.
    private boolean isShortSentence(int index, Line below) {
        String text = lines.get(index).text();
        return text.length() <= MAX_NOUN && below.text().length() > text.length()
                && ("。:;".indexOf(below.text().charAt(below.text().length() - 1)) >= 0 || hasFigure(below.text()))
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
