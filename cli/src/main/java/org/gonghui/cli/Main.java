package org.gonghui.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.gonghui.cli.command.Gonghui;
import org.gonghui.cli.render.Console;
import org.gonghui.corpus.text.Language;

/// Starts the command line. Files and programs are given UTF-8 whatever the locale; a terminal what it can show.
public final class Main {

    private static final int BUFFER = 1 << 16;

    private Main() {}

    public static void main(String[] args) {
        boolean outIsTerminal = isTerminal("out");
        boolean errIsTerminal = isTerminal("err");
        String locale = System.getProperty("native.encoding", "");
        PrintStream out = stream(FileDescriptor.out, false, charset(outIsTerminal, locale));
        PrintStream err = stream(FileDescriptor.err, true, charset(errIsTerminal, locale));
        int code = run(args, new Console(out, err, Language.ZH, outIsTerminal, errIsTerminal, columns(), false));
        out.flush();
        System.exit(code);
    }

    /// Runs one command.
    ///
    /// @return 0 done, 1 done with inputs refused, 2 wrong use, 3 failed
    public static int run(String[] args, Console console) {
        return Gonghui.run(args, console);
    }

    /// The launcher tells, since only from JDK 22 on can a JVM say it, and then not for one stream alone.
    private static boolean isTerminal(String stream) {
        return Boolean.getBoolean("gonghui.terminal." + stream);
    }

    /// A terminal that does not know its width says 0.
    private static int columns() {
        int columns = Integer.getInteger("gonghui.terminal.columns", 0);
        return columns > 0 ? columns : Console.DEFAULT_WIDTH;
    }

    /// In what a stream is written.
    ///
    /// @param ofLocale the name of the locale's charset; one that is not known counts as UTF-8
    static Charset charset(boolean isTerminal, String ofLocale) {
        return isTerminal ? Charset.forName(ofLocale, StandardCharsets.UTF_8) : StandardCharsets.UTF_8;
    }

    private static PrintStream stream(FileDescriptor descriptor, boolean flushing, Charset charset) {
        return new PrintStream(new BufferedOutputStream(new FileOutputStream(descriptor), BUFFER), flushing, charset);
    }
}
