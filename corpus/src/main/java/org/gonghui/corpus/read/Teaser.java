package org.gonghui.corpus.read;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gonghui.corpus.text.Span;

/// Finds the teaser of a page: a line near its beginning that repeats the first words of a later paragraph and breaks
/// off in dots.
final class Teaser {

    /// The teaser is among the first so many lines that are not blank; its original among twice as many after it.
    private static final int HEAD_LINES = 10;
    /// So many code units must be repeated to call it a repetition.
    private static final int SHORTEST = 12;
    /// Share of the teaser's pairs of characters that the original must have: some sites also replace words.
    private static final double SIMILAR = 0.6;

    private Teaser() {}

    static Optional<Span> find(List<Line> lines) {
        List<Line> filled = lines.stream().filter(line -> !line.isBlank()).limit(3L * HEAD_LINES).toList();
        for (int i = 0; i < Math.min(HEAD_LINES, filled.size()); i++) {
            Optional<String> teaser = withoutDots(filled.get(i).core());
            if (teaser.isPresent() && isRepeated(teaser.get(), filled.subList(i + 1, filled.size()))) {
                return Optional.of(filled.get(i).span());
            }
        }
        return Optional.empty();
    }

    private static Optional<String> withoutDots(String core) {
        int end = core.length();
        while (end > 0 && (core.charAt(end - 1) == '.' || core.charAt(end - 1) == '…')) {
            end--;
        }
        boolean dots = core.length() - end >= 3 || (end < core.length() && core.charAt(end) == '…');
        return dots && end >= SHORTEST ? Optional.of(core.substring(0, end)) : Optional.empty();
    }

    /// A title may stand before the repeated words, within the same line and after blanks.
    private static boolean isRepeated(String teaser, List<Line> later) {
        String body = teaser.substring(afterTitle(teaser));
        return later.stream().map(Line::core)
                .anyMatch(line -> line.length() > body.length() && similarity(body, line) >= SIMILAR);
    }

    private static int afterTitle(String teaser) {
        int gap = teaser.indexOf("\u3000\u3000");
        return gap > 0 && teaser.length() - gap > SHORTEST ? gap + 2 : 0;
    }

    /// Share of the pairs of adjacent characters of `teaser` that the beginning of `line`, a little longer, has.
    private static double similarity(String teaser, String line) {
        Set<String> wanted = pairs(teaser);
        Set<String> there = pairs(line.substring(0, Math.min(line.length(), teaser.length() + teaser.length() / 8)));
        long shared = wanted.stream().filter(there::contains).count();
        return (double) shared / wanted.size();
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }
}
