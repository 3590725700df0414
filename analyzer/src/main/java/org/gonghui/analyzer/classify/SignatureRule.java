package org.gonghui.analyzer.classify;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gonghui.corpus.text.ParagraphKind;

/// Who signed, and when: closing at the end of a document, preamble at its beginning. So does the office that sent news
/// in (青禾小学工会供稿); the people whom a site names for it are the site's.
final class SignatureRule implements KindRule {

    private static final Pattern OFFICE = Pattern.compile("工会|学校|小学|中学|幼儿园|完小|初中|高中|办公室");
    private static final Pattern ATTACHED = Pattern.compile("\\s*附(?:件|表)?[0-9一二三]?[：:]");

    @Override
    public Optional<Verdict> judge(DocumentView document, int index, Reported before) {
        Line line = document.line(index);
        if (document.isOther() && Signatures.isContributor(line.text()) && before.any()) {
            ParagraphKind kind = OFFICE.matcher(line.text()).find()
                    ? ParagraphKind.CLOSING
                    : ParagraphKind.SITE_BOILERPLATE;
            return Optional.of(new Verdict(kind, 0.85, "who sent the news in", List.of()));
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
