package org.gonghui.corpus.read;

import java.io.EOFException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.zip.ZipException;
import org.gonghui.corpus.text.Message;

/// Why an input was not read, worded for people: what is wrong, the value, and what would be right.
final class Reasons {

    private Reasons() {}

    static Message badByte(int offset, String charset) {
        return new Message("文件以 " + charset + " 的标记开头，但第 " + offset + " 字节（从 0 起）不是该编码；请用编辑器另存为 UTF-8",
                "begins with the mark of " + charset + " but byte " + offset
                        + " (from 0) is not in that charset; save it as UTF-8");
    }

    static Message nulByte(int offset) {
        return new Message("第 " + offset + " 字节（从 0 起）是 NUL：是二进制文件，或没有标记的 UTF-16；文本请另存为 UTF-8",
                "byte " + offset + " (from 0) is NUL: a binary file, or UTF-16 without a mark; save text as UTF-8");
    }

    static Message noCharset(int offset) {
        return new Message("不是 UTF-8、GB18030、Big5 或带标记的 UTF-16：第 " + offset + " 字节（从 0 起）无法解码；请另存为 UTF-8",
                "not UTF-8, GB18030, Big5 or marked UTF-16: byte " + offset
                        + " (from 0) cannot be decoded; save it as UTF-8");
    }

    static Message controlCharacters(long controls, int offset, String charset) {
        return new Message("含 " + controls + " 个控制字符，首个在第 " + offset + " 字节（从 0 起，" + charset + "）：是二进制文件，不是文本",
                "has " + controls + " control characters, the first at byte " + offset + " (from 0, " + charset
                        + "): a binary file, not text");
    }

    static Message textTooLong(int limit) {
        return new Message("文字超过 " + limit + " 个字符的上限；请拆成几个文件",
                "has more than the limit of " + limit + " characters of text; split it into several files");
    }

    static Message tooLarge(long bytes, long limit) {
        String size = bytes < 0 ? "" : " " + bytes + " 字节，";
        String sizeEn = bytes < 0 ? "" : bytes + " bytes, ";
        return new Message("文件太大：" + size + "超过 " + limit + " 字节的上限；请拆成几个文件",
                "is too large: " + sizeEn + "more than the limit of " + limit + " bytes; split it into several files");
    }

    static Message vanished() {
        return new Message("文件在找到之后、读取之前消失了；请重新运行", "vanished between being found and being read; run again");
    }

    static Message noPermission() {
        return new Message("没有读取权限；请更改权限后重新运行", "no permission to read it; change the permission and run again");
    }

    static Message unreadable(String detail) {
        return new Message("无法读取：" + detail, "cannot be read: " + detail);
    }

    /// What a failure to read says about `what`.
    static Message ofFailure(Exception failure, String what) {
        return switch (failure) {
            case NoSuchFileException e -> vanished();
            case AccessDeniedException e -> noPermission();
            case ZipException e -> damaged("zip", String.valueOf(e.getMessage()));
            case EOFException e -> damaged("zip", "end of file");
            case FileSystemException e -> unreadable(Optional.ofNullable(e.getReason()).orElse(what));
            default -> unreadable(String.valueOf(failure.getMessage()));
        };
    }

    static Message bomb(long packed, int ratio) {
        return new Message("解压后超过压缩大小（" + packed + " 字节）的 " + ratio + " 倍，可能是压缩炸弹，未解压；请解压后检查内容",
                "unpacks to more than " + ratio + " times its packed size of " + packed
                        + " bytes, perhaps a zip bomb, and was not unpacked; unpack it and look inside");
    }

    static Message tooManyEntries(int entries, int limit) {
        return new Message("压缩包内有 " + entries + " 个文件，超过 " + limit + " 个的上限；请分成几个压缩包",
                "has " + entries + " files, more than the limit of " + limit + " for an archive; split it");
    }

    static Message tooDeep(int limit) {
        return new Message("压缩包嵌套超过 " + limit + " 层的上限；请先解压", "is nested deeper than the limit of " + limit
                + " archives; unpack it first");
    }

    static Message emptyArchive() {
        return new Message("压缩包内没有文件", "is an archive without files");
    }

    static Message systemFile() {
        return new Message("隐藏文件或系统、编辑器留下的文件，不读取", "is hidden, or left behind by the system or an editor; not read");
    }

    static Message specialFile() {
        return new Message("不是普通文件（管道、设备等），不读取", "is no regular file but a pipe, device or the like; not read");
    }

    static Message deadLink() {
        return new Message("链接指向不存在或无法到达的文件；请修正或删除链接", "is a link that leads nowhere; repair or remove it");
    }

    static Message linkLoop(String target) {
        return new Message("链接指向已在读取范围内的文件夹 " + target + "（或构成循环），不再进入",
                "is a link to " + target + ", a folder that is read anyway or that makes a loop; not followed");
    }

    static Message passwordProtected() {
        return new Message("有密码保护；请去掉密码后重新保存", "is protected by a password; save it without");
    }

    static Message damaged(String format, String detail) {
        return new Message(format + " 文件已损坏或不完整（" + detail + "）；请重新取得该文件",
                "is a damaged or truncated " + format + " file (" + detail + "); get the file again");
    }

    static Message noTextLayer() {
        return new Message("PDF 中没有文字，可能是扫描件；请先做文字识别（OCR）",
                "is a PDF without text, perhaps a scan; run text recognition (OCR) first");
    }

    static Message tooSlow(long seconds) {
        return new Message("解析超过 " + seconds + " 秒的上限；请另存为 txt",
                "took longer to parse than the limit of " + seconds + " seconds; save it as txt");
    }

    static Message lineTooLong(int line, int length, int limit) {
        return new Message("第 " + line + " 行有 " + length + " 字，超过一行 " + limit + " 字的上限；请分段换行",
                "has a line of " + length + " characters (line " + line + "), more than the limit of " + limit
                        + "; break it into paragraphs");
    }

    static Message tooManyLines(int lines, int limit) {
        return new Message("有 " + lines + " 行，超过 " + limit + " 行的上限；请拆成几个文件",
                "has " + lines + " lines, more than the limit of " + limit + "; split it into several files");
    }

    static Message tooComplex(String detail) {
        return new Message("文件过于复杂，无法解析（" + detail + "）；请另存为 txt",
                "is too complex to parse (" + detail + "); save it as txt");
    }

    static Message unsupported(String what) {
        return new Message("不支持的格式：" + what + "；可读 txt md html docx doc pdf rtf 和 zip",
                "unsupported format: " + what + "; readable are txt md html docx doc pdf rtf and zip");
    }
}
