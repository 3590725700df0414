package org.gonghui.analyzer.training;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.gonghui.analyzer.classify.Classifier;
import org.gonghui.analyzer.classify.LineFeatures;
import org.gonghui.analyzer.classify.Task;
import org.gonghui.analyzer.gold.GoldException;
import org.gonghui.analyzer.gold.GoldFolder;
import org.gonghui.analyzer.gold.GoldLine;
import org.gonghui.analyzer.gold.GoldPage;
import org.gonghui.corpus.text.AnnotatedPage;
import org.gonghui.corpus.text.AnnotatedParagraph;
import org.gonghui.corpus.text.AnnotatedSummary;
import org.gonghui.corpus.text.Labelled;
import org.gonghui.corpus.text.Page;
import org.gonghui.corpus.text.Summary;
import org.gonghui.corpus.text.Token;

/// Annotated folders with their pages, from which to learn. Not for several threads.
public final class TrainingData {

    private final Classifier classifier;
    private final List<Source> sources = new ArrayList<>();
    private final List<Document> documents = new ArrayList<>();
    private final Map<Task, Vocabulary> vocabularies = new EnumMap<>(Task.class);

    /// An annotated folder.
    ///
    /// @param name its name in reports
    record Source(String name, GoldFolder gold, List<AnnotatedPage> pages) {

        /// SHA-256 of the annotations and of the texts.
        String sha256() {
            return Hashes.sha256(gold, pages.stream().map(AnnotatedPage::page).toList());
        }
    }

    /// Whether a document is like those that will be read, so that rules and model are to be mixed as is best for it: one
    /// of a folder with figures or activities, if there is such a folder. The others are sentences written for practice.
    boolean judges(Document document) {
        return isFull(sources.get(document.source())) || sources.stream().noneMatch(TrainingData::isFull);
    }

    private static boolean isFull(Source source) {
        return !source.gold().mentions().isEmpty();
    }

    /// A document.
    ///
    /// @param source number of its folder
    record Document(int source, Page page, Summary summary, List<List<Token>> tokens, List<Labels> lines) {

        String text() {
            return summary.span().in(page.text());
        }

        int size() {
            return lines.size();
        }
    }

    /// What is known of a line for a task, and what is right.
    record Labels(Task task, FeatureVector vector, List<Double> ruleScores, int wanted, OptionalInt alsoRight) {}

    /// @param classifier whose rules the model is to be mixed with
    public TrainingData(Classifier classifier) {
        this.classifier = classifier;
        for (Task task : Task.values()) {
            vocabularies.put(task, new Vocabulary());
        }
    }

    /// Adds the lines of a folder.
    ///
    /// @param name name of the set in reports, unique
    /// @param pages the pages of its sources, segmented
    /// @throws GoldException if an annotated line is not in its page
    public void add(String name, GoldFolder gold, List<AnnotatedPage> pages) throws GoldException {
        for (AnnotatedPage page : pages) {
            GoldPage text = GoldPage.of(page.page(), gold);
            Map<Integer, GoldLine> lines = lines(gold, page, text);
            for (AnnotatedSummary summary : page.summaries()) {
                documents.add(document(page, summary, text, lines));
            }
        }
        sources.add(new Source(name, gold, List.copyOf(pages)));
    }

    private static Map<Integer, GoldLine> lines(GoldFolder gold, AnnotatedPage page, GoldPage text)
            throws GoldException {
        Map<Integer, GoldLine> lines = new HashMap<>();
        for (GoldLine line : gold.lines()) {
            if (line.source().equals(page.page().source())) {
                text.line(line.place()).ifPresent(at -> lines.put(at, line));
            }
        }
        return lines;
    }

    private Document document(AnnotatedPage page, AnnotatedSummary summary, GoldPage text,
            Map<Integer, GoldLine> lines) {
        List<List<Token>> tokens = summary.paragraphs().stream().map(AnnotatedParagraph::tokens).toList();
        List<Labels> labels = new ArrayList<>();
        for (Task task : Task.values()) {
            classifier.features(task, page.page(), summary.summary(), tokens).forEach((index, features) -> {
                GoldLine line = lines.get(text.lineAt(summary.paragraphs().get(index).paragraph().span().start()));
                if (line != null) {
                    wanted(task, line).ifPresent(wanted -> labels.add(labels(task, features, wanted, line)));
                }
            });
        }
        return new Document(sources.size(), page.page(), summary.summary(), tokens, labels);
    }

    private Labels labels(Task task, LineFeatures features, Labelled wanted, GoldLine line) {
        OptionalInt alsoRight = task == Task.CATEGORY && line.secondary().isPresent()
                ? OptionalInt.of(task.labels().indexOf(line.secondary().get().id()))
                : OptionalInt.empty();
        return new Labels(task, new FeatureVector(features.features(), vocabulary(task)), features.ruleScores(),
                task.labels().indexOf(wanted.id()), alsoRight);
    }

    private static Optional<? extends Labelled> wanted(Task task, GoldLine line) {
        return switch (task) {
            case KIND -> Optional.of(line.kind());
            case CATEGORY -> line.category();
            case SUBSTANCE -> line.substance();
        };
    }

    Classifier classifier() {
        return classifier;
    }

    List<Source> sources() {
        return sources;
    }

    List<Document> documents() {
        return documents;
    }

    Vocabulary vocabulary(Task task) {
        return vocabularies.getOrDefault(task, new Vocabulary());
    }
}
