package org.gonghui.analyzer.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gonghui.analyzer.classify.Classifier;
import org.gonghui.analyzer.classify.LineFeatures;
import org.gonghui.analyzer.gold.GoldException;
import org.gonghui.analyzer.gold.GoldFolder;
import org.gonghui.analyzer.gold.GoldLine;
import org.gonghui.analyzer.gold.GoldPage;
import org.gonghui.corpus.text.AnnotatedPage;
import org.gonghui.corpus.text.AnnotatedParagraph;
import org.gonghui.corpus.text.AnnotatedSummary;
import org.gonghui.corpus.text.Category;

/// Annotated folders with their pages, from which to learn. Not for several threads.
public final class TrainingData {

    private final Classifier classifier;
    private final List<String> sets = new ArrayList<>();
    private final List<String> hashes = new ArrayList<>();
    private final List<Document> documents = new ArrayList<>();

    /// A document with its annotated lines.
    private record Document(String set, String text, List<Labelled> lines) {}

    /// A line with what is right.
    private record Labelled(LineFeatures features, Category category, Optional<Category> secondary) {}

    /// @param classifier whose rules the model is to be mixed with
    public TrainingData(Classifier classifier) {
        this.classifier = classifier;
    }

    /// Adds the lines of a folder that have a category.
    ///
    /// @param name name of the set in reports, unique
    /// @param pages the pages of its sources, segmented
    /// @throws GoldException if an annotated line is not in its page
    public void add(String name, GoldFolder gold, List<AnnotatedPage> pages) throws GoldException {
        sets.add(name);
        hashes.add(gold.sha256());
        for (AnnotatedPage page : pages) {
            Map<Integer, GoldLine> lines = lines(gold, page);
            for (AnnotatedSummary summary : page.summaries()) {
                documents.add(document(name, page, summary, GoldPage.of(page.page(), gold), lines));
            }
        }
    }

    private static Map<Integer, GoldLine> lines(GoldFolder gold, AnnotatedPage page) throws GoldException {
        GoldPage text = GoldPage.of(page.page(), gold);
        Map<Integer, GoldLine> lines = new HashMap<>();
        for (GoldLine line : gold.lines()) {
            if (line.source().equals(page.page().source()) && line.category().isPresent()) {
                text.line(line.place()).ifPresent(at -> lines.put(at, line));
            }
        }
        return lines;
    }

    private Document document(String set, AnnotatedPage page, AnnotatedSummary summary, GoldPage text,
            Map<Integer, GoldLine> lines) {
        List<LineFeatures> features = classifier.features(page.page(), summary.summary(),
                summary.paragraphs().stream().map(AnnotatedParagraph::tokens).toList());
        List<Labelled> labelled = new ArrayList<>();
        for (int i = 0; i < features.size(); i++) {
            GoldLine line = lines.get(text.lineAt(summary.paragraphs().get(i).paragraph().span().start()));
            if (line != null && line.category().isPresent()) {
                labelled.add(new Labelled(features.get(i), line.category().get(), line.secondary()));
            }
        }
        return new Document(set, summary.summary().span().in(page.page().text()), labelled);
    }

    List<String> sets() {
        return sets;
    }

    /// SHA-256 of the files of each folder.
    List<String> hashes() {
        return hashes;
    }

    /// All lines, with near copies of documents in one group.
    List<Example> examples() {
        List<Integer> groups = NearCopies.groups(documents.stream().map(Document::text).toList());
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            for (Labelled line : documents.get(i).lines()) {
                examples.add(new Example(documents.get(i).set(), groups.get(i), line.features(), line.category(),
                        line.secondary()));
            }
        }
        return examples;
    }
}
