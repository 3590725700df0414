package org.gonghui.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.gonghui.analyzer.benchmark.IndicatorCatalogue;
import org.gonghui.analyzer.benchmark.Indicators;
import org.gonghui.analyzer.ledger.CorpusLedger;
import org.gonghui.analyzer.ledger.FactLedger;
import org.gonghui.analyzer.verify.Evidence;
import org.gonghui.analyzer.verify.Findings;
import org.gonghui.analyzer.verify.StoredFacts;
import org.gonghui.analyzer.verify.Verifier;
import org.gonghui.cli.render.Console;
import org.gonghui.corpus.index.Corpus;
import org.gonghui.corpus.names.NameGate;
import org.gonghui.corpus.school.Register;
import org.gonghui.corpus.text.Message;
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

    @Parameters(index = "0", paramLabel = "TABLE|DIR", descriptionKey = "verify.table")
    private Path published;

    @Option(names = "--corpus", required = true, paramLabel = "CORPUS", descriptionKey = "verify.corpus")
    private Path directory;

    @Option(names = "--indicators", paramLabel = "FILE", descriptionKey = "compare.indicators")
    private @Nullable Path catalogue;

    @Option(names = "--peers", paramLabel = "CSV", descriptionKey = "compare.peers")
    private @Nullable Path peers;

    VerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, UserException {
        result.check();
        LedgerSource.prepare();
        Findings findings = findings();
        boolean matches = findings.mismatches().isEmpty();
        if (matches && result.isForScreen()) {
            console.out().println(findings.summary().in(console.language()));
        } else {
            result.give(findings.table(console.language()), console);
        }
        return matches ? Gonghui.DONE : Gonghui.DONE_WITH_MISMATCHES;
    }

    private Findings findings() throws IOException, UserException {
        boolean isReport = ReportAgain.isReport(published);
        if (Files.isDirectory(published) && !isReport) {
            throw new UserException(new Message(published + " 里没有 report.json，不是 gonghui report 写出的报告；也可以给出一个 CSV 文件",
                    published + " has no report.json, so it is no report of gonghui report; a CSV file would do, too"));
        }
        Findings again = isReport
                ? new ReportAgain(published, directory, given(), console).check()
                : new Findings(0, 0, List.of());
        try (Corpus corpus = Corpus.open(directory)) {
            Verifier verifier = new Verifier(evidence(corpus));
            return isReport ? again.plus(verifier.verifyIndicators()) : verifier.verify(published);
        }
    }

    private Map<String, Path> given() {
        Map<String, Path> files = new TreeMap<>();
        if (catalogue != null) {
            files.put("--indicators", catalogue);
        }
        if (peers != null) {
            files.put("--peers", peers);
        }
        return files;
    }

    private Evidence evidence(Corpus corpus) throws IOException, UserException {
        IndicatorCatalogue indicators = catalogue == null
                ? IndicatorCatalogue.standard()
                : IndicatorCatalogue.standard().plus(catalogue);
        Register register = LedgerSource.registerOf(corpus);
        FactLedger ledger = CorpusLedger.of(corpus, NameGate.MASKING, register, Map.of());
        return new Evidence(StoredFacts.of(corpus.paragraphs(), corpus.facts()), ledger, Indicators.of(ledger),
                indicators, register);
    }
}
