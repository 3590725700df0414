package org.gonghui.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import org.gonghui.analyzer.explore.Network;
import org.gonghui.analyzer.report.GraphMl;
import org.gonghui.analyzer.report.OutputFile;
import org.gonghui.analyzer.table.ResultGraph;
import org.gonghui.cli.render.Console;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.UserException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `network`: which words or categories stand together.
@Command(name = "network")
final class NetworkCommand extends ExploreCommand {

    private static final int NODES = 100;

    @Mixin
    private CountingOptions counting = new CountingOptions();

    @Mixin
    private MeasureOptions measures = new MeasureOptions();

    @Option(names = "--of", paramLabel = "words|categories", descriptionKey = "network.of")
    private String of = Network.Of.WORDS.id();

    @Option(names = "--within", paramLabel = "paragraph|document", descriptionKey = "network.within")
    private @Nullable String within;

    @Option(names = "--nodes", paramLabel = "N", descriptionKey = "network.nodes")
    private int nodes = NODES;

    @Option(names = "--graphml", paramLabel = "FILE", descriptionKey = "network.graphml")
    private @Nullable Path graphml;

    NetworkCommand(Console console) {
        super(console);
    }

    @Override
    Question question() throws IOException, UserException {
        Network.Of what = Choice.of(Network.Of.class, of, "--of");
        Network.Within where = within == null
                ? (what == Network.Of.WORDS ? Network.Within.PARAGRAPH : Network.Within.DOCUMENT)
                : Choice.of(Network.Within.class, within, "--within");
        Network.Request request = new Network.Request(what, where, counting.counting(2), nodes, measures.measures());
        if (graphml != null) {
            OutputFile.check(graphml);
        }
        return asked -> {
            ResultGraph graph = Network.of(asked.tokens().source(asked.filter()), request);
            if (graphml != null) {
                save(hidden(asked).map(words -> words.without(graph)).orElse(graph), graphml);
            }
            return graph.edges();
        };
    }

    private void save(ResultGraph graph, Path file) throws IOException, UserException {
        OutputFile.write(file, out -> GraphMl.write(graph, out));
        console().remark(new Message("网络已写到 " + file, "network written to " + file));
    }
}
