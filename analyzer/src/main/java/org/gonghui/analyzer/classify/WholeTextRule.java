package org.gonghui.analyzer.classify;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gonghui.corpus.text.ParagraphKind;

/// A line in which an introduction goes on with the first section, because the site lost the line breaks of a text, is
/// what its sections are.
final class WholeTextRule implements KindRule {

    private static final String STOPS = "。：:；; 　";
    private static final Pattern FIRST_SECTION = Pattern
            .compile("(?<=[" + STOPS + "])(?:一[、.]|[（(]一[）)]|1[、.](?!\\d))");
    /// So much of a section behind its number, in UTF-16 code units, is more than a heading.
    private static final int SECTION = 100;

    @Override
    public Optional<Verdict> judge(DocumentView document, int index, Reported before) {
        Line line = document.line(index);
        if (!line.isBody() || line.text().length() <= SECTION) {
            return Optional.empty();
        }
        Matcher section = FIRST_SECTION.matcher(line.text());
        boolean goesOn = section.find() && line.text().length() - section.end() >= SECTION;
        return goesOn
                ? Optional.of(new Verdict(document.isPlan() ? ParagraphKind.FUTURE_PLAN : ParagraphKind.WORK, 0.9,
                        "goes on with its first section", List.of()))
                : Optional.empty();
    }
}
