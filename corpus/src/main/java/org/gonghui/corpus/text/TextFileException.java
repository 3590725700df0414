package org.gonghui.corpus.text;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// A text file of the user's, such as a dictionary or a lexicon, that cannot be used as it stands.
public abstract class TextFileException extends UserException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;

    /// A line that cannot be used.
    ///
    /// @param sort what the file is, e.g. 词典, dictionary
    /// @param file as the user named it
    /// @param line from 1; 0 if it concerns the file as a whole
    /// @param problem what is wrong and what would be right
    protected TextFileException(Message sort, String file, int line, Message problem) {
        super(message(sort, file, line, problem));
        this.file = file;
        this.line = line;
    }

    /// A file that cannot be read.
    protected TextFileException(Message sort, Path file, IOException failure) {
        super(message(sort, file.toString(), 0, unreadable(file, failure)), failure);
        this.file = file.toString();
        this.line = 0;
    }

    private static Message message(Message sort, String file, int line, Message problem) {
        return line == 0
                ? new Message(sort.zh() + " " + file + "：" + problem.zh(), sort.en() + " " + file + ": " + problem.en())
                : new Message(sort.zh() + " " + file + " 第 " + line + " 行：" + problem.zh(),
                        sort.en() + " " + file + ", line " + line + ": " + problem.en());
    }

    /// Why a file could not be read as UTF-8 text, and what to do.
    public static Message unreadable(Path file, IOException failure) {
        if (Files.isDirectory(file)) {
            return new Message("是文件夹，这里要一个文件", "is a directory; a file is wanted here");
        }
        return switch (failure) {
            case NoSuchFileException missing -> new Message("没有这个文件，请检查路径", "there is no such file; check the path");
            case AccessDeniedException denied ->
                new Message("没有读取权限，请检查权限", "no permission to read it; check its permissions");
            case CharacterCodingException coding ->
                new Message("不是 UTF-8 文本，请用编辑器另存为 UTF-8", "is not UTF-8 text; save it as UTF-8");
            case FileSystemException other ->
                new Message("读不了（" + other.getReason() + "）", "cannot be read (" + other.getReason() + ")");
            default -> new Message("读不了（" + failure.getMessage() + "）",
                    "cannot be read (" + failure.getMessage() + ")");
        };
    }

    /// The file as the user named it.
    public String file() {
        return file;
    }

    /// The line, from 1; 0 if it concerns the file as a whole.
    public int line() {
        return line;
    }
}
