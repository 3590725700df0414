package org.gonghui.corpus.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.gonghui.corpus.index.CorpusIndex;
import org.gonghui.corpus.index.Cursor;
import org.gonghui.corpus.index.Fields;
import org.gonghui.corpus.index.Vocabulary;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.NumericDocValues;

/// Some paragraphs of a corpus, and all that is counted in them. Safe for any number of threads; the corpus has to stay
/// open.
public final class Subcorpus {

    /// Parts that visitors work on at once, at least; several for each thread.
    private static final int PARTS = 16;
    /// Paragraphs that are worth a part of their own.
    private static final int SMALLEST_PART = 2_000;

    private final CorpusIndex index;
    private final HitColumns columns;

    Subcorpus(CorpusIndex index, HitColumns columns) {
        this.index = index;
        this.columns = columns;
    }

    /// How large it is.
    public SubcorpusSize size() throws IOException {
        List<long[]> parts = InParallel.over(Stretch.of(columns, index.reader()), columns.paragraphs(), this::sums);
        long[] sum = new long[3];
        parts.forEach(part -> {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += part[i];
            }
        });
        return new SubcorpusSize(new Hits(index, columns).documents(), columns.paragraphs(), sum[0], sum[1], sum[2]);
    }

    private long[] sums(Stretch stretch) throws IOException {
        return new long[]{sum(stretch, Fields.TOKENS), sum(stretch, Fields.TOKENS_WITHOUT_PUNCTUATION),
            sum(stretch, Fields.CHARACTER_COUNT)};
    }

    private long sum(Stretch stretch, String column) throws IOException {
        NumericDocValues values = DocValues.getNumeric(stretch.segment().reader(), column);
        long sum = 0;
        for (int paragraph = stretch.from(); paragraph < stretch.to(); paragraph++) {
            sum += values.advanceExact(columns.document(paragraph) - stretch.segment().docBase)
                    ? values.longValue()
                    : 0;
        }
        return sum;
    }

    /// How often each word occurs.
    public Frequencies frequencies() throws IOException {
        Vocabulary vocabulary = index.vocabulary();
        long[] sums = new long[vocabulary.types()];
        InParallel
                .over(Stretch.groups(Stretch.of(columns, index.reader()), PARTS), columns.paragraphs(),
                        group -> counts(group, vocabulary))
                .forEach(counts -> {
                    for (int type = 0; type < sums.length; type++) {
                        sums[type] += counts[type];
                    }
                });
        return new Frequencies(vocabulary, sums);
    }

    private int[] counts(List<Stretch> stretches, Vocabulary vocabulary) throws IOException {
        int[] counts = new int[vocabulary.types()];
        for (Stretch stretch : stretches) {
            var tokens = index.tokens(stretch.segment());
            for (int paragraph = stretch.from(); paragraph < stretch.to(); paragraph++) {
                tokens.load(columns.document(paragraph) - stretch.segment().docBase);
                for (int position = 0; position < tokens.size(); position++) {
                    counts[tokens.type(position)]++;
                }
            }
        }
        return counts;
    }

    /// Has all paragraphs visited, on several threads: each part of the subcorpus by a visitor of its own, whole documents
    /// and in the order of the corpus.
    ///
    /// @param visitors makes a visitor; asked by one thread
    /// @return the visitors in the order of their parts
    public <V extends TokenVisitor> List<V> visit(Supplier<V> visitors) throws IOException {
        int[] order = new CorpusSequence(index, columns).paragraphs(0, columns.paragraphs());
        int[] documents = documents(order);
        List<Part<V>> parts = parts(documents, visitors);
        InParallel.over(parts, columns.paragraphs(), part -> {
            TokenSequence tokens = new TokenSequence(index);
            for (int i = part.from(); i < part.to(); i++) {
                tokens.load(columns.document(order[i]), documents[i]);
                part.visitor().visit(tokens);
            }
            return part;
        });
        return parts.stream().map(Part::visitor).toList();
    }

    /// Has all paragraphs visited by one visitor.
    public void visitInOrder(TokenVisitor visitor) throws IOException {
        int[] order = new CorpusSequence(index, columns).paragraphs(0, columns.paragraphs());
        int[] documents = documents(order);
        TokenSequence tokens = new TokenSequence(index);
        for (int i = 0; i < order.length; i++) {
            tokens.load(columns.document(order[i]), documents[i]);
            visitor.visit(tokens);
        }
    }

    /// A visitor and its paragraphs.
    private record Part<V>(int from, int to, V visitor) {}

    private static <V> List<Part<V>> parts(int[] documents, Supplier<V> visitors) {
        int size = Math.max(SMALLEST_PART, documents.length / PARTS + 1);
        List<Part<V>> parts = new ArrayList<>();
        int from = 0;
        while (from < documents.length) {
            int to = Math.min(documents.length, from + size);
            while (to < documents.length && documents[to] == documents[to - 1]) {
                to++;
            }
            parts.add(new Part<>(from, to, visitors.get()));
            from = to;
        }
        return parts;
    }

    /// For each paragraph in the order of the corpus the number of its document.
    private int[] documents(int[] order) throws IOException {
        int[] numbers = new int[order.length];
        int number = -1;
        int last = -1;
        Cursor cursor = index.cursor();
        for (int i = 0; i < order.length; i++) {
            int document = cursor.documentNumber(columns.document(order[i]));
            number += document == last ? 0 : 1;
            last = document;
            numbers[i] = number;
        }
        return numbers;
    }
}
