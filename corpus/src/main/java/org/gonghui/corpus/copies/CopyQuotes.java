package org.gonghui.corpus.copies;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Reads the words of shared passages again, pair by pair: what all pairs of a large corpus quote would not fit in memory.
final class CopyQuotes implements Quotations {

    private final SectionReader sections;
    private final PairAligner aligner;
    private final Map<String, Integer> numbers = new HashMap<>();

    /// @param documents of the report, in the order of the source
    CopyQuotes(SectionReader sections, PairAligner aligner, List<DocumentShare> documents) {
        this.sections = sections;
        this.aligner = aligner;
        documents.forEach(share -> numbers.put(share.document().id(), numbers.size()));
    }

    @Override
    public List<CopiedPassage> of(CopyPair pair) throws IOException {
        int first = number(pair.first().id());
        int second = number(pair.second().id());
        boolean turned = first > second;
        Set<SharedPassage> asked = new HashSet<>();
        pair.passages().forEach(passage -> asked.add(turned ? passage.reversed() : passage));
        Map<SharedPassage, CopiedPassage> quotes = quotes(Math.min(first, second), Math.max(first, second), asked);
        return pair.passages()
                .stream()
                .map(passage -> turned
                        ? quote(quotes, passage.reversed()).reversed()
                        : quote(quotes, passage))
                .toList();
    }

    private int number(String document) {
        return Objects.requireNonNull(numbers.get(document), document);
    }

    private static CopiedPassage quote(Map<SharedPassage, CopiedPassage> quotes, SharedPassage passage) {
        return Objects.requireNonNull(quotes.get(passage), passage::toString);
    }

    private Map<SharedPassage, CopiedPassage> quotes(int first, int second, Set<SharedPassage> asked)
            throws IOException {
        Map<SharedPassage, CopiedPassage> quotes = new HashMap<>();
        for (Digest one : sections.document(first)) {
            for (Digest other : sections.document(second)) {
                PassageCutter cutter = new PassageCutter(one, other);
                aligner.align(one, other)
                        .stretches()
                        .stream()
                        .flatMap(stretch -> cutter.cut(stretch).stream())
                        .filter(piece -> asked.contains(piece.place()))
                        .forEach(piece -> quotes.putIfAbsent(piece.place(), cutter.quote(piece)));
            }
        }
        return quotes;
    }
}
