package org.gonghui.cli.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.gonghui.cli.render.Console;
import org.gonghui.corpus.index.CorpusException;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.UserException;

/// Tells a user why a command ended, and gives the exit code.
///
/// @param console where to tell
record Failure(Console console) {

    /// Tells of `failure` and gives the exit code, one of those of [Gonghui].
    int tell(Exception failure) {
        return switch (failure) {
            case UserException user -> {
                console.error(user.userMessage());
                user.details().forEach(console::detail);
                yield code(user);
            }
            case IOException io -> {
                console.error(message(io));
                yield Gonghui.FAILED;
            }
            case UncheckedIOException unchecked -> tell(Objects.requireNonNull(unchecked.getCause()));
            default -> {
                console.error(new Message("程序内部错误，请附上下面几行报告：", "internal error, please report these lines:"));
                failure.printStackTrace(console.err());
                yield Gonghui.FAILED;
            }
        };
    }

    /// A corpus that is locked or damaged was not asked for wrongly.
    private static int code(UserException failure) {
        return failure instanceof CorpusException corpus
                ? switch (corpus.problem()) {
                    case LOCKED, DAMAGED -> Gonghui.FAILED;
                    case NOT_THERE, NOT_A_CORPUS, UNFINISHED, FOREIGN_SCHEMA, FOREIGN_SEGMENTER, MIXED ->
                        Gonghui.WRONG_USE;
                }
                : Gonghui.WRONG_USE;
    }

    /// What a failure of the disk, or of the rights to it, means.
    static Message message(IOException failure) {
        String text = String.valueOf(failure.getMessage());
        String sign = text.toLowerCase(Locale.ROOT);
        if (sign.contains("no space left") || sign.contains("quota exceeded")) {
            return new Message("磁盘已满，写不下去：" + text + "。请腾出空间，或用 -o 换一个位置",
                    "the disk is full: " + text + ". Make room, or choose another place with -o");
        }
        if (sign.contains("read-only file system")) {
            return new Message("磁盘是只读的，写不进去：" + text + "。请用 -o 换一个位置",
                    "the disk is read-only: " + text + ". Choose another place with -o");
        }
        if (sign.contains("not a directory")) {
            return new Message("上级不是文件夹：" + text + "。请换一个位置",
                    "its parent is no directory: " + text + ". Choose another place");
        }
        return failure instanceof FileSystemException file ? ofFile(file) : plain(text);
    }

    private static Message ofFile(FileSystemException failure) {
        String file = failure.getFile();
        return switch (failure) {
            case AccessDeniedException denied ->
                new Message("没有读写 " + file + " 的权限；请检查权限，要写的可以用 -o 换一个位置",
                        "no permission to read or write " + file
                                + "; check its permissions, or write to another place with -o");
            case NoSuchFileException missing -> suppressed(missing)
                    .map(Failure::message)
                    .orElseGet(() -> new Message("找不到 " + file + "；它不在，或在运行中被移走了",
                            file + " is not there, or was moved away meanwhile"));
            case FileAlreadyExistsException there ->
                new Message(file + " 已经有了，而且不是文件夹；请用 -o 换一个名字",
                        file + " is there already and is no folder; choose another name with -o");
            default -> plain(String.valueOf(failure.getMessage()));
        };
    }

    /// Where a file could not be made, Lucene tells that it is not there, and the reason beside it.
    private static Optional<IOException> suppressed(IOException failure) {
        return Arrays.stream(failure.getSuppressed())
                .filter(IOException.class::isInstance)
                .map(IOException.class::cast)
                .findFirst();
    }

    private static Message plain(String text) {
        return new Message("读写失败：" + text, "input or output failed: " + text);
    }
}
