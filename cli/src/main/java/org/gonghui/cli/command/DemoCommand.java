package org.gonghui.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gonghui.analyzer.ledger.StatsRequest;
import org.gonghui.analyzer.ledger.StatsTable;
import org.gonghui.analyzer.pipeline.CorpusUpdate.Absent;
import org.gonghui.analyzer.report.Audience;
import org.gonghui.analyzer.report.TableFormat;
import org.gonghui.analyzer.report.TableWriter;
import org.gonghui.cli.render.Console;
import org.gonghui.cli.render.Style;
import org.gonghui.cli.render.TerminalTable;
import org.gonghui.corpus.read.Inputs;
import org.gonghui.corpus.read.Limits;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `demo`: the main job, end to end, on the samples that come along.
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = {"-o", "--output"}, paramLabel = "DIR", descriptionKey = "demo.output")
    private Path output = home().resolve(Path.of("gonghui-out", "demo"));

    DemoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, UserException {
        if (Files.exists(output) && !Files.isDirectory(output)) {
            throw new UserException(new Message(output + " 是文件，这里要一个文件夹；请用 -o 换一个名字",
                    output + " is a file, a folder is wanted here; choose another name with -o"));
        }
        Path samples = samples();
        Path corpus = output.resolve("corpus");
        Path csv = output.resolve("stats.csv");
        Files.createDirectories(output);
        InputOptions options = InputOptions.of(samples.resolve("schools.csv"), samples.resolve("documents.csv"));
        new CorpusBuild(options, console.silenced())
                .build(Inputs.find(List.of(samples.resolve("summaries")), Limits.DEFAULT), corpus, false, Absent.DROP);
        StatsTable table = statistics(options, corpus);
        Style style = console.outIsTerminal() ? Style.COLOUR : Style.PLAIN;
        console.out().print(new TerminalTable(console.language(), console.width(), style).render(table));
        new TableWriter(TableFormat.CSV, console.language(), Audience.PEOPLE).write(table, csv);
        tellWhere(csv, corpus);
        return Gonghui.DONE;
    }

    private StatsTable statistics(InputOptions options, Path corpus) throws IOException, UserException {
        StatsRequest request = StatsRequest.parse(List.of("school", "category"), "paragraphs", Optional.empty());
        return new LedgerSource(options, console).load(List.of(corpus), request).table();
    }

    private void tellWhere(Path csv, Path corpus) {
        console.out().println();
        console.out().println(console.text(new Message("统计表（CSV）：", "table (CSV): ")) + csv);
        console.out().println(console.text(new Message("语料：", "corpus: ")) + corpus);
        console.out().println(console.text(new Message("接着试试：", "try next: ")) + "gonghui search " + corpus + " 教代会");
    }

    /// The project's folder: the launcher names it.
    private static Path home() {
        return Path.of(System.getProperty("gonghui.home", "."));
    }

    private static Path samples() throws UserException {
        Path samples = home().resolve(Path.of("corpus", "samples"));
        if (!Files.isDirectory(samples.resolve("summaries"))) {
            throw new UserException(new Message("找不到样例 " + samples + "；请用项目目录里的 ./gonghui 启动",
                    "the samples " + samples + " are not there; start with ./gonghui in the project's folder"));
        }
        return samples;
    }
}
