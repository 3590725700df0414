package org.gonghui.analyzer.classify;

import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.UserException;

/// A model file that cannot be used.
public final class ModelException extends UserException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;

    ModelException(String file, int line, Message what) {
        super(line == 0
                ? new Message("模型文件 " + file + "：" + what.zh(), "model " + file + ": " + what.en())
                : new Message("模型文件 " + file + " 第 " + line + " 行：" + what.zh(),
                        "model " + file + ", line " + line + ": " + what.en()));
        this.file = file;
        this.line = line;
    }

    public String file() {
        return file;
    }

    /// Line of the file, from 1; 0 if it concerns the file as a whole.
    public int line() {
        return line;
    }
}
