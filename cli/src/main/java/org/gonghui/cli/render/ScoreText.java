package org.gonghui.cli.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gonghui.analyzer.measure.Calibration;
import org.gonghui.analyzer.measure.Confusion;
import org.gonghui.analyzer.measure.Retrieval;
import org.gonghui.analyzer.score.Aspect;
import org.gonghui.analyzer.score.DocumentScore;
import org.gonghui.analyzer.score.DocumentScore.Tally;
import org.gonghui.analyzer.score.LineScore;
import org.gonghui.analyzer.score.MentionScore;
import org.gonghui.analyzer.score.Miss;
import org.gonghui.analyzer.score.ScoreReport;
import org.gonghui.corpus.text.Language;
import org.gonghui.corpus.text.Message;

/// A report of agreement for a reader.
public final class ScoreText {

    private static final int LABEL_WIDTH = 28;
    private static final int CELL = 8;
    private static final int NARROW = 5;
    private static final int LONGEST = 60;

    private final Language language;
    private final List<String> lines = new ArrayList<>();

    public ScoreText(Language language) {
        this.language = language;
    }

    /// All lines.
    ///
    /// @param errors the aspects whose differences are listed
    public List<String> lines(ScoreReport report, List<Aspect> errors) {
        lines.clear();
        documents(report.documents());
        lines(report.lines());
        mentions(Aspect.FIGURE, report.figures());
        mentions(Aspect.ACTIVITY, report.activities());
        errors.forEach(aspect -> misses(aspect, report.misses()));
        return List.copyOf(lines);
    }

    private void documents(DocumentScore score) {
        title(new Message("文档", "Documents"));
        head();
        retrieval(text(new Message("边界", "boundaries")), score.boundaries());
        head(new Message("正确率", "share"), new Message("篇数", "of"));
        tally(new Message("类型", "kind"), score.kind());
        tally(new Message("组织", "organisation"), score.organisation());
        tally(new Message("学校（文中写明的）", "school (where stated)"), score.school());
        tally(new Message("年份（文中能知道的）", "year (where known)"), score.year());
        lines.add(text(new Message("认错学校：", "wrong schools: ")) + score.wrongSchools());
    }

    private void lines(LineScore score) {
        labels(Aspect.KIND, score.kinds());
        labels(Aspect.CATEGORY, score.categories());
        head();
        retrieval(text(new Message("第二类别", "second category")), score.secondaries());
        labels(Aspect.SUBSTANCE, score.substances());
        calibration(score.calibration());
    }

    private void labels(Aspect aspect, Confusion confusion) {
        title(aspect.label());
        lines.add(text(new Message("正确率 ", "accuracy ")) + share(confusion.accuracy())
                + text(new Message("  宏平均 F1 ", "  macro F1 ")) + share(confusion.macroF1())
                + "  kappa " + share(confusion.kappa())
                + text(new Message("  行数 ", "  lines ")) + confusion.total());
        head();
        LabelNames.inOrder(aspect, confusion).stream()
                .filter(label -> confusion.retrieval(label).wanted() > 0)
                .forEach(label -> retrieval(LabelNames.of(aspect, label, language), confusion.retrieval(label)));
        matrix(aspect, confusion);
    }

    /// Rows are what the annotators say, columns what the tool says; the numbers of the columns are those of the rows.
    private void matrix(Aspect aspect, Confusion confusion) {
        lines.add("");
        lines.add(text(new Message("混淆矩阵（行：标注；列：程序）", "Confusion (rows: annotated, columns: given)")));
        List<String> labels = LabelNames.inOrder(aspect, confusion);
        StringBuilder header = new StringBuilder(Padding.blanks(LABEL_WIDTH + 3));
        for (int i = 1; i <= labels.size(); i++) {
            header.append(Padding.left(String.valueOf(i), NARROW));
        }
        lines.add(header.toString());
        for (int i = 0; i < labels.size(); i++) {
            StringBuilder row = new StringBuilder(Padding.left(String.valueOf(i + 1), 2)).append(' ')
                    .append(Padding.right(LabelNames.of(aspect, labels.get(i), language), LABEL_WIDTH));
            for (String given : labels) {
                int count = confusion.count(labels.get(i), given);
                row.append(Padding.left(count == 0 ? "." : String.valueOf(count), NARROW));
            }
            lines.add(row.toString());
        }
    }

    private void calibration(Calibration calibration) {
        title(new Message("概率是否可信", "Calibration"));
        lines.add(text(new Message("期望校准误差 ", "expected calibration error ")) + share(calibration.error())
                + "  Brier " + share(calibration.brier()));
        head(new Message("行数", "lines"), new Message("概率", "said"), new Message("正确率", "right"));
        for (Calibration.Bin bin : calibration.bins()) {
            if (bin.count() > 0) {
                row(String.format(Locale.ROOT, "%.1f–%.1f", bin.from(), bin.to()), String.valueOf(bin.count()),
                        share(bin.probability()), share(bin.right()));
            }
        }
    }

    private void mentions(Aspect aspect, MentionScore score) {
        title(aspect.label());
        head();
        retrieval(aspect.label().in(language), score.retrieval());
        int found = score.retrieval().found();
        lines.add(text(new Message("其中位置全同 ", "exact spans ")) + share(part(score.exactSpans(), found))
                + text(new Message("  状态和单位（类型）全同 ", "  status and unit (type) "))
                + share(part(score.statusAndType(), found))
                + text(new Message("  被遮而给了值 ", "  redacted with a value ")) + score.revealed());
    }

    private void misses(Aspect aspect, List<Miss> misses) {
        List<Miss> shown = misses.stream().filter(miss -> miss.aspect() == aspect).toList();
        title(new Message("差异：" + aspect.label().zh() + " " + shown.size(),
                "Differences: " + aspect.label().en() + " " + shown.size()));
        for (Miss miss : shown) {
            String words = Printable.of(miss.text());
            lines.add(miss.source() + ":" + miss.line() + " " + or(miss.wanted()) + " → " + or(miss.given()) + " | "
                    + words.substring(0, Math.min(LONGEST, words.length())));
        }
    }

    private static String or(String said) {
        return said.isEmpty() ? "∅" : said;
    }

    private void title(Message title) {
        if (!lines.isEmpty()) {
            lines.add("");
        }
        lines.add("【" + text(title) + "】");
    }

    private void head() {
        head(new Message("查准", "P"), new Message("查全", "R"), new Message("F1", "F1"), new Message("应有", "n"));
    }

    private void head(Message... columns) {
        String[] texts = new String[columns.length];
        for (int i = 0; i < columns.length; i++) {
            texts[i] = text(columns[i]);
        }
        row("", texts);
    }

    private void retrieval(String label, Retrieval retrieval) {
        row(label, share(retrieval.precision()), share(retrieval.recall()), share(retrieval.f1()),
                String.valueOf(retrieval.wanted()));
    }

    private void tally(Message label, Tally tally) {
        row(text(label), share(tally.share()), String.valueOf(tally.total()));
    }

    private void row(String label, String... cells) {
        StringBuilder row = new StringBuilder(Padding.right(label, LABEL_WIDTH));
        for (String cell : cells) {
            row.append(Padding.left(cell, CELL));
        }
        lines.add(row.toString());
    }

    private String text(Message message) {
        return message.in(language);
    }

    private static double part(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private static String share(double share) {
        return String.format(Locale.ROOT, "%.3f", share);
    }
}
