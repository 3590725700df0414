package org.gonghui.corpus.school;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.gonghui.corpus.text.Labelled;
import org.gonghui.corpus.text.Message;

/// Turns the rows of a register into schools.
final class RegisterRows {

    static final List<Column> COLUMNS = List.of(Column.optional("id", "编号", "学校编号", "学校代码"),
            Column.required("name", "名称", "学校名称", "学校", "校名"), Column.optional("aliases", "别名", "简称"),
            Column.optional("county", "县", "县区", "区县", "县市区"), Column.optional("township", "乡镇", "街道", "乡镇街道"),
            Column.optional("stage", "学段"), Column.optional("staff", "教职工数", "教职工", "教职工人数"),
            Column.optional("members", "会员数", "会员", "会员人数"));

    private static final Pattern ALIAS_SEPARATOR = Pattern.compile("[;；]");
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,9}");

    private final CsvFile file;
    private final List<RegisteredSchool> schools = new ArrayList<>();
    private final List<RowProblem> problems;
    private final Map<String, Integer> lineOfId = new HashMap<>();
    private final Map<String, Integer> lineOfName = new HashMap<>();
    private final Map<String, RegisteredSchool> firstCalled = new HashMap<>();

    RegisterRows(CsvFile file) {
        this.file = file;
        this.problems = new ArrayList<>(file.problems());
    }

    Register build(String fingerprint) {
        file.rows().forEach(this::accept);
        schools.forEach(this::compareAliases);
        problems.sort(Comparator.comparingInt(RowProblem::line));
        return new Register(schools, problems, fingerprint);
    }

    private void accept(CsvRow row) {
        Optional<String> name = row.value("name");
        if (name.isEmpty()) {
            report(row, "", new Message("没有学校名称，本行未用。", "there is no school name; the row was left out."));
            return;
        }
        String id = row.value("id").orElse(name.get());
        if (id.lines().count() > 1) {
            report(row, id, new Message("编号里有换行，本行未用；请写成一行。",
                    "there is a line break in the id; the row was left out. Write the id on one line."));
            return;
        }
        if (isNew(row, lineOfId, id, "编号", "id") && isNew(row, lineOfName, name.get(), "名称", "name")) {
            lineOfId.put(id, row.line());
            lineOfName.put(name.get(), row.line());
            schools.add(school(row, id, name.get()));
        }
    }

    private boolean isNew(CsvRow row, Map<String, Integer> lines, String value, String zh, String en) {
        Integer first = lines.get(value);
        if (first != null) {
            report(row, value, new Message(zh + "「" + value + "」与第 " + first + " 行重复，本行未用。",
                    "the " + en + " '" + value + "' is already that of line " + first + "; the row was left out."));
        }
        return first == null;
    }

    /// A short form that two schools have tells neither of them.
    private void compareAliases(RegisteredSchool school) {
        for (String alias : school.aliases()) {
            RegisteredSchool first = firstCalled.putIfAbsent(alias, school);
            Integer named = lineOfName.get(alias);
            if (first != null || named != null) {
                int line = first != null ? first.line() : named;
                problems.add(RowProblem.of(file.name(), school.line(), alias, new Message(
                        "别名「" + alias + "」第 " + line + " 行的学校也用，光凭它认不出是哪一所；请改成不同的别名。",
                        "the alias '" + alias + "' is also that of the school in line " + line
                                + ", so it tells neither; give them different ones.")));
            }
        }
    }

    private RegisteredSchool school(CsvRow row, String id, String name) {
        return new RegisteredSchool(id, name, aliases(row, name), row.value("county").orElse(""),
                row.value("township").orElse(""), stage(row), count(row, "staff", "教职工数"), count(row, "members", "会员数"),
                row.extra(COLUMNS), row.line());
    }

    private static List<String> aliases(CsvRow row, String name) {
        return row.value("aliases")
                .map(cell -> Arrays.stream(ALIAS_SEPARATOR.split(cell))
                        .map(String::strip)
                        .filter(alias -> !alias.isEmpty() && !alias.equals(name))
                        .distinct()
                        .toList())
                .orElse(List.of());
    }

    private Optional<Stage> stage(CsvRow row) {
        Optional<String> written = row.value("stage");
        Optional<Stage> stage = written.flatMap(Stage::named);
        if (written.isPresent() && stage.isEmpty()) {
            report(row, written.get(), new Message(
                    "学段「" + written.get() + "」无法识别，按未填处理；可用：" + Labelled.ids(Stage.class) + "，或中文如 小学、初中。",
                    "unknown stage '" + written.get() + "', taken as not given; expected one of "
                            + Labelled.ids(Stage.class) + "."));
        }
        return stage;
    }

    private OptionalInt count(CsvRow row, String column, String zh) {
        Optional<String> written = row.value(column);
        if (written.isEmpty()) {
            return OptionalInt.empty();
        }
        // a spreadsheet may hold full-width digits or thousands separators
        String digits = Normalizer.normalize(written.get(), Normalizer.Form.NFKC).replace(",", "");
        if (!COUNT.matcher(digits).matches()) {
            report(row, written.get(), new Message(zh + "「" + written.get() + "」不是不小于 0 的整数，按未填处理。",
                    column + " '" + written.get() + "' is not a whole number of 0 or more, taken as not given."));
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(digits));
    }

    private void report(CsvRow row, String value, Message what) {
        problems.add(RowProblem.of(file.name(), row.line(), value, what));
    }
}
