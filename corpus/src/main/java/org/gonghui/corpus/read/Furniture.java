package org.gonghui.corpus.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import org.gonghui.corpus.text.Span;

/// Marks what a web site put around and into a text. Never changes the text. Immutable.
final class Furniture {

    /// A longer line is never furniture as a whole by the patterns for lines, in UTF-16 code units.
    private static final int LONGEST_LINE = 200;
    /// Lines that are not blank, from the beginning of a page, that the patterns for heads are tried on.
    private static final int HEAD_LINES = 15;
    /// With so many lines the last one is the signature or the day rather than a head.
    private static final int WITH_END = 5;
    /// Lines as short as this, in UTF-16 code units, may be the cells of a table.
    private static final int LONGEST_CELL = 12;
    /// After an end marker, a longer line shows that the page goes on, in UTF-16 code units.
    private static final int LONGEST_END_LINE = 80;
    private static final String BULLETS = "·•▪◆●■□★☆※";
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
        BitSet whole = new BitSet();
        int heads = filled.size() < WITH_END ? HEAD_LINES : Math.min(HEAD_LINES, filled.size() - 1);
        for (int i = 0; i < filled.size(); i++) {
            boolean furniture = isPageNumber(filled, i) || isWhole(filled.get(i), i < heads);
            whole.set(i, furniture);
            if (furniture) {
                found.add(filled.get(i).span());
            } else {
                markParts(filled.get(i), found);
            }
        }
        markNeighbours(filled, whole, found);
        Teaser.find(lines).ifPresent(found::add);
        markEnd(lines, found);
        return Spans.union(found);
    }

    private boolean isWhole(Line line, boolean head) {
        String core = line.core();
        if (core.isEmpty() || line.length() > LONGEST_LINE) {
            return core.isEmpty();
        }
        core = core.replace('\u3000', ' ').replace('\u00A0', ' ');
        String words = withoutBullet(core);
        return isFurniture(core, head) || (words.length() < core.length() && isFurniture(words, head));
    }

    private void markParts(Line line, List<Span> found) {
        sentences.mark(line, found);
        markInline(line, found);
    }

    /// One particular (`审核：办公室`) says nothing alone, but does below or above others.
    private void markNeighbours(List<Line> filled, BitSet whole, List<Span> found) {
        for (int i = 0; i < filled.size(); i++) {
            if (!whole.get(i) && ((i > 0 && whole.get(i - 1)) || whole.get(i + 1))
                    && fields.isOne(withoutBullet(filled.get(i).core()))) {
                whole.set(i);
                found.add(filled.get(i).span());
            }
        }
    }

    private static String withoutBullet(String core) {
        int start = 0;
        while (start < core.length()
                && (BULLETS.indexOf(core.charAt(start)) >= 0 || Line.isBlank(core.charAt(start)))) {
            start++;
        }
        return start == core.length() ? core : core.substring(start);
    }

    private boolean isFurniture(String core, boolean head) {
        Signs signs = new Signs(core);
        return anyMatches(FurnitureRules.Section.LINE, core, signs)
                || (head && anyMatches(FurnitureRules.Section.HEAD, core, signs))
                || (anyMatches(FurnitureRules.Section.LOOSE, core, signs)
                        && rules.work().stream().noneMatch(core::contains))
                || ((core.indexOf('：') > 0 || core.indexOf(':') > 0) && fields.matches(core));
    }

    /// A number between two other short lines is more likely a cell of a table that lost its rows.
    private boolean isPageNumber(List<Line> filled, int index) {
        Line line = filled.get(index);
        boolean cell = index > 0 && index + 1 < filled.size()
                && filled.get(index - 1).core().length() <= LONGEST_CELL
                && filled.get(index + 1).core().length() <= LONGEST_CELL;
        return line.length() <= LONGEST_LINE && !cell
                && anyMatches(FurnitureRules.Section.PAGE_NUMBER, line.core(), new Signs(line.core()));
    }

    private boolean anyMatches(FurnitureRules.Section section, String core, Signs signs) {
        for (FurnitureRule rule : rules.of(section)) {
            if (rule.matches(core, signs)) {
                return true;
            }
        }
        return false;
    }

    private void markInline(Line line, List<Span> found) {
        if (line.markerEnd() > line.span().start()) {
            found.add(new Span(line.span().start(), line.markerEnd()));
        }
        Signs signs = new Signs(line.text());
        for (FurnitureRule rule : rules.of(FurnitureRules.Section.INLINE)) {
            for (Matcher matcher : rule.matchers(line.text(), signs)) {
                while (matcher.find()) {
                    if (matcher.end() > matcher.start()) {
                        found.add(new Span(matcher.start(), matcher.end()).shift(line.span().start()));
                    }
                }
            }
        }
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
            if (!core.isEmpty() && anyMatches(FurnitureRules.Section.END, core, new Signs(core))) {
                end = i;
            }
        }
        lines.subList(end, lines.size()).stream().filter(line -> !line.isBlank()).map(Line::span).forEach(found::add);
    }
}
