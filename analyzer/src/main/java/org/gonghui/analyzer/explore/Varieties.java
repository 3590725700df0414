package org.gonghui.analyzer.explore;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gonghui.analyzer.measure.LexicalVariety;
import org.gonghui.analyzer.table.ResultColumn;
import org.gonghui.analyzer.table.ResultColumn.Kind;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.corpus.text.DocumentRow;
import org.gonghui.corpus.text.Message;

/// How varied the words of a corpus are, or of each of its parts: its paragraphs read one after the other.
///
/// ```java
/// try (Corpus corpus = Corpus.open(path)) {
///     CorpusTokens tokens = CorpusTokens.of(corpus, HanLpSegmenter.standard());
///     ResultTable varied = Varieties.of(tokens.source(SearchFilter.NONE),
///             new Varieties.Request(Optional.of(Part.DOCUMENT), 1_000));
/// }
/// ```
public final class Varieties {

    private static final int LONGEST_SEGMENT = 1_000_000;

    private Varieties() {}

    /// What is asked for.
    ///
    /// @param by one row for each part instead of one for all
    /// @param segment words of a segment of the standardised type-token ratio, at least 2
    public record Request(Optional<Part> by, int segment) {}

    /// The list: words, different words, type-token ratio, standardised type-token ratio, MTLD; the most varied by MTLD
    /// first.
    ///
    /// @throws ExploreException if the request cannot be answered, or if there are no words
    public static ResultTable of(TokenSource source, Request request) throws IOException, ExploreException {
        ExploreException.requireRange(new Message("段长（--segment）", "the segment (--segment)"), request.segment(), 2,
                LONGEST_SEGMENT);
        Items items = Items.of(source.types(), Counting.WORDS);
        Texts texts = new Texts(items, request.by());
        source.read(texts);
        Size size = texts.size().checked();
        List<Row> rows = texts.rows(request.segment())
                .sorted(Comparator.comparing((Row row) -> row.variety().mtld(), Collocations.Values.DESCENDING)
                        .thenComparing(Row::name, CodePoints.ORDER))
                .toList();
        List<Message> notes = new ArrayList<>(List.of(size.note(), new Message(
                "STTR 每 " + request.segment() + " 词一段；不足一段的没有 STTR。长短不一的文本不要比 TTR，100 词以下的 MTLD 不可靠。",
                "STTR by segments of " + request.segment()
                        + " words; shorter texts have none. Do not compare the TTR of "
                        + "texts of different length, nor trust the MTLD of fewer than 100 words.")));
        notes.addAll(texts.notes());
        Columns<Row> columns = new Columns<>();
        request.by().ifPresent(by -> columns.part(by, Row::name));
        return columns.count("words", "词数", "words", row -> row.variety().tokens())
                .count("types", "不同的词", "different words", row -> row.variety().types())
                .number(ResultColumn.of("ttr", Kind.RATIO, "TTR", "TTR"), row -> row.variety().typeTokenRatio())
                .number(ResultColumn.of("sttr", Kind.RATIO, "STTR", "STTR"), row -> row.variety().standardised())
                .number(ResultColumn.of("mtld", Kind.NUMBER, "MTLD", "MTLD"), row -> row.variety().mtld())
                .table(new Message("词汇丰富度", "Lexical variety"), rows, notes);
    }

    /// One row.
    private record Row(String name, LexicalVariety variety) {}

    /// Keeps the words of each part.
    private static final class Texts extends SizeReader {

        private final Optional<Parts> parts;
        private final List<Words> words = new ArrayList<>();

        Texts(Items items, Optional<Part> by) {
            super(items);
            parts = by.map(Parts::new);
        }

        @Override
        public void document(Supplier<DocumentRow> document) {
            super.document(document);
            parts.ifPresent(known -> known.begin(document));
        }

        @Override
        public void paragraph(TokenSource.Passage passage) {
            super.paragraph(passage);
            int part = parts.map(known -> known.of(passage)).orElse(0);
            while (words.size() <= part) {
                words.add(new Words());
            }
            for (int position = 0; position < passage.size(); position++) {
                int item = items().of(passage.type(position));
                if (item != Items.PUNCTUATION) {
                    parts.ifPresent(known -> known.addWord(part));
                    if (part != Parts.NONE) {
                        words.get(part).add(item);
                    }
                }
            }
        }

        Stream<Row> rows(int segment) {
            return java.util.stream.IntStream.range(0, words.size())
                    .filter(part -> words.get(part).size > 0)
                    .mapToObj(part -> new Row(parts.map(known -> known.name(part)).orElse(""),
                            LexicalVariety.of(words.get(part).toArray(), items().size(), segment)));
        }

        List<Message> notes() {
            return parts.map(Parts::notes).orElse(List.of());
        }
    }

    /// A growing list of numbers.
    private static final class Words {
        private int[] values = new int[16];
        private int size;

        void add(int value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size + size / 2);
            }
            values[size++] = value;
        }

        int[] toArray() {
            return Arrays.copyOf(values, size);
        }
    }
}
