package org.gonghui.analyzer.ledger;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gonghui.corpus.index.Corpus;
import org.gonghui.corpus.index.DocumentFacts;
import org.gonghui.corpus.index.KeptFile;
import org.gonghui.corpus.names.NameGate;
import org.gonghui.corpus.school.Register;
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

    private CorpusLedger() {}

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
        ShownFacts shown = new ShownFacts(gate);
        try (Stream<DocumentFacts> documents = corpus.documentFacts()) {
            documents.forEachOrdered(document -> shown.give(document, builder::add));
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
}
