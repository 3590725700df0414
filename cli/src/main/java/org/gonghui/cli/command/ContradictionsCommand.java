package org.gonghui.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.gonghui.analyzer.consistency.Conflict;
import org.gonghui.analyzer.contradiction.Contradiction;
import org.gonghui.analyzer.contradiction.ContradictionResults;
import org.gonghui.analyzer.contradiction.Contradictions;
import org.gonghui.cli.render.Console;
import org.gonghui.corpus.index.Corpus;
import org.gonghui.corpus.names.NameGate;
import org.gonghui.corpus.query.SearchFilter;
import org.gonghui.corpus.query.Subcorpora;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `contradictions`: where documents of a corpus contradict themselves, each with its sentences.
@Command(name = "contradictions")
final class ContradictionsCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private FilterOptions filters = new FilterOptions();

    @Mixin
    private NamesOption names = new NamesOption();

    @Mixin
    private ResultOptions result = new ResultOptions();

    @Parameters(index = "0", paramLabel = "CORPUS", descriptionKey = "search.corpus")
    private Path directory;

    @Option(names = "--type", paramLabel = "TYPE", split = ",", hideParamSyntax = true, descriptionKey = "contradictions.type")
    private List<String> types = List.of();

    ContradictionsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, UserException {
        result.check();
        Set<Conflict.Sort> sorts = Set.copyOf(Choice.of(Conflict.Sort.class, types, "--type"));
        LedgerSource.prepare();
        List<Contradiction> found = found()
                .stream()
                .filter(one -> sorts.isEmpty() || sorts.contains(one.conflict().sort()))
                .toList();
        if (found.isEmpty()) {
            console.remark(new Message("没有发现前后不一之处（只查得出 gonghui contradictions --help 里说的几种）",
                    "no contradiction was found, of the sorts that gonghui contradictions --help tells"));
        }
        result.give(result.isForScreen()
                ? ContradictionResults.inShort(found, console.language())
                : ContradictionResults.full(found, console.language()), console);
        return Gonghui.DONE;
    }

    private List<Contradiction> found() throws IOException, UserException {
        NameGate gate = names.gate();
        try (Corpus corpus = Corpus.open(directory)) {
            SearchFilter filter = filters.filter(corpus);
            return filter.equals(SearchFilter.NONE)
                    ? Contradictions.of(corpus, gate)
                    : Contradictions.of(corpus, gate, Subcorpora.in(corpus).paragraphs(filter));
        }
    }
}
