package org.gonghui.cli.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gonghui.analyzer.measure.Retrieval;
import org.gonghui.analyzer.training.ActivityTrainer.SetReport;
import org.gonghui.analyzer.training.ActivityTrainer.Trained;
import org.gonghui.corpus.text.Language;
import org.gonghui.corpus.text.Message;

/// A report of training the model of activities for a reader.
public final class ActivityTrainingText {

    private static final int LABEL = 20;

    private ActivityTrainingText() {}

    /// All lines.
    public static List<String> lines(Trained trained, Language language) {
        List<String> lines = new ArrayList<>();
        lines.add(new Message("活动（精确率、召回率、F1）", "Activities (precision, recall, F1)").in(language));
        for (SetReport set : trained.sets()) {
            lines.add("");
            lines.add(set.name());
            lines.add(row(new Message("按文档交叉验证", "cross-validated"), set.unseen(), language));
            lines.add(row(new Message("训练集自身", "resubstitution"), set.seen(), language));
        }
        return lines;
    }

    private static String row(Message label, Retrieval found, Language language) {
        return Padding.right(label.in(language), LABEL) + String.format(Locale.ROOT, "%8.4f%8.4f%8.4f",
                found.precision(), found.recall(), found.f1());
    }
}
