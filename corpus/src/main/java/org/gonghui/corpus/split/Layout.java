package org.gonghui.corpus.split;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gonghui.corpus.text.Page;
import org.gonghui.corpus.text.Paragraph;
import org.gonghui.corpus.text.ParagraphRole;

/// The roles and heading paths of the lines of one document.
final class Layout {

    private static final int MAX_TITLE_LINES = 4;
    /// A title, and not its noun alone.
    private static final int LONG = 8;

    private final Page page;
    private final List<Line> lines;
    private final HeadingRule headings;
    private final int titles;

    /// @param page the page
    /// @param lines the lines of one of its documents, in order
    Layout(Page page, List<Line> lines) {
        this.page = page;
        this.lines = lines;
        this.headings = new HeadingRule(lines);
        this.titles = countTitleLines();
    }

    List<Paragraph> paragraphs() {
        HeadingPath path = new HeadingPath();
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.furniture() || (i < titles && isRepeated(i))) {
                paragraphs.add(new Paragraph(line.span(), ParagraphRole.FURNITURE, path.texts()));
            } else if (i < titles) {
                paragraphs.add(new Paragraph(line.span(), ParagraphRole.TITLE, List.of()));
            } else {
                paragraphs.add(paragraph(line, headings.isHeading(i), path));
            }
        }
        return paragraphs;
    }

    /// Whether a title only says again what the line above it says, unless that counts the texts of a page: 第一篇:….
    private boolean isRepeated(int index) {
        return index > 0 && !lines.get(index - 1).furniture() && lines.get(index).text().length() >= LONG
                && TitleRule.seriesNumber(lines.get(index - 1)) == 0
                && lines.get(index - 1).text().endsWith(lines.get(index).text());
    }

    private Paragraph paragraph(Line line, boolean heading, HeadingPath path) {
        path.enter(line);
        if (!heading) {
            return new Paragraph(line.span(), ParagraphRole.BODY, path.texts());
        }
        path.close(line);
        Paragraph paragraph = new Paragraph(line.span(), ParagraphRole.HEADING, path.texts());
        path.add(line, line.span().in(page.text()));
        return paragraph;
    }

    /// How many lines the title takes, furniture among them included.
    int titleLines() {
        return titles;
    }

    private int countTitleLines() {
        int end = 0;
        for (int i = 0; i < Math.min(lines.size(), MAX_TITLE_LINES); i++) {
            Line line = lines.get(i);
            if (TitleRule.isTitle(line) || TitleRule.isSubtitle(line) || LeadRule.leads(lines, i)
                    || (i == 0 ? isFirstTitle(line) : line.text().equals(lines.getFirst().text()))) {
                end = i + 1;
            } else if (!line.furniture()) {
                break;
            }
        }
        return end == 0 ? 0 : beforeAddress(end);
    }

    /// A speech may have titles of any form above the line with which it addresses its hearers: 各位代表:.
    private int beforeAddress(int end) {
        int i = end;
        while (i < Math.min(lines.size(), end + MAX_TITLE_LINES) && canStandInTitle(lines.get(i))) {
            i++;
        }
        int titled = i;
        while (i < lines.size() && EndRule.isDate(lines.get(i))) {
            i++;
        }
        return i < lines.size() && OpeningRule.isAddress(lines.get(i)) ? titled : end;
    }

    private static boolean canStandInTitle(Line line) {
        return line.furniture() || (line.text().length() <= TitleRule.MAX_LENGTH && !line.isNumbered()
                && !EndRule.isDate(line) && !OpeningRule.isAddress(line) && !line.text().endsWith(":")
                && line.text().indexOf('。') < 0);
    }

    /// Whether the first line is a title although it lacks the noun of one.
    private boolean isFirstTitle(Line line) {
        return TitleRule.isBareTitle(line) || TitleRule.isOfficial(line) || NewsRule.isHeadline(lines, 0)
                || isHeadline(line);
    }

    /// A headline has a text behind it and no list; that of a news item, one that begins with a day.
    private boolean isHeadline(Line line) {
        return lines.stream()
                .skip(1)
                .filter(other -> !other.furniture())
                .findFirst()
                .filter(OpeningRule::isSentence)
                .filter(next -> TitleRule.isHeadline(line)
                        || (NewsRule.canBeHeadline(line) && (NewsRule.namesDay(next) || hasNoOtherHeading())))
                .isPresent();
    }

    private boolean hasNoOtherHeading() {
        return IntStream.range(1, lines.size()).noneMatch(headings::isHeading);
    }

    /// The title as written, its lines joined by a blank; empty if it is lost.
    String title() {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < titles; i++) {
            if (!lines.get(i).furniture() && !isRepeated(i)) {
                texts.add(lines.get(i).span().in(page.text()));
            }
        }
        return String.join(" ", texts);
    }
}
