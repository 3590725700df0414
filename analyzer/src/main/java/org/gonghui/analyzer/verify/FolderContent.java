package org.gonghui.analyzer.verify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.gonghui.corpus.text.Message;

/// What stands in the files of a report: each cell and each line of text by its place, read back from web pages, workbook
/// and Word document by their markup alone.
final class FolderContent {

    private FolderContent() {}

    /// A file with what stands in it; a file that cannot be read has one entry that says why.
    static Map<String, String> of(Path file) throws IOException {
        String name = file.getFileName() == null ? "" : file.getFileName().toString();
        try {
            if (name.endsWith(".html")) {
                try (InputStream in = Files.newInputStream(file)) {
                    return new PageContent().read(in);
                }
            }
            if (name.endsWith(".xlsx") || name.endsWith(".docx")) {
                return office(file);
            }
            return lines(file);
        } catch (IOException e) {
            return Map.of("", "? " + e.getMessage());
        }
    }

    private static Map<String, String> office(Path file) throws IOException {
        try (ZipFile archive = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            return file.toString().endsWith(".xlsx")
                    ? new SheetContent(archive).read()
                    : DocumentContent.read(archive);
        }
    }

    private static Map<String, String> lines(Path file) throws IOException {
        Map<String, String> lines = new LinkedHashMap<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            lines.put("line " + ++number, line);
        }
        return lines;
    }

    /// Names of the files of a folder that hold content: all but the record of how they were made.
    static List<String> files(Path folder, String record) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> !name.equals(record))
                    .sorted()
                    .toList();
        }
    }

    static final Message NOW = new Message("语料现在给出的不是这个", "the corpus gives something else now");
    static final Message MORE = new Message("语料现在给出的报告里没有", "the report that the corpus gives now has no such");
    static final Message LESS = new Message("报告里缺少", "missing from the report");
}
