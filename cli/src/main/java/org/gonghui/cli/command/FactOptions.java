package org.gonghui.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.gonghui.analyzer.ledger.CorpusFacts;
import org.gonghui.corpus.index.Corpus;
import org.gonghui.corpus.names.NameGate;
import org.gonghui.corpus.query.SearchFilter;
import org.gonghui.corpus.school.Register;
import org.gonghui.corpus.text.FactStatus;
import org.gonghui.corpus.text.UserException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Which figures or activities of which corpus are wanted.
final class FactOptions {

    @Mixin
    private NamesOption names = new NamesOption();

    @Parameters(index = "0", paramLabel = "CORPUS", descriptionKey = "search.corpus")
    private Path directory;

    @Option(names = "--status", paramLabel = "STATUS", split = ",", hideParamSyntax = true, descriptionKey = "facts.status")
    private List<String> statuses = List.of();

    /// What is wanted of an open corpus.
    ///
    /// @param corpus the corpus; to be closed when the rows have been given
    /// @param gate what may be shown of its texts
    /// @param register the schools that rows are joined with
    /// @param filter which paragraphs they come from
    record Asked(Corpus corpus, NameGate gate, Register register, SearchFilter filter, List<String> statuses)
            implements
                AutoCloseable {

        CorpusFacts figures() {
            return CorpusFacts.figures(corpus, gate, register);
        }

        CorpusFacts activities() {
            return CorpusFacts.activities(corpus, gate, register);
        }

        /// The conditions that are common to figures and activities.
        FactFilter conditions() throws UserException {
            return new FactFilter().meeting(filter).any("--status", "status", FactStatus.class, statuses);
        }

        @Override
        public void close() throws IOException {
            corpus.close();
        }
    }

    /// Opens the corpus.
    ///
    /// @param filters which paragraphs rows come from
    Asked open(FilterOptions filters) throws IOException, UserException {
        LedgerSource.prepare();
        Corpus corpus = Corpus.open(directory);
        try {
            return new Asked(corpus, names.gate(), LedgerSource.registerOf(corpus), filters.filter(corpus), statuses);
        } catch (IOException | UserException e) {
            corpus.close();
            throw e;
        }
    }
}
