package org.gonghui.analyzer.extract;

import java.util.List;
import org.gonghui.corpus.text.Classification;
import org.gonghui.corpus.text.Page;
import org.gonghui.corpus.text.Summary;
import org.gonghui.corpus.text.Token;

/// Finds figures and activities in a document. Immutable; safe for any number of threads.
public final class Extractor {

    /// One extraction for each paragraph of the document, in order.
    ///
    /// @param tokens the words of each paragraph, offsets from the paragraph's start
    public List<Extraction> extract(Page page, Summary summary, List<Classification> classifications,
            List<List<Token>> tokens) {
        return summary.paragraphs().stream().map(paragraph -> Extraction.NONE).toList();
    }
}
