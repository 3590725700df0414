package org.gonghui.corpus.read;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gonghui.corpus.text.Message;

/// Recognises formats by their first bytes and inner names. The file's name decides only what bytes cannot tell: text
/// is read from files that are named as text or as a document, so that a table of data beside them is not taken for
/// a summary.
final class FormatDetector {

    private static final Set<String> TEXT = Set.of("txt", "text", "md", "markdown", "html", "htm", "shtml", "xhtml",
            "doc", "docx", "rtf", "pdf", "wps", "wpt", "dot", "dotx");
    private static final Set<String> WEB = Set.of("html", "htm", "shtml", "xhtml");
    private static final Set<String> MARKDOWN = Set.of("md", "markdown");
    /// The repetition is possessive: any other needs the more stack the more blanks a file begins with.
    /// The repetition is possessive: any other needs the more stack the more blanks a file begins with.
    private static final Pattern HTML_START = Pattern.compile(
            "(?is)^(?:\\s|\\uFEFF|\\u00EF\\u00BB\\u00BF|<\\?xml[^>]*>|<!--.*?-->)*+<(?:!doctype\\s+html|html|head|body|meta)\\b.*");
    private static final Pattern HTML_TAG = Pattern.compile("(?i)<(?:p|div|br|span|table|body|h[1-6]|article|a)\\b");

    /// First bytes, as Latin-1, of formats that are not read.
    private static final Map<String, String> FOREIGN = Map.ofEntries(Map.entry("\u0089PNG", "png"),
            Map.entry("\u00FF\u00D8\u00FF", "jpeg"), Map.entry("GIF8", "gif"), Map.entry("MZ", "exe"),
            Map.entry("\u007FELF", "elf"), Map.entry("Rar!", "rar"), Map.entry("7z\u00BC\u00AF", "7z"),
            Map.entry("\u001F\u008B", "gzip"), Map.entry("II*\0", "tiff"), Map.entry("MM\0*", "tiff"),
            Map.entry("RIFF", "riff"), Map.entry("ID3", "mp3"), Map.entry("\u00CA\u00FE\u00BA\u00BE", "class"),
            Map.entry("SQLite format 3", "sqlite"), Map.entry("MIME-Version:", "mht"));

    private FormatDetector() {}

    static Detection detect(String name, byte[] bytes) {
        String head = latin1(bytes, 0, 4096);
        if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
            return zipped(name, bytes);
        } else if (head.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            return compound(extension(name), bytes);
        } else if (head.startsWith("{\\rtf")) {
            return new Detection.Known(Format.RTF);
        } else if (head.substring(0, Math.min(1024, head.length())).contains("%PDF-")) {
            return new Detection.Known(Format.PDF);
        }
        return FOREIGN.entrySet().stream().filter(magic -> head.startsWith(magic.getKey()))
                .map(magic -> unsupported(magic.getValue())).findFirst()
                .orElseGet(() -> text(extension(name), head));
    }

    private static Detection text(String extension, String head) {
        if (!TEXT.contains(extension)) {
            return unsupported(extension.isEmpty() ? "?" : "." + extension);
        }
        String plain = head.startsWith("\u00FF\u00FE") || head.startsWith("\u00FE\u00FF")
                ? head.replace("\0", "")
                        .substring(2)
                : head;
        boolean html = (HTML_START.matcher(plain).matches() && !plain.contains("<w:wordDocument"))
                || (WEB.contains(extension) && HTML_TAG.matcher(plain).find());
        if (html) {
            return new Detection.Known(Format.HTML);
        }
        return plain.contains("<w:wordDocument") || plain.contains("<pkg:package")
                ? unsupported("Word XML")
                : new Detection.Known(MARKDOWN.contains(extension) ? Format.MD : Format.TXT);
    }

    private static Detection zipped(String name, byte[] bytes) {
        String extension = extension(name);
        if (Bytes.contains(bytes, "word/document") || extension.equals("docx")) {
            return new Detection.Known(Format.DOCX);
        } else if (Bytes.contains(bytes, "xl/workbook")) {
            return unsupported("xlsx");
        } else if (Bytes.contains(bytes, "ppt/presentation")) {
            return unsupported("pptx");
        } else if (Bytes.contains(bytes, "mimetypeapplication/vnd.oasis.opendocument")) {
            return unsupported("odf");
        }
        return new Detection.Unsupported("zip", new Message("是 zip 压缩包，但文件名不以 .zip 结尾；请改名为 .zip",
                "is a zip archive but is not named so; rename it to end in .zip"));
    }

    private static Detection compound(String extension, byte[] bytes) {
        if (Bytes.contains(bytes, utf16("EncryptedPackage"))) {
            return new Detection.Unsupported("docx", Reasons.passwordProtected());
        } else if (Bytes.contains(bytes, utf16("WordDocument"))) {
            return new Detection.Known(Format.DOC);
        } else if (Bytes.contains(bytes, utf16("Workbook"))) {
            return unsupported("xls");
        }
        // the directory of a truncated file is gone; its parser says so better
        return extension.equals("doc")
                ? new Detection.Known(Format.DOC)
                : unsupported(Bytes.contains(bytes, utf16("PowerPoint Document")) ? "ppt" : "ole2");
    }

    private static Detection unsupported(String id) {
        return new Detection.Unsupported(id.replace(".", ""), Reasons.unsupported(id));
    }

    /// Lower-case extension of the last part of `name`, without the dot; empty if it has none.
    static String extension(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return Optional.of(last.lastIndexOf('.')).filter(dot -> dot > 0)
                .map(dot -> last.substring(dot + 1).toLowerCase(Locale.ROOT)).orElse("");
    }

    private static String utf16(String ascii) {
        return latin1(ascii.getBytes(StandardCharsets.UTF_16LE), 0, ascii.length() * 2);
    }

    private static String latin1(byte[] bytes, int from, int length) {
        return new String(bytes, from, Math.min(length, bytes.length - from), StandardCharsets.ISO_8859_1);
    }
}
