package org.gonghui.corpus.read;

import java.nio.file.Path;
import org.gonghui.corpus.text.Origin;
import org.gonghui.corpus.text.Page;

/// What tests of this package share.
final class Samples {

    static final Origin ORIGIN = new Origin("txt", "UTF-8", 0, "0".repeat(64));

    private Samples() {}

    /// What reading `bytes` under the name `source` comes to.
    static ReadOutcome read(String source, byte[] bytes) {
        Input input = new Input.FileInput(source, Path.of(source));
        return new PageReader(Limits.DEFAULT)
                .read(new LoadOutcome.Loaded(input, new Content(bytes), "0".repeat(64)));
    }

    /// The page that reading `bytes` under the name `source` yields.
    static Page page(String source, byte[] bytes) {
        return switch (read(source, bytes)) {
            case ReadOutcome.Read(Page page) -> page;
            case ReadOutcome.Empty empty -> throw new AssertionError(empty);
            case ReadOutcome.Refused refused -> throw new AssertionError(refused);
        };
    }
}
