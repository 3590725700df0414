package org.gonghui.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gonghui.analyzer.explore.CorpusTokens;
import org.gonghui.analyzer.explore.HiddenWords;
import org.gonghui.analyzer.explore.Part;
import org.gonghui.analyzer.segment.HanLpSegmenter;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.cli.render.Console;
import org.gonghui.corpus.index.Corpus;
import org.gonghui.corpus.query.SearchFilter;
import org.gonghui.corpus.text.UserException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// A command that asks something of the words of a corpus and gives a table.
abstract class ExploreCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private SegmenterOptions segmentation = new SegmenterOptions();

    @Mixin
    private FilterOptions filters = new FilterOptions();

    @Mixin
    private NamesOption names = new NamesOption();

    @Mixin
    private ResultOptions results = new ResultOptions();

    @Parameters(index = "0", paramLabel = "CORPUS", descriptionKey = "search.corpus")
    private Path directory;

    ExploreCommand(Console console) {
        this.console = console;
    }

    /// What is asked.
    ///
    /// @param corpus the corpus
    /// @param tokens its tokens
    /// @param filters the options that say which paragraphs are looked at
    /// @param filter which those are
    record Asked(Corpus corpus, CorpusTokens tokens, FilterOptions filters, SearchFilter filter) {}

    /// A question whose options have been understood.
    interface Question {
        ResultTable answer(Asked asked) throws IOException, UserException;
    }

    /// Understands the options, before the corpus is read.
    ///
    /// @throws UserException if one of them cannot be meant
    abstract Question question() throws IOException, UserException;

    @Override
    public Integer call() throws IOException, UserException {
        results.check();
        Question question = question();
        try (Corpus corpus = Corpus.open(directory)) {
            SearchFilter filter = filter(corpus, filters);
            CorpusTokens tokens = CorpusTokens.of(corpus, segmenter());
            Asked asked = new Asked(corpus, tokens, filters, filter);
            ResultTable answer = question.answer(asked);
            results.give(hidden(asked).map(words -> words.without(answer)).orElse(answer), console);
        }
        return Gonghui.DONE;
    }

    /// Which paragraphs are looked at.
    ///
    /// @throws UserException if an option cannot be meant or leaves nothing
    SearchFilter filter(Corpus corpus, FilterOptions options) throws IOException, UserException {
        return options.filter(corpus);
    }

    /// The segmenter that cut the corpus.
    HanLpSegmenter segmenter() throws UserException {
        return segmentation.segmenter();
    }

    /// What may be listed of the words of a corpus; empty if it is everything.
    Optional<HiddenWords> hidden(Asked asked) throws IOException, UserException {
        return names.gate().masks() ? Optional.of(HiddenWords.of(asked.corpus(), asked.tokens())) : Optional.empty();
    }

    Console console() {
        return console;
    }

    /// The part that `--by` names, if it is given.
    static Optional<Part> part(@Nullable String by) throws UserException {
        return by == null ? Optional.empty() : Optional.of(Choice.of(Part.class, by, "--by"));
    }
}
