package org.gonghui.cli.record;

import java.nio.file.Path;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.UserException;

/// A file that is no manifest of a run.
public final class RunManifestException extends UserException {

    private static final long serialVersionUID = 1L;

    private final transient Path file;

    RunManifestException(Path file, Message why) {
        super(new Message(file + " 不是运行记录：" + why.zh() + "。请给出 --manifest 写出的文件",
                file + " is no manifest of a run: " + why.en() + ". Name a file that --manifest has written"));
        this.file = file;
    }

    /// The file.
    public Path file() {
        return file;
    }
}
