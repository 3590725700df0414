package org.gonghui.cli.command;

import java.io.IOException;
import java.util.Map;
import org.gonghui.analyzer.ledger.CorpusLedger;
import org.gonghui.analyzer.ledger.FactLedger;
import org.gonghui.corpus.index.Corpus;
import org.gonghui.corpus.names.NameGate;
import org.gonghui.corpus.school.Register;

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
        return CorpusLedger.of(corpus, gate, register, copyGroups);
    }
}
