package org.gonghui.analyzer.ledger;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gonghui.corpus.index.Corpus;
import org.gonghui.corpus.index.CorpusTexts;
import org.gonghui.corpus.index.ParagraphEntry;
import org.gonghui.corpus.names.MaskedText;
import org.gonghui.corpus.names.NameGate;
import org.gonghui.corpus.text.Span;

/// The paragraph in which the words behind a row of a ledger stand.
///
/// ```java
/// try (Corpus corpus = Corpus.open(path)) {
///     String id = CorpusLedger.of(corpus).figures().stringColumn("id").get(0);
///     Passage passage = Passage.behind(id, corpus).orElseThrow();
/// }
/// ```
///
/// @param id the row
/// @param headings the headings above the paragraph, outermost first
/// @param before what stands before the words in the paragraph
/// @param words the words
/// @param after what stands behind them
public record Passage(FactId id, List<String> headings, String before, String words, String after) {

    public Passage {
        headings = List.copyOf(headings);
    }

    /// The passage behind an id, names of persons masked.
    ///
    /// @param id as in the column `id`
    /// @return empty if that is no id, or if the corpus has no such document or no paragraph there
    public static Optional<Passage> behind(String id, Corpus corpus) throws IOException {
        return behind(id, corpus, NameGate.MASKING);
    }

    /// The passage behind an id.
    ///
    /// @param id as in the column `id`
    /// @param gate what may be shown of a text
    /// @return empty if that is no id, or if the corpus has no such document or no paragraph there
    public static Optional<Passage> behind(String id, Corpus corpus, NameGate gate) throws IOException {
        Optional<FactId> known = FactId.parse(id);
        CorpusTexts texts = corpus.texts();
        for (int number = 0; known.isPresent() && number < texts.size(); number++) {
            if (texts.document(number).document().id().equals(known.get().document())) {
                return in(texts.paragraphs(number), known.get(), gate);
            }
        }
        return Optional.empty();
    }

    /// A document is read as a whole: a name that one line gives away is hidden in all of them.
    private static Optional<Passage> in(List<ParagraphEntry> paragraphs, FactId id, NameGate gate) {
        MaskedText shown = gate
                .read(paragraphs.stream().map(ParagraphEntry::text).collect(Collectors.joining("\n")));
        int start = 0;
        for (ParagraphEntry entry : paragraphs) {
            Span paragraph = entry.paragraph().span();
            int end = start + entry.text().length();
            if (paragraph.contains(id.span())) {
                int from = start + id.span().start() - paragraph.start();
                int to = start + id.span().end() - paragraph.start();
                return Optional.of(new Passage(id, entry.headings().stream().map(shown::words).toList(),
                        shown.in(new Span(start, from)), shown.in(new Span(from, to)), shown.in(new Span(to, end))));
            }
            start = end + 1;
        }
        return Optional.empty();
    }
}
