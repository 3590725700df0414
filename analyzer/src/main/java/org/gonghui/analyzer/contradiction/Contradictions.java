package org.gonghui.analyzer.contradiction;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gonghui.analyzer.consistency.CarriedOver;
import org.gonghui.analyzer.consistency.Conflict;
import org.gonghui.analyzer.consistency.Consistency;
import org.gonghui.analyzer.ledger.FactsInOrder;
import org.gonghui.corpus.index.Corpus;
import org.gonghui.corpus.index.CorpusTexts;
import org.gonghui.corpus.index.Facts;
import org.gonghui.corpus.index.ParagraphEntry;
import org.gonghui.corpus.index.ParagraphSet;
import org.gonghui.corpus.names.NameGate;
import org.gonghui.corpus.text.Span;

/// Finds the contradictions of a corpus in its stored texts and figures: the same as in the files it was made from. Reads
/// document by document; of the texts it keeps only the sentences that may have been carried over.
///
/// ```java
/// try (Corpus corpus = Corpus.open(path)) {
///     List<Contradiction> all = Contradictions.of(corpus, NameGate.MASKING);
/// }
/// ```
public final class Contradictions {

    private static final Consistency CONSISTENCY = Consistency.standard();
    private static final Comparator<Found> ORDER = Comparator.comparingInt(Found::number)
            .thenComparing(Found::first)
            .thenComparing(found -> found.conflict().id());

    private final CorpusTexts texts;
    private final List<Found> found = new ArrayList<>();
    private final List<CarriedOver.Told> told = new ArrayList<>();
    /// Numbers of the documents that tell something that may be carried over.
    private final Map<String, Integer> numbers = new HashMap<>();

    /// A contradiction and the number of its document in the corpus.
    private record Found(int number, Conflict conflict) {

        Span first() {
            return conflict.statements().getFirst().span();
        }
    }

    private Contradictions(CorpusTexts texts) {
        this.texts = texts;
    }

    /// All, in the order of the corpus, within a document in that of the text.
    ///
    /// @param gate what may be shown of a text
    public static List<Contradiction> of(Corpus corpus, NameGate gate) throws IOException {
        return of(corpus, gate, (number, place) -> true);
    }

    /// Those whose leading statement stands in some paragraphs. Sentences carried over are looked for in all documents:
    /// where they were told before may be elsewhere.
    ///
    /// @param gate what may be shown of a text
    public static List<Contradiction> of(Corpus corpus, NameGate gate, ParagraphSet among) throws IOException {
        CorpusTexts texts = corpus.texts();
        return of(corpus, gate, (number, place) -> texts.members(among, number).get(paragraph(texts, number, place)));
    }

    /// Which contradictions are wanted.
    private interface Wanted {
        boolean test(int number, Span place) throws IOException;
    }

    private static List<Contradiction> of(Corpus corpus, NameGate gate, Wanted wanted) throws IOException {
        Contradictions search = new Contradictions(corpus.texts());
        search.read(corpus);
        search.compareYears();
        List<Contradiction> shown = new ArrayList<>();
        ShownDocuments documents = new ShownDocuments(search.texts, gate, search.numbers);
        for (Found one : search.found) {
            if (wanted.test(one.number(), one.first())) {
                shown.add(documents.show(one.number(), one.conflict()));
            }
        }
        return shown;
    }

    /// Number of the paragraph in its document.
    private static int paragraph(CorpusTexts texts, int document, Span place) throws IOException {
        List<ParagraphEntry> entries = texts.paragraphs(document);
        int number = 0;
        while (!entries.get(number).paragraph().span().contains(place)) {
            number++;
        }
        return number;
    }

    private void read(Corpus corpus) throws IOException {
        try (Stream<Facts> stream = corpus.facts()) {
            FactsInOrder facts = new FactsInOrder(stream);
            for (int number = 0; number < texts.size(); number++) {
                read(number, facts);
            }
        }
    }

    private void read(int number, FactsInOrder facts) throws IOException {
        List<Consistency.Line> lines = new ArrayList<>();
        for (ParagraphEntry entry : texts.paragraphs(number)) {
            lines.add(new Consistency.Line(entry.paragraph().kind(), entry.paragraph().span(), entry.text(),
                    facts.of(entry.paragraph()).figures()));
        }
        Consistency.Findings findings = CONSISTENCY.findings(texts.document(number).document(), lines);
        findings.conflicts().forEach(conflict -> found.add(new Found(number, conflict)));
        findings.told().filter(tells -> !tells.sentences().isEmpty()).ifPresent(tells -> {
            told.add(tells);
            numbers.put(tells.document(), number);
        });
    }

    private void compareYears() {
        CarriedOver.between(told)
                .forEach(conflict -> found.add(new Found(numbers.getOrDefault(conflict.laterDocument(), 0), conflict)));
        found.sort(ORDER);
    }
}
