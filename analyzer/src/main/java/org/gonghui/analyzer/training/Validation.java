package org.gonghui.analyzer.training;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.gonghui.analyzer.classify.Classifier;
import org.gonghui.analyzer.gold.GoldException;
import org.gonghui.analyzer.score.LineScore;
import org.gonghui.analyzer.score.Scorer;
import org.gonghui.analyzer.training.TrainingData.Document;
import org.gonghui.analyzer.training.TrainingData.Source;
import org.gonghui.corpus.text.AnnotatedPage;
import org.gonghui.corpus.text.AnnotatedParagraph;
import org.gonghui.corpus.text.AnnotatedSummary;
import org.gonghui.corpus.text.Classification;

/// Classifies annotated documents anew, each by its own classifier, and scores their lines as `gonghui score` does: what
/// is measured is the whole of kinds, categories and substance, with the mistakes of the one in the others.
final class Validation {

    private final TrainingData data;

    Validation(TrainingData data) {
        this.data = data;
    }

    /// The score of each folder.
    ///
    /// @param classifiers the classifier of the document at a place among those of the data
    List<LineScore> scores(IntFunction<Classifier> classifiers) throws GoldException {
        List<LineScore> scores = new ArrayList<>();
        int next = 0;
        for (Source source : data.sources()) {
            List<AnnotatedPage> pages = new ArrayList<>();
            for (AnnotatedPage page : source.pages()) {
                List<AnnotatedSummary> summaries = new ArrayList<>();
                for (AnnotatedSummary summary : page.summaries()) {
                    summaries.add(anew(summary, data.documents().get(next), classifiers.apply(next)));
                    next++;
                }
                pages.add(new AnnotatedPage(page.page(), summaries, page.outside()));
            }
            scores.add(new Scorer(source.gold()).lines(pages));
        }
        return scores;
    }

    private static AnnotatedSummary anew(AnnotatedSummary summary, Document document, Classifier classifier) {
        List<Classification> said = classifier.classify(document.page(), document.summary(), document.tokens());
        List<AnnotatedParagraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            AnnotatedParagraph before = summary.paragraphs().get(i);
            paragraphs.add(new AnnotatedParagraph(before.paragraph(), said.get(i), before.tokens(), List.of(),
                    List.of()));
        }
        return new AnnotatedSummary(summary.summary(), paragraphs);
    }
}
