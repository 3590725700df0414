package org.gonghui.analyzer.pipeline;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
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
        return of(register, documents, segmenter, Extractor::standard);
    }

    /// The standard pipeline without activities, for those who do not ask for any: everything else is the same, but that
    /// figures belong to no activity ([Extractor#ofFigures]).
    public static Pipeline withoutActivities(Register register, DocumentList documents, Segmenter segmenter) {
        return of(register, documents, segmenter, Extractor::ofFigures);
    }

    private static Pipeline of(Register register, DocumentList documents, Segmenter segmenter,
            Supplier<Extractor> extracting) {
        CompletableFuture<Splitter> splitter = CompletableFuture.supplyAsync(Splitter::new);
        CompletableFuture<Classifier> classifier = CompletableFuture.supplyAsync(Classifier::standard);
        CompletableFuture<Extractor> extractor = CompletableFuture.supplyAsync(extracting);
        SchoolResolver resolver = new SchoolResolver(register, documents);
        return new Pipeline(splitter.join(), resolver, segmenter, classifier.join(), extractor.join());
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
        return annotate(List.of(page)).getFirst();
    }

    /// Annotates a few pages, with the same result as one by one. Each stage is done for all of them before the next, for
    /// which it need not fetch its tables into the processor's caches for every page; all that is found is held in
    /// memory at once.
    ///
    /// A page in traditional characters, or with readings behind its characters, is read as if it was in simplified ones
    /// without any: spans and quotations are of the page as it is, words and names in simplified characters.
    ///
    /// @return one annotated page each, in their order
    public List<AnnotatedPage> annotate(List<Page> pages) {
        List<Transcript> transcripts = pages.stream().map(Transcript::of).toList();
        Iterator<AnnotatedPage> found = found(transcripts.stream().map(Transcript::page).toList()).iterator();
        return transcripts.stream().map(transcript -> transcript.restored(found.next())).toList();
    }

    private List<AnnotatedPage> found(List<Page> pages) {
        List<SplitPage> splits = pages.stream().map(splitter::split).toList();
        List<Document> documents = splits.stream().flatMap(this::resolved).toList();
        List<List<List<Token>>> tokens = documents.stream().map(this::segmented).toList();
        Iterator<AnnotatedSummary> summaries = extracted(documents, tokens, classified(documents, tokens)).iterator();
        return splits.stream()
                .map(split -> new AnnotatedPage(split.page(), next(summaries, split.summaries().size()),
                        split.outside()))
                .toList();
    }

    private Stream<Document> resolved(SplitPage split) {
        return split.summaries().stream()
                .map(summary -> new Document(split.page(), resolver.resolve(split.page(), summary)));
    }

    private List<List<Token>> segmented(Document document) {
        return document.summary().paragraphs().stream()
                .map(paragraph -> segmenter.segment(paragraph.span().in(document.page().text())))
                .toList();
    }

    private List<List<Classification>> classified(List<Document> documents, List<List<List<Token>>> tokens) {
        List<List<Classification>> classified = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            Document document = documents.get(i);
            classified.add(classifier.classify(document.page(), document.summary(), tokens.get(i)));
        }
        return classified;
    }

    private List<AnnotatedSummary> extracted(List<Document> documents, List<List<List<Token>>> tokens,
            List<List<Classification>> classifications) {
        List<AnnotatedSummary> extracted = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            extracted.add(extracted(documents.get(i), tokens.get(i), classifications.get(i)));
        }
        return extracted;
    }

    private AnnotatedSummary extracted(Document document, List<List<Token>> tokens,
            List<Classification> classifications) {
        Summary summary = document.summary();
        List<Extraction> extractions = extractor.extract(document.page(), summary, classifications, tokens);
        List<AnnotatedParagraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            paragraphs.add(new AnnotatedParagraph(summary.paragraphs().get(i), classifications.get(i), tokens.get(i),
                    extractions.get(i).figures(), extractions.get(i).activities(), extractions.get(i).claims()));
        }
        return new AnnotatedSummary(summary, paragraphs);
    }

    private static <T> List<T> next(Iterator<T> all, int count) {
        return Stream.generate(all::next).limit(count).toList();
    }

    /// A document and where it stands; its school and period are resolved.
    private record Document(Page page, Summary summary) {}
}
