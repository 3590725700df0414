package org.gonghui.analyzer.explore;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.gonghui.corpus.text.DocumentRow;

/// Counts the n-grams of one length.
final class NgramCounts implements TokenSource.Reader {

    private final int length;
    private final Ngrams.Request request;
    private final Tally tally;
    private final Items items;
    private final WordRuns runs;
    private final SequenceCounts counts;
    private final int[] ngram;
    private final boolean[] around;
    private int document;
    private int[] documents = new int[1 << 10];
    private int[] lastDocument = new int[1 << 10];

    private NgramCounts(Tally tally, Ngrams.Request request, int length) {
        this.length = length;
        this.request = request;
        this.tally = tally;
        this.items = tally.items();
        this.runs = new WordRuns(items, request.crossing());
        this.counts = new SequenceCounts(length);
        this.ngram = new int[length];
        this.around = around(items, request.around());
    }

    /// @param tally of the same source: what is rarer than the minimum cannot be part of what is not
    static NgramCounts of(TokenSource source, Tally tally, Ngrams.Request request, int length)
            throws IOException, ExploreException {
        NgramCounts counted = new NgramCounts(tally, request, length);
        source.read(counted);
        if (counted.counts.isFull()) {
            throw Limits.tooMany();
        }
        return counted;
    }

    private static boolean[] around(Items items, Optional<String> word) {
        boolean[] around = new boolean[items.size()];
        for (int item = 0; word.isPresent() && item < around.length; item++) {
            around[item] = items.word(item).equals(word.get());
        }
        return around;
    }

    @Override
    public void document(Supplier<DocumentRow> row) {
        document++;
    }

    @Override
    public void paragraph(TokenSource.Passage passage) {
        runs.read(passage, this::run);
    }

    private void run(int[] types, int size) {
        int listed = 0;
        for (int end = 0; end < size; end++) {
            listed = isListed(types[end]) ? listed + 1 : 0;
            if (listed >= length) {
                ngram(types, end + 1 - length);
            }
        }
    }

    private boolean isListed(int type) {
        return items.isListed(type) && tally.countOf(items.of(type)) >= request.counting().minimum();
    }

    private void ngram(int[] types, int from) {
        for (int i = 0; i < length; i++) {
            ngram[i] = items.of(types[from + i]);
        }
        if (request.around().isEmpty() || holds()) {
            count(counts.add(ngram, 0));
        }
    }

    private boolean holds() {
        return switch (request.place()) {
            case ANYWHERE -> Arrays.stream(ngram).anyMatch(this::isAround);
            case FIRST -> isAround(ngram[0]);
            case LAST -> isAround(ngram[length - 1]);
        };
    }

    private boolean isAround(int item) {
        return around[item];
    }

    private void count(int place) {
        if (place >= documents.length) {
            documents = Arrays.copyOf(documents, Math.max(2 * documents.length, place + 1));
            lastDocument = Arrays.copyOf(lastDocument, documents.length);
        }
        if (place >= 0 && lastDocument[place] != document) {
            lastDocument[place] = document;
            documents[place]++;
        }
    }

    int length() {
        return length;
    }

    int size() {
        return counts.size();
    }

    long countOf(int place) {
        return counts.count(place);
    }

    int documents(int place) {
        return documents[place];
    }

    int item(int place, int index) {
        return counts.value(place, index);
    }
}
