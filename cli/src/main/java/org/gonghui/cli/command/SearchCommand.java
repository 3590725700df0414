package org.gonghui.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.gonghui.cli.render.Console;
import org.gonghui.cli.render.SearchJson;
import org.gonghui.cli.render.SearchText;
import org.gonghui.corpus.index.Corpus;
import org.gonghui.corpus.query.CorpusSearch;
import org.gonghui.corpus.query.Layer;
import org.gonghui.corpus.query.SearchHit;
import org.gonghui.corpus.query.SearchRequest;
import org.gonghui.corpus.query.SearchResult;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `search`: where words or characters stand in a corpus.
@Command(name = "search")
final class SearchCommand implements Callable<Integer> {

    /// How hits are listed.
    enum Format {
        table, jsonl
    }

    /// The layers, as they are written on the command line.
    enum LayerName {
        words, chars
    }

    private final Console console;

    @Mixin
    private SegmenterOptions segmentation = new SegmenterOptions();

    @Mixin
    private FilterOptions filters = new FilterOptions();

    @Parameters(index = "0", paramLabel = "CORPUS", descriptionKey = "search.corpus")
    private Path directory;

    @Parameters(index = "1", paramLabel = "QUERY", descriptionKey = "search.query")
    private String query;

    @Option(names = "--layer", paramLabel = "words|chars", descriptionKey = "search.layer")
    private LayerName layer = LayerName.words;

    @Option(names = "--limit", paramLabel = "N", descriptionKey = "search.limit")
    private int limit = 20;

    @Option(names = "--format", paramLabel = "table|jsonl", descriptionKey = "format")
    private Format format = Format.table;

    SearchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, UserException {
        if (limit < 0) {
            throw new UserException(new Message("--limit 不能是负数，给的是 " + limit,
                    "--limit must not be negative, got " + limit));
        }
        try (Corpus corpus = Corpus.open(directory)) {
            SearchRequest request = new SearchRequest(query,
                    layer == LayerName.chars ? Layer.CHARS : Layer.WORDS, filters.filter(corpus),
                    limit == 0 ? Integer.MAX_VALUE : limit);
            SearchResult result = CorpusSearch.in(corpus, segmentation.segmenter()).search(request);
            show(result);
            if (result.paragraphs() == 0 && layer == LayerName.words) {
                console.remark(new Message("没有找到。词的切法可能不同，可加 --layer chars 按字查",
                        "nothing found. Words may have been cut otherwise; --layer chars finds any text"));
            }
        }
        return Gonghui.DONE;
    }

    private void show(SearchResult result) {
        switch (format) {
            case table -> new SearchText(console).lines(query, result).forEach(console.out()::println);
            case jsonl -> {
                for (SearchHit hit : result.hits()) {
                    console.out().println(SearchJson.line(hit));
                }
            }
        }
    }
}
