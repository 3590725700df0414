package org.gonghui.corpus.copies;

import java.io.IOException;

/// Finds copies among documents. Immutable; safe for any number of threads, each run by its own.
public final class CopyFinder {

    /// Earlier documents with which a document is compared at most: those that share most with it. What a document has
    /// in common with more than these still shows, since a copy's text counts only once where it first stood.
    public static final int MOST_CANDIDATES = 24;

    private final CopySettings settings;
    private final VariantGroups variants;

    public CopyFinder(CopySettings settings, VariantGroups variants) {
        this.settings = settings;
        this.variants = variants;
    }

    /// Hears how far a run is.
    public interface Progress {
        void advanced(int done, int total);
    }

    /// Everything that the documents of `source` share.
    public CopyReport find(CopySource source) throws IOException {
        return find(source, (done, total) -> {});
    }

    /// Everything that the documents of `source` share.
    ///
    /// @param progress called after each document
    public CopyReport find(CopySource source, Progress progress) throws IOException {
        Normaliser normaliser = new Normaliser(variants);
        Evidence evidence = new Evidence(commonPhrases(source, normaliser), settings.minLength());
        Comparison comparison = new Comparison(source, new PairAligner(settings.minLength()), evidence,
                new SectionReader(source, normaliser));
        for (int number = 0; number < source.size(); number++) {
            comparison.read(number);
            progress.advanced(number + 1, source.size());
        }
        Documents documents = comparison.documents();
        comparison.complete(WholeCopies.of(comparison.finds(), documents, settings));
        Stock stock = Stock.of(comparison.finds(), source, documents,
                WholeCopies.of(comparison.finds(), documents, settings), settings);
        return new ReportWriter(source, documents, settings).write(comparison.finds(), stock);
    }

    /// The words of the passages that [#find] found.
    ///
    /// @param source the one in which they were found, unchanged
    /// @param report what was found
    public Quotations quotes(CopySource source, CopyReport report) {
        return new CopyQuotes(new SectionReader(source, new Normaliser(variants)),
                new PairAligner(settings.minLength()), report.documents());
    }

    /// Reads everything once.
    private CommonPhrases commonPhrases(CopySource source, Normaliser normaliser) throws IOException {
        CommonPhrases common = new CommonPhrases(source.size(), settings.stockFamilies());
        for (int number = 0; number < source.size(); number++) {
            CopyText text = source.text(number);
            String family = Relation.key(text.document().school()).orElse(text.document().id());
            normaliser.sections(text).forEach(section -> common.add(section, family));
        }
        common.close();
        return common;
    }
}
