package org.gonghui.cli.render;

import java.io.PrintStream;
import org.gonghui.corpus.text.Language;
import org.gonghui.corpus.text.Message;

/// Where a command speaks: results to `out`, messages and progress to `err`. Messages quote file names and cells of
/// tables; whatever these hold, a message moves no cursor.
///
/// @param out results
/// @param err messages
/// @param language of both
/// @param outIsTerminal whether a person reads `out` directly: colour only then
/// @param errIsTerminal whether a person reads `err` directly: moving progress only then
/// @param width columns that a line may take
/// @param quiet no progress and no remarks; errors are still told
public record Console(PrintStream out, PrintStream err, Language language, boolean outIsTerminal,
        boolean errIsTerminal, int width, boolean quiet) {

    /// The width where nobody knows better.
    public static final int DEFAULT_WIDTH = 110;

    public Console with(Language newLanguage) {
        return new Console(out, err, newLanguage, outIsTerminal, errIsTerminal, width, quiet);
    }

    public Console silenced() {
        return new Console(out, err, language, outIsTerminal, errIsTerminal, width, true);
    }

    /// This console with its results going to `newOut` in plain text.
    public Console plain(PrintStream newOut) {
        return new Console(newOut, err, language, false, errIsTerminal, width, quiet);
    }

    /// The wording of `message` in the console's language.
    public String text(Message message) {
        return message.in(language);
    }

    /// A remark that can be left out.
    public void remark(Message message) {
        if (!quiet) {
            tell("", message);
        }
    }

    /// An error: what went wrong and what would be right.
    public void error(Message message) {
        tell(text(new Message("错误：", "error: ")), message);
    }

    /// A warning that is told even when quiet.
    public void warn(Message message) {
        tell(text(new Message("注意：", "warning: ")), message);
    }

    /// A line below an error.
    public void detail(Message message) {
        tell("", message);
    }

    private void tell(String sort, Message message) {
        err.println(sort + Printable.of(text(message)));
    }
}
