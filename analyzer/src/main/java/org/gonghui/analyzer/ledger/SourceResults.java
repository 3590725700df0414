package org.gonghui.analyzer.ledger;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gonghui.analyzer.table.ResultColumn;
import org.gonghui.analyzer.table.ResultColumn.Kind;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.analyzer.table.RowWise;
import org.gonghui.corpus.school.Register;
import org.gonghui.corpus.school.RegisteredSchool;
import org.gonghui.corpus.text.InputRow;
import org.gonghui.corpus.text.Language;
import org.gonghui.corpus.text.Message;

/// What a ledger was made from, as tables to be given out: the files, and the register of schools.
public final class SourceResults {

    private static final List<ResultColumn> INPUTS = List.of(column("source", Kind.TEXT, "来源", "source"),
            column("outcome", Kind.TEXT, "下落", "outcome"), column("reason", Kind.TEXT, "原因", "reason"),
            column("format", Kind.TEXT, "格式", "format"), column("charset", Kind.TEXT, "编码", "charset"),
            column("bytes", Kind.COUNT, "字节数", "bytes"), column("documents", Kind.COUNT, "文档数", "documents"),
            column("sha256", Kind.TEXT, "SHA-256", "SHA-256"));
    private static final List<ResultColumn> SCHOOLS = List.of(column("id", Kind.TEXT, "编号", "id"),
            column("name", Kind.TEXT, "学校", "school"), column("aliases", Kind.TEXT, "别名", "aliases"),
            column("county", Kind.TEXT, "县", "county"), column("township", Kind.TEXT, "乡镇", "township"),
            column("stage", Kind.TEXT, "学段", "stage"), column("staff", Kind.COUNT, "教职工数", "staff"),
            column("members", Kind.COUNT, "会员数", "members"));

    private SourceResults() {}

    private static ResultColumn column(String id, Kind kind, String zh, String en) {
        return ResultColumn.of(id, kind, zh, en);
    }

    /// What became of each file: one row a row of the input ledger.
    ///
    /// @param language of the reasons
    public static ResultTable inputs(List<InputRow> inputs, Language language) {
        RowWise rows = new RowWise(INPUTS);
        for (InputRow input : inputs) {
            rows.text(input.source())
                    .text(input.outcome().id())
                    .text(input.reason().map(reason -> reason.in(language)).orElse(""))
                    .text(input.format())
                    .text(input.charset())
                    .number(OptionalDouble.of((double) input.bytes()))
                    .number(OptionalDouble.of(input.documents()))
                    .text(input.sha256());
        }
        return rows.build(new Message("输入台账", "Inputs"),
                List.of(new Message("每个文件一行，拒收的说明原因。", "one row a file, with the reason where it was refused.")));
    }

    /// The register, in its order. A missing number is empty; columns of the county's own follow as `extra`.
    public static ResultTable register(Register register) {
        TreeSet<String> extra = new TreeSet<>();
        register.schools().forEach(school -> extra.addAll(school.extra().keySet()));
        List<ResultColumn> columns = new java.util.ArrayList<>(SCHOOLS);
        if (!extra.isEmpty()) {
            columns.add(column("extra", Kind.TEXT, "其他列", "further columns"));
        }
        RowWise rows = new RowWise(columns);
        for (RegisteredSchool school : register.schools()) {
            add(rows, school);
            if (!extra.isEmpty()) {
                rows.text(extra.stream()
                        .filter(name -> !school.extra().getOrDefault(name, "").isEmpty())
                        .map(name -> name + "=" + school.extra().getOrDefault(name, ""))
                        .collect(Collectors.joining("; ")));
            }
        }
        return rows.build(new Message("学校名册", "Register of schools"), List.of());
    }

    private static void add(RowWise rows, RegisteredSchool school) {
        rows.text(school.id())
                .text(school.name())
                .text(String.join(";", school.aliases()))
                .text(school.county())
                .text(school.township())
                .text(school.stage().map(stage -> stage.id()).orElse(""))
                .number(number(school.staff()))
                .number(number(school.members()));
    }

    private static OptionalDouble number(OptionalInt number) {
        return number.isPresent() ? OptionalDouble.of(number.getAsInt()) : OptionalDouble.empty();
    }
}
