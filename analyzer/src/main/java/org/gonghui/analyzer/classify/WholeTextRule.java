package org.gonghui.analyzer.classify;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gonghui.corpus.text.CharacterSet;
import org.gonghui.corpus.text.ParagraphKind;

/// A line in which an introduction goes on with the first section, because the site lost the line breaks of a text, is
/// what its sections are.
final class WholeTextRule implements KindRule {

    private static final CharacterSet STOPS = CharacterSet.of("。：:；; 　");
    private static final CharacterSet BEGINNINGS = CharacterSet.of("一1（(");
    private static final Pattern FIRST = Pattern.compile("一[、.]|[（(]一[）)]|1[、.](?!\\d)");
    /// So much of a section behind its number, in UTF-16 code units, is more than a heading.
    private static final int SECTION = 100;

    @Override
    public Optional<Verdict> judge(DocumentView document, int index, Reported before) {
        Line line = document.line(index);
        return line.isBody() && goesOn(line.text())
                ? Optional.of(new Verdict(document.isPlan() ? ParagraphKind.FUTURE_PLAN : ParagraphKind.WORK, 0.9,
                        "goes on with its first section", List.of()))
                : Optional.empty();
    }

    /// Whether the first section begins behind a stop within the line.
    private static boolean goesOn(String text) {
        int last = text.length() - SECTION;
        for (int at = BEGINNINGS.next(text, 1); at < last; at = BEGINNINGS.next(text, at + 1)) {
            if (STOPS.has(text.charAt(at - 1)) && FIRST.matcher(text).region(at, text.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }
}
