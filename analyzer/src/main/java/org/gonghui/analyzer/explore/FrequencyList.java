package org.gonghui.analyzer.explore;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gonghui.analyzer.measure.Frequency;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.corpus.text.Message;

/// How often each word occurs, in all or in each part of a corpus.
public final class FrequencyList {

    private static final Message TITLE = new Message("词频", "Frequencies");

    private FrequencyList() {}

    /// What is asked for.
    ///
    /// @param counting which words are listed
    /// @param by a list for each part instead of one for all
    public record Request(Counting counting, Optional<Part> by) {}

    /// One row.
    ///
    /// @param part number of the part, 0 without parts
    /// @param documents documents with it, within the part
    /// @param size words of the part
    private record Row(int part, int item, long count, int documents, long size) {}

    /// The list: word and part of speech, count, count per million words, documents with it; with parts, these one after
    /// the other by name.
    ///
    /// @throws ExploreException if the request cannot be answered, or if there are no words
    public static ResultTable of(TokenSource source, Request request) throws IOException, ExploreException {
        Counting counting = request.counting().checked();
        Items items = Items.of(source.types(), counting);
        ResultTable list = request.by().isEmpty()
                ? whole(source, items, counting)
                : parts(source, items, counting,
                        request.by().get());
        if (list.size() == 0) {
            throw new ExploreException("所选的范围里没有词符合词性（--pos）和最少次数（--min）；请放宽条件",
                    "no word of what was selected has this part of speech (--pos) and occurs so often (--min);"
                            + " ask for more");
        }
        return list;
    }

    private static ResultTable whole(TokenSource source, Items items, Counting counting)
            throws IOException, ExploreException {
        Tally tally = Tally.of(source, items);
        Size size = tally.size().checked();
        List<Row> rows = IntStream.range(0, items.size())
                .filter(item -> tally.countOf(item) >= counting.minimum())
                .mapToObj(item -> new Row(0, item, tally.countOf(item), tally.documentsOf(item), size.words()))
                .sorted(Comparator.comparing(Row::count).reversed().thenComparing(Row::item))
                .toList();
        return columns(new Columns<>(), items, counting.unit()).table(TITLE, rows, List.of(size.note()));
    }

    private static ResultTable parts(TokenSource source, Items items, Counting counting, Part by)
            throws IOException, ExploreException {
        PartTally tally = PartTally.of(source, items, by);
        Size size = tally.size().checked();
        List<Message> notes = new ArrayList<>(List.of(size.note(), new Message("每百万词按各组自己的词数计算。",
                "Counts per million are per million words of each group.")));
        notes.addAll(tally.parts().notes());
        Columns<Row> columns = new Columns<Row>().part(by,
                row -> tally.parts().name(row.part()));
        return columns(columns, items, counting.unit()).table(TITLE, rows(tally, counting), notes);
    }

    private static List<Row> rows(PartTally tally, Counting counting) {
        List<Integer> order = tally.parts().inOrder();
        int[] rank = new int[order.size()];
        for (int i = 0; i < rank.length; i++) {
            rank[order.get(i)] = i;
        }
        return IntStream.range(0, tally.entries())
                .filter(entry -> tally.count(entry) >= counting.minimum())
                .mapToObj(entry -> new Row(tally.part(entry), tally.item(entry), tally.count(entry),
                        tally.documents(entry), tally.parts().words(tally.part(entry))))
                .sorted(Comparator.comparing((Row row) -> rank[row.part()])
                        .thenComparing(Comparator.comparing(Row::count).reversed())
                        .thenComparing(Row::item))
                .toList();
    }

    private static Columns<Row> columns(Columns<Row> columns, Items items, WordUnit unit) {
        return columns.item(items, unit, Row::item)
                .count("count", "次数", "count", Row::count)
                .perMillion("per_million", "每百万词", "per million",
                        row -> Frequency.per(Frequency.MILLION, row.count(), row.size()))
                .count("documents", "文档数", "documents", Row::documents);
    }
}
