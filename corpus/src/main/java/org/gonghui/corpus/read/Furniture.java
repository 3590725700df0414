package org.gonghui.corpus.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.gonghui.corpus.text.Span;

/// Marks what a web site put around and into a text. Never changes the text. Immutable.
final class Furniture {

    /// A longer line is never furniture as a whole by the patterns for lines, in UTF-16 code units.
    private static final int LONGEST_LINE = 200;
    /// Lines that are not blank, from the beginning of a page, that the patterns for heads are tried on.
    private static final int HEAD_LINES = 15;
    /// Lines as short as this, in UTF-16 code units, may be the cells of a table.
    private static final int LONGEST_CELL = 12;
    /// After an end marker, a longer line shows that the page goes on, in UTF-16 code units.
    private static final int LONGEST_END_LINE = 80;
    /// So many sentences about own work are content.
    private static final int CONTENT = 2;

    private final FurnitureRules rules;
    private final FieldLine fields;
    private final SiteSentences sentences;

    Furniture(FurnitureRules rules) {
        this.rules = rules;
        this.fields = new FieldLine(rules);
        this.sentences = new SiteSentences(rules);
    }

    /// The furniture of `text`, in order, without overlap or contact.
    ///
    /// @param known spans that are furniture for other reasons, in any order
    List<Span> mark(String text, Collection<Span> known) {
        List<Line> lines = Line.of(text);
        List<Span> found = new ArrayList<>(known);
        List<Line> filled = lines.stream().filter(line -> !line.isBlank()).toList();
        for (int i = 0; i < filled.size(); i++) {
            if (isPageNumber(filled, i)) {
                found.add(filled.get(i).span());
            } else {
                markLine(filled.get(i), i < HEAD_LINES, found);
            }
        }
        Teaser.find(lines).ifPresent(found::add);
        markEnd(lines, found);
        return Spans.union(found);
    }

    private void markLine(Line line, boolean head, List<Span> found) {
        String core = line.core();
        if (core.isEmpty() || (line.length() <= LONGEST_LINE && isFurniture(core, head))) {
            found.add(line.span());
            return;
        }
        sentences.mark(line, found);
        markInline(line, found);
    }

    private boolean isFurniture(String core, boolean head) {
        return anyMatches(FurnitureRules.Section.LINE, core)
                || (head && anyMatches(FurnitureRules.Section.HEAD, core))
                || (anyMatches(FurnitureRules.Section.LOOSE, core) && rules.work().stream().noneMatch(core::contains))
                || ((core.indexOf('：') > 0 || core.indexOf(':') > 0) && fields.matches(core));
    }

    /// A number between two other short lines is more likely a cell of a table that lost its rows.
    private boolean isPageNumber(List<Line> filled, int index) {
        Line line = filled.get(index);
        boolean cell = index > 0 && index + 1 < filled.size()
                && filled.get(index - 1).core().length() <= LONGEST_CELL
                && filled.get(index + 1).core().length() <= LONGEST_CELL;
        return line.length() <= LONGEST_LINE && !cell && anyMatches(FurnitureRules.Section.PAGE_NUMBER, line.core());
    }

    private boolean anyMatches(FurnitureRules.Section section, String core) {
        return rules.of(section).stream().anyMatch(rule -> rule.matches(core, core));
    }

    private void markInline(Line line, List<Span> found) {
        if (line.markerEnd() > line.span().start()) {
            found.add(new Span(line.span().start(), line.markerEnd()));
        }
        rules.of(FurnitureRules.Section.INLINE).stream()
                .flatMap(rule -> rule.matchers(line.text()).stream())
                .flatMap(matcher -> matcher.results())
                .filter(match -> match.end() > match.start())
                .map(match -> new Span(match.start(), match.end()).shift(line.span().start()))
                .forEach(found::add);
    }

    /// From the first end marker of the page's end on, everything is furniture. The page goes on behind a marker if a
    /// line after it is long, or several are sentences about own work.
    private void markEnd(List<Line> lines, List<Span> found) {
        int end = lines.size();
        int sentences = 0;
        for (int i = lines.size() - 1; i >= 0 && lines.get(i).length() <= LONGEST_END_LINE
                && sentences < CONTENT; i--) {
            String core = lines.get(i).core();
            sentences += core.endsWith("。") && rules.work().stream().anyMatch(core::contains) ? 1 : 0;
            if (!core.isEmpty() && anyMatches(FurnitureRules.Section.END, core)) {
                end = i;
            }
        }
        lines.subList(end, lines.size()).stream().filter(line -> !line.isBlank()).map(Line::span).forEach(found::add);
    }
}
