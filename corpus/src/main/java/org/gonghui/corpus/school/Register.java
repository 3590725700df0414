package org.gonghui.corpus.school;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The schools that are to be compared, from a CSV file with the columns
/// `id,name,aliases,county,township,stage,staff,members` (or 编号,名称,别名,县,乡镇,学段,教职工数,会员数) in any order,
/// of which only the name is required; further columns are kept. UTF-8 or GB18030. Aliases are separated by `;` or `；`.
///
/// Rows that cannot be used are left out and reported by [#problems]. Immutable; safe for any number of threads.
public final class Register {

    /// A register without schools.
    public static final Register EMPTY = new Register(List.of(), List.of(), CsvContent.sha256(new byte[0]));

    private final List<RegisteredSchool> schools;
    private final List<RowProblem> problems;
    private final String fingerprint;
    private final Map<String, RegisteredSchool> byId = new HashMap<>();
    private final Map<String, RegisteredSchool> byName = new HashMap<>();
    private final Map<String, List<RegisteredSchool>> byAlias = new HashMap<>();

    Register(List<RegisteredSchool> schools, List<RowProblem> problems, String fingerprint) {
        this.schools = List.copyOf(schools);
        this.problems = List.copyOf(problems);
        this.fingerprint = fingerprint;
        for (RegisteredSchool school : schools) {
            byId.put(school.id(), school);
            byName.put(school.name(), school);
            school.aliases().forEach(alias -> byAlias.computeIfAbsent(alias, any -> new ArrayList<>()).add(school));
        }
    }

    /// Reads a register. Files above 64 MiB are refused.
    ///
    /// @throws CsvFileException if the file cannot be read, is neither UTF-8 nor GB18030, has no usable header,
    ///     or cannot be read from some line on
    public static Register read(Path file) throws CsvFileException {
        return parse(file.toString(), CsvContent.load(file));
    }

    /// The bytes of a register or a document list, for [#parse]. Files above 64 MiB are refused.
    ///
    /// @throws CsvFileException if the file cannot be read
    public static byte[] load(Path file) throws CsvFileException {
        return CsvContent.load(file);
    }

    /// Reads a register from memory.
    ///
    /// @param name what messages call it
    /// @param content the bytes of a CSV file; not kept
    /// @throws CsvFileException as [#read]
    public static Register parse(String name, byte[] content) throws CsvFileException {
        CsvContent decoded = CsvContent.decode(name, content);
        return new RegisterRows(CsvFile.parse(name, decoded.text(), RegisterRows.COLUMNS)).build(decoded.sha256());
    }

    /// The usable schools in the order of the file.
    public List<RegisteredSchool> schools() {
        return schools;
    }

    public boolean isEmpty() {
        return schools.isEmpty();
    }

    public Optional<RegisteredSchool> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// The school with exactly this full name.
    public Optional<RegisteredSchool> byName(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /// All schools that have `alias` among their aliases, in the order of the file; full names are not looked at.
    public List<RegisteredSchool> byAlias(String alias) {
        return List.copyOf(byAlias.getOrDefault(alias, List.of()));
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
