package org.gonghui.cli.record;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.gonghui.cli.record.RunManifest.Output;

/// Standard output that knows what went through it. Failures are told as by the stream behind it.
public final class HashedStream extends PrintStream {

    private final Digesting digesting;
    private final PrintStream behind;

    /// A stream before `behind`, UTF-8.
    public HashedStream(PrintStream behind) {
        this(new Digesting(behind), behind);
    }

    private HashedStream(Digesting digesting, PrintStream behind) {
        super(digesting, false, StandardCharsets.UTF_8);
        this.digesting = digesting;
        this.behind = behind;
    }

    @Override
    public boolean checkError() {
        return super.checkError() || behind.checkError();
    }

    /// What has come through so far.
    public Output output() {
        flush();
        return digesting.output(Output.SCREEN);
    }
}
