package org.gonghui.cli.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.gonghui.analyzer.explore.CorpusCopySource;
import org.gonghui.analyzer.report.Audience;
import org.gonghui.analyzer.report.OutputFile;
import org.gonghui.cli.render.Console;
import org.gonghui.cli.render.CopiesCsv;
import org.gonghui.cli.render.CopiesJson;
import org.gonghui.cli.render.CopiesText;
import org.gonghui.cli.render.Style;
import org.gonghui.corpus.copies.CopyFinder;
import org.gonghui.corpus.copies.CopyReport;
import org.gonghui.corpus.copies.CopySettings;
import org.gonghui.corpus.copies.CopySource;
import org.gonghui.corpus.copies.Quotations;
import org.gonghui.corpus.copies.VariantGroups;
import org.gonghui.corpus.index.Corpus;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.UserException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `copies`: which documents of a corpus share passages, and what was changed in them.
@Command(name = "copies")
final class CopiesCommand implements Callable<Integer> {

    /// The forms of the report.
    enum Format {
        table, csv, json
    }

    private final Console console;

    @Mixin
    private NamesOption names = new NamesOption();

    @Parameters(index = "0", paramLabel = "CORPUS", descriptionKey = "copies.corpus")
    private Path directory;

    @Option(names = "--min-share", paramLabel = "0..1", descriptionKey = "copies.min-share")
    private double minShare = CopySettings.DEFAULT.minShare();

    @Option(names = "--min-length", paramLabel = "N", descriptionKey = "copies.min-length")
    private int minLength = CopySettings.DEFAULT.minLength();

    @Option(names = "--stock", paramLabel = "N", descriptionKey = "copies.stock")
    private int stock = CopySettings.DEFAULT.stockFamilies();

    @Option(names = "--variants", paramLabel = "FILE", descriptionKey = "copies.variants")
    private @Nullable Path variants;

    @Option(names = "--passages", paramLabel = "N", descriptionKey = "copies.passages")
    private int passages = 5;

    @Option(names = "--format", paramLabel = "table|csv|json", descriptionKey = "format")
    private @Nullable Format format;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", descriptionKey = "output")
    private @Nullable Path output;

    @Option(names = "--raw", descriptionKey = "raw")
    private boolean raw;

    CopiesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, UserException {
        CopySettings settings = settings();
        Format form = ResultForm.of(format, output, Format.table);
        VariantGroups groups = variants == null
                ? VariantGroups.standard()
                : VariantGroups.standard().plus(variants);
        if (output != null) {
            OutputFile.check(output);
        }
        try (Corpus corpus = Corpus.open(directory)) {
            if (console.errIsTerminal()) {
                console.remark(new Message("正在查重，文档多时要等一会儿……",
                        "looking for copies; with many documents this takes a while ..."));
            }
            CopyFinder finder = new CopyFinder(settings, groups);
            CopySource source = CorpusCopySource.of(corpus.texts());
            CopyReport report = finder.find(source);
            MaskedResults masked = new MaskedResults(names.gate());
            show(masked.of(report), masked.of(finder.quotes(source, report)), form);
        }
        return Gonghui.DONE;
    }

    private CopySettings settings() throws UserException {
        require(minShare >= 0 && minShare <= 1, "--min-share", "在 0 到 1 之间", "in 0..1", String.valueOf(minShare));
        require(minLength >= CopySettings.SHORTEST, "--min-length", "不小于 " + CopySettings.SHORTEST,
                "at least " + CopySettings.SHORTEST, String.valueOf(minLength));
        require(stock >= 3, "--stock", "不小于 3", "at least 3", String.valueOf(stock));
        require(passages >= 0, "--passages", "不小于 0", "0 or more", String.valueOf(passages));
        return new CopySettings(minLength, CopySettings.DEFAULT.documentShare(), minShare, stock);
    }

    private static void require(boolean holds, String option, String zh, String en, String given)
            throws UserException {
        if (!holds) {
            throw new UserException(new Message(option + " 应" + zh + "，给的是 " + given,
                    option + " must be " + en + ", got " + given));
        }
    }

    private void show(CopyReport report, Quotations quotations, Format form) throws IOException, UserException {
        if (output == null) {
            write(report, quotations, form, console.outIsTerminal() ? Style.COLOUR : Style.PLAIN, console.out());
        } else {
            OutputFile.write(output, out -> write(report, quotations, form, Style.PLAIN, out));
            console.remark(new Message("已写到 " + output, "written to " + output));
        }
    }

    private void write(CopyReport report, Quotations quotations, Format form, Style style, OutputStream out)
            throws IOException {
        switch (form) {
            case table -> new CopiesText(console.language(), style, passages == 0 ? Integer.MAX_VALUE : passages)
                    .write(report, quotations, out);
            case csv ->
                new CopiesCsv(console.language(), raw ? Audience.PROGRAMS : Audience.PEOPLE).write(report, quotations,
                        out);
            case json -> CopiesJson.write(report, quotations, out);
        }
        out.flush();
    }
}
