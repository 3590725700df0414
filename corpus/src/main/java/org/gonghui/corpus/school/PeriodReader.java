package org.gonghui.corpus.school;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.gonghui.corpus.school.YearReader.Year;
import org.gonghui.corpus.text.Confidence;
import org.gonghui.corpus.text.DocumentKind;
import org.gonghui.corpus.text.Period;
import org.gonghui.corpus.text.PeriodBasis;
import org.gonghui.corpus.text.PeriodType;

/// Reads from a document which time it covers: from the title, the opening, the signature, the years it speaks of, the
/// day on which a site published it, and at last, weakly, from events. Years in titles that name no school are what sites write over blanked ones: they
/// count only where nothing in the text is blanked, and then weakly. A blanked year never gets a value but by inference.
final class PeriodReader {

    private static final int OPENING_LINES = 4;
    private static final int SENTENCE = 12;
    private static final int SIGNATURE_LINES = 3;
    private static final int SIGNATURE_LENGTH = 45;
    /// The term of a school year that lies in the year in which it ends.
    private static final Pattern SECOND_TERM = Pattern.compile("第二学期|下学期");
    private static final Pattern SERIES = Pattern.compile("篇|第.{1,2}[则份]|\\d$|[(（].{1,2}[)）]$");
    /// What stands behind the year that a text is about.
    private static final Pattern ABOUT = Pattern
            .compile("^(?:度|,|我|校|工会|全年|是|的工|.{0,14}(?:工会|工作)|.{0,30}(?:总结|汇报|报告|小结)).*");

    /// What stands before the year of a beginning or an end.
    private static final String FOUNDED = "建立生成始创办";

    /// 将 before what will be done, and not before what is taken for something: 将工会工作与教学结合.
    private static final String WILL = "(?<![即行])将(?=继续|进一步|重点|围绕|紧|组织|开展|举|召开|做好|抓|认真|积极|努力|着力|坚持|加强|推|按|在|一如|要|会[^议员计]|深入|全面|切实|大力|不断|充分|建|办|于|完)";
    /// What stands behind the year of a beginning, of another's life, or of what is to come.
    private static final Pattern IN_PASSING = Pattern.compile(
            "起|.{0,3}(?:当选|担任|调入|调到|毕业|参加工作|入职|退休|出生|就任)|[,]?[^。;]{0,10}" + WILL
                    + "|[,]?[^。;]{0,6}(?<![按照据依原])(?:计划|打算|拟)(?!于|[^,。;]{0,8}的)");
    private static final Pattern TO_COME = Pattern.compile(WILL + "|明年|来年|下一步|下学期|今后|打算");

    /// A title that names a school or a company itself, and one that names but a sort of school.
    private static final Pattern OWN = Pattern.compile(
            "[\\u4e00-\\u9fff]{2}(?:小学|中学|幼儿园|学校|中心|公司|[一二三四五六七八九十]中|完小|特校|职专)");
    private static final Pattern FOR_ANY = Pattern.compile(
            "(?:[^\\u4e00-\\u9fff]|[一二三四五六七八九十篇范文第])*(?:小学|中学|学校|幼儿园|中小学)");
    private static final Pattern SENTENCES = Pattern.compile("[。;!?].");

    private final EventYears events;

    PeriodReader(EventYears events) {
        this.events = events;
    }

    /// @param named whether the document says whose it is
    Period read(DocumentLines lines, DocumentKind kind, boolean named) {
        String title = title(lines);
        String opening = opening(lines);
        Optional<PeriodType> stated = YearReader.type(title).or(() -> announced(opening));
        PeriodType type = stated.orElse(PeriodType.CALENDAR_YEAR);
        boolean redacted = YearReader.isRedacted(title) || YearReader.isRedacted(opening);
        boolean trusted = (named && !redacted && !SERIES.matcher(title).find()) || isOwn(title);
        boolean dated = trusted && !redacted && !SERIES.matcher(title).find();
        return fromTitle(title, kind, type, trusted ? Confidence.STATED : Confidence.WEAK)
                .filter(period -> trusted)
                .or(() -> kind == DocumentKind.OTHER ? fromDay(lines) : Optional.empty())
                .or(() -> redacted ? Optional.empty() : fromText(lines, type))
                .or(() -> redacted ? Optional.empty() : fromSignature(lines, kind, type))
                .or(() -> redacted || SERIES.matcher(title).find()
                        ? Optional.empty()
                        : fromTitle(title, kind, type, Confidence.WEAK))
                .or(() -> redacted ? Optional.empty() : fromMostNamed(lines, type))
                .or(() -> kind == DocumentKind.OTHER || dated ? fromSite(lines, kind, type) : Optional.empty())
                .or(() -> fromEvents(lines, stated.orElse(PeriodType.UNKNOWN)))
                .orElse(new Period(stated.orElse(PeriodType.UNKNOWN), OptionalInt.empty(), Optional.empty(),
                        Optional.empty(), PeriodBasis.NONE, Confidence.UNKNOWN));
    }

    /// Whether the title names a school, a company or a kindergarten itself.
    private static boolean isOwn(String title) {
        return OWN.matcher(title).find()
                && !FOR_ANY.matcher(title).lookingAt();
    }

    private static Optional<Period> fromTitle(String title, DocumentKind kind, PeriodType type, Confidence confidence) {
        List<Year> years = YearReader.years(title).stream().filter(year -> !isDate(title, year)).toList();
        if (years.isEmpty()) {
            return Optional.empty();
        }
        Year year = kind == DocumentKind.PLAN ? years.getLast() : years.getFirst();
        int secondTerm = type == PeriodType.TERM && year.school() && SECOND_TERM.matcher(title).find() ? 1 : 0;
        return Optional
                .of(Spans.period(year.school() && type == PeriodType.CALENDAR_YEAR ? PeriodType.SCHOOL_YEAR : type,
                        year.year() + secondTerm, PeriodBasis.TITLE, confidence));
    }

    private static Optional<Period> fromText(DocumentLines lines, PeriodType type) {
        for (int i = lines.firstText(); i < Math.min(lines.size(), lines.firstText() + OPENING_LINES); i++) {
            String text = lines.text(i);
            for (Year year : YearReader.years(text)) {
                boolean quoted = year.start() > 0 && "《(〔".indexOf(text.charAt(year.start() - 1)) >= 0;
                if (!quoted && !isDate(text, year) && !isOnTheWay(text, year)
                        && ABOUT.matcher(text.substring(year.end())).matches()) {
                    return Optional.of(Spans.period(year.school() ? PeriodType.SCHOOL_YEAR : type, year.year(),
                            PeriodBasis.TEXT, Confidence.STATED));
                }
            }
        }
        return Optional.empty();
    }

    /// Whether the year is that of something else: 教工活动室建于2001年, 从2015年起担任主席, 2016年当选.
    private static boolean isOnTheWay(String text, Year year) {
        int before = year.start() - 1;
        boolean founded = before > 0 && text.charAt(before) == '于' && FOUNDED.indexOf(text.charAt(before - 1)) >= 0;
        return founded || (before >= 0 && text.charAt(before) == '自')
                || IN_PASSING.matcher(text).region(year.end(), text.length()).lookingAt();
    }

    /// The year of the first day that the opening names: what is neither summary nor plan tells of one event.
    private static Optional<Period> fromDay(DocumentLines lines) {
        for (int i = lines.firstText(); i < Math.min(lines.size(), lines.firstText() + OPENING_LINES); i++) {
            String text = lines.text(i);
            Optional<Year> day = YearReader.years(text).stream().filter(year -> isDate(text, year)).findFirst();
            if (day.isPresent()) {
                return Optional.of(Spans.period(PeriodType.CALENDAR_YEAR, day.get().year(), PeriodBasis.TEXT,
                        Confidence.STATED));
            }
        }
        return Optional.empty();
    }

    private static boolean isDate(String text, Year year) {
        return YearReader.month(text, year).isPresent();
    }

    private static Optional<Period> fromSignature(DocumentLines lines, DocumentKind kind, PeriodType type) {
        int first = Math.max(lines.firstText(), lines.size() - SIGNATURE_LINES);
        for (int i = lines.size() - 1; i >= first; i--) {
            Optional<Period> period = fromDateLine(lines.text(i), kind, type);
            if (period.isPresent()) {
                return period;
            }
        }
        int top = lines.firstText();
        return top < lines.size() ? fromDateLine(lines.text(top), kind, type) : Optional.empty();
    }

    private static Optional<Period> fromDateLine(String text, DocumentKind kind, PeriodType type) {
        List<Year> years = YearReader.years(text);
        if (text.length() > SIGNATURE_LENGTH || years.isEmpty() || SENTENCES.matcher(text).find()) {
            return Optional.empty();
        }
        Year year = years.getLast();
        OptionalInt month = YearReader.month(text, year);
        return month.isEmpty()
                ? Optional.empty()
                : Optional.of(Spans.period(type, year.year() + shift(kind, type, month.getAsInt()),
                        PeriodBasis.SIGNATURE, Confidence.INFERRED));
    }

    /// The year of the first day that the site tells, which is when news was published and, less surely, when what a
    /// school wrote of itself was.
    private static Optional<Period> fromSite(DocumentLines lines, DocumentKind kind, PeriodType type) {
        for (String text : lines.site()) {
            for (Year year : YearReader.years(text)) {
                OptionalInt month = YearReader.month(text, year);
                if (month.isPresent()) {
                    boolean news = kind == DocumentKind.OTHER;
                    int shift = news ? 0 : shift(kind, type, month.getAsInt());
                    return Optional.of(Spans.period(type, year.year() + shift, PeriodBasis.INFERRED,
                            news ? Confidence.INFERRED : Confidence.WEAK));
                }
            }
        }
        return Optional.empty();
    }

    /// How many years after its signature a document's year is: a summary signed in the first two months is about the
    /// year before, one of a school year signed before September about the school year that began the year before, a
    /// plan signed in December about the next year.
    private static int shift(DocumentKind kind, PeriodType type, int month) {
        if (type == PeriodType.SCHOOL_YEAR && kind != DocumentKind.PLAN) {
            return month <= 9 ? -1 : 0;
        }
        if (kind == DocumentKind.PLAN) {
            return month == 12 && type == PeriodType.CALENDAR_YEAR ? 1 : 0;
        }
        return month <= 2 && type != PeriodType.FIRST_HALF ? -1 : 0;
    }

    /// The year that the text names most, if it names it twice and no other as often.
    private static Optional<Period> fromMostNamed(DocumentLines lines, PeriodType type) {
        Map<Integer, Integer> counts = new TreeMap<>();
        for (int i = lines.firstText(); i < lines.size(); i++) {
            String text = lines.text(i);
            YearReader.years(text)
                    .stream()
                    .filter(year -> !isOnTheWay(text, year))
                    .forEach(year -> counts.merge(year.year(), 1, Integer::sum));
        }
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<Integer> years = counts.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
        return most < 2 || years.size() > 1
                ? Optional.empty()
                : Optional.of(Spans.period(type, years.getFirst(), PeriodBasis.TEXT, Confidence.WEAK));
    }

    private Optional<Period> fromEvents(DocumentLines lines, PeriodType type) {
        OptionalInt latest = OptionalInt.empty();
        for (int i = lines.firstText(); i < lines.size(); i++) {
            OptionalInt year = TO_COME.matcher(lines.text(i)).find()
                    ? OptionalInt.empty()
                    : events.latest(lines.text(i));
            if (year.isPresent() && year.getAsInt() > latest.orElse(0)) {
                latest = year;
            }
        }
        return latest.isEmpty()
                ? Optional.empty()
                : Optional.of(Spans.period(type, latest.getAsInt(), PeriodBasis.INFERRED, Confidence.INFERRED));
    }

    private static String title(DocumentLines lines) {
        StringBuilder title = new StringBuilder();
        for (int i = 0; i < lines.firstText(); i++) {
            title.append(lines.text(i));
        }
        return title.toString();
    }

    /// The first line that is a sentence.
    private static String opening(DocumentLines lines) {
        int last = Math.min(lines.size(), lines.firstText() + OPENING_LINES);
        for (int i = lines.firstText(); i < last; i++) {
            if (lines.text(i).length() >= SENTENCE) {
                return lines.text(i);
            }
        }
        return "";
    }

    /// The parts of the opening that can say which time is covered: its beginning, and the announcement 现将….
    private static Optional<PeriodType> announced(String opening) {
        int announcement = Math.max(opening.lastIndexOf("现将"), opening.lastIndexOf("现就"));
        String tail = announcement < 0 ? "" : opening.substring(announcement);
        return YearReader.type(opening.substring(0, Math.min(opening.length(), SENTENCE)))
                .or(() -> YearReader.type(tail));
    }
}
