package org.gonghui.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gonghui.analyzer.benchmark.CompareRequest;
import org.gonghui.analyzer.benchmark.Comparison;
import org.gonghui.analyzer.benchmark.ComparisonResults;
import org.gonghui.analyzer.benchmark.Indicator;
import org.gonghui.analyzer.benchmark.IndicatorCatalogue;
import org.gonghui.analyzer.benchmark.IndicatorChanges;
import org.gonghui.analyzer.benchmark.Indicators;
import org.gonghui.analyzer.peers.PeerGroups;
import org.gonghui.analyzer.table.ResultTable;
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

/// `compare`: the schools of a corpus beside their peers.
@Command(name = "compare")
final class CompareCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private ResultOptions result = new ResultOptions();

    @Mixin
    private PeerOptions options = new PeerOptions();

    @Parameters(index = "0", paramLabel = "CORPUS", descriptionKey = "search.corpus")
    private Path directory;

    @Option(names = "--indicator", paramLabel = "INDICATOR", split = ",", hideParamSyntax = true, descriptionKey = "compare.indicator")
    private List<String> indicators = List.of();

    @Option(names = "--indicators", paramLabel = "FILE", descriptionKey = "compare.indicators")
    private @Nullable Path catalogue;

    @Option(names = "--school", paramLabel = "SCHOOL", descriptionKey = "compare.school")
    private @Nullable String school;

    @Option(names = "--per-head", descriptionKey = "compare.per-head")
    private boolean perHead;

    @Option(names = "--against-year", paramLabel = "YEAR", descriptionKey = "compare.against-year")
    private @Nullable Integer against;

    CompareCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, UserException {
        result.check();
        CompareRequest request = request();
        LedgerSource.prepare();
        try (Corpus corpus = Corpus.open(directory)) {
            Register register = LedgerSource.registerOf(corpus);
            PeerGroups groups = options.groups(directory, register, console);
            Optional<String> one = school == null
                    ? Optional.empty()
                    : Optional.of(new CorpusSchools(corpus, register).find(school));
            Indicators values = Indicators.of(new FactSource(corpus, NameGate.MASKING).load(register, Map.of()));
            ComparedSummaries.require(values, request);
            result.give(against == null
                    ? standings(values, register, groups, request, one)
                    : changes(IndicatorChanges.of(values, register, groups, request, against)
                            .orElseThrow(CompareCommand::nothing), request, one),
                    console);
        }
        return Gonghui.DONE;
    }

    private ResultTable standings(Indicators values, Register register, PeerGroups groups, CompareRequest request,
            Optional<String> one) throws UserException {
        Comparison comparison = Comparison.of(values, register, groups, request)
                .orElseThrow(CompareCommand::nothing);
        if (one.isPresent()) {
            ComparedSummaries.require(comparison, one.get());
        }
        return table(comparison, request, one);
    }

    private static UserException nothing() {
        return new UserException(new Message("语料里没有写明学校和年份的总结，没有可比的",
                "the corpus has no summary with a school and a year: there is nothing to compare"));
    }

    private ResultTable changes(IndicatorChanges changes, CompareRequest request, Optional<String> one)
            throws UserException {
        if (!result.isForScreen()) {
            return changes.full();
        }
        if (one.isPresent()) {
            return changes.school(one.get(), console.language());
        }
        return request.indicators().size() == 1
                ? changes.indicator(request.indicators().getFirst(), console.language())
                : changes.overview(console.language());
    }

    private CompareRequest request() throws UserException {
        return new CompareRequest(chosen(), options.year(), options.period(), perHead, options.minimum());
    }

    private List<Indicator> chosen() throws UserException {
        IndicatorCatalogue all = catalogue == null
                ? IndicatorCatalogue.standard()
                : IndicatorCatalogue.standard().plus(catalogue);
        List<Indicator> chosen = new ArrayList<>();
        for (String word : indicators) {
            chosen.add(all.find(word).orElseThrow(() -> unknown(word, all)));
        }
        return chosen.isEmpty() ? all.all() : chosen;
    }

    private static UserException unknown(String word, IndicatorCatalogue all) {
        String zh = String.join("、", all.all().stream().map(one -> one.id() + "（" + one.label().zh() + "）").toList());
        String en = String.join(", ", all.all().stream().map(one -> one.id() + " (" + one.label().en() + ")").toList());
        return new UserException(new Message("没有名为“" + word + "”的指标；有：" + zh,
                "there is no indicator '" + word + "'; there are: " + en));
    }

    private ResultTable table(Comparison comparison, CompareRequest request, Optional<String> one)
            throws UserException {
        if (!result.isForScreen()) {
            return ComparisonResults.full(comparison);
        }
        if (one.isPresent()) {
            return ComparisonResults.school(comparison, one.get(), console.language());
        }
        return request.indicators().size() == 1
                ? ComparisonResults.ranking(comparison, request.indicators().getFirst(), console.language())
                : ComparisonResults.overview(comparison, console.language());
    }
}
