package org.gonghui.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.gonghui.analyzer.explore.SubcorpusSizes;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.cli.render.Console;
import org.gonghui.corpus.index.Corpus;
import org.gonghui.corpus.query.SearchFilter;
import org.gonghui.corpus.query.language.MetadataField;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.UserException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `info`: how large a corpus is, or a subcorpus.
@Command(name = "info")
final class InfoCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private FilterOptions filters = new FilterOptions();

    @Mixin
    private ResultOptions output = new ResultOptions();

    @Parameters(index = "0", paramLabel = "CORPUS", descriptionKey = "search.corpus")
    private Path directory;

    @Option(names = "--by", paramLabel = "FIELD", descriptionKey = "info.by")
    private @Nullable String by;

    InfoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, UserException {
        output.check();
        try (Corpus corpus = Corpus.open(directory)) {
            SearchFilter filter = filters.filter(corpus);
            ResultTable sizes = by == null
                    ? SubcorpusSizes.of(corpus, filter)
                    : SubcorpusSizes.by(corpus, filter, field(by));
            for (Message note : filters.notes()) {
                sizes = sizes.with(note);
            }
            output.give(sizes, console);
        }
        return Gonghui.DONE;
    }

    private static MetadataField field(String word) throws UserException {
        return Choice.of(MetadataField.class, word, "--by");
    }
}
