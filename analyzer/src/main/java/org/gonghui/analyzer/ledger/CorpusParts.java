package org.gonghui.analyzer.ledger;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.gonghui.corpus.index.Corpus;
import org.gonghui.corpus.index.DocumentFacts;
import org.gonghui.corpus.names.NameGate;
import org.gonghui.corpus.school.Register;
import org.gonghui.corpus.text.DocumentRow;

/// Parts of a corpus, each of which is made a ledger when it is asked for: of the others no more than sixteen bytes a
/// document is kept. The corpus has to stay open. For one thread.
///
/// @param <K> what tells parts apart; equal keys are one part
public final class CorpusParts<K> {

    private final Corpus corpus;
    private final NameGate gate;
    private final Register register;
    /// For each document the number of its line in the input ledger, and its number in that line.
    private final Map<K, LongStream.Builder> building = new HashMap<>();
    private final Map<K, long[]> parts = new HashMap<>();

    private CorpusParts(Corpus corpus, NameGate gate, Register register) {
        this.corpus = corpus;
        this.gate = gate;
        this.register = register;
    }

    /// Divides a corpus.
    ///
    /// @param gate what may be shown of a text
    /// @param register the schools that rows are joined with
    /// @param part tells the part to which a document belongs, if any; asked once for each, in the order of the corpus
    public static <K> CorpusParts<K> of(Corpus corpus, NameGate gate, Register register,
            Function<DocumentRow, Optional<K>> part) {
        CorpusParts<K> divided = new CorpusParts<>(corpus, gate, register);
        try (Stream<List<DocumentRow>> lines = corpus.documentsByInput()) {
            Iterator<List<DocumentRow>> rest = lines.iterator();
            for (int line = 0; rest.hasNext(); line++) {
                divided.add(line, rest.next(), part);
            }
        }
        divided.building.forEach((key, places) -> divided.parts.put(key, places.build().toArray()));
        divided.building.clear();
        return divided;
    }

    private void add(int line, List<DocumentRow> documents, Function<DocumentRow, Optional<K>> part) {
        for (int number = 0; number < documents.size(); number++) {
            long place = ((long) line << Integer.SIZE) | number;
            part.apply(documents.get(number))
                    .ifPresent(key -> building.computeIfAbsent(key, any -> LongStream.builder()).add(place));
        }
    }

    /// The documents of a part with all that was found in them, in the order of the corpus; none of a part that there is
    /// not.
    public FactLedger ledger(K part) throws IOException {
        long[] places = parts.getOrDefault(part, new long[0]);
        BitSet lines = new BitSet();
        for (long place : places) {
            lines.set((int) (place >>> Integer.SIZE));
        }
        FactLedger.Builder builder = new FactLedger.Builder(register, Map.of());
        ShownFacts shown = new ShownFacts(gate);
        try (Stream<List<DocumentFacts>> read = corpus.documentFactsByInput(lines)) {
            Iterator<List<DocumentFacts>> documents = read.iterator();
            int line = -1;
            List<DocumentFacts> ofLine = List.of();
            for (long place : places) {
                if (line != (int) (place >>> Integer.SIZE)) {
                    line = (int) (place >>> Integer.SIZE);
                    ofLine = documents.next();
                }
                shown.give(ofLine.get((int) place), builder::add);
            }
        }
        return builder.build();
    }
}
