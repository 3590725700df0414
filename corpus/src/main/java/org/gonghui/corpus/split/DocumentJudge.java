package org.gonghui.corpus.split;

import java.util.List;
import java.util.regex.Pattern;
import org.gonghui.corpus.text.DocumentKind;
import org.gonghui.corpus.text.Organisation;

/// Decides what kind of document it is and whose, by the weight of the evidence in all of its lines.
final class DocumentJudge {

    /// A title says more than a line, unless a site made it up for a series.
    private static final int TITLE = 8;
    private static final int SERIES_TITLE = 3;

    private static final Pattern SUMMARY_NOUN = Pattern.compile("总结|小结|汇报|工作报告|回顾|完成情况|述职|鉴定");
    private static final Pattern PLAN_NOUN = Pattern.compile("计划|规划|方案|要点|安排|打算|设想|行事历|配档表");
    private static final Pattern OTHER_NOUN = Pattern.compile("倡议书|细则|办法|制度|章程|通知|简报|事迹|条例|责任书|职责|慰问信|感谢信|致辞|讲话");

    private final List<Line> titles;
    private final List<Line> body;

    /// @param lines the lines of the document
    /// @param titleLines how many of them are its title
    DocumentJudge(List<Line> lines, int titleLines) {
        this.titles = lines.subList(0, titleLines).stream().filter(line -> !line.furniture()).toList();
        this.body = lines.subList(titleLines, lines.size()).stream().filter(line -> !line.furniture()).toList();
    }

    DocumentKind kind() {
        int summary = sum(Cue.SUMMARY) + figures() + titled(SUMMARY_NOUN);
        int plan = sum(Cue.PLAN) + titled(PLAN_NOUN);
        int other = sum(Cue.OTHER_KIND) + titled(OTHER_NOUN);
        if (other > Math.max(summary, plan)) {
            return DocumentKind.OTHER;
        }
        return plan > summary ? DocumentKind.PLAN : DocumentKind.SUMMARY;
    }

    Organisation organisation() {
        if (sum(Cue.OTHER_TOPIC) > sum(Cue.UNION)) {
            return Organisation.OTHER;
        }
        return sum(Cue.ELSEWHERE) > sum(Cue.SCHOOL) ? Organisation.OTHER_UNION : Organisation.SCHOOL_UNION;
    }

    /// Lines with figures that no plan announces: what has been counted has been done.
    private int figures() {
        return (int) body.stream()
                .filter(line -> line.score(Cue.PLAN) == 0 && HeadingRule.hasFigure(line.text()))
                .count();
    }

    private int sum(Cue cue) {
        return body.stream().mapToInt(line -> line.score(cue)).sum()
                + 2 * titles.stream().mapToInt(line -> line.score(cue)).sum();
    }

    private int titled(Pattern nouns) {
        return titles.stream()
                .filter(line -> nouns.matcher(line.text()).find())
                .mapToInt(line -> TitleRule.seriesNumber(line) > 0 ? SERIES_TITLE : TITLE)
                .sum();
    }
}
