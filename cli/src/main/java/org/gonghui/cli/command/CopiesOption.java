package org.gonghui.cli.command;

import java.io.IOException;
import java.util.Optional;
import org.gonghui.analyzer.explore.CopiesOnce;
import org.gonghui.corpus.index.Corpus;
import org.gonghui.corpus.index.ParagraphSet;
import org.gonghui.corpus.text.Message;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// How often copies count.
final class CopiesOption {

    /// As it is written on the command line.
    enum Copies {
        once, all
    }

    @Option(names = "--copies", paramLabel = "once|all", descriptionKey = "filter.copies")
    private Copies copies = Copies.all;

    private @Nullable Message note;

    boolean isOnce() {
        return copies == Copies.once;
    }

    /// Looks for copies and tells how many are left out.
    CopiesOnce once(Corpus corpus, ParagraphSet paragraphs, Gonghui gonghui) throws IOException {
        if (gonghui.console().errIsTerminal()) {
            gonghui.console().remark(new Message("正在查重，文档多时要等一会儿……",
                    "looking for copies; with many documents this takes a while ..."));
        }
        CopiesOnce once = CopiesOnce.among(corpus, paragraphs);
        Message told = new Message("雷同的段落只计一次：" + paragraphs.size() + " 段中略去 " + once.leftOut() + " 段。",
                "Copied paragraphs are counted once: of " + paragraphs.size() + ", " + once.leftOut()
                        + " are left out.");
        note = told;
        gonghui.notes().note("copies", "once, " + once.leftOut() + " of " + paragraphs.size() + " left out");
        gonghui.console().remark(told);
        return once;
    }

    /// How many were left out, once they were looked for.
    Optional<Message> note() {
        return Optional.ofNullable(note);
    }
}
