package org.gonghui.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.gonghui.analyzer.gold.GoldFolder;
import org.gonghui.analyzer.score.Aspect;
import org.gonghui.analyzer.score.ScoreReport;
import org.gonghui.analyzer.score.Scorer;
import org.gonghui.cli.render.Console;
import org.gonghui.cli.render.ScoreJson;
import org.gonghui.cli.render.ScoreText;
import org.gonghui.corpus.text.Labelled;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.UserException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `score`: how well the analysis agrees with an annotated folder.
@Command(name = "score")
final class ScoreCommand implements Callable<Integer> {

    /// The forms of the report.
    enum Format {
        table, json
    }

    private final Console console;

    @Mixin
    private InputOptions options = new InputOptions();

    @Parameters(index = "0", paramLabel = "GOLD", descriptionKey = "score.gold")
    private Path gold;

    @Option(names = "--sources", paramLabel = "DIR", descriptionKey = "score.sources")
    private @Nullable Path sources;

    @Option(names = "--format", paramLabel = "table|json", descriptionKey = "format")
    private Format format = Format.table;

    @Option(names = "--errors", paramLabel = "ASPECT", split = ",", hideParamSyntax = true, descriptionKey = "score.errors")
    private List<String> errors = List.of();

    ScoreCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, UserException {
        List<Aspect> shown = aspects();
        GoldFolder folder = GoldFolder.read(gold);
        Path directory = sources == null ? GoldPages.sources(gold) : sources;
        ScoreReport report = new Scorer(folder).score(new GoldPages(options, console).annotate(folder, directory,
                options.pipeline(options.register(console), options.documents(console))));
        switch (format) {
            case table -> new ScoreText(console.language()).lines(report, shown).forEach(console.out()::println);
            case json -> console.out().println(ScoreJson.of(report, shown));
        }
        return Gonghui.DONE;
    }

    private List<Aspect> aspects() throws UserException {
        List<Aspect> aspects = new ArrayList<>();
        for (String id : errors) {
            aspects.add(Labelled.find(Aspect.class, id).orElseThrow(() -> new UserException(new Message(
                    "--errors 的值“" + id + "”不对，应为 " + Labelled.ids(Aspect.class),
                    "'" + id + "' is no value of --errors, expected some of " + Labelled.ids(Aspect.class)))));
        }
        return aspects;
    }
}
