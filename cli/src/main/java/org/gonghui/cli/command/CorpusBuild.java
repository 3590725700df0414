package org.gonghui.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.gonghui.analyzer.pipeline.CorpusRecipe;
import org.gonghui.analyzer.pipeline.CorpusUpdate;
import org.gonghui.analyzer.pipeline.CorpusUpdate.Absent;
import org.gonghui.analyzer.pipeline.Pipeline;
import org.gonghui.cli.render.Console;
import org.gonghui.cli.render.ProgressLine;
import org.gonghui.corpus.index.CommitDetails;
import org.gonghui.corpus.index.CorpusWriter;
import org.gonghui.corpus.index.Fingerprints;
import org.gonghui.corpus.index.Freshness;
import org.gonghui.corpus.read.Input;
import org.gonghui.corpus.read.InputLedger;
import org.gonghui.corpus.school.DocumentList;
import org.gonghui.corpus.school.Register;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.UserException;

/// Builds or updates a corpus from inputs, telling what it does. Serves `index` and `demo`.
///
/// @param options how to read
/// @param console where to tell
record CorpusBuild(InputOptions options, Console console) {

    /// Builds or updates.
    ///
    /// @param rebuild whether to begin from nothing
    CorpusUpdate.Result build(List<Input> inputs, Path corpus, boolean rebuild, Absent absent)
            throws IOException, UserException {
        if (!rebuild) {
            options.adoptFrom(corpus);
        }
        Register register = options.register(console);
        DocumentList documents = options.documents(console);
        Pipeline pipeline = options.pipeline(register, documents);
        Fingerprints fingerprints = CorpusRecipe.fingerprints(pipeline, register, documents);
        CommitDetails details = new CommitDetails("gonghui " + Version.program(),
                InputLedger::write,
                options.keptSchools(), options.keptDocuments());
        try (CorpusWriter writer = rebuild
                ? CorpusWriter.rebuild(corpus, fingerprints)
                : CorpusWriter.open(corpus, fingerprints)) {
            tell(writer.freshness());
            ProgressLine progress = new ProgressLine(console, new Message("正在建语料", "indexing"),
                    LedgerOption.systemFiles(inputs));
            CorpusUpdate.Result result = new CorpusUpdate(options.run(pipeline), absent)
                    .update(writer, inputs, details, progress::advanced);
            boolean hasMore = absent == Absent.KEEP || result.kept() > 0;
            InputOptions.tellUnused(documents, register, hasMore ? writer.inputs() : result.rows(), console);
            tell(result, corpus);
            return result;
        }
    }

    private void tell(Freshness freshness) {
        if (freshness instanceof Freshness.Stale(List<String> changed)) {
            String zh = String.join("、", changed.stream().map(what -> what.equals("rules") ? "规则" : "名册或清单").toList());
            console.remark(new Message(zh + "有改动，全部文件重新分析",
                    String.join(" and ", changed) + " changed, so all files are analysed again"));
        }
    }

    private void tell(CorpusUpdate.Result result, Path corpus) {
        if (!result.dropped().isEmpty()) {
            console.remark(new Message("已不在所给路径里，从语料中去掉：" + result.dropped().size() + " 个文件",
                    "no longer among the paths given, dropped: " + result.dropped().size() + " files"));
        }
        if (result.kept() > 0) {
            console.remark(new Message("读不了的文件和文件夹，原有的 " + result.kept() + " 个文件照旧留在语料里",
                    result.kept()
                            + " files that could not be read, or their folders, stay in the corpus as they were"));
        }
        console.remark(new Message("语料：" + corpus, "corpus: " + corpus));
    }
}
