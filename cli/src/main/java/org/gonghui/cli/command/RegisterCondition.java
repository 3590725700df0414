package org.gonghui.cli.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gonghui.corpus.school.Register;
import org.gonghui.corpus.school.RegisteredSchool;
import org.gonghui.corpus.school.Stage;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.UserException;

/// A condition on schools, by a column of the register: `stage=primary`, `township=雁湖镇`, `办学性质=公办,民办`.
///
/// @param written as it was written
/// @param column the column's name
/// @param values any of them
record RegisterCondition(String written, String column, Set<String> values) {

    /// Reads `column=value,value`.
    static RegisterCondition parse(String written) throws UserException {
        int sign = written.indexOf('=');
        String column = sign < 0 ? "" : written.substring(0, sign).strip();
        Set<String> values = sign < 0
                ? Set.of()
                : Set.of(written.substring(sign + 1).split("[,，]")).stream().map(String::strip)
                        .filter(value -> !value.isEmpty()).collect(Collectors.toCollection(TreeSet::new));
        if (column.isEmpty() || values.isEmpty()) {
            throw new UserException(new Message(
                    "--where 的值“" + written + "”不对，应为 列=值，如 stage=primary 或 township=雁湖镇",
                    "'" + written + "' is no value of --where, expected COLUMN=VALUE, such as stage=primary"));
        }
        return new RegisterCondition(written, column, values);
    }

    /// Full names of the schools that meet it.
    ///
    /// @throws UserException if the register has no such column, or no school meets it
    Set<String> schools(Register register) throws UserException {
        Set<String> columns = new TreeSet<>();
        Set<String> there = new TreeSet<>();
        Set<String> names = new TreeSet<>();
        for (RegisteredSchool school : register.schools()) {
            Map<String, String> row = row(school);
            columns.addAll(row.keySet());
            Optional.ofNullable(row.get(column)).ifPresent(there::add);
            if (isMet(row.get(column))) {
                names.add(school.name());
            }
        }
        if (!columns.contains(column)) {
            throw noColumn(register, columns);
        }
        if (names.isEmpty()) {
            String some = there.stream().limit(10).collect(Collectors.joining("、"));
            throw new UserException(new Message("名册里没有 " + written + " 的学校；" + column + " 的值有：" + some,
                    "no school of the register has " + written + "; values of " + column + " are: " + some));
        }
        return names;
    }

    private boolean isMet(@org.jspecify.annotations.Nullable String value) {
        return value != null && (values.contains(value)
                || (column.equals("stage") && values.stream().map(Stage::named).flatMap(Optional::stream)
                        .anyMatch(stage -> stage.id().equals(value))));
    }

    private static Map<String, String> row(RegisteredSchool school) {
        Map<String, String> row = new LinkedHashMap<>(school.extra());
        row.put("id", school.id());
        row.put("name", school.name());
        row.put("county", school.county());
        row.put("township", school.township());
        school.stage().ifPresent(stage -> row.put("stage", stage.id()));
        school.staff().ifPresent(staff -> row.put("staff", Integer.toString(staff)));
        school.members().ifPresent(members -> row.put("members", Integer.toString(members)));
        return row;
    }

    private UserException noColumn(Register register, Set<String> columns) {
        return register.isEmpty()
                ? new UserException(new Message("语料没有学校名册，用不了 --where；请用 gonghui index … --schools 名册.csv 建语料",
                        "the corpus has no register of schools for --where; index it with --schools REGISTER.csv"))
                : new UserException(new Message(
                        "名册里没有“" + column + "”这一列；有：" + String.join("、", columns),
                        "the register has no column '" + column + "'; there are: " + List.copyOf(columns)));
    }
}
