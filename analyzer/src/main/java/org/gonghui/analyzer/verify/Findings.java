package org.gonghui.analyzer.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.gonghui.analyzer.table.ResultColumn;
import org.gonghui.analyzer.table.ResultColumn.Kind;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.analyzer.table.RowWise;
import org.gonghui.corpus.text.Language;
import org.gonghui.corpus.text.Message;

/// What came of verifying a table.
///
/// @param checked how many published values were derived again
/// @param unchecked how many could not be, e.g. ranks among peers that the table does not hold
/// @param mismatches those that are not what the corpus gives, in the order of the table
public record Findings(int checked, int unchecked, List<Mismatch> mismatches) {

    public Findings {
        mismatches = List.copyOf(mismatches);
    }

    /// Both together.
    public Findings plus(Findings other) {
        List<Mismatch> all = new ArrayList<>(mismatches);
        all.addAll(other.mismatches);
        return new Findings(checked + other.checked, unchecked + other.unchecked, all);
    }

    /// How many were checked and what does not match, in a sentence.
    public Message summary() {
        String rest = unchecked == 0 ? "" : "另有 " + unchecked + " 个值无法独立核对。";
        String more = unchecked == 0 ? "" : " " + unchecked + " more could not be checked.";
        return mismatches.isEmpty()
                ? new Message("核对了 " + checked + " 个值，全部相符。" + rest, checked + " values checked, all match." + more)
                : new Message("核对了 " + checked + " 个值，" + mismatches.size() + " 个不符。" + rest,
                        checked + " values checked, " + mismatches.size() + " do not match." + more);
    }

    /// One row a mismatch.
    public ResultTable table(Language language) {
        RowWise rows = new RowWise(List.of(ResultColumn.of("line", Kind.LABEL, "行", "line"),
                ResultColumn.of("about", Kind.TEXT, "文件、学校或编号", "file, school or id"),
                ResultColumn.of("value", Kind.TEXT, "哪个值", "value"),
                ResultColumn.of("published", Kind.TEXT, "公布的", "published"),
                ResultColumn.of("derived", Kind.TEXT, "核得的", "derived"),
                ResultColumn.of("why", Kind.TEXT, "原因", "why")));
        mismatches.forEach(one -> rows.number(one.line() == 0 ? OptionalDouble.empty() : OptionalDouble.of(one.line()))
                .text(one.about())
                .text(one.value())
                .text(one.published())
                .text(one.derived())
                .text(one.why().in(language)));
        return rows.build(summary(), List.of());
    }
}
