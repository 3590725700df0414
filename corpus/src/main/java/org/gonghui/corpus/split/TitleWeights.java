package org.gonghui.corpus.split;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// How much a title that ends in the noun of one tells of a beginning: see the table of [Boundaries].
final class TitleWeights {

    private static final int REPEATED = 3;
    private static final int BEFORE_OPENING = 3;
    private static final int OPENING = 3;
    /// A number that goes on stands so near.
    private static final int LOOK_AHEAD = 4;
    private static final Pattern PLAN = Pattern.compile(".*(?:计划|打算|思路|设想|安排|要点|目标).{0,3}");

    private final List<Line> lines;
    /// How often each title stands on the page.
    private final Map<String, Integer> titles = new HashMap<>();

    /// @param lines the lines of a page
    TitleWeights(List<Line> lines) {
        this.lines = lines;
        lines.stream().filter(TitleRule::isPlainTitle).forEach(line -> titles.merge(line.text(), 1, Integer::sum));
    }

    /// The weight of a line, or of the title that it leads; 0 if it is none.
    ///
    /// @param index the line
    /// @param end how surely a document ends before it
    int of(int index, int end) {
        int title = LeadRule.leads(lines, index) ? index + 1 : index;
        Line line = lines.get(title);
        if (!TitleRule.isPlainTitle(line) && !TitleRule.isSubtitle(line)) {
            return 0;
        }
        boolean repeated = titles.getOrDefault(line.text(), 0) > 1;
        if (repeated && numberingGoesOn(title)) {
            return 0;
        }
        boolean planInside = end == 0 && PLAN.matcher(line.text()).matches() && !namesAll(line)
                && !isBehindSite(title);
        return ownerWeight(line, planInside) + (repeated ? REPEATED : 0)
                + (title + 1 < lines.size() && lines.get(title + 1).score(Cue.OPENING) >= OPENING ? BEFORE_OPENING : 0);
    }

    private static int ownerWeight(Line title, boolean planInside) {
        if (planInside) {
            return 3;
        }
        int certain = TitleRule.namesSchool(title) || TitleRule.namesYear(title) ? 1 : 0;
        return TitleRule.namesOwner(title) ? 7 + certain : 5;
    }

    /// A part of a text need not say whose it is and of when.
    private static boolean namesAll(Line title) {
        return TitleRule.namesSchool(title) && TitleRule.namesYear(title) && title.text().contains("工会");
    }

    /// Whether a site speaks right before it, and says more than a page's number.
    private boolean isBehindSite(int title) {
        return title > 0 && lines.get(title - 1).furniture()
                && lines.get(title - 1).text().codePoints().anyMatch(Character::isIdeographic);
    }

    /// A site that gives every text of a page the same title begins a text with it; the head of a printed page does not,
    /// and numbering goes on behind that.
    private boolean numberingGoesOn(int title) {
        for (int i = title + 1; i < Math.min(lines.size(), title + LOOK_AHEAD); i++) {
            if (lines.get(i).isNumbered()) {
                return lines.get(i).marker().value() > 1;
            }
        }
        return false;
    }
}
