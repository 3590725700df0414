package org.gonghui.cli.command;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gonghui.analyzer.ledger.FactLedger;
import org.gonghui.corpus.index.Corpus;
import org.gonghui.corpus.index.CorpusTexts;
import org.gonghui.corpus.index.Facts;
import org.gonghui.corpus.index.ParagraphEntry;
import org.gonghui.corpus.names.MaskedPage;
import org.gonghui.corpus.names.MaskedText;
import org.gonghui.corpus.names.NameGate;
import org.gonghui.corpus.school.Register;
import org.gonghui.corpus.text.Activity;
import org.gonghui.corpus.text.ActivityContext;
import org.gonghui.corpus.text.DocumentRow;
import org.gonghui.corpus.text.Span;
import org.gonghui.corpus.text.Summary;

/// The ledger of a corpus with its figures and activities. All words in it have passed the gate, so that whatever is made
/// from it shows no more than it may.
///
/// @param corpus an open corpus
/// @param gate what may be shown of a text
record FactSource(Corpus corpus, NameGate gate) {

    /// Everything.
    ///
    /// @param register the schools that rows are joined with
    /// @param copyGroups number of the group of copies that a document belongs to, by its id
    FactLedger load(Register register, Map<String, Integer> copyGroups) throws IOException {
        FactLedger.Builder builder = new FactLedger.Builder(register, copyGroups);
        CorpusTexts texts = corpus.texts();
        try (Stream<Facts> stream = corpus.facts()) {
            Found found = new Found(stream.iterator());
            for (int number = 0; number < texts.size(); number++) {
                add(builder, texts.document(number), texts.paragraphs(number), found);
            }
        }
        return builder.build();
    }

    /// A document is read as a whole: a name that one line gives away is hidden in all of them.
    private void add(FactLedger.Builder builder, DocumentRow document, List<ParagraphEntry> paragraphs, Found found) {
        MaskedText shown = gate
                .read(paragraphs.stream().map(ParagraphEntry::text).collect(Collectors.joining("\n")));
        builder.add(masked(document));
        int start = 0;
        for (ParagraphEntry entry : paragraphs) {
            Span span = new Span(start, start + entry.text().length());
            Facts facts = found.of(entry);
            builder.add(entry.paragraph(), shown.in(span), facts.figures(),
                    facts.activities().stream().map(activity -> masked(activity, shown)).toList());
            start = span.end() + 1;
        }
    }

    private DocumentRow masked(DocumentRow row) {
        Summary document = row.document();
        Summary masked = new Summary(document.id(), document.source(), document.span(), gate.apply(document.title()),
                document.kind(), document.organisation(), document.school(), document.period(), List.of());
        return new DocumentRow(masked, row.characters(), row.paragraphs());
    }

    /// Only words that are no longer those of the text: the ledger cuts the others from the text itself.
    private static Activity masked(Activity activity, MaskedText shown) {
        if (shown.masked().isEmpty()) {
            return activity;
        }
        ActivityContext masked = MaskedPage.context(activity.context(), shown);
        return new Activity(activity.span(), activity.text(), shown.words(activity.canonical()), activity.type(),
                activity.category(), activity.status(), activity.role(), activity.occurrences(), masked,
                activity.explanation());
    }

    /// What was found, paragraph by paragraph, in the order of the corpus; those without anything are left out.
    private static final class Found {

        private final Iterator<Facts> rest;
        private Optional<Facts> next;

        Found(Iterator<Facts> rest) {
            this.rest = rest;
            this.next = advance();
        }

        private Optional<Facts> advance() {
            return rest.hasNext() ? Optional.of(rest.next()) : Optional.empty();
        }

        Facts of(ParagraphEntry entry) {
            Optional<Facts> here = next.filter(facts -> facts.paragraph().equals(entry.paragraph()));
            if (here.isPresent()) {
                next = advance();
            }
            return here.orElseGet(() -> new Facts(entry.paragraph(), List.of(), List.of()));
        }
    }
}
