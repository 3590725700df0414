package org.gonghui.analyzer.contradiction;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gonghui.analyzer.consistency.Conflict;
import org.gonghui.analyzer.contradiction.Contradiction.Quote;
import org.gonghui.analyzer.ledger.FactId;
import org.gonghui.corpus.index.CorpusTexts;
import org.gonghui.corpus.names.NameGate;

/// Gives contradictions in words that may be shown, with their sentences. Keeps a document as long as its contradictions are
/// asked for, and the documents of other years beside it.
final class ShownDocuments {

    private final CorpusTexts texts;
    private final NameGate gate;
    private final Map<String, Integer> numbers;
    private final Map<Integer, ShownDocument> kept = new HashMap<>();
    private int current = -1;

    /// @param numbers of the documents that sentences may have been carried over from, by their ids
    ShownDocuments(CorpusTexts texts, NameGate gate, Map<String, Integer> numbers) {
        this.texts = texts;
        this.gate = gate;
        this.numbers = numbers;
    }

    /// A contradiction of a document.
    ///
    /// @param number of the document in the corpus
    Contradiction show(int number, Conflict conflict) throws IOException {
        if (number != current) {
            kept.clear();
            current = number;
        }
        ShownDocument document = document(number);
        if (conflict instanceof Conflict.CarriedOver carried) {
            ShownDocument before = document(numbers.getOrDefault(carried.earlierDocument(), number));
            Conflict shown = new Conflict.CarriedOver(before.of(carried.earlier()), document.of(carried.later()),
                    carried.earlierDocument(), carried.laterDocument(), carried.rule());
            return new Contradiction(document.document(), shown,
                    List.of(document.quote(carried.later(), FactId.Sort.PARAGRAPH),
                            before.quote(carried.earlier(), FactId.Sort.PARAGRAPH)));
        }
        List<Quote> quotes = new ArrayList<>();
        for (int i = 0; i < conflict.statements().size(); i++) {
            quotes.add(document.quote(conflict.statements().get(i), sort(conflict, i)));
        }
        return new Contradiction(document.document(), conflict.shown(document::of), quotes);
    }

    private ShownDocument document(int number) throws IOException {
        ShownDocument known = kept.get(number);
        if (known == null) {
            known = new ShownDocument(texts.document(number), texts.paragraphs(number), gate);
            kept.put(number, known);
        }
        return known;
    }

    /// What stands where a statement does: a figure, or other words of a paragraph.
    private static FactId.Sort sort(Conflict conflict, int statement) {
        return switch (conflict.sort()) {
            case PARTS_AND_TOTAL, RATE_AND_PARTS, PER_PERSON_AND_TOTAL -> FactId.Sort.FIGURE;
            case COUNT_AND_LIST -> statement == 0 ? FactId.Sort.FIGURE : FactId.Sort.PARAGRAPH;
            case SESSIONS, CARRIED_OVER -> FactId.Sort.PARAGRAPH;
        };
    }
}
