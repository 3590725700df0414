package org.gonghui.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.gonghui.analyzer.ledger.CorpusLedger;
import org.gonghui.analyzer.ledger.FactLedger;
import org.gonghui.corpus.index.Corpus;
import org.gonghui.corpus.query.SearchFilter;
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

    /// A ledger and the conditions that are common to its tables.
    record Loaded(FactLedger ledger, SearchFilter filter, List<String> statuses) {

        FactFilter figures() throws UserException {
            return filtered(new FactFilter(ledger.figures()));
        }

        FactFilter activities() throws UserException {
            return filtered(new FactFilter(ledger.activities()));
        }

        private FactFilter filtered(FactFilter rows) throws UserException {
            return rows.meeting(filter).any("--status", "status", FactStatus.class, statuses);
        }
    }

    /// The rows of the corpus.
    ///
    /// @param filters which paragraphs they come from
    Loaded load(FilterOptions filters) throws IOException, UserException {
        LedgerSource.prepare();
        try (Corpus corpus = Corpus.open(directory)) {
            SearchFilter filter = filters.filter(corpus);
            return new Loaded(
                    CorpusLedger.of(corpus, names.gate(), LedgerSource.registerOf(corpus), Map.of()), filter,
                    statuses);
        }
    }
}
