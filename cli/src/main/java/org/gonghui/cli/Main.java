package org.gonghui.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.gonghui.cli.command.RootCommand;
import picocli.CommandLine;

/// Starts the command line.
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        PrintStream out = new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), false,
                StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.err), true,
                StandardCharsets.UTF_8);
        int code = run(args, out, err);
        out.flush();
        System.exit(code);
    }

    /// Runs one command.
    ///
    /// @param out where results go
    /// @param err where messages go
    /// @return 0 done, 1 done with inputs refused, 2 wrong use, 3 failed
    public static int run(String[] args, PrintStream out, PrintStream err) {
        return new CommandLine(new RootCommand())
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .execute(args);
    }
}
