package org.gonghui.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.gonghui.analyzer.benchmark.CompareRequest;
import org.gonghui.analyzer.benchmark.IndicatorCatalogue;
import org.gonghui.analyzer.county.CountyInput;
import org.gonghui.analyzer.county.CountyReport;
import org.gonghui.analyzer.publication.Publication;
import org.gonghui.analyzer.report.OutputFolder;
import org.gonghui.cli.render.Console;
import org.gonghui.corpus.index.Corpus;
import org.gonghui.corpus.index.KeptFile;
import org.gonghui.corpus.school.Register;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.UserException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `report`: what a county puts before a meeting, as a folder of pages, a workbook and a document.
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {

    private static final String REGISTER = "schools.csv";

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Mixin
    private PeerOptions options = new PeerOptions();

    @Mixin
    private NamesOption names = new NamesOption();

    @Parameters(index = "0", paramLabel = "CORPUS", descriptionKey = "search.corpus")
    private Path directory;

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "DIR", descriptionKey = "report.output")
    private Path output;

    @Option(names = "--school", paramLabel = "SCHOOL", descriptionKey = "report.school")
    private List<String> schools = List.of();

    @Option(names = "--indicators", paramLabel = "FILE", descriptionKey = "compare.indicators")
    private @Nullable Path catalogue;

    @Option(names = "--per-head", descriptionKey = "compare.per-head")
    private boolean perHead;

    @Option(names = "--no-copies", descriptionKey = "report.no-copies")
    private boolean withoutCopies;

    ReportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, UserException {
        OutputFolder.check(output);
        IndicatorCatalogue indicators = catalogue == null
                ? IndicatorCatalogue.standard()
                : IndicatorCatalogue.standard().plus(catalogue);
        CompareRequest request = new CompareRequest(indicators.all(), options.year(), options.period(), perHead,
                options.minimum());
        LedgerSource.prepare();
        try (Corpus corpus = Corpus.open(directory)) {
            Register register = register(corpus);
            CountyInput input = new ReportInput(corpus, register, options.groups(directory, register, console),
                    names.reportGate(), console).read(request, pages(corpus, register), !withoutCopies);
            step("正在汇总……", "putting it together ...");
            Publication report = CountyReport.of(input);
            step("正在写……", "writing ...");
            new ReportFolder(report, input, new GivenArguments(spec.commandLine().getParseResult()), console)
                    .write(output);
            tell(report);
        }
        return Gonghui.DONE;
    }

    /// The register of the corpus; what is wrong in it is told without the place where the corpus lies.
    private static Register register(Corpus corpus) throws UserException {
        Optional<KeptFile> file = corpus.keptRegister();
        return file.isPresent() ? Register.parse(REGISTER, file.get().bytes()) : Register.EMPTY;
    }

    private Set<String> pages(Corpus corpus, Register register) throws UserException {
        Set<String> pages = new LinkedHashSet<>();
        CorpusSchools known = new CorpusSchools(corpus, register);
        for (String school : schools) {
            pages.add(known.find(school));
        }
        return pages;
    }

    private void step(String zh, String en) {
        if (console.errIsTerminal()) {
            console.remark(new Message(zh, en));
        }
    }

    private void tell(Publication report) {
        int pages = report.leaves().size() - 1;
        String index = output.resolve("index.html").toString();
        console.remark(new Message(
                "报告已写到 " + output + "：全县一页、学校 " + pages + " 页，另有 report.xlsx、report.docx；请打开 " + index,
                "report written to " + output + ": the county, " + pages
                        + " schools, report.xlsx and report.docx; open " + index));
    }
}
