package org.gonghui.analyzer.classify;

import java.util.Optional;
import java.util.regex.Pattern;
import org.gonghui.corpus.text.ParagraphKind;

/// What is to come: the body of a plan, what stands under 今后打算, and in the later part of a summary what begins with
/// 今后, 明年, 拟.
final class PlanRule implements KindRule {

    private static final String AIM = "(?:今后|下一?步|下阶段|明年|来年|下学期|下半年)?的?(?:工作)?(?:思路|打算|设想|展望)";
    private static final Pattern CAPTION = Pattern
            .compile("[\\s\u3000]*(?:[【〖\\[「〔]" + AIM + "[】〗\\]」〕]|" + AIM + "[：:]).");
    private static final Pattern YEAR_ALONE = Pattern.compile("[\\s\u3000]*[【〖\\[]20\\d\\d年?[】〗\\]]");
    /// The heading of what a plan tells of the time before.
    private static final Pattern LOOKS_BACK = Pattern
            .compile("回顾|回头看|回望|上(?:学期|学年|半年|一?年度?)(?:的|工会)?工作(?:总结|小结|情况)?$|完成情况");
    private static final int EARLY = 20;
    static final double SAYS_SO = 2;
    private static final double LATE = 0.55;

    @Override
    public Optional<Verdict> judge(DocumentView document, int index, Reported before) {
        Line line = document.line(index);
        if (document.isPlan()
                && line.headings().stream().noneMatch(heading -> LOOKS_BACK.matcher(heading.text()).find())) {
            return verdict(line, 0.95, "body of a plan");
        }
        if (hasCaption(document, index)) {
            return verdict(line, 0.92, "a caption says what is to come");
        }
        if (line.isUnder(Channel.Cue.PLAN_HEADING)
                || line.headings().stream().anyMatch(heading -> beginsWithLaterYear(document, heading.text()))) {
            return verdict(line, 0.92, "under a heading of plans");
        }
        if (isPromised(document, line.text())) {
            return verdict(line, 0.95, "begins with a later year as a caption");
        }
        boolean begins = line.analysis().early(Channel.Cue.PLAN, SAYS_SO, EARLY).isPresent();
        boolean reports = line.has(Channel.Cue.DONE) && Figures.any(line.text());
        boolean nextYear = beginsWithLaterYear(document, line.text());
        boolean afterwards = document.position(index) > LATE
                || before.has(ParagraphKind.SHORTCOMINGS);
        if (((begins && !reports) || nextYear) && afterwards) {
            return verdict(line, 0.85, "begins with what is to come");
        }
        return follows(document, index, before)
                ? verdict(line, 0.8, "goes on after plans")
                : Optional.empty();
    }

    /// Whether a line in the later part of a document begins with 思路： or 〖打算〗.
    static boolean hasCaption(DocumentView document, int index) {
        return document.position(index) > LATE && CAPTION.matcher(document.line(index).text()).lookingAt();
    }

    private static boolean beginsWithLaterYear(DocumentView document, String text) {
        String beginning = text.substring(0, Math.min(EARLY / 2, text.length()));
        return document.year() > 0 && Figures.year(beginning) > document.year();
    }

    /// Whether a line begins with a later year than the document is about and a colon: 2024年：每季度一次.
    private static boolean isPromised(DocumentView document, String text) {
        int year = text.indexOf('年');
        boolean caption = year > 0 && year < EARLY / 2 && year + 1 < text.length()
                && (text.charAt(year + 1) == '：' || text.charAt(year + 1) == ':');
        return (caption || YEAR_ALONE.matcher(text).lookingAt()) && beginsWithLaterYear(document, text);
    }

    /// Whether the text line above is a plan and this one reports nothing done, or is an item below shortcomings that
    /// end in an announcement of plans.
    private static boolean follows(DocumentView document, int index, Reported before) {
        if (index == 0 || !document.line(index - 1).isBody()) {
            return false;
        }
        Line above = document.line(index - 1);
        Line line = document.line(index);
        return switch (before.previous()) {
            case FUTURE_PLAN -> line.item() || !line.has(Channel.Cue.DONE) || line.has(Channel.Cue.PLAN);
            case SHORTCOMINGS -> line.item() && announcesPlans(above);
            default -> false;
        };
    }

    /// Whether a line speaks of what is to come and ends in a colon.
    static boolean announcesPlans(Line line) {
        boolean speaks = line.analysis().early(Channel.Cue.PLAN, SAYS_SO, line.text().length()).isPresent();
        return speaks && (line.text().endsWith("：") || line.text().endsWith(":"));
    }

    private static Optional<Verdict> verdict(Line line, double confidence, String rule) {
        return Optional.of(new Verdict(ParagraphKind.FUTURE_PLAN, confidence, rule,
                line.analysis().hits(Channel.Cue.PLAN)));
    }
}
