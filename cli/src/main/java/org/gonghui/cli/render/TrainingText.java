package org.gonghui.cli.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gonghui.analyzer.training.TrainingReport;
import org.gonghui.analyzer.training.TrainingReport.Quality;
import org.gonghui.analyzer.training.TrainingReport.SetReport;
import org.gonghui.corpus.text.Language;
import org.gonghui.corpus.text.Message;

/// A report of training for a reader.
public final class TrainingText {

    private static final int LABEL = 12;
    private static final int CELL = 12;

    private TrainingText() {}

    /// All lines.
    public static List<String> lines(TrainingReport report, Language language) {
        List<String> lines = new ArrayList<>();
        lines.add(new Message("按文档交叉验证的类别（" + report.groups() + " 组文档）", "Categories, cross-validated by document ("
                + report.groups() + " groups)").in(language));
        for (SetReport set : report.sets()) {
            lines.add("");
            lines.add(set.name() + new Message("（" + set.lines() + " 行）", " (" + set.lines() + " lines)").in(language));
            lines.add(row("", new Message("正确率", "accuracy"), new Message("宏平均 F1", "macro F1"),
                    new Message("对数损失", "log loss"), new Message("校准误差", "ECE"), language));
            lines.add(row(new Message("规则", "rules"), set.rules(), language));
            lines.add(row(new Message("模型", "model"), set.model(), language));
            lines.add(row(new Message("合用", "both"), set.both(), language));
        }
        lines.add("");
        lines.add(new Message("模型：" + report.features() + " 个特征，C=" + report.cost(),
                "model: " + report.features() + " features, C=" + report.cost()).in(language));
        return lines;
    }

    private static String row(Message label, Quality quality, Language language) {
        return Padding.right(label.in(language), LABEL) + number(quality.accuracy()) + number(quality.macroF1())
                + number(quality.logLoss()) + number(quality.calibrationError());
    }

    private static String row(String label, Message first, Message second, Message third, Message fourth,
            Language language) {
        return Padding.right(label, LABEL) + Padding.left(first.in(language), CELL)
                + Padding.left(second.in(language), CELL) + Padding.left(third.in(language), CELL)
                + Padding.left(fourth.in(language), CELL);
    }

    private static String number(double value) {
        return Padding.left(String.format(Locale.ROOT, "%.4f", value), CELL);
    }
}
