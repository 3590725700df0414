package org.gonghui.analyzer.gold;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;

/// An annotated folder: `documents.jsonl`, `lines.tsv`, `mentions.jsonl` (UTF-8).
///
/// @param directory where it was read
/// @param documents the documents, in the order of the file
/// @param lines the lines, in the order of the file
/// @param mentions the lines with figures or activities, in the order of the file; empty if there is no such file
/// @param sha256 SHA-256 of the three files, in hexadecimal
public record GoldFolder(Path directory, List<GoldDocument> documents, List<GoldLine> lines,
        List<GoldMentions> mentions, String sha256) {

    public GoldFolder {
        documents = List.copyOf(documents);
        lines = List.copyOf(lines);
        mentions = List.copyOf(mentions);
    }

    /// Reads a folder.
    ///
    /// @throws GoldException naming the first file and line that cannot be used
    public static GoldFolder read(Path directory) throws GoldException {
        return new GoldReader(directory).read();
    }

    /// The sources that are annotated, in alphabetical order.
    public List<String> sources() {
        TreeSet<String> sources = new TreeSet<>();
        lines.forEach(line -> sources.add(line.source()));
        documents.forEach(document -> sources.add(document.source()));
        return List.copyOf(sources);
    }
}
