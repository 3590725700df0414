package org.gonghui.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.gonghui.cli.render.Console;
import org.gonghui.corpus.text.Language;

/// Runs the command line in this process, as a pipe sees it: no terminal.
public final class Cli {

    /// The samples that come with the project.
    public static final Path SAMPLES = Path.of("..", "corpus", "samples");

    private Cli() {}

    /// What a command gave.
    ///
    /// @param code exit code
    /// @param out standard output
    /// @param err standard error
    public record Result(int code, String out, String err) {}

    /// Runs one command.
    public static Result run(Object... arguments) {
        String[] args = new String[arguments.length];
        for (int i = 0; i < args.length; i++) {
            args[i] = arguments[i].toString();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(args, new Console(new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), Language.ZH, false, false,
                Console.DEFAULT_WIDTH, false));
        return new Result(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
