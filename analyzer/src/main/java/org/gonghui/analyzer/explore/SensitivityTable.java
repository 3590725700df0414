package org.gonghui.analyzer.explore;

import java.util.List;
import java.util.OptionalDouble;
import org.gonghui.analyzer.table.ResultColumn;
import org.gonghui.analyzer.table.ResultColumn.Kind;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.corpus.query.SegmentationSensitivity;
import org.gonghui.corpus.query.SegmentationSensitivity.Cut;
import org.gonghui.corpus.text.Message;

/// How the occurrences of a term are cut into words, as a table.
public final class SensitivityTable {

    private SensitivityTable() {}

    /// One row a way to cut: the words that the occurrence touches, how many occurrences are cut so, and which part of
    /// all that is.
    ///
    /// @param term as it was written
    public static ResultTable of(String term, SegmentationSensitivity found) {
        return new Columns<Cut>()
                .text("cut", "文中的切法", "how it is cut", cut -> String.join(" ", cut.words()))
                .count("hits", "次数", "times", Cut::hits)
                .number(ResultColumn.of("share", Kind.RATIO, "占比", "share"),
                        cut -> OptionalDouble.of((double) cut.hits() / found.characters()))
                .table(new Message("“" + term + "”按词和按字各有多少", "'" + term + "' by words and by characters"),
                        found.cuts(), notes(found));
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
