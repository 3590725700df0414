package org.gonghui.corpus.read;

import java.nio.file.Path;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.UserException;

/// A file or folder that was to be read does not exist.
public final class MissingArgumentException extends UserException {

    private static final long serialVersionUID = 1L;

    private final transient Path argument;

    MissingArgumentException(Path argument) {
        super(new Message("没有这个文件或文件夹：" + argument + "；请检查路径",
                "there is no file or folder " + argument + "; check the path"));
        this.argument = argument;
    }

    /// The path as it was given.
    public Path argument() {
        return argument;
    }
}
