package org.gonghui.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.gonghui.analyzer.explore.CorpusCopySource;
import org.gonghui.analyzer.benchmark.IndicatorCatalogue;
import org.gonghui.analyzer.benchmark.IndicatorResults;
import org.gonghui.analyzer.benchmark.Indicators;
import org.gonghui.analyzer.ledger.CorpusLedger;
import org.gonghui.analyzer.ledger.FactLedger;
import org.gonghui.analyzer.ledger.FactResults;
import org.gonghui.analyzer.ledger.SourceResults;
import org.gonghui.analyzer.report.Audience;
import org.gonghui.analyzer.report.OutputFile;
import org.gonghui.analyzer.report.TableSet;
import org.gonghui.cli.render.Console;
import org.gonghui.corpus.copies.CopyFinder;
import org.gonghui.corpus.copies.CopyReport;
import org.gonghui.corpus.copies.CopySettings;
import org.gonghui.corpus.copies.VariantGroups;
import org.gonghui.corpus.index.Corpus;
import org.gonghui.corpus.school.Register;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.Summary;
import org.gonghui.corpus.text.UserException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `export`: all tables of a corpus, as a folder of CSV files or as a workbook.
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {

    private static final String WORKBOOK = "xlsx";
    /// Endings of files, which no folder should have.
    private static final Set<String> FILES = Set.of("csv", "json", "jsonl", "txt", "xls", "ods", "doc", "docx", "pdf",
            "html", "zip");

    private final Console console;

    @Mixin
    private NamesOption names = new NamesOption();

    @Parameters(index = "0", paramLabel = "CORPUS", descriptionKey = "search.corpus")
    private Path directory;

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "DIR|FILE.xlsx", descriptionKey = "export.output")
    private Path output;

    @Option(names = "--copies", descriptionKey = "export.copies")
    private boolean copies;

    @Option(names = "--indicators", paramLabel = "FILE", descriptionKey = "compare.indicators")
    private @Nullable Path catalogue;

    @Option(names = "--raw", descriptionKey = "raw")
    private boolean raw;

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, UserException {
        boolean workbook = ResultForm.ending(output).equals(WORKBOOK);
        check(workbook);
        IndicatorCatalogue indicators = catalogue == null
                ? IndicatorCatalogue.standard()
                : IndicatorCatalogue.standard().plus(catalogue);
        LedgerSource.prepare();
        TableSet tables = tables(indicators);
        if (workbook) {
            tables.writeWorkbook(output, console.language());
        } else {
            tables.writeFolder(output, console.language(), raw ? Audience.PROGRAMS : Audience.PEOPLE);
        }
        console.remark(new Message("已写到 " + output, "written to " + output));
        return Gonghui.DONE;
    }

    private void check(boolean workbook) throws IOException, UserException {
        if (workbook) {
            OutputFile.check(output);
            return;
        }
        if (FILES.contains(ResultForm.ending(output))) {
            throw new UserException(new Message(
                    output + "：这个命令写一个文件夹或一个 .xlsx 工作簿，不写 ." + ResultForm.ending(output) + "；文件夹的名字请去掉扩展名",
                    output + ": this command writes a folder or one .xlsx workbook, no ." + ResultForm.ending(output)
                            + "; name the folder without an ending"));
        }
        TableSet.checkFolder(output);
    }

    private TableSet tables(IndicatorCatalogue indicators) throws IOException, UserException {
        try (Corpus corpus = Corpus.open(directory)) {
            Register register = LedgerSource.registerOf(corpus);
            FactLedger ledger = CorpusLedger.of(corpus, names.gate(), register,
                    copies ? copyGroups(corpus) : Map.of());
            return new TableSet(List.of(
                    new TableSet.Entry("indicators", new Message("指标", "indicators"),
                            IndicatorResults.of(Indicators.of(ledger), indicators)),
                    new TableSet.Entry("figures", new Message("数字", "figures"),
                            FactResults.figures(ledger.figures())),
                    new TableSet.Entry("activities", new Message("活动", "activities"),
                            FactResults.activities(ledger.activities())),
                    new TableSet.Entry("documents", new Message("文档", "documents"),
                            FactResults.documents(ledger.ledger().documents())),
                    new TableSet.Entry("paragraphs", new Message("段落", "paragraphs"),
                            FactResults.paragraphs(ledger.ledger().paragraphs())),
                    new TableSet.Entry("inputs", new Message("输入台账", "inputs"),
                            SourceResults.inputs(corpus.inputs(), console.language())),
                    new TableSet.Entry("schools", new Message("学校名册", "schools"), SourceResults.register(register))));
        }
    }

    /// Numbers of the groups of documents that are copies as wholes, from 1.
    private static Map<String, Integer> copyGroups(Corpus corpus) throws IOException {
        CopyReport report = new CopyFinder(CopySettings.DEFAULT, VariantGroups.standard())
                .find(CorpusCopySource.of(corpus.texts()));
        Map<String, Integer> groups = new HashMap<>();
        for (int group = 0; group < report.groups().size(); group++) {
            for (Summary document : report.groups().get(group).documents()) {
                groups.put(document.id(), group + 1);
            }
        }
        return groups;
    }
}
