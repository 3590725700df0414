package org.gonghui.analyzer.classify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.DocumentKind;
import org.gonghui.corpus.text.Page;
import org.gonghui.corpus.text.Paragraph;
import org.gonghui.corpus.text.ParagraphRole;
import org.gonghui.corpus.text.Summary;

/// A document as the rules see it: its lines with the phrases in them, and where they stand.
final class DocumentView {

    private static final double MOST = 0.5;
    /// Where the title goes on with what sort of text it is.
    private static final Pattern GENRE = Pattern.compile("工作|总结|小结|汇报|计划|活动|(?<=.)\\d{4}");
    /// A title stands among this many lines at the beginning.
    private static final int BEGINNING = 6;

    private final Summary summary;
    private final List<Line> lines;
    private final int firstHeading;
    private final int firstText;
    private final int lastText;
    private final int lastSentence;
    private final int lastMeasure;
    private final int titleLine;
    private final Set<Category> about;
    private final Set<Category> titled;
    private final int year;

    private DocumentView(Summary summary, List<Line> lines) {
        this.summary = summary;
        this.lines = List.copyOf(lines);
        this.firstHeading = first(Line::isHeading);
        this.firstText = first(Line::isBody);
        this.lastText = last(line -> !Signatures.isSignature(line) && !line.has(Channel.Cue.FURNITURE));
        this.lastSentence = last(DocumentView::endsSentence);
        this.lastMeasure = last(line -> !line.headings().isEmpty() && !line.isUnder(Channel.Cue.GOAL_HEADING));
        this.titleLine = title();
        this.about = about();
        this.titled = AudienceRule.titledFor(subject());
        this.year = summary.period().year().orElseGet(() -> lines.stream()
                .mapToInt(line -> Figures.year(line.text()))
                .filter(found -> found > 0)
                .findFirst()
                .orElse(0));
    }

    static DocumentView of(Page page, Summary summary, PhraseMatcher matcher) {
        Map<String, Analysis> headings = new HashMap<>();
        List<Line> lines = summary.paragraphs().stream()
                .map(paragraph -> line(paragraph, paragraph.span().in(page.text()), matcher, headings))
                .toList();
        return new DocumentView(summary, lines);
    }

    private static Line line(Paragraph paragraph, String text, PhraseMatcher matcher, Map<String, Analysis> headings) {
        List<Analysis> above = new ArrayList<>(paragraph.headings().size());
        for (String heading : paragraph.headings()) {
            above.add(headings.computeIfAbsent(heading, key -> Analysis.of(key, matcher)));
        }
        return new Line(paragraph, Analysis.of(text, matcher), above, Numbering.isItem(text));
    }

    Summary summary() {
        return summary;
    }

    boolean isPlan() {
        return summary.kind() == DocumentKind.PLAN;
    }

    /// Whether the document tells of one event, or is something else that is neither summary nor plan.
    boolean isOther() {
        return summary.kind() == DocumentKind.OTHER;
    }

    int size() {
        return lines.size();
    }

    Line line(int index) {
        return lines.get(index);
    }

    /// Whether the next line stands under the heading at `index`.
    boolean isHeadingOfSomething(int index) {
        return index + 1 < lines.size()
                && lines.get(index + 1).headings().size() > lines.get(index).headings().size();
    }

    boolean hasHeadings() {
        return firstHeading < lines.size();
    }

    boolean isBeforeFirstHeading(int index) {
        return index < firstHeading;
    }

    /// The line that says what the document is about: its title, else a heading before all text; -1 if there is none.
    int titleLine() {
        return titleLine;
    }

    private int title() {
        for (int i = 0; i < Math.min(BEGINNING, lines.size()); i++) {
            if (lines.get(i).paragraph().role() == ParagraphRole.TITLE) {
                return i;
            }
        }
        return firstHeading < Math.min(BEGINNING, firstText) ? firstHeading : -1;
    }

    /// Whether this is the last line of text; signatures, dates and words of the site do not count.
    boolean isLastText(int index) {
        return index == lastText;
    }

    /// Whether this is the first line of text.
    boolean isFirstText(int index) {
        return index == firstText;
    }

    /// Whether text follows.
    boolean isBeforeLastText(int index) {
        return index < lastText;
    }

    /// Whether a line that ends as a sentence follows.
    boolean isBeforeLastSentence(int index) {
        return index < lastSentence;
    }

    /// Whether text under headings other than those of aims follows: where none does, the aims are all the plan.
    boolean isBeforeMeasures(int index) {
        return index < lastMeasure;
    }

    /// The year that the document is about, 0 if nothing tells: of its period, else the first one in its text.
    int year() {
        return year;
    }

    /// Share of the document's lines that stand before `index`, 0..1.
    double position(int index) {
        return lines.size() < 2 ? 0 : (double) index / (lines.size() - 1);
    }

    /// Whether most of the document's text speaks of `audience`.
    boolean isAbout(Category audience) {
        return about.contains(audience);
    }

    /// Whether its title names them and nobody else.
    boolean isTitledFor(Category audience) {
        return titled.contains(audience);
    }

    /// What the title says before it says what sort of text it is, 岚桥中学退休教师协会 of 岚桥中学退休教师协会工作小结; empty without
    /// title.
    private String subject() {
        return titleLine < 0 || lines.get(titleLine).paragraph().role() != ParagraphRole.TITLE
                ? ""
                : GENRE.split(lines.get(titleLine).text(), 2)[0];
    }

    private Set<Category> about() {
        List<Line> body = lines.stream().filter(Line::isBody).toList();
        return AudienceRule.AUDIENCES.stream()
                .filter(audience -> body.stream().filter(line -> line.analysis().has(audience)).count() > MOST
                        * body.size())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Index of the first line of a sort, the number of lines if there is none.
    private int first(Predicate<Line> sort) {
        for (int i = 0; i < lines.size(); i++) {
            if (sort.test(lines.get(i))) {
                return i;
            }
        }
        return lines.size();
    }

    private static boolean endsSentence(Line line) {
        String text = line.text();
        return !text.isEmpty() && Clauses.endsSentence(text.charAt(text.length() - 1));
    }

    /// Index of the last line of text of a sort, -1 if there is none.
    private int last(Predicate<Line> sort) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (lines.get(i).isBody() && sort.test(lines.get(i))) {
                return i;
            }
        }
        return -1;
    }
}
