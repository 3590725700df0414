package org.gonghui.cli.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.gonghui.analyzer.consistency.Conflict;
import org.gonghui.analyzer.consistency.Consistency;
import org.gonghui.analyzer.pipeline.InputRun;
import org.gonghui.analyzer.pipeline.PageWork;
import org.gonghui.analyzer.pipeline.Triage;
import org.gonghui.analyzer.report.OutputFile;
import org.gonghui.cli.render.AnnotationJson;
import org.gonghui.cli.render.Console;
import org.gonghui.cli.render.ProgressLine;
import org.gonghui.corpus.names.MaskedPage;
import org.gonghui.corpus.names.NameGate;
import org.gonghui.corpus.read.Input;
import org.gonghui.corpus.school.DocumentList;
import org.gonghui.corpus.school.Register;
import org.gonghui.corpus.text.AnnotatedPage;
import org.gonghui.corpus.text.InputRow;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.UserException;
import org.jspecify.annotations.Nullable;
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
    private InputOptions options = new InputOptions();

    @Mixin
    private NamesOption names = new NamesOption();

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "paths")
    private List<Path> paths = List.of();

    @Option(names = "--format", paramLabel = "jsonl", descriptionKey = "format")
    private @Nullable Format format;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", descriptionKey = "output")
    private @Nullable Path output;

    @Option(names = "--explain", descriptionKey = "explain")
    private boolean explain;

    AnnotateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, UserException {
        ResultForm.of(format, output, Format.jsonl);
        ledger.check();
        List<Input> inputs = GivenPaths.inputs(paths, console);
        Register register = options.register(console);
        DocumentList documents = options.documents(console);
        InputRun run = options.run(options.startedPipeline(register, documents));
        List<InputRow> rows = new ArrayList<>();
        if (output == null) {
            rows.addAll(annotate(run, inputs, console.out()));
        } else {
            OutputFile.write(output, out -> rows.addAll(annotate(run, inputs, out)));
        }
        InputOptions.tellUnused(documents, register, rows, console);
        return ledger.settle(inputs, rows, console);
    }

    private List<InputRow> annotate(InputRun run, List<Input> inputs, OutputStream out) throws IOException {
        ProgressLine progress = new ProgressLine(console, new Message("正在标注", "annotating"),
                LedgerOption.systemFiles(inputs));
        return run.run(inputs, Triage.READ_ALL, new Writing(new AnnotationJson(explain), names.gate(), out),
                progress::advanced);
    }

    /// Renders pages where they were annotated, writes them in order.
    private record Writing(AnnotationJson json, NameGate gate, OutputStream out) implements PageWork<byte[]> {

        private static final Consistency CONSISTENCY = Consistency.standard();

        @Override
        public byte[] make(AnnotatedPage page, InputRow row) {
            Map<String, List<Conflict>> conflicts = new HashMap<>();
            // before names are masked: lists of names are counted
            page.summaries().forEach(document -> conflicts.put(document.summary().id(),
                    CONSISTENCY.findings(page.page(), document).conflicts()));
            return json.lines(MaskedPage.of(page, gate),
                    document -> conflicts.getOrDefault(document.summary().id(), List.of()))
                    .getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public void take(byte[] lines, InputRow row) throws IOException {
            out.write(lines);
            if (out instanceof PrintStream printed && printed.checkError()) {
                throw new IOException("standard output is closed or full");
            }
        }
    }
}
