package org.gonghui.analyzer.explore;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gonghui.analyzer.measure.Frequency;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.corpus.text.Labelled;
import org.gonghui.corpus.text.Message;

/// Sequences of words that stand next to one another, and clusters: those that hold a certain word.
///
/// ```java
/// try (Corpus corpus = Corpus.open(path)) {
///     CorpusTokens tokens = CorpusTokens.of(corpus, HanLpSegmenter.standard());
///     ResultTable pairs = Ngrams.of(tokens.source(SearchFilter.NONE), Ngrams.Request.of(2, Counting.WORDS));
/// }
/// ```
public final class Ngrams {

    /// Longest sequence, in words.
    public static final int LONGEST = 10;

    private Ngrams() {}

    /// What is asked for.
    ///
    /// @param shortest words of the shortest sequences, 1 to [#LONGEST]
    /// @param longest words of the longest sequences, not below `shortest`
    /// @param counting which sequences are listed: every word of one has to be of the parts of speech
    /// @param around a word that has to be in the sequence
    /// @param place where it has to be
    /// @param crossing what happens at punctuation
    public record Request(int shortest, int longest, Counting counting, Optional<String> around, Place place,
            Crossing crossing) {

        /// All sequences of `n` words, not across punctuation.
        public static Request of(int n, Counting counting) {
            return new Request(n, n, counting, Optional.empty(), Place.ANYWHERE, Crossing.STOPS);
        }

        private void check() throws ExploreException {
            ExploreException.requireRange(new Message("n（--n）", "n (--n)"), shortest, 1, LONGEST);
            ExploreException.requireRange(new Message("n（--n）", "n (--n)"), longest, shortest, LONGEST);
            counting.checked().checkWords(around.stream().toList(), "--around");
        }
    }

    /// Where the word of a cluster stands.
    public enum Place implements Labelled {
        /// Anywhere.
        ANYWHERE("any", "任意", "anywhere"),
        /// At the beginning.
        FIRST("first", "词串开头", "first"),
        /// At the end.
        LAST("last", "词串末尾", "last");

        private final String id;
        private final Message label;

        Place(String id, String zh, String en) {
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

    /// One row: a place in the counts of one length.
    private record Row(NgramCounts counts, int place) {

        long count() {
            return counts.countOf(place);
        }
    }

    /// The list: the sequence with blanks between its words, number of words, count, count per million words, documents
    /// with it.
    ///
    /// @throws ExploreException if the request cannot be answered, or if there are no words
    public static ResultTable of(TokenSource source, Request request) throws IOException, ExploreException {
        request.check();
        Items items = Items.of(source.types(), request.counting());
        Tally tally = Tally.of(source, items);
        Size size = tally.size().checked();
        List<Row> rows = new ArrayList<>();
        for (int n = request.shortest(); n <= request.longest(); n++) {
            NgramCounts counts = NgramCounts.of(source, tally, request, n);
            IntStream.range(0, counts.size())
                    .filter(place -> counts.countOf(place) >= request.counting().minimum())
                    .forEach(place -> rows.add(new Row(counts, place)));
        }
        rows.sort(Comparator.comparing(Row::count).reversed().thenComparing(Ngrams::compare));
        return new Columns<Row>().text("ngram", "词串", "n-gram", row -> text(row, items))
                .count("n", "词数", "words", row -> row.counts().length())
                .count("count", "次数", "count", Row::count)
                .perMillion("per_million", "每百万词", "per million",
                        row -> Frequency.per(Frequency.MILLION, row.count(), size.words()))
                .count("documents", "文档数", "documents", row -> row.counts().documents(row.place()))
                .table(title(request), rows, List.of(size.note(), note(request)));
    }

    /// By words in code points, shorter ones first.
    private static int compare(Row row, Row other) {
        int common = Math.min(row.counts().length(), other.counts().length());
        for (int i = 0; i < common; i++) {
            int order = Integer.compare(row.counts().item(row.place(), i), other.counts().item(other.place(), i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(row.counts().length(), other.counts().length());
    }

    private static String text(Row row, Items items) {
        return IntStream.range(0, row.counts().length())
                .mapToObj(i -> items.name(row.counts().item(row.place(), i)))
                .collect(Collectors.joining(" "));
    }

    private static Message title(Request request) {
        return request.around()
                .map(word -> new Message("“" + word + "”的词串", "Clusters of '" + word + "'"))
                .orElse(new Message("词串", "N-grams"));
    }

    private static Message note(Request request) {
        return switch (request.crossing()) {
            case STOPS -> new Message("词串不跨标点。", "N-grams do not cross punctuation.");
            case CROSSES -> new Message("词串跨标点，标点不算词。", "N-grams cross punctuation, which is no word.");
        };
    }
}
