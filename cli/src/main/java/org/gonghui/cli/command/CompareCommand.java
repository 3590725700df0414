package org.gonghui.cli.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gonghui.analyzer.benchmark.CompareRequest;
import org.gonghui.analyzer.benchmark.Comparison;
import org.gonghui.analyzer.benchmark.ComparisonResults;
import org.gonghui.analyzer.benchmark.Indicator;
import org.gonghui.analyzer.benchmark.IndicatorCatalogue;
import org.gonghui.analyzer.benchmark.IndicatorChanges;
import org.gonghui.analyzer.benchmark.Indicators;
import org.gonghui.analyzer.ledger.CorpusParts;
import org.gonghui.analyzer.peers.SchoolPeriod;
import org.gonghui.analyzer.peers.SchoolPeriods;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.cli.render.Console;
import org.gonghui.corpus.names.NameGate;
import org.gonghui.corpus.school.Register;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.UserException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `compare`: the schools of a corpus beside their peers.
@Command(name = "compare")
final class CompareCommand extends PeerCommand {

    @Option(names = "--indicator", paramLabel = "INDICATOR", split = ",", hideParamSyntax = true, descriptionKey = "compare.indicator")
    private List<String> indicators = List.of();

    @Option(names = "--indicators", paramLabel = "FILE", descriptionKey = "compare.indicators")
    private @Nullable Path catalogue;

    @Option(names = "--per-head", descriptionKey = "compare.per-head")
    private boolean perHead;

    @Option(names = "--against-year", paramLabel = "YEAR", descriptionKey = "compare.against-year")
    private @Nullable Integer against;

    CompareCommand(Console console) {
        super(console);
    }

    @Override
    Question question() throws UserException {
        CompareRequest request = request();
        return asked -> {
            Indicators values = indicators(asked);
            ComparedSummaries.require(values, request);
            return against == null ? standings(values, asked, request) : changes(values, asked, request, against);
        };
    }

    private static Indicators indicators(Asked asked) {
        SchoolPeriods.Builder periods = new SchoolPeriods.Builder(asked.register());
        CorpusParts<SchoolPeriod> ledgers = CorpusParts.of(asked.corpus(), NameGate.MASKING, asked.register(),
                periods::add);
        return Indicators.of(periods.build(), unit -> {
            try {
                return ledgers.ledger(unit);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private ResultTable standings(Indicators values, Asked asked, CompareRequest request) throws UserException {
        Comparison comparison = Comparison.of(values, asked.register(), asked.groups(), request)
                .orElseThrow(PeerCommand::nothingToCompare);
        if (asked.school().isPresent()) {
            ComparedSummaries.require(comparison, asked.school().get());
        }
        return table(comparison, request, asked.school());
    }

    private ResultTable changes(Indicators values, Asked asked, CompareRequest request, int year)
            throws UserException {
        IndicatorChanges changes = IndicatorChanges.of(values, asked.register(), asked.groups(), request, year)
                .orElseThrow(PeerCommand::nothingToCompare);
        if (!result().isForScreen()) {
            return changes.full();
        }
        if (asked.school().isPresent()) {
            return changes.school(asked.school().get(), console().language());
        }
        return request.indicators().size() == 1
                ? changes.indicator(request.indicators().getFirst(), console().language())
                : changes.overview(console().language());
    }

    private CompareRequest request() throws UserException {
        return new CompareRequest(chosen(), options().year(), options().period(), perHead, options().minimum());
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
        if (!result().isForScreen()) {
            return ComparisonResults.full(comparison);
        }
        if (one.isPresent()) {
            return ComparisonResults.school(comparison, one.get(), console().language());
        }
        return request.indicators().size() == 1
                ? ComparisonResults.ranking(comparison, request.indicators().getFirst(), console().language())
                : ComparisonResults.overview(comparison, console().language());
    }
}
