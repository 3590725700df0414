package org.gonghui.analyzer.classify;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gonghui.corpus.text.ParagraphKind;

/// Who signed, and when: closing at the end of a document, preamble at its beginning.
final class SignatureRule implements KindRule {

    private static final Pattern ATTACHED = Pattern.compile("\\s*附(?:件|表)?[0-9一二三]?[：:]");

    @Override
    public Optional<Verdict> judge(DocumentView document, int index, Reported before) {
        Line line = document.line(index);
        if (document.isOther() && Signatures.isContributor(line.text()) && before.any()) {
            return Optional.of(new Verdict(ParagraphKind.SITE_BOILERPLATE, 0.85, "who sent the news in", List.of()));
        }
        if (!Signatures.isSignature(line)) {
            return Optional.empty();
        }
        boolean opening = document.position(index) < 0.5 && !before.any();
        ParagraphKind kind = opening ? ParagraphKind.PREAMBLE : ParagraphKind.CLOSING;
        boolean atEdge = opening || !document.isBeforeLastText(index) || isAboveAttachment(document, index);
        return atEdge
                ? Optional.of(new Verdict(kind, 0.9, "signature or date", line.analysis().hits(Channel.Cue.SIGNATURE)))
                : Optional.empty();
    }

    /// What is attached stands below the signature and its day.
    private static boolean isAboveAttachment(DocumentView document, int index) {
        int below = index + 1;
        if (below < document.size() && Signatures.isDate(document.line(below).text())) {
            below++;
        }
        return below < document.size() && ATTACHED.matcher(document.line(below).text()).lookingAt();
    }
}
