package org.gonghui.analyzer.classify;

import java.util.List;
import java.util.Optional;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.Classification;
import org.gonghui.corpus.text.Explanation;
import org.gonghui.corpus.text.Page;
import org.gonghui.corpus.text.ParagraphKind;
import org.gonghui.corpus.text.Substance;
import org.gonghui.corpus.text.Summary;
import org.gonghui.corpus.text.Token;

/// Decides kind, category and substance of a document's paragraphs. Immutable; safe for any number of threads.
public final class Classifier {

    /// One classification for each paragraph of the document, in order.
    ///
    /// @param tokens the words of each paragraph, offsets from the paragraph's start
    public List<Classification> classify(Page page, Summary summary, List<List<Token>> tokens) {
        return summary.paragraphs().stream()
                .map(paragraph -> new Classification(ParagraphKind.WORK, Optional.of(Category.OTHER_TASKS),
                        Optional.empty(), 0.5, Optional.of(Substance.ROUTINE),
                        Explanation.of("other-tasks", "default", List.of(), 0)))
                .toList();
    }
}
