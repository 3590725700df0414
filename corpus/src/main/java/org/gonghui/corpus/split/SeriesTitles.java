package org.gonghui.corpus.split;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Reads a title that returns on the page under another number as one of a series, however the site writes the number:
/// `1、学校工会工作总结`, `②学校工会工作总结`, `学校工会工作总结[篇3]`, `学校工会工作总结#4`. That it returns tells it from a heading.
/// On a page that says how many texts it holds, different titles may be numbered: 一、…工会工作总结, 二、…工会工作计划.
final class SeriesTitles {

    private static final Set<Numbering> STYLES = EnumSet.of(Numbering.PART, Numbering.CHINESE, Numbering.PAREN_CHINESE,
            Numbering.ARABIC, Numbering.PAREN_ARABIC, Numbering.CIRCLED);
    private static final String NUMERALS = "0123456789一二三四五六七八九十";
    private static final String CLOSING = "])}>」】:★☆■□◆◇●○▇█▲△※—";
    private static final String MEASURES = "篇则份版";
    private static final Pattern NUMBER_BEHIND = Pattern.compile("(.{4,}?)[\\[({<「【#_\\-—~:*]*"
            + "(?:第|篇|之|例|版本|精选|通用|范文|模板|样本){0,2}"
            + "(?<![" + NUMERALS + "〇零○年])(\\d{1,2}|[一二三四五六七八九十]{1,3})[" + MEASURES + "]?[\\" + CLOSING + "]*");
    private static final int SURE = 4;
    /// A page's own title is among so many lines at its top.
    private static final int HEAD = 8;
    private static final int SHORTEST = 4;

    private final Evidence.Reading reading;

    /// @param reading tells how much a text says; not used by anybody else meanwhile
    SeriesTitles(Evidence.Reading reading) {
        this.reading = reading;
    }

    /// A title and its number.
    private record Numbered(String title, int number, Scores scores) {}

    /// The lines, with the number behind the title in those of a series.
    List<Line> repair(List<Line> lines) {
        List<Optional<Numbered>> titles = lines.stream().map(this::read).toList();
        Map<String, Set<Integer>> numbers = new HashMap<>();
        titles.stream()
                .flatMap(Optional::stream)
                .forEach(read -> numbers.computeIfAbsent(read.title(), title -> new HashSet<>()).add(read.number()));
        numbers.values().removeIf(values -> values.size() < 2);
        Set<Integer> counted = counted(lines, titles);
        return numbers.isEmpty() && counted.isEmpty()
                ? lines
                : IntStream.range(0, lines.size())
                        .mapToObj(i -> titles.get(i)
                                .filter(read -> numbers.containsKey(read.title()) || counted.contains(i))
                                .map(read -> series(lines.get(i), read))
                                .orElse(lines.get(i)))
                        .toList();
    }

    /// The lines with the titles of unions' texts that are numbered one after the other, below a page's own title.
    private static Set<Integer> counted(List<Line> lines, List<Optional<Numbered>> titles) {
        if (lines.stream().limit(HEAD).noneMatch(TitleRule::isPageTitle)) {
            return Set.of();
        }
        Set<Integer> counted = new HashSet<>();
        Numbering style = Numbering.NONE;
        for (int i = 0; i < lines.size(); i++) {
            Numbering own = lines.get(i).marker().style();
            boolean next = counted.isEmpty() ? own != Numbering.NONE : own == style;
            int expected = counted.size() + 1;
            if (next && titles.get(i).filter(read -> read.number() == expected && isOfUnion(read)).isPresent()) {
                style = own;
                counted.add(i);
            }
        }
        return counted.size() < 2 ? Set.of() : counted;
    }

    private static boolean isOfUnion(Numbered read) {
        return read.scores().of(Cue.TITLE) > SURE && read.title().contains("工会");
    }

    private Optional<Numbered> read(Line line) {
        boolean known = TitleRule.seriesNumber(line) > 0 || TitleRule.isPageTitle(line);
        if (line.furniture() || line.text().length() > TitleForm.MAX_LENGTH || known) {
            return Optional.empty();
        }
        if (line.isNumbered()) {
            boolean counts = STYLES.contains(line.marker().style()) && line.marker().value() > 0;
            return counts ? read(line.rest(), line.marker().value()) : Optional.empty();
        }
        char last = line.text().charAt(line.text().length() - 1);
        if ((NUMERALS + MEASURES + CLOSING).indexOf(last) < 0) {
            return Optional.empty();
        }
        Matcher behind = NUMBER_BEHIND.matcher(line.text());
        return behind.matches() ? read(behind.group(1), MarkerReader.value(behind.group(2))) : Optional.empty();
    }

    private Optional<Numbered> read(String title, int number) {
        if (title.length() < SHORTEST) {
            return Optional.empty();
        }
        Scores scores = reading.score(title, 0);
        int noun = scores.of(Cue.TITLE);
        TitleForm form = TitleForm.of(title, Marker.NONE, noun);
        return noun >= SURE && form.fits() && !form.ofPage()
                ? Optional.of(new Numbered(title, number, scores))
                : Optional.empty();
    }

    private static Line series(Line line, Numbered read) {
        return new Line(line.span(), read.title() + '(' + read.number() + ')', line.oddIndent(), line.furniture(),
                Marker.NONE, read.scores());
    }
}
