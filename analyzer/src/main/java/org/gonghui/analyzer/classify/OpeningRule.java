package org.gonghui.analyzer.classify;

import java.util.Optional;
import java.util.regex.Pattern;
import org.gonghui.corpus.text.DocumentKind;
import org.gonghui.corpus.text.ParagraphKind;

/// Introductions: an announcement of what follows, or what stands before the first heading and is no item.
final class OpeningRule implements KindRule {

    /// An announcement after work has been reported introduces a section only if it is short.
    private static final int SHORT = 70;
    private static final int SHORTEST_DOCUMENT = 4;
    /// What a plan has in a line that introduces nothing.
    private static final int ENTRY = 24;
    private static final Pattern CHRONICLE = Pattern
            .compile("[\\s\u3000]*(?:\\d{4}年)?(?:\\d{1,2}|[一二三四五六七八九十]{1,2})[\\s]?月[份\\d\\s一二三四五六七八九十]");
    private static final double ANNOUNCES = 3;
    private static final double SETS_THE_SCENE = 2;
    private static final double EARLY = 0.34;
    /// A first line whose topics weigh more than this, and that says what was done, is work.
    private static final double SAYS_MUCH = 20;

    @Override
    public Optional<Verdict> judge(DocumentView document, int index, Reported before) {
        Line line = document.line(index);
        if (!before.any()) {
            return atTheBeginning(document, index, line);
        }
        boolean announces = line.weight(Channel.Cue.OPENING) >= ANNOUNCES && !line.item()
                && line.text().length() <= SHORT && endsOpen(line.text());
        return announces && !line.has(Channel.Cue.SHORTCOMINGS) && !line.has(Channel.Cue.PLAN)
                ? verdict(line, 0.7, "announces a section")
                : Optional.empty();
    }

    private static Optional<Verdict> atTheBeginning(DocumentView document, int index, Line line) {
        boolean target = line.item() && Figures.any(line.text());
        if (document.isPlan() && line.isUnder(Channel.Cue.GOAL_HEADING) && document.isBeforeMeasures(index)
                && !target) {
            return verdict(line, 0.9, "under a heading of aims in a plan");
        }
        if (line.has(Channel.Cue.SALUTATION) && line.text().length() <= SHORT) {
            return verdict(line, 0.95, "salutation");
        }
        if (line.item()) {
            return Optional.empty();
        }
        if (line.weight(Channel.Cue.OPENING) >= ANNOUNCES) {
            return verdict(line, 0.97, "announces the report");
        }
        if (document.isOther() && (line.has(Channel.Cue.DONE) || Figures.any(line.text()))) {
            return Optional.empty();
        }
        boolean reports = line.analysis().topics() > SAYS_MUCH && line.has(Channel.Cue.DONE);
        if (document.hasHeadings() && document.isBeforeFirstHeading(index) && !(reports && isDated(line)
                && !document.isFirstText(index))) {
            return verdict(line, 0.9, "before the first heading");
        }
        return line.headings().isEmpty() ? withoutHeadings(document, index, line) : Optional.empty();
    }

    private static Optional<Verdict> withoutHeadings(DocumentView document, int index, Line line) {
        if (line.weight(Channel.Cue.CONTEXT) >= SETS_THE_SCENE && document.position(index) < EARLY) {
            return verdict(line, 0.85, "sets the scene before any work");
        }
        boolean reports = line.analysis().topics() > SAYS_MUCH && line.has(Channel.Cue.DONE);
        boolean entry = isEntry(document, index)
                || (document.isPlan() && line.text().length() <= ENTRY && !line.has(Channel.Cue.CONTEXT));
        return document.isFirstText(index) && !entry && document.size() > SHORTEST_DOCUMENT && !reports
                && document.summary().kind() != DocumentKind.OTHER
                        ? verdict(line, 0.75, "first line of text, no item")
                        : Optional.empty();
    }

    /// Whether the line begins with a day or a month, and the next one, too: so does a chronicle.
    private static boolean isEntry(DocumentView document, int index) {
        return index + 1 < document.size() && CHRONICLE.matcher(document.line(index).text()).lookingAt()
                && CHRONICLE.matcher(document.line(index + 1).text()).lookingAt();
    }

    /// Whether something is counted and nothing sets a scene: 现有会员 108 名 is an introduction, 四月的运动会报名 327 人次 is none.
    private static boolean isDated(Line line) {
        return Figures.any(line.text()) && line.weight(Channel.Cue.CONTEXT) == 0;
    }

    private static boolean endsOpen(String text) {
        char last = text.charAt(text.length() - 1);
        return last == '：' || last == ':' || text.endsWith("如下。") || text.endsWith("如下") || text.endsWith("工作。");
    }

    private static Optional<Verdict> verdict(Line line, double confidence, String rule) {
        return Optional.of(new Verdict(ParagraphKind.PREAMBLE, confidence, rule,
                line.analysis().hits(Channel.Cue.OPENING)));
    }
}
