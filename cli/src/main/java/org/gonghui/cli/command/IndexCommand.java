package org.gonghui.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.gonghui.analyzer.pipeline.CorpusUpdate;
import org.gonghui.analyzer.pipeline.CorpusUpdate.Absent;
import org.gonghui.cli.render.Console;
import org.gonghui.corpus.read.Input;
import org.gonghui.corpus.text.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `index`: builds a corpus or brings it up to date.
@Command(name = "index")
final class IndexCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private InputOptions options = new InputOptions();

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "paths")
    private List<Path> paths = List.of();

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "CORPUS", descriptionKey = "index.output")
    private Path corpus;

    @Option(names = "--rebuild", descriptionKey = "index.rebuild")
    private boolean rebuild;

    @Option(names = "--keep", descriptionKey = "index.keep")
    private boolean keep;

    IndexCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, UserException {
        ledger.check();
        List<Input> inputs = GivenPaths.inputs(paths, console);
        CorpusUpdate.Result result = new CorpusBuild(options, console).build(inputs, corpus, rebuild,
                keep ? Absent.KEEP : Absent.DROP);
        return ledger.settle(inputs, result.rows(), console);
    }
}
