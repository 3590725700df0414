package org.gonghui.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.gonghui.analyzer.pipeline.PageWork;
import org.gonghui.analyzer.pipeline.Pipeline;
import org.gonghui.analyzer.pipeline.Triage;
import org.gonghui.cli.render.AnnotationJson;
import org.gonghui.cli.render.Console;
import org.gonghui.cli.render.ProgressLine;
import org.gonghui.corpus.read.Inputs;
import org.gonghui.corpus.read.Limits;
import org.gonghui.corpus.text.AnnotatedPage;
import org.gonghui.corpus.text.InputRow;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `annotate`: documents and paragraphs with all that was found in them, as JSON Lines.
@Command(name = "annotate")
@SuppressWarnings("UnusedVariable") // options that only picocli looks at
final class AnnotateCommand implements Callable<Integer> {

    /// The one format there is; an option so that scripts can say what they rely on.
    enum Format {
        jsonl
    }

    private final Console console;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private InputOptions options = new InputOptions();

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "paths")
    private List<Path> paths = List.of();

    @Option(names = "--format", paramLabel = "jsonl", descriptionKey = "format")
    private Format format = Format.jsonl;

    @Option(names = "--explain", descriptionKey = "explain")
    private boolean explain;

    AnnotateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, UserException {
        Pipeline pipeline = options.pipeline(options.register(console), options.documents(console));
        AnnotationJson json = new AnnotationJson(explain);
        ProgressLine progress = new ProgressLine(console, new Message("正在标注", "annotating"));
        PageWork<String> work = new PageWork<>() {
            @Override
            public String make(AnnotatedPage page, InputRow row) {
                return json.lines(page);
            }

            @Override
            public void take(String lines, InputRow row) {
                console.out().print(lines);
            }
        };
        List<InputRow> rows = options.run(pipeline)
                .run(Inputs.find(paths, Limits.DEFAULT), Triage.READ_ALL, work, progress::advanced);
        return ledger.settle(rows, console);
    }
}
