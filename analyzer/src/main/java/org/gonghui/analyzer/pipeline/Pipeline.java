package org.gonghui.analyzer.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.gonghui.analyzer.classify.Classifier;
import org.gonghui.analyzer.extract.Extraction;
import org.gonghui.analyzer.extract.Extractor;
import org.gonghui.corpus.school.DocumentList;
import org.gonghui.corpus.school.Register;
import org.gonghui.corpus.school.SchoolResolver;
import org.gonghui.corpus.split.SplitPage;
import org.gonghui.corpus.split.Splitter;
import org.gonghui.corpus.text.AnnotatedPage;
import org.gonghui.corpus.text.AnnotatedParagraph;
import org.gonghui.corpus.text.AnnotatedSummary;
import org.gonghui.corpus.text.Classification;
import org.gonghui.corpus.text.Page;
import org.gonghui.corpus.text.Segmenter;
import org.gonghui.corpus.text.Summary;
import org.gonghui.corpus.text.Token;

/// From a page to its annotated documents: a pure function. Each text is segmented once.
///
/// @param splitter finds the documents of a page
/// @param resolver finds their schools and periods
/// @param segmenter cuts paragraphs into words
/// @param classifier decides kinds and categories
/// @param extractor finds figures and activities
public record Pipeline(Splitter splitter, SchoolResolver resolver, Segmenter segmenter, Classifier classifier,
        Extractor extractor) {

    /// The pipeline with the rules that come along. The parts know nothing of each other and compile their rules side by
    /// side: one after the other they would be most of a short run.
    ///
    /// @param register the schools that are known
    /// @param documents what is known of documents from outside
    public static Pipeline standard(Register register, DocumentList documents, Segmenter segmenter) {
        CompletableFuture<Classifier> classifier = CompletableFuture.supplyAsync(Classifier::standard);
        CompletableFuture<Extractor> extractor = CompletableFuture.supplyAsync(Extractor::standard);
        return new Pipeline(new Splitter(), new SchoolResolver(register, documents), segmenter, classifier.join(),
                extractor.join());
    }

    /// This pipeline with another classifier.
    public Pipeline with(Classifier other) {
        return new Pipeline(splitter, resolver, segmenter, other, extractor);
    }

    /// Identifies the code and the rules of all parts but the segmenter and the register: equal fingerprints give equal
    /// annotations of equal tokens.
    public String fingerprint() {
        return String.join(";", CodeFingerprint.value(), classifier.fingerprint(), extractor.fingerprint());
    }

    /// Splits, resolves, segments, classifies and extracts.
    public AnnotatedPage annotate(Page page) {
        SplitPage split = splitter.split(page);
        List<AnnotatedSummary> summaries = split.summaries().stream()
                .map(summary -> annotate(page, resolver.resolve(page, summary)))
                .toList();
        return new AnnotatedPage(page, summaries, split.outside());
    }

    private AnnotatedSummary annotate(Page page, Summary summary) {
        List<List<Token>> tokens = summary.paragraphs().stream()
                .map(paragraph -> segmenter.segment(paragraph.span().in(page.text())))
                .toList();
        List<Classification> classifications = classifier.classify(page, summary, tokens);
        List<Extraction> extractions = extractor.extract(page, summary, classifications, tokens);
        List<AnnotatedParagraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            paragraphs.add(new AnnotatedParagraph(summary.paragraphs().get(i), classifications.get(i), tokens.get(i),
                    extractions.get(i).figures(), extractions.get(i).activities()));
        }
        return new AnnotatedSummary(summary, paragraphs);
    }
}
