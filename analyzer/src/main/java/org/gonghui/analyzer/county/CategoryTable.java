package org.gonghui.analyzer.county;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.gonghui.analyzer.county.CategoryShares.Share;
import org.gonghui.analyzer.table.ResultColumn.Kind;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.analyzer.table.ResultTableBuilder;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.Message;

/// Shares of the categories as a table.
final class CategoryTable {

    private CategoryTable() {}

    static ResultTable of(County county, Function<Category, Optional<Share>> shares, Message title) {
        ResultTableBuilder table = new ResultTableBuilder().column("category", Kind.TEXT, "类别", "category")
                .column("share", Kind.SHARE, "占比", "share")
                .column("low", Kind.SHARE, "区间下限", "low")
                .column("high", Kind.SHARE, "区间上限", "high")
                .column("q1", Kind.SHARE, "各校下四分位", "first quartile")
                .column("median", Kind.SHARE, "各校中位数", "median")
                .column("q3", Kind.SHARE, "各校上四分位", "third quartile");
        for (Category category : Category.values()) {
            Optional<Share> share = shares.apply(category);
            table.text("category", county.say(category.label()))
                    .number("share", Maybe.number(share, Share::value))
                    .number("low", share.map(Share::low).orElse(OptionalDouble.empty()))
                    .number("high", share.map(Share::high).orElse(OptionalDouble.empty()))
                    .number("q1", share.map(Share::q1).orElse(OptionalDouble.empty()))
                    .number("median", share.map(Share::median).orElse(OptionalDouble.empty()))
                    .number("q3", share.map(Share::q3).orElse(OptionalDouble.empty()));
        }
        return table.build(title, List.of(new Message("占比以做了的工作的段落数为分母；区间是 95% 的，有数的学校太少时不算。",
                "Shares of the paragraphs on work done, with 95% intervals where there are enough schools.")));
    }
}
