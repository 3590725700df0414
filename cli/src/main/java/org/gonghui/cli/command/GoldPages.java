package org.gonghui.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gonghui.analyzer.gold.GoldException;
import org.gonghui.analyzer.gold.GoldFolder;
import org.gonghui.analyzer.pipeline.PageWork;
import org.gonghui.analyzer.pipeline.Pipeline;
import org.gonghui.analyzer.pipeline.Triage;
import org.gonghui.cli.render.Console;
import org.gonghui.cli.render.ProgressLine;
import org.gonghui.corpus.read.Input;
import org.gonghui.corpus.read.Inputs;
import org.gonghui.corpus.read.Limits;
import org.gonghui.corpus.text.AnnotatedPage;
import org.gonghui.corpus.text.InputOutcome;
import org.gonghui.corpus.text.InputRow;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.UserException;

/// Takes the sources of an annotated folder through the pipeline.
///
/// @param options how to read them
/// @param console where to tell
record GoldPages(InputOptions options, Console console) {

    /// Where the sources of a folder are if nobody says: in it, or beside it.
    ///
    /// @throws UserException if it is in neither
    static Path sources(Path gold) throws UserException {
        Path within = gold.resolve("sources");
        Path beside = gold.toAbsolutePath().resolveSibling("sources");
        if (!Files.exists(within) && !Files.exists(beside)) {
            throw new UserException(new Message(gold + " 里面和旁边都没有 sources 文件夹；请用 --sources 给出原文所在的文件夹",
                    "there is no folder sources in " + gold
                            + " or beside it; name the folder of the texts with --sources"));
        }
        return Files.exists(within) ? within : beside;
    }

    /// The annotated pages of all sources of `gold`.
    ///
    /// @param directory the folder to which the names of the sources are relative
    /// @throws UserException if a source is missing or cannot be read
    List<AnnotatedPage> annotate(GoldFolder gold, Path directory, Pipeline pipeline)
            throws IOException, UserException {
        Set<String> wanted = new HashSet<>(gold.sources());
        List<Input> inputs = Inputs.find(List.of(directory), Limits.DEFAULT).stream()
                .filter(input -> wanted.remove(input.source()))
                .toList();
        for (String missing : gold.sources()) {
            if (wanted.contains(missing)) {
                throw refused(gold, missing, new Message("在 " + directory + " 里没有找到", "is not below " + directory));
            }
        }
        List<AnnotatedPage> pages = new ArrayList<>();
        ProgressLine progress = new ProgressLine(console, new Message("正在标注", "annotating"),
                Set.copyOf(gold.sources()));
        for (InputRow row : options.run(pipeline).run(inputs, Triage.READ_ALL, PageWork.into(pages),
                progress::advanced)) {
            if (row.outcome() != InputOutcome.INDEXED) {
                throw refused(gold, row.source(), row.reason().orElse(new Message("读不了", "cannot be read")));
            }
        }
        return pages;
    }

    private static GoldException refused(GoldFolder gold, String source, Message why) {
        return new GoldException(gold.directory(), 0,
                new Message("来源 " + source + "：" + why.zh() + "（用 --sources 给出原文所在的文件夹）",
                        "source " + source + ": " + why.en() + " (name the folder of the sources with --sources)"));
    }
}
