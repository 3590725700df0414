package org.gonghui.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import org.gonghui.analyzer.explore.CorpusTokens;
import org.gonghui.corpus.index.Corpus;
import org.gonghui.corpus.query.CorpusSearch;
import org.gonghui.corpus.query.language.QueryParser;
import org.gonghui.corpus.query.language.ResolvedQuery;
import org.gonghui.corpus.query.language.Syntax;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.Segmenter;
import org.gonghui.corpus.text.SimplifiedScript;
import org.gonghui.corpus.text.UserException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// What is looked for, and in which corpus.
final class QueryOptions {

    /// The layers, as they are written on the command line.
    enum LayerName {
        words, chars
    }

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Mixin
    private SegmenterOptions segmentation = new SegmenterOptions();

    @Parameters(index = "0", paramLabel = "CORPUS", descriptionKey = "search.corpus")
    private Path directory;

    @Parameters(index = "1", paramLabel = "QUERY", descriptionKey = "search.query")
    private String text;

    @Option(names = "--layer", paramLabel = "words|chars", descriptionKey = "search.layer")
    private LayerName layer = LayerName.words;

    @Option(names = "--cql", descriptionKey = "query.cql")
    private boolean cql;

    @Option(names = "--explain", descriptionKey = "query.explain")
    private boolean explain;

    /// A query that can be asked.
    ///
    /// @param search of the corpus
    /// @param query what is looked for
    record Asked(CorpusSearch search, ResolvedQuery query) {}

    Path directory() {
        return directory;
    }

    /// The query as it was written.
    String text() {
        return text;
    }

    boolean isOfWords() {
        return layer == LayerName.words;
    }

    /// Understands the query; the manifest has it as it was understood, and whoever wants it is told.
    Asked ask(Corpus corpus) throws IOException, UserException {
        if (cql && layer == LayerName.chars) {
            throw new UserException(new Message("--cql 和 --layer chars 不能同时用：检索式查词，chars 查原文的字",
                    "--cql and --layer chars cannot go together: the one looks for words, the other for characters"));
        }
        Segmenter segmenter = segmentation.segmenter();
        CorpusSearch search = CorpusSearch.in(corpus, segmenter);
        ResolvedQuery query = new QueryParser(segmenter, CorpusSchools.of(corpus)).parse(asWords(text, layer),
                syntax());
        String written = QueryParser.write(query);
        Gonghui.of(command).notes().query(written);
        if (explain) {
            Gonghui.of(command).console().detail(new Message("检索式：" + written, "query: " + written));
        }
        return new Asked(search, query);
    }

    /// The words of the corpus.
    CorpusTokens tokens(Corpus corpus) throws IOException, UserException {
        return CorpusTokens.of(corpus, segmentation.segmenter());
    }

    /// The words of a corpus are in simplified characters, in which those of a query are asked for.
    static String asWords(String query, LayerName layer) {
        return layer == LayerName.words ? SimplifiedScript.ofWords(query) : query;
    }

    private Syntax syntax() {
        return switch (layer) {
            case chars -> Syntax.CHARACTERS;
            case words -> cql ? Syntax.CQL : Syntax.AUTO;
        };
    }
}
