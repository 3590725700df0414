package org.gonghui.cli.command;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import org.gonghui.analyzer.explore.Collocations;
import org.gonghui.analyzer.explore.Crossing;
import org.gonghui.analyzer.explore.PatternCollocations;
import org.gonghui.analyzer.explore.TokenSource;
import org.gonghui.cli.render.Console;
import org.gonghui.corpus.query.language.QueryParser;
import org.gonghui.corpus.query.language.ResolvedQuery;
import org.gonghui.corpus.query.language.Syntax;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.UserException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `colloc`: which words stand around what a query finds, or at the other end of a pattern.
@Command(name = "colloc")
final class CollocCommand extends ExploreCommand {

    private static final int WINDOW = 5;

    @Spec
    private CommandSpec command;

    @Mixin
    private CountingOptions counting = new CountingOptions();

    @Mixin
    private MeasureOptions measures = new MeasureOptions();

    @Parameters(index = "1", paramLabel = "QUERY", descriptionKey = "colloc.query")
    private String query;

    @Option(names = "--layer", paramLabel = "words|chars", descriptionKey = "search.layer")
    private QueryOptions.LayerName layer = QueryOptions.LayerName.words;

    @Option(names = "--window", paramLabel = "N", descriptionKey = "colloc.window")
    private int window = WINDOW;

    @Option(names = "--left", paramLabel = "N", descriptionKey = "colloc.left")
    private @Nullable Integer left;

    @Option(names = "--right", paramLabel = "N", descriptionKey = "colloc.right")
    private @Nullable Integer right;

    @Option(names = "--across-punctuation", descriptionKey = "explore.across")
    private boolean across;

    @Option(names = "--pattern", paramLabel = "first|last", descriptionKey = "colloc.pattern")
    private @Nullable String pattern;

    @Option(names = "--node", paramLabel = "WORD", split = ",", hideParamSyntax = true, descriptionKey = "colloc.node")
    private List<String> nodes = List.of();

    CollocCommand(Console console) {
        super(console);
    }

    @Override
    Question question() throws UserException {
        if (pattern != null) {
            PatternCollocations.Request request = new PatternCollocations.Request(
                    Choice.of(PatternCollocations.NodeEnd.class, pattern, "--pattern"), new HashSet<>(nodes),
                    counting.counting(2), measures.measures());
            return asked -> PatternCollocations.of(nodes(asked), request).with(asked());
        }
        if (!nodes.isEmpty()) {
            throw new UserException(new Message("--node 只与 --pattern 一起用", "--node goes with --pattern only"));
        }
        Collocations.Request request = new Collocations.Request(left == null ? window : left,
                right == null ? window : right, counting.counting(2), measures.measures(),
                across ? Crossing.CROSSES : Crossing.STOPS);
        return asked -> Collocations.of(nodes(asked), request).with(asked());
    }

    private Message asked() {
        return new Message("检索：" + query, "Query: " + query);
    }

    /// The hits of the query; the manifest has it as it was understood.
    private TokenSource nodes(Asked asked) throws IOException, UserException {
        Syntax syntax = switch (layer) {
            case words -> Syntax.AUTO;
            case chars -> Syntax.CHARACTERS;
        };
        ResolvedQuery resolved = new QueryParser(segmenter(), CorpusSchools.of(asked.corpus()))
                .parse(QueryOptions.asWords(query, layer), syntax);
        Gonghui.of(command).notes().query(QueryParser.write(resolved));
        return asked.tokens().source(asked.filter(), resolved);
    }
}
