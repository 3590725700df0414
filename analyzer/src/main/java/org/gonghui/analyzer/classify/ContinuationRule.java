package org.gonghui.analyzer.classify;

import java.util.List;
import java.util.Optional;
import org.gonghui.corpus.text.ParagraphKind;

/// The second half of a line that was broken in two goes with the first.
final class ContinuationRule implements KindRule {

    /// A line that was broken is not as short as the cell of a table.
    private static final int BROKEN = 18;
    private static final int CELL = 4;

    @Override
    public Optional<Verdict> judge(DocumentView document, int index, Reported before) {
        if (index == 0 || document.line(index).item() || !isBroken(document.line(index - 1))
                || document.line(index).text().length() < CELL) {
            return Optional.empty();
        }
        ParagraphKind kind = before.previous();
        return kind == ParagraphKind.WORK || kind == ParagraphKind.FUTURE_PLAN
                ? Optional.of(new Verdict(kind, 0.85, "goes on with the broken line above", List.of()))
                : Optional.empty();
    }

    /// Whether a line of text ends in the middle of a sentence.
    private static boolean isBroken(Line line) {
        String text = line.text().strip();
        if (!line.isBody() || text.length() < BROKEN) {
            return false;
        }
        char last = text.charAt(text.length() - 1);
        return (Character.isIdeographic(last) || "，,、".indexOf(last) >= 0)
                && text.indexOf('，') + text.indexOf('。') > 0;
    }
}
