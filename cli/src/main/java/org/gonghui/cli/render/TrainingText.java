package org.gonghui.cli.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gonghui.analyzer.score.LineScore;
import org.gonghui.analyzer.training.TrainingReport;
import org.gonghui.analyzer.training.TrainingReport.SetReport;
import org.gonghui.corpus.text.Language;
import org.gonghui.corpus.text.Message;

/// A report of training for a reader.
public final class TrainingText {

    private static final int LABEL = 14;
    private static final int CELL = 10;
    private static final List<Message> COLUMNS = List.of(new Message("类型", "kind"), new Message("类型 F1", "kind F1"),
            new Message("类别", "category"), new Message("类别 F1", "cat. F1"), new Message("第二查准", "second P"),
            new Message("第二查全", "second R"), new Message("实在 κ", "subst. κ"), new Message("校准误差", "ECE"));

    private TrainingText() {}

    /// All lines.
    public static List<String> lines(TrainingReport report, Language language) {
        List<String> lines = new ArrayList<>();
        lines.add(new Message("按文档交叉验证（" + report.groups() + " 组互不雷同的文档）", "Cross-validated by document ("
                + report.groups() + " groups of near copies)").in(language));
        for (SetReport set : report.sets()) {
            lines.add("");
            lines.add(set.name() + new Message("（" + set.both().kinds().total() + " 行，其中有类别的 "
                    + set.both().categories().total() + " 行）",
                    " (" + set.both().kinds().total() + " lines, " + set.both().categories().total()
                            + " with a category)")
                    .in(language));
            lines.add(header(language));
            lines.add(row(new Message("规则", "rules"), set.rules(), language));
            lines.add(row(new Message("模型", "model"), set.model(), language));
            lines.add(row(new Message("合用", "both"), set.both(), language));
            lines.add(row(new Message("合用（见过）", "both, seen"), set.seen(), language));
        }
        lines.add("");
        lines.add(new Message("模型：" + report.features() + " 个特征", "model: " + report.features() + " features")
                .in(language));
        return lines;
    }

    private static String header(Language language) {
        StringBuilder header = new StringBuilder(Padding.blanks(LABEL));
        COLUMNS.forEach(column -> header.append(Padding.left(column.in(language), CELL)));
        return header.toString();
    }

    private static String row(Message label, LineScore score, Language language) {
        return Padding.right(label.in(language), LABEL) + number(score.kinds().accuracy())
                + number(score.kinds().macroF1()) + number(score.categories().accuracy())
                + number(score.categories().macroF1()) + number(score.secondaries().precision())
                + number(score.secondaries().recall()) + number(score.substances().kappa())
                + number(score.calibration().error());
    }

    private static String number(double value) {
        return Padding.left(String.format(Locale.ROOT, "%.4f", value), CELL);
    }
}
