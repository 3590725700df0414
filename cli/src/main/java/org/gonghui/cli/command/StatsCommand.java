package org.gonghui.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.gonghui.analyzer.ledger.StatsRequest;
import org.gonghui.analyzer.ledger.StatsTable;
import org.gonghui.cli.render.Console;
import org.gonghui.corpus.index.Corpus;
import org.gonghui.corpus.index.DocumentParagraphs;
import org.gonghui.corpus.query.SearchFilter;
import org.gonghui.corpus.query.Subcorpora;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `stats`: category statistics of folders or of a corpus.
@Command(name = "stats")
final class StatsCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private InputOptions options = new InputOptions();

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Mixin
    private CopiesOption copies = new CopiesOption();

    @Spec
    private CommandSpec command;

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
        LedgerSource.Loaded loaded = load(isCorpus, request);
        StatsTable table = copies.note().map(loaded.table()::with).orElse(loaded.table());
        stats.show(RefusedNote.of(loaded.refused(), isCorpus ? ledgerOf(paths.getFirst()) : ledger.place())
                .map(table::with)
                .orElse(table), console);
        ConflictNote.of(loaded.contradictions()).ifPresent(console::remark);
        ConflictNote.carriedOver(loaded.carriedOver()).ifPresent(console::remark);
        return isCorpus ? Gonghui.DONE : ledger.settle(loaded.inputs(), loaded.rows(), console);
    }

    private LedgerSource.Loaded load(boolean isCorpus, StatsRequest request) throws IOException, UserException {
        LedgerSource source = new LedgerSource(options, console);
        if (isCorpus) {
            return source.corpus(paths.getFirst(), request, this::paragraphs, ledger);
        }
        if (copies.isOnce()) {
            throw new UserException(new Message("--copies once 要在语料上统计；请先用 gonghui index 建语料",
                    "--copies once needs a corpus; make one first with gonghui index"));
        }
        return source.load(paths, request);
    }

    private Stream<DocumentParagraphs> paragraphs(Corpus corpus) throws IOException {
        return copies.isOnce()
                ? copies.once(corpus, Subcorpora.in(corpus).paragraphs(SearchFilter.NONE), Gonghui.of(command))
                        .documents(corpus)
                : corpus.documentParagraphs();
    }

    private static Message ledgerOf(Path corpus) {
        Path file = corpus.resolve("inputs.csv");
        return new Message("输入台账 " + file, "the input ledger " + file);
    }
}
