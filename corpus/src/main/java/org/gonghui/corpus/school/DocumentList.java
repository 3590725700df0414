package org.gonghui.corpus.school;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.Collectors;
import java.util.Set;
import org.gonghui.corpus.text.InputOutcome;
import org.gonghui.corpus.text.InputRow;
import org.gonghui.corpus.text.Message;

/// What is known of documents from outside their text, from a CSV file with the columns
/// `path,school,year,period_start,period_end` (or 路径,学校,年份,开始日期,结束日期) in any order, of which only the path is
/// required; further columns are kept. UTF-8 or GB18030. The path is relative to the argument under which the file is
/// found; `page.txt#2` names the second document of a page.
///
/// Rows that cannot be used are left out and reported by [#problems]. Immutable; safe for any number of threads.
public final class DocumentList {

    /// A list without documents.
    public static final DocumentList EMPTY = new DocumentList("", List.of(), List.of(), CsvContent.sha256(new byte[0]));

    private final String name;
    private final List<ListedDocument> documents;
    private final List<RowProblem> problems;
    private final String fingerprint;
    private final Map<String, ListedDocument> byPath = new HashMap<>();

    DocumentList(String name, List<ListedDocument> documents, List<RowProblem> problems, String fingerprint) {
        this.name = name;
        this.documents = List.copyOf(documents);
        this.problems = List.copyOf(problems);
        this.fingerprint = fingerprint;
        documents.forEach(document -> byPath.put(document.path(), document));
    }

    /// Reads a list. Files above 64 MiB are refused.
    ///
    /// @throws CsvFileException if the file cannot be read, is neither UTF-8 nor GB18030, has no usable header,
    ///     or cannot be read from some line on
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

    /// The lines that had no effect, and those that name a school that nobody knows: most likely slips of the pen.
    ///
    /// @param inputs what was read; a line may name any of it
    /// @param register the schools that are known; without any, none is missed
    public List<RowProblem> unused(List<InputRow> inputs, Register register) {
        Map<String, InputRow> bySource = listed(inputs);
        List<RowProblem> unused = new ArrayList<>();
        for (ListedDocument document : documents) {
            if (!isThere(document.path(), bySource)) {
                unused.add(RowProblem.of(name, document.line(), document.path(), new Message(
                        "没有读到「" + document.path() + "」，本行没有用上；路径要写成输入台账里的来源，一页里的第二篇写作 来源#2。",
                        "'" + document.path() + "' was not among what was read, the row had no effect; write paths as"
                                + " the input ledger has them, and SOURCE#2 for the second document of a page.")));
            }
            document.school().filter(school -> isUnknown(school, register)).ifPresent(school -> unused.add(
                    RowProblem.of(name, document.line(), school, new Message(
                            "名册里没有学校「" + school + "」，或不止一所用这个别名；这份文档记在这个名字下，不算名册里的学校。",
                            "the register has no school '" + school + "', or several with this alias; the document is"
                                    + " kept under this name and belongs to no school of the register."))));
        }
        return unused;
    }

    /// The inputs that the list may mean, by source: there may be far more of others.
    private Map<String, InputRow> listed(List<InputRow> inputs) {
        Set<String> named = documents.stream()
                .map(ListedDocument::path)
                .flatMap(path -> Stream.of(path, path.substring(0, Math.max(0, path.lastIndexOf('#')))))
                .collect(Collectors.toSet());
        Map<String, InputRow> bySource = new HashMap<>();
        if (!named.isEmpty()) {
            inputs.stream()
                    .filter(input -> named.contains(input.source()))
                    .forEach(input -> bySource.put(input.source(), input));
        }
        return bySource;
    }

    /// What was refused is there too: the reason is told elsewhere.
    private static boolean isThere(String path, Map<String, InputRow> bySource) {
        if (bySource.containsKey(path)) {
            return true;
        }
        int mark = path.lastIndexOf('#');
        InputRow page = mark < 0 ? null : bySource.get(path.substring(0, mark));
        return page != null && path.substring(mark + 1).matches("[1-9][0-9]{0,5}")
                && (Integer.parseInt(path.substring(mark + 1)) <= page.documents()
                        || page.outcome() == InputOutcome.REFUSED);
    }

    private static boolean isUnknown(String school, Register register) {
        return !register.isEmpty() && register.byId(school).isEmpty() && register.byName(school).isEmpty()
                && register.byAlias(school).size() != 1;
    }

    /// SHA-256 of the file's bytes, 64 lower-case hexadecimal digits; of no bytes for [#EMPTY].
    public String fingerprint() {
        return fingerprint;
    }
}
