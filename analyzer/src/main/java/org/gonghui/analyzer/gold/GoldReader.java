package org.gonghui.analyzer.gold;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.TextFileException;
import org.gonghui.corpus.text.UserFile;

/// Reads the files of an annotated folder, each once, and hashes them.
final class GoldReader {

    /// Reads one line of a file.
    private interface Row<T> {
        T read(String text, int number) throws GoldException;
    }

    private final Path directory;
    private final MessageDigest digest;

    GoldReader(Path directory) {
        this.directory = directory;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    GoldFolder read() throws GoldException {
        Path documents = directory.resolve("documents.jsonl");
        Path lines = directory.resolve("lines.tsv");
        Path mentions = directory.resolve("mentions.jsonl");
        List<GoldDocument> goldDocuments = rows(content(documents),
                (text, number) -> GoldJson.document(new JsonRow(documents, number, text)));
        List<String> table = content(lines);
        LineTable columns = LineTable.of(lines, table);
        List<GoldLine> goldLines = rows(table.subList(1, table.size()),
                (text, number) -> columns.line(text, number + 1));
        if (goldLines.isEmpty()) {
            throw new GoldException(lines, 0, new Message("只有表头，没有一行标注", "has a header, but no annotated line"));
        }
        List<GoldMentions> goldMentions = Files.exists(mentions)
                ? rows(content(mentions), (text, number) -> GoldJson
                        .mentions(new JsonRow(mentions, number, text)))
                : List.of();
        return new GoldFolder(directory, goldDocuments, goldLines, goldMentions,
                HexFormat.of().formatHex(digest.digest()));
    }

    private List<String> content(Path file) throws GoldException {
        try {
            byte[] bytes = UserFile.bytes(file);
            digest.update(bytes);
            String text = StandardCharsets.UTF_8.newDecoder().decode(java.nio.ByteBuffer.wrap(bytes)).toString();
            return text.lines().toList();
        } catch (NoSuchFileException e) {
            throw new GoldException(file, 0, new Message("没有这个文件；标注文件夹要有 documents.jsonl 和 lines.tsv",
                    "is not there; an annotated folder holds documents.jsonl and lines.tsv"), e);
        } catch (IOException e) {
            throw new GoldException(file, 0, TextFileException.unreadable(file, e), e);
        }
    }

    private static <T> List<T> rows(List<String> lines, Row<T> row) throws GoldException {
        List<T> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                rows.add(row.read(lines.get(i), i + 1));
            }
        }
        return rows;
    }
}
