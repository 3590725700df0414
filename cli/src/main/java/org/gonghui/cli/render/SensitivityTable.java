package org.gonghui.cli.render;

import java.util.List;
import org.gonghui.analyzer.table.ResultColumn;
import org.gonghui.analyzer.table.ResultColumn.Kind;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.corpus.query.SegmentationSensitivity;
import org.gonghui.corpus.query.SegmentationSensitivity.Cut;
import org.gonghui.corpus.text.Message;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/// How the occurrences of a term are cut, as a table.
public final class SensitivityTable {

    private static final List<ResultColumn> COLUMNS = List.of(
            ResultColumn.of("cut", Kind.TEXT, "文中的切法", "how it is cut"),
            ResultColumn.of("hits", Kind.COUNT, "次数", "times"),
            ResultColumn.of("share", Kind.RATIO, "占比", "share"));

    private SensitivityTable() {}

    /// One row a way to cut.
    ///
    /// @param term as it was written
    public static ResultTable of(String term, SegmentationSensitivity found) {
        StringColumn cuts = StringColumn.create("cut");
        LongColumn hits = LongColumn.create("hits");
        DoubleColumn shares = DoubleColumn.create("share");
        for (Cut cut : found.cuts()) {
            cuts.append(String.join(" ", cut.words()));
            hits.append(cut.hits());
            shares.append((double) cut.hits() / found.characters());
        }
        return new ResultTable(
                new Message("“" + term + "”按词和按字各有多少", "'" + term + "' by words and by characters"), COLUMNS,
                Table.create("segmentation", cuts, hits, shares), notes(found));
    }

    private static List<Message> notes(SegmentationSensitivity found) {
        return List.of(
                new Message("按词出现 " + found.words() + " 次，按字出现 " + found.characters() + " 次。",
                        "By words it occurs " + found.words() + " times, by characters " + found.characters()
                                + " times."),
                new Message("表里是按字找到的每一处在文中怎样切成词，写出它碰到的整个词；按词检索找不到切得不同的，却也找到中间有空格的。",
                        "The table shows how each occurrence of the characters is cut, with the whole words that it touches."
                                + " A search by words misses what is cut otherwise, and finds what has blanks within."));
    }
}
