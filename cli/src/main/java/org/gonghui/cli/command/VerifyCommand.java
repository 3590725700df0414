package org.gonghui.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.gonghui.analyzer.benchmark.IndicatorCatalogue;
import org.gonghui.analyzer.benchmark.Indicators;
import org.gonghui.analyzer.ledger.FactLedger;
import org.gonghui.analyzer.verify.Evidence;
import org.gonghui.analyzer.verify.Findings;
import org.gonghui.analyzer.verify.StoredFacts;
import org.gonghui.analyzer.verify.Verifier;
import org.gonghui.cli.render.Console;
import org.gonghui.corpus.index.Corpus;
import org.gonghui.corpus.names.NameGate;
import org.gonghui.corpus.school.Register;
import org.gonghui.corpus.text.UserException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `verify`: published numbers, derived again from the corpus.
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private ResultOptions result = new ResultOptions();

    @Parameters(index = "0", paramLabel = "TABLE", descriptionKey = "verify.table")
    private Path published;

    @Option(names = "--corpus", required = true, paramLabel = "CORPUS", descriptionKey = "verify.corpus")
    private Path directory;

    @Option(names = "--indicators", paramLabel = "FILE", descriptionKey = "compare.indicators")
    private @Nullable Path catalogue;

    VerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, UserException {
        result.check();
        LedgerSource.prepare();
        try (Corpus corpus = Corpus.open(directory)) {
            Findings findings = new Verifier(evidence(corpus)).verify(published);
            boolean matches = findings.mismatches().isEmpty();
            if (matches && result.isForScreen()) {
                console.out().println(findings.summary().in(console.language()));
            } else {
                result.give(findings.table(console.language()), console);
            }
            return matches ? Gonghui.DONE : Gonghui.DONE_WITH_MISMATCHES;
        }
    }

    private Evidence evidence(Corpus corpus) throws IOException, UserException {
        IndicatorCatalogue indicators = catalogue == null
                ? IndicatorCatalogue.standard()
                : IndicatorCatalogue.standard().plus(catalogue);
        Register register = LedgerSource.registerOf(corpus);
        FactLedger ledger = new FactSource(corpus, NameGate.MASKING).load(register, Map.of());
        return new Evidence(StoredFacts.of(corpus.paragraphs(), corpus.facts()), ledger, Indicators.of(ledger),
                indicators, register);
    }
}
