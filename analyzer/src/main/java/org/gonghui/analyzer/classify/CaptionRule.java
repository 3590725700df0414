package org.gonghui.analyzer.classify;

import java.util.List;
import java.util.Optional;
import org.gonghui.corpus.text.Organisation;
import org.gonghui.corpus.text.ParagraphKind;

/// What stands below the pictures of a news item: short lines without a stop, several of them or at the end.
final class CaptionRule implements KindRule {

    private static final int LONGEST = 24;

    @Override
    public Optional<Verdict> judge(DocumentView document, int index, Reported before) {
        boolean caption = document.isOther() && document.summary().organisation() != Organisation.OTHER
                && before.any() && isBare(document, index) && (isBare(document, index - 1)
                        || isBare(document, index + 1) || !document.isBeforeLastSentence(index));
        return caption
                ? Optional.of(new Verdict(ParagraphKind.SITE_BOILERPLATE, 0.8, "caption of a picture", List.of()))
                : Optional.empty();
    }

    private static boolean isBare(DocumentView document, int index) {
        if (index < 0 || index >= document.size()) {
            return false;
        }
        Line line = document.line(index);
        String text = line.text().strip();
        return (line.isBody() || line.isHeading()) && !line.item() && !text.isEmpty() && text.length() <= LONGEST
                && !Signatures.isSignature(line) && isOpen(text.charAt(text.length() - 1));
    }

    private static boolean isOpen(char last) {
        return "。；;！!？?：:，,、…".indexOf(last) < 0;
    }
}
