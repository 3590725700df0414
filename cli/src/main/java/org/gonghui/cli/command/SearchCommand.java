package org.gonghui.cli.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.gonghui.analyzer.explore.SensitivityTable;
import org.gonghui.cli.render.Console;
import org.gonghui.cli.render.ResultText;
import org.gonghui.cli.render.SearchJson;
import org.gonghui.cli.render.SearchText;
import org.gonghui.cli.render.Style;
import org.gonghui.corpus.index.Corpus;
import org.gonghui.corpus.query.SearchFilter;
import org.gonghui.corpus.query.SearchHit;
import org.gonghui.corpus.query.SearchRequest;
import org.gonghui.corpus.query.SearchResult;
import org.gonghui.corpus.query.SegmentationSensitivity;
import org.gonghui.corpus.query.language.ResolvedQuery;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `search`: where words or characters stand in a corpus.
@Command(name = "search")
final class SearchCommand implements Callable<Integer> {

    /// How hits are listed.
    enum Format {
        table, jsonl
    }

    private final Console console;

    @Mixin
    private QueryOptions query = new QueryOptions();

    @Mixin
    private NamesOption names = new NamesOption();

    @Mixin
    private FilterOptions filters = new FilterOptions();

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
        try (Corpus corpus = Corpus.open(query.directory())) {
            QueryOptions.Asked asked = query.ask(corpus);
            SearchFilter filter = filters.filter(corpus);
            if (sensitivity) {
                compare(asked, filter);
            } else {
                show(asked.search().search(new SearchRequest(asked.query(), filter, rows()), names.gate()));
            }
        }
        return Gonghui.DONE;
    }

    private void check() throws UserException {
        if (limit < 0) {
            throw new UserException(new Message("--limit 不能是负数，给的是 " + limit,
                    "--limit must not be negative, got " + limit));
        }
        if (sensitivity && (!query.isOfWords() || format == Format.jsonl)) {
            throw new UserException(new Message(
                    "--segmentation-sensitivity 比较按词和按字，不能与 --layer chars、--format jsonl 同用",
                    "--segmentation-sensitivity compares words with characters and cannot go with --layer chars or"
                            + " --format jsonl"));
        }
    }

    private void compare(QueryOptions.Asked asked, SearchFilter filter) throws IOException, UserException {
        if (!(asked.query() instanceof ResolvedQuery.Tokens words) || words.plainWords().isEmpty()) {
            throw new UserException(new Message(
                    "--segmentation-sensitivity 只能查一个词或连着的几个词，不带运算、标点和通配符，如 教代会；给的是“" + query.text() + "”",
                    "--segmentation-sensitivity takes a word, or several next to one another, without operators,"
                            + " punctuation and wildcards, such as 教代会; got '" + query.text() + "'"));
        }
        String characters = String.join("", words.plainWords());
        SegmentationSensitivity found = SegmentationSensitivity.of(asked.search(), words,
                new ResolvedQuery.Characters(characters), filter);
        Style style = console.outIsTerminal() ? Style.COLOUR : Style.PLAIN;
        console.out().print(new ResultText(console.language(), console.width(), style)
                .render(SensitivityTable.of(characters, found), rows()));
    }

    private int rows() {
        return limit == 0 ? Integer.MAX_VALUE : limit;
    }

    private void show(SearchResult result) {
        switch (format) {
            case table -> new SearchText(console).lines(query.text(), result).forEach(console.out()::println);
            case jsonl -> {
                for (SearchHit hit : result.hits()) {
                    console.out().println(SearchJson.line(hit));
                }
            }
        }
        if (result.paragraphs() == 0 && query.isOfWords()) {
            console.remark(new Message("没有找到。词的切法可能不同，可加 --layer chars 按字查",
                    "nothing found. Words may have been cut otherwise; --layer chars finds any text"));
        }
    }
}
