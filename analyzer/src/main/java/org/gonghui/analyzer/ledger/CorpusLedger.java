package org.gonghui.analyzer.ledger;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gonghui.corpus.index.Corpus;
import org.gonghui.corpus.index.KeptFile;
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
import org.gonghui.corpus.text.UserException;

/// The ledger of a corpus with its figures and activities. All words in it have passed a gate, so that whatever is made
/// from it shows no more than it may.
///
/// ```java
/// try (Corpus corpus = Corpus.open(path)) {
///     FactLedger facts = CorpusLedger.of(corpus);
///     Table figures = facts.figures();
///     Table documents = facts.ledger().documents();
/// }
/// ```
public final class CorpusLedger {

    private final NameGate gate;

    private CorpusLedger(NameGate gate) {
        this.gate = gate;
    }

    /// Everything, names of persons masked, joined with the register that the corpus was made with.
    ///
    /// @throws UserException if the register was changed or lost since
    public static FactLedger of(Corpus corpus) throws IOException, UserException {
        return of(corpus, NameGate.MASKING, register(corpus), Map.of());
    }

    /// Everything.
    ///
    /// @param gate what may be shown of a text
    /// @param register the schools that rows are joined with
    /// @param copyGroups number of the group of copies that a document belongs to, by its id
    public static FactLedger of(Corpus corpus, NameGate gate, Register register, Map<String, Integer> copyGroups)
            throws IOException {
        FactLedger.Builder builder = new FactLedger.Builder(register, copyGroups);
        CorpusLedger rows = new CorpusLedger(gate);
        CorpusTexts texts = corpus.texts();
        try (Stream<Facts> stream = corpus.facts()) {
            FactsInOrder found = new FactsInOrder(stream);
            for (int number = 0; number < texts.size(); number++) {
                rows.add(builder, texts.document(number), texts.paragraphs(number), found);
            }
        }
        return builder.build();
    }

    /// The register that a corpus was made with, empty if there was none.
    ///
    /// @throws UserException if it was changed or lost since
    public static Register register(Corpus corpus) throws UserException {
        Optional<KeptFile> file = corpus.keptRegister();
        return file.isPresent() ? Register.parse(file.get().name(), file.get().bytes()) : Register.EMPTY;
    }

    /// A document is read as a whole: a name that one line gives away is hidden in all of them.
    private void add(FactLedger.Builder builder, DocumentRow document, List<ParagraphEntry> paragraphs,
            FactsInOrder found) {
        MaskedText shown = gate
                .read(paragraphs.stream().map(ParagraphEntry::text).collect(Collectors.joining("\n")));
        builder.add(masked(document));
        int start = 0;
        for (ParagraphEntry entry : paragraphs) {
            Span span = new Span(start, start + entry.text().length());
            Facts facts = found.of(entry.paragraph());
            builder.add(entry.paragraph(), shown.in(span), facts.figures(),
                    facts.activities().stream().map(activity -> masked(activity, shown)).toList());
            start = span.end() + 1;
        }
    }

    private DocumentRow masked(DocumentRow row) {
        Summary document = row.document();
        return new DocumentRow(document.withTitle(gate.apply(document.title())), row.characters(), row.paragraphs());
    }

    /// Only words that are no longer those of the text: the ledger cuts the others from the text itself.
    private Activity masked(Activity activity, MaskedText shown) {
        ActivityContext masked = MaskedPage.context(activity.context(), shown);
        return new Activity(activity.span(), activity.text(), gate.apply(shown.words(activity.canonical())),
                activity.type(),
                activity.category(), activity.status(), activity.role(), activity.occurrences(), masked,
                activity.explanation());
    }
}
