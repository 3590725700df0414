package org.gonghui.corpus.read;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/// Finds the heading that a web site put over a text that has its own title: the heading is said again, more or less,
/// in one of the lines after it.
final class PageTitle {

    /// Lines outside furniture after the heading among which the text's own title is looked for.
    private static final int LOOK = 6;
    /// A title is no longer, in UTF-16 code units.
    private static final int LONGEST = 60;
    /// Share of the heading's pairs of characters that the title must have.
    private static final double SIMILAR = 0.7;
    private static final String FINAL = "。！？；…";
    private static final String OPENING = "（(【[";

    private PageTitle() {}

    /// The index of the site's heading over the text, if the text has a title of its own.
    static OptionalInt in(List<HtmlLines.HtmlLine> lines) {
        int first = 0;
        while (first < lines.size() && (lines.get(first).furniture() || !lines.get(first).heading())) {
            first++;
        }
        if (first == lines.size()) {
            return OptionalInt.empty();
        }
        Set<String> heading = pairs(withoutRemark(lines.get(first).text()));
        boolean again = lines.stream().skip(first + 1L)
                .filter(line -> !line.furniture())
                .limit(LOOK)
                .anyMatch(line -> isTitle(line.text()) && isSimilar(heading, line.text()));
        return again ? OptionalInt.of(first) : OptionalInt.empty();
    }

    /// Sites add `（最新）` and the like.
    private static String withoutRemark(String heading) {
        for (int i = heading.length() - 1; i > 0; i--) {
            if (OPENING.indexOf(heading.charAt(i)) >= 0) {
                return heading.substring(0, i);
            }
        }
        return heading;
    }

    private static boolean isTitle(String text) {
        return text.length() <= LONGEST && text.chars().noneMatch(c -> FINAL.indexOf(c) >= 0);
    }

    private static boolean isSimilar(Set<String> heading, String line) {
        Set<String> there = pairs(line);
        long shared = heading.stream().filter(there::contains).count();
        return !heading.isEmpty() && shared >= SIMILAR * heading.size();
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }
}
