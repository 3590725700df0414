package org.gonghui.analyzer.classify;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gonghui.corpus.text.ParagraphKind;

/// The last words: a conclusion wherever it begins a paragraph, resolves and thanks at the end.
final class ClosingRule implements KindRule {

    /// How a line of work begins: 积极参加市教育工会的评选活动.
    private static final Pattern ACTS = Pattern.compile(
            "[\\s\u3000]*(?:积极|认真|按时|及时|定期|主动|多次)?(?:参加|参与|组织(?![的是])|开展|举办|举行|召开|慰问|看望|走访|评选|发放|配合|协助)");
    /// How sure it is of a last line that says nothing; what stands alone under a heading of problems is one.
    private static final double WEAK = 0.7;
    private static final int OPENING_WORDS = 8;
    private static final double RESOLVES = 3;
    private static final double NEAR_THE_END = 0.6;
    private static final double AT_THE_END = 0.85;
    /// What looks back at what was lacking, and resolves nothing, closes nothing.
    private static final double LACKS = 4;
    /// A last line without headings above says little of work if its topics weigh less than this.
    private static final double NO_TOPIC = 6;
    private static final double SOME_TOPIC = 3;
    private static final int SHORT = 90;

    @Override
    public Optional<Verdict> judge(DocumentView document, int index, Reported before) {
        Line line = document.line(index);
        Optional<Hit> conclusion = line.analysis().early(Channel.Cue.CONCLUSION, 1, OPENING_WORDS);
        boolean lacks = line.weight(Channel.Cue.SHORTCOMINGS) >= LACKS && !line.has(Channel.Cue.CLOSING);
        if (conclusion.isPresent() && !lacks && document.position(index) > NEAR_THE_END / 2) {
            return Optional.of(new Verdict(ParagraphKind.CLOSING, 0.95, "begins with a conclusion",
                    List.of(conclusion.get())));
        }
        if (line.item() || !before.any()) {
            return Optional.empty();
        }
        if (document.isOther()) {
            return lastOfNews(document, index, line);
        }
        if (!document.isLastText(index)) {
            return nearTheEnd(document, index, line);
        }
        boolean part = document.line(index - 1).isHeading() && line.isUnder(Channel.Cue.SHORTCOMINGS_HEADING);
        return last(line, before).filter(verdict -> verdict.confidence() > WEAK || !part);
    }

    private static Optional<Verdict> last(Line line, Reported before) {
        if (line.weight(Channel.Cue.CLOSING) >= RESOLVES) {
            return resolves(line, 0.92);
        }
        boolean done = Figures.any(line.text());
        boolean continues = before.last() == ParagraphKind.FUTURE_PLAN
                && (line.isUnder(Channel.Cue.PLAN_HEADING) || line.analysis().topics() >= SOME_TOPIC);
        boolean empty = line.text().length() <= SHORT && line.analysis().topics() < NO_TOPIC;
        boolean acts = ACTS.matcher(line.text()).lookingAt() || breaksOff(line.text());
        return empty && !done && !acts && !continues && !announces(line) && before.lines() > 3
                ? Optional.of(new Verdict(ParagraphKind.CLOSING, WEAK, "last line, no work in it", List.of()))
                : Optional.empty();
    }

    /// Whether a text was cut within a sentence: what is left of its last sentence closes nothing.
    private static boolean breaksOff(String text) {
        char last = text.charAt(text.length() - 1);
        boolean goesOn = text.indexOf('，') > 0 || text.indexOf(',') > 0;
        return goesOn && (Character.isIdeographic(last) || last == '，' || last == ',');
    }

    /// A news item ends with what happened, seldom with a resolve.
    private static Optional<Verdict> lastOfNews(DocumentView document, int index, Line line) {
        return document.isLastText(index) && line.weight(Channel.Cue.CLOSING) >= RESOLVES
                && !line.has(Channel.Cue.DONE) && !Figures.any(line.text())
                        ? resolves(line, 0.85)
                        : Optional.empty();
    }

    private static boolean announces(Line line) {
        return line.analysis().early(Channel.Cue.PLAN, 1, 2 * OPENING_WORDS).isPresent()
                || line.analysis().early(Channel.Cue.SHORTCOMINGS, 1, 2 * OPENING_WORDS).isPresent();
    }

    private static Optional<Verdict> nearTheEnd(DocumentView document, int index, Line line) {
        boolean strong = line.weight(Channel.Cue.CLOSING) >= 2 * RESOLVES && document.position(index) > NEAR_THE_END;
        boolean turns = document.position(index) > AT_THE_END
                && line.analysis().early(Channel.Cue.SALUTATION, 1, 1).filter(hit -> calls(line, hit)).isPresent();
        return (strong || turns) && line.analysis().topics() < NO_TOPIC ? resolves(line, 0.75) : Optional.empty();
    }

    /// 老师们， calls them, 老师们上下班 tells of them.
    private static boolean calls(Line line, Hit salutation) {
        int end = salutation.end();
        return line.text().charAt(end - 1) != '们' || end == line.text().length()
                || !Character.isIdeographic(line.text().charAt(end));
    }

    private static Optional<Verdict> resolves(Line line, double confidence) {
        return Optional.of(new Verdict(ParagraphKind.CLOSING, confidence, "resolves or thanks at the end",
                line.analysis().hits(Channel.Cue.CLOSING)));
    }
}
