package org.gonghui.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.gonghui.cli.render.Console;
import org.gonghui.cli.render.ResultText;
import org.gonghui.cli.render.SearchJson;
import org.gonghui.cli.render.SearchText;
import org.gonghui.cli.render.SensitivityTable;
import org.gonghui.cli.render.Style;
import org.gonghui.corpus.index.Corpus;
import org.gonghui.corpus.query.CorpusSearch;
import org.gonghui.corpus.query.SearchFilter;
import org.gonghui.corpus.query.SearchHit;
import org.gonghui.corpus.query.SearchRequest;
import org.gonghui.corpus.query.SearchResult;
import org.gonghui.corpus.query.SegmentationSensitivity;
import org.gonghui.corpus.query.language.QueryParser;
import org.gonghui.corpus.query.language.ResolvedQuery;
import org.gonghui.corpus.query.language.Syntax;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.Segmenter;
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

    @Option(names = "--cql", descriptionKey = "search.cql")
    private boolean cql;

    @Option(names = "--explain", descriptionKey = "search.explain")
    private boolean explain;

    @Option(names = "--segmentation-sensitivity", descriptionKey = "search.sensitivity")
    private boolean sensitivity;

    @Option(names = "--limit", paramLabel = "N", descriptionKey = "search.limit")
    private int limit = 20;

    @Option(names = "--format", paramLabel = "table|jsonl", descriptionKey = "format")
    private Format format = Format.table;

    SearchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, UserException {
        check();
        try (Corpus corpus = Corpus.open(directory)) {
            Segmenter segmenter = segmentation.segmenter();
            CorpusSearch search = CorpusSearch.in(corpus, segmenter);
            ResolvedQuery resolved = new QueryParser(segmenter, CorpusSchools.of(corpus)).parse(query, syntax());
            if (explain) {
                String written = QueryParser.write(resolved);
                console.detail(new Message("检索式：" + written, "query: " + written));
            }
            SearchFilter filter = filters.filter(corpus);
            if (sensitivity) {
                showCuts(SegmentationSensitivity.of(search, oneTerm(resolved),
                        new ResolvedQuery.Characters(query.strip()), filter));
            } else {
                show(search.search(new SearchRequest(resolved, filter, limit == 0 ? Integer.MAX_VALUE : limit)));
            }
        }
        return Gonghui.DONE;
    }

    private void check() throws UserException {
        if (limit < 0) {
            throw new UserException(new Message("--limit 不能是负数，给的是 " + limit,
                    "--limit must not be negative, got " + limit));
        }
        if (cql && layer == LayerName.chars) {
            throw new UserException(new Message("--cql 和 --layer chars 不能同时用：检索式查词，chars 查原文的字",
                    "--cql and --layer chars cannot go together: the one looks for words, the other for characters"));
        }
        if (sensitivity && (cql || layer == LayerName.chars || format == Format.jsonl)) {
            throw new UserException(new Message(
                    "--segmentation-sensitivity 比较按词和按字，不能与 --cql、--layer chars、--format jsonl 同用",
                    "--segmentation-sensitivity compares words with characters and cannot go with --cql, --layer chars"
                            + " or --format jsonl"));
        }
    }

    private Syntax syntax() {
        if (sensitivity) {
            return Syntax.SIMPLE;
        }
        return switch (layer) {
            case chars -> Syntax.CHARACTERS;
            case words -> cql ? Syntax.CQL : Syntax.AUTO;
        };
    }

    private ResolvedQuery.Tokens oneTerm(ResolvedQuery resolved) throws UserException {
        if (resolved instanceof ResolvedQuery.Tokens tokens && tokens.isOfWordsAlone()) {
            return tokens;
        }
        throw new UserException(new Message(
                "--segmentation-sensitivity 只能查一个词或连写的几个词，不带空格、引号、标点和通配符，如 教代会；给的是“" + query + "”",
                "--segmentation-sensitivity takes a single term without blanks, quotation marks, punctuation and wildcards, such"
                        + " as 教代会; got '" + query + "'"));
    }

    private void showCuts(SegmentationSensitivity found) {
        Style style = console.outIsTerminal() ? Style.COLOUR : Style.PLAIN;
        console.out().print(new ResultText(console.language(), console.width(), style)
                .render(SensitivityTable.of(query.strip(), found), limit == 0 ? Integer.MAX_VALUE : limit));
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
        if (result.paragraphs() == 0 && layer == LayerName.words) {
            console.remark(new Message("没有找到。词的切法可能不同，可加 --layer chars 按字查",
                    "nothing found. Words may have been cut otherwise; --layer chars finds any text"));
        }
    }
}
