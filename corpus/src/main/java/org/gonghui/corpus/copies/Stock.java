package org.gonghui.corpus.copies;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gonghui.corpus.text.Span;

/// Which of the finds are stock passages.
///
/// @param finds numbers of those that are
/// @param passages the stock passages, most frequent first, then in the order of the source
record Stock(BitSet finds, List<StockPassage> passages) {

    /// @param wholes the documents that are copies of each other as wholes
    static Stock of(List<Find> finds, CopySource source, Documents documents, Clusters wholes, CopySettings settings)
            throws IOException {
        Occurrences occurrences = new Occurrences(finds, documents.size());
        Clusters families = families(documents, wholes);
        BitSet frequent = new BitSet();
        List<int[]> stock = new ArrayList<>();
        occurrences.forEach(settings.stockFamilies(), places -> {
            if (owners(places, occurrences, families) >= settings.stockFamilies()) {
                Arrays.stream(places).forEach(place -> frequent.set(place / 2));
                stock.add(places);
            }
        });
        List<StockPassage> passages = new ArrayList<>();
        for (int[] places : stock) {
            passages.add(passage(places, owners(places, occurrences, families), occurrences, source, documents));
        }
        passages.sort(Comparator.comparingInt(StockPassage::families).reversed());
        return new Stock(stock(finds, frequent, settings.minLength()), List.copyOf(passages));
    }

    private static int owners(int[] places, Occurrences occurrences, Clusters families) {
        return (int) Arrays.stream(places).map(place -> families.of(occurrences.document(place))).distinct().count();
    }

    /// A stretch that holds frequent passages is stock as a whole unless the rest of it is a copy by itself: in a text
    /// that was copied, its stock sentences were copied too.
    private static BitSet stock(List<Find> finds, BitSet frequent, int minLength) {
        int[] rest = new int[finds.isEmpty() ? 0 : finds.getLast().alignment() + 1];
        for (int find = 0; find < finds.size(); find++) {
            rest[finds.get(find).alignment()] += frequent.get(find) ? 0 : finds.get(find).weight();
        }
        BitSet stock = new BitSet();
        for (int find = frequent.nextSetBit(0); find >= 0; find = frequent.nextSetBit(find + 1)) {
            stock.set(find, finds.get(find).strength() != Find.Strength.CLOSE
                    && rest[finds.get(find).alignment()] < minLength);
        }
        return stock;
    }

    /// Documents of one school, and copies of each other as wholes, are one family.
    private static Clusters families(Documents documents, Clusters wholes) {
        Clusters families = new Clusters(documents.size());
        Map<String, Integer> firstOfSchool = new HashMap<>();
        for (int number = 0; number < documents.size(); number++) {
            int document = number;
            families.join(wholes.of(document), document);
            Relation.key(documents.summary(document).school())
                    .ifPresent(school -> families.join(firstOfSchool.computeIfAbsent(school, key -> document),
                            document));
        }
        return families;
    }

    /// @param places by document and where they stand
    private static StockPassage passage(int[] places, int families, Occurrences occurrences, CopySource source,
            Documents documents) throws IOException {
        List<StockPassage.Place> apart = new ArrayList<>();
        int document = -1;
        int end = 0;
        for (int place : places) {
            Span span = occurrences.span(place);
            if (occurrences.document(place) != document || span.start() >= end) {
                document = occurrences.document(place);
                apart.add(new StockPassage.Place(documents.summary(document).id(), span));
                end = span.end();
            }
        }
        String text = source.text(occurrences.document(places[0])).words(occurrences.span(places[0]));
        return new StockPassage(text, families, apart);
    }
}
