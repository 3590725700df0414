package org.gonghui.analyzer.explore;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.gonghui.analyzer.measure.Dispersion;
import org.gonghui.analyzer.table.ResultColumn;
import org.gonghui.analyzer.table.ResultColumn.Kind;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.corpus.text.Labelled;
import org.gonghui.corpus.text.Message;

/// How evenly words are spread over the documents, schools, years or categories of a corpus.
///
/// ```java
/// try (Corpus corpus = Corpus.open(path)) {
///     CorpusTokens tokens = CorpusTokens.of(corpus, HanLpSegmenter.standard());
///     ResultTable spread = DispersionList.of(tokens.source(SearchFilter.NONE),
///             new DispersionList.Request(Counting.WORDS,
///                     Set.of("慰问"), Part.DOCUMENT, DispersionList.Order.COUNT));
/// }
/// ```
public final class DispersionList {

    private DispersionList() {}

    /// What rows are sorted by.
    public enum Order implements Labelled {
        /// The most frequent first.
        COUNT("count", "次数", "count"),
        /// Those in most parts first.
        RANGE("range", "分布数", "range"),
        /// The most even first by Juilland's D.
        JUILLAND_D("juilland-d", "Juilland D", "Juilland's D"),
        /// The most even first by Gries' DP.
        DP("dp", "DP", "DP"),
        /// The most even first by the normalised DP.
        NORMALISED_DP("dp-norm", "DP（归一）", "DPnorm");

        private final String id;
        private final Message label;

        Order(String id, String zh, String en) {
            this.id = id;
            this.label = new Message(zh, en);
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public Message label() {
            return label;
        }
    }

    /// What is asked for.
    ///
    /// @param counting which words are listed
    /// @param words only these, if there are any
    /// @param by what the parts are; words in none of them do not count
    /// @param order what rows are sorted by
    public record Request(Counting counting, Set<String> words, Part by, Order order) {

        public Request {
            words = Set.copyOf(words);
        }
    }

    /// One row.
    private record Row(int item, long count, Dispersion dispersion) {}

    /// The list: word, count, number of parts with it, Juilland's D, DP and normalised DP.
    ///
    /// @throws ExploreException if the request cannot be answered, or if there are no words in any part
    public static ResultTable of(TokenSource source, Request request) throws IOException, ExploreException {
        Counting counting = request.counting().checked();
        counting.checkWords(request.words(), "--word");
        Items items = Items.of(source.types(), counting);
        PartTally tally = PartTally.of(source, items, request.by(), wanted(source, items, request));
        Size size = tally.size().checked();
        Parts parts = tally.parts();
        List<Row> rows = rows(tally, items.size(), counting.minimum());
        if (rows.isEmpty()) {
            throw nothing(request);
        }
        rows.sort(order(request.order()).thenComparing(Comparator.comparing(Row::count).reversed())
                .thenComparing(Row::item));
        List<Message> notes = new ArrayList<>(List.of(size.note(), new Message(
                "分为 " + parts.size() + " 个" + request.by().label().zh() + "；D 越近 1、DP 越近 0 越均匀。",
                "In " + parts.size() + " parts by " + request.by().label().en()
                        + "; a D near 1 and a DP near 0 are even.")));
        notes.addAll(parts.notes());
        return new Columns<Row>().item(items, counting.unit(), Row::item)
                .count("count", "次数", "count", Row::count)
                .count("range", "分布数", "range", row -> row.dispersion().range())
                .number(ResultColumn.of("juilland_d", Kind.RATIO, "Juilland D", "Juilland's D"),
                        row -> row.dispersion().juillandD())
                .number(ResultColumn.of("dp", Kind.RATIO, "DP", "DP"), row -> row.dispersion().dp())
                .number(ResultColumn.of("dp_norm", Kind.RATIO, "DP（归一）", "DPnorm"),
                        row -> row.dispersion().normalisedDp())
                .table(new Message("分布", "Dispersion"), rows, notes);
    }

    private static ExploreException nothing(Request request) {
        String words = String.join("、", new TreeSet<>(request.words()));
        return request.words().isEmpty()
                ? new ExploreException("所选的范围里没有词符合词性（--pos）和最少次数（--min）；请放宽条件",
                        "no word of what was selected has this part of speech (--pos) and occurs so often (--min);"
                                + " ask for more")
                : new ExploreException("所选的范围里没有“" + words + "”这样的词；词的切法可能不同，gonghui search 加 --layer chars 可按字查",
                        "what was selected has no word '" + words + "'; words may have been cut otherwise:"
                                + " gonghui search with --layer chars finds any text");
    }

    /// Rare words are left out before their places are kept: most words are rare.
    private static boolean[] wanted(TokenSource source, Items items, Request request) throws IOException {
        Tally tally = Tally.of(source, items);
        boolean[] wanted = new boolean[items.size()];
        for (int item = 0; item < wanted.length; item++) {
            wanted[item] = tally.countOf(item) >= request.counting().minimum()
                    && (request.words().isEmpty() || request.words().contains(items.word(item)));
        }
        return wanted;
    }

    private static List<Row> rows(PartTally tally, int items, long minimum) throws ExploreException {
        Parts parts = tally.parts();
        List<Long> sizes = IntStream.range(0, parts.size()).mapToObj(parts::words).filter(words -> words > 0).toList();
        if (sizes.isEmpty()) {
            throw new ExploreException("所选的范围里没有可分的组（例如都没有写明学校）；请换一个 --by",
                    "nothing in what was selected belongs to a part (no school is stated, for example); try another --by");
        }
        Dispersion.Sizes all = Dispersion.Sizes.of(sizes);
        int[][] entries = tally.entriesByItem(items);
        List<Row> rows = new ArrayList<>();
        for (int item = 0; item < items; item++) {
            long count = Arrays.stream(entries[item]).mapToLong(tally::count).sum();
            if (count >= minimum) {
                rows.add(new Row(item, count, Dispersion.of(all, occupied(tally, entries[item]))));
            }
        }
        return rows;
    }

    private static List<Dispersion.Part> occupied(PartTally tally, int[] entries) {
        return Arrays.stream(entries)
                .mapToObj(entry -> new Dispersion.Part(tally.count(entry), tally.parts().words(tally.part(entry))))
                .toList();
    }

    private static Comparator<Row> order(Order order) {
        return switch (order) {
            case COUNT -> Comparator.comparing(Row::count).reversed();
            case RANGE -> Comparator.comparing((Row row) -> row.dispersion().range()).reversed();
            case JUILLAND_D -> Comparator.comparing((Row row) -> row.dispersion().juillandD(),
                    Collocations.Values.DESCENDING);
            case DP -> ascending(row -> row.dispersion().dp());
            case NORMALISED_DP -> ascending(row -> row.dispersion().normalisedDp());
        };
    }

    private static Comparator<Row> ascending(java.util.function.Function<Row, OptionalDouble> value) {
        return Comparator.comparingDouble(row -> value.apply(row).orElse(Double.POSITIVE_INFINITY));
    }
}
