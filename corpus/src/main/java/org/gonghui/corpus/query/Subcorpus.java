package org.gonghui.corpus.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.gonghui.corpus.index.CorpusIndex;
import org.gonghui.corpus.index.Cursor;

/// Some paragraphs of a corpus, with their tokens; [Subcorpora] tells how large they are. Safe for any number of threads; the corpus has to stay
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
