package org.gonghui.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.gonghui.analyzer.ledger.CategoryStatistics;
import org.gonghui.analyzer.ledger.StatsRequest;
import org.gonghui.analyzer.ledger.StatsTable;
import org.gonghui.cli.render.Console;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `stats`: category statistics of folders or of a corpus.
@Command(name = "stats")
final class StatsCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private InputOptions options = new InputOptions();

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Mixin
    private StatsOptions stats = new StatsOptions();

    @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "stats.paths")
    private List<Path> paths = List.of();

    StatsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, UserException {
        stats.check();
        ledger.check();
        StatsRequest request = stats.request();
        boolean isCorpus = LedgerSource.isCorpus(paths);
        if (isCorpus) {
            options.refuseForCorpus(paths.getFirst());
        }
        LedgerSource.Loaded loaded = new LedgerSource(options, console).load(paths);
        StatsTable table = CategoryStatistics.compute(loaded.ledger(), request);
        stats.show(RefusedNote.of(loaded.refused(), isCorpus ? ledgerOf(paths.getFirst()) : ledger.place())
                .map(table::with)
                .orElse(table), console);
        ConflictNote.of(loaded.contradictions()).ifPresent(console::remark);
        ConflictNote.carriedOver(loaded.carriedOver()).ifPresent(console::remark);
        if (isCorpus) {
            ledger.write(loaded.rows());
            return Gonghui.DONE;
        }
        return ledger.settle(loaded.inputs(), loaded.rows(), console);
    }

    private static Message ledgerOf(Path corpus) {
        Path file = corpus.resolve("inputs.csv");
        return new Message("输入台账 " + file, "the input ledger " + file);
    }
}
