package org.gonghui.cli.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gonghui.corpus.query.SearchFilter;
import org.gonghui.corpus.text.Labelled;
import org.gonghui.corpus.text.Language;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.UserException;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.selection.Selection;

/// Tells which rows of tables of figures or of activities meet every condition.
final class FactFilter {

    private final List<Condition> conditions = new ArrayList<>();

    /// Looks at one cell of each row.
    private interface Condition {
        IntPredicate of(Table rows);
    }

    /// Gives the distinct cells of a column, whatever rows are wanted.
    interface Cells {
        Set<String> of(String column) throws IOException;
    }

    /// The conditions that all commands share. The category is that of the row itself, which may differ from its
    /// paragraph's.
    ///
    /// @throws UserException if the filter has a condition that these tables cannot tell
    FactFilter meeting(SearchFilter filter) throws UserException {
        SearchFilter understood = SearchFilter.NONE.withSchools(filter.schools())
                .withCategories(filter.categories())
                .withKinds(filter.kinds())
                .withDocumentKinds(filter.documentKinds());
        SearchFilter full = filter.years().isPresent()
                ? understood.withYears(filter.years().get().first(), filter.years().get().last())
                : understood;
        if (!full.equals(filter)) {
            throw new UserException(new Message("这个命令只能按 --school、--year、--category、--kind 筛选",
                    "this command filters by --school, --year, --category and --kind alone"));
        }
        in("category", ids(filter.categories()));
        in("kind", ids(filter.kinds()));
        in("document_kind", ids(filter.documentKinds()));
        schools(filter.schools());
        filter.years().ifPresent(years -> conditions.add(table -> {
            IntColumn cells = table.intColumn("year");
            return row -> !cells.isMissing(row) && cells.getInt(row) >= years.first()
                    && cells.getInt(row) <= years.last();
        }));
        return this;
    }

    private static Set<String> ids(Set<? extends Labelled> constants) {
        return constants.stream().map(Labelled::id).collect(Collectors.toSet());
    }

    private void schools(Set<String> schools) {
        if (!schools.isEmpty()) {
            conditions.add(table -> {
                StringColumn names = table.stringColumn("school");
                StringColumn ids = table.stringColumn("school_id");
                return row -> schools.contains(names.get(row)) || schools.contains(ids.get(row));
            });
        }
    }

    private void in(String column, Set<String> values) {
        if (!values.isEmpty()) {
            conditions.add(table -> {
                StringColumn cells = table.stringColumn(column);
                return row -> values.contains(cells.get(row));
            });
        }
    }

    /// Rows whose cell is one of a closed list.
    ///
    /// @param words ids or labels; none is no condition
    /// @throws UserException if a word is none of them
    <E extends Enum<E> & Labelled> FactFilter any(String option, String column, Class<E> type, List<String> words)
            throws UserException {
        in(column, ids(new HashSet<>(Choice.of(type, words, option))));
        return this;
    }

    /// Rows whose cell is one of the words, in which `*` stands for anything, or is called so.
    ///
    /// @param cells what there is
    /// @param labels what people call the cells
    /// @throws UserException if no row at all has such a cell, with the cells that there are
    FactFilter like(String option, String column, Cells cells, Map<String, Message> labels, List<String> words)
            throws IOException, UserException {
        if (words.isEmpty()) {
            return this;
        }
        Set<String> there = new TreeSet<>(cells.of(column));
        Set<String> meant = new TreeSet<>();
        for (String word : words) {
            Pattern pattern = Pattern.compile(
                    Arrays.stream(word.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*")));
            List<String> found = there.stream().filter(cell -> isMeant(pattern, cell, labels)).toList();
            if (found.isEmpty()) {
                throw new UserException(new Message(
                        option + "：语料里没有“" + word + "”；有：" + listed(there, labels, Language.ZH),
                        option + ": the corpus has no '" + word + "'; there are: "
                                + listed(there, labels, Language.EN)));
            }
            meant.addAll(found);
        }
        in(column, meant);
        return this;
    }

    private static boolean isMeant(Pattern pattern, String cell, Map<String, Message> labels) {
        Message label = labels.getOrDefault(cell, new Message(cell, cell));
        return Stream.of(cell, label.zh(), label.en()).anyMatch(name -> pattern.matcher(name).matches());
    }

    private static String listed(Set<String> cells, Map<String, Message> labels, Language language) {
        boolean zh = language == Language.ZH;
        return cells.stream()
                .map(cell -> labels.containsKey(cell)
                        ? cell + (zh ? "（" : " (") + labels.getOrDefault(cell, new Message(cell, cell)).in(language)
                                + (zh ? "）" : ")")
                        : cell)
                .collect(Collectors.joining(zh ? "、" : ", "));
    }

    /// The rows in their order.
    Table of(Table table) {
        List<IntPredicate> each = conditions.stream().map(condition -> condition.of(table)).toList();
        return each.isEmpty()
                ? table
                : table.where(Selection.with(IntStream.range(0, table.rowCount())
                        .filter(row -> each.stream().allMatch(condition -> condition.test(row)))
                        .toArray()));
    }
}
