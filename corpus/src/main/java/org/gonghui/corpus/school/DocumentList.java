package org.gonghui.corpus.school;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is known of documents from outside their text, from a CSV file with the columns
/// `path,school,year,period_start,period_end` (or 路径,学校,年份,开始日期,结束日期) in any order, of which only the path is
/// required; further columns are kept. UTF-8 or GB18030. The path is relative to the argument under which the file is
/// found; `page.txt#2` names the second document of a page.
///
/// Rows that cannot be used are left out and reported by [#problems]. Immutable; safe for any number of threads.
public final class DocumentList {

    /// A list without documents.
    public static final DocumentList EMPTY = new DocumentList(List.of(), List.of(), CsvContent.sha256(new byte[0]));

    private final List<ListedDocument> documents;
    private final List<RowProblem> problems;
    private final String fingerprint;
    private final Map<String, ListedDocument> byPath = new HashMap<>();

    DocumentList(List<ListedDocument> documents, List<RowProblem> problems, String fingerprint) {
        this.documents = List.copyOf(documents);
        this.problems = List.copyOf(problems);
        this.fingerprint = fingerprint;
        documents.forEach(document -> byPath.put(document.path(), document));
    }

    /// Reads a list. Files above 64 MiB are refused.
    ///
    /// @throws CsvFileException if the file cannot be read, is neither UTF-8 nor GB18030, or has no usable header
    public static DocumentList read(Path file) throws CsvFileException {
        return parse(file.toString(), CsvContent.load(file));
    }

    /// Reads a list from memory.
    ///
    /// @param name what messages call it
    /// @param content the bytes of a CSV file; not kept
    /// @throws CsvFileException as [#read]
    public static DocumentList parse(String name, byte[] content) throws CsvFileException {
        CsvContent decoded = CsvContent.decode(name, content);
        return new DocumentRows(CsvFile.parse(name, decoded.text(), DocumentRows.COLUMNS)).build(decoded.sha256());
    }

    /// The usable documents in the order of the file.
    public List<ListedDocument> documents() {
        return documents;
    }

    /// The row whose path is exactly `source`: a page's source, or a document's id `source#n`.
    public Optional<ListedDocument> find(String source) {
        return Optional.ofNullable(byPath.get(source));
    }

    /// What was wrong in the file, by line.
    public List<RowProblem> problems() {
        return problems;
    }

    /// SHA-256 of the file's bytes, 64 lower-case hexadecimal digits; of no bytes for [#EMPTY].
    public String fingerprint() {
        return fingerprint;
    }
}
