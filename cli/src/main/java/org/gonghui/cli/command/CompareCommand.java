package org.gonghui.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.gonghui.analyzer.benchmark.CompareRequest;
import org.gonghui.analyzer.benchmark.Comparison;
import org.gonghui.analyzer.benchmark.ComparisonResults;
import org.gonghui.analyzer.benchmark.Indicator;
import org.gonghui.analyzer.benchmark.IndicatorCatalogue;
import org.gonghui.analyzer.benchmark.Indicators;
import org.gonghui.analyzer.peers.PeerFile;
import org.gonghui.analyzer.peers.PeerGroups;
import org.gonghui.analyzer.report.OutputFile;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.cli.render.Console;
import org.gonghui.corpus.index.Corpus;
import org.gonghui.corpus.names.NameGate;
import org.gonghui.corpus.school.Register;
import org.gonghui.corpus.text.Labelled;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.PeriodType;
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

    @Parameters(index = "0", paramLabel = "CORPUS", descriptionKey = "search.corpus")
    private Path directory;

    @Option(names = "--indicator", paramLabel = "INDICATOR", split = ",", hideParamSyntax = true, descriptionKey = "compare.indicator")
    private List<String> indicators = List.of();

    @Option(names = "--indicators", paramLabel = "FILE", descriptionKey = "compare.indicators")
    private @Nullable Path catalogue;

    @Option(names = "--school", paramLabel = "SCHOOL", descriptionKey = "compare.school")
    private @Nullable String school;

    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "compare.year")
    private @Nullable Integer year;

    @Option(names = "--period", paramLabel = "PERIOD", descriptionKey = "compare.period")
    private @Nullable String period;

    @Option(names = "--by", paramLabel = "WAY", descriptionKey = "compare.by")
    private String by = "stage";

    @Option(names = "--peers", paramLabel = "CSV", descriptionKey = "compare.peers")
    private @Nullable Path peers;

    @Option(names = "--write-peers", paramLabel = "CSV", descriptionKey = "compare.write-peers")
    private @Nullable Path writtenPeers;

    @Option(names = "--per-head", descriptionKey = "compare.per-head")
    private boolean perHead;

    @Option(names = "--min-group", paramLabel = "N", descriptionKey = "compare.min-group")
    private int minimum = CompareRequest.MINIMUM;

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
            PeerGroups groups = groups(register);
            Optional<String> one = school == null
                    ? Optional.empty()
                    : Optional.of(new CorpusSchools(corpus, register).find(school));
            Comparison comparison = Comparison
                    .of(Indicators.of(new FactSource(corpus, NameGate.MASKING).load(register, Map.of())), register,
                            groups, request)
                    .orElseThrow(() -> new UserException(new Message("语料里没有写明学校和年份的总结，没有可比的",
                            "the corpus has no summary with a school and a year: there is nothing to compare")));
            result.give(table(comparison, request, one), console);
        }
        return Gonghui.DONE;
    }

    private CompareRequest request() throws UserException {
        if (minimum < 2) {
            throw new UserException(new Message("--min-group 不能小于 2，给的是 " + minimum,
                    "--min-group must be at least 2, got " + minimum));
        }
        Optional<PeriodType> type = Optional.empty();
        if (period != null) {
            type = Optional.of(Labelled.find(PeriodType.class, period)
                    .orElseThrow(() -> new UserException(new Message(
                            "--period 不认识“" + period + "”；可用：" + Labelled.ids(PeriodType.class),
                            "--period: unknown '" + period + "'; expected one of " + Labelled.ids(PeriodType.class)))));
        }
        return new CompareRequest(chosen(), year == null ? OptionalInt.empty() : OptionalInt.of(year), type, perHead,
                minimum);
    }

    private List<Indicator> chosen() throws UserException {
        IndicatorCatalogue all = catalogue == null
                ? IndicatorCatalogue.standard()
                : IndicatorCatalogue.standard().plus(catalogue);
        List<Indicator> chosen = new ArrayList<>();
        for (String word : indicators) {
            String known = String.join(" ", all.all().stream().map(Indicator::id).toList());
            chosen.add(all.find(word)
                    .orElseThrow(() -> new UserException(new Message(
                            "没有名为“" + word + "”的指标；有：" + known,
                            "there is no indicator '" + word + "'; there are: " + known))));
        }
        return chosen.isEmpty() ? all.all() : chosen;
    }

    private PeerGroups groups(Register register) throws IOException, UserException {
        if (register.isEmpty()) {
            throw new UserException(new Message("这个语料没有学校名册，不知道哪些学校可比；请带名册重建：gonghui index 文件夹 -o " + directory
                    + " --schools schools.csv",
                    "this corpus has no register of schools, which tells what schools are alike; index again with one:"
                            + " gonghui index FOLDER -o " + directory + " --schools schools.csv"));
        }
        PeerGroups groups = peers == null ? PeerGroups.by(by, register) : PeerFile.read(peers, register);
        if (writtenPeers != null) {
            byte[] written = PeerFile.write(groups, register).getBytes(StandardCharsets.UTF_8);
            OutputFile.write(writtenPeers, out -> out.write(written));
            console.remark(new Message("同类学校已写到 " + writtenPeers, "peers written to " + writtenPeers));
        }
        return groups;
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
