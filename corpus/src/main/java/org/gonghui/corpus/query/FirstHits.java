package org.gonghui.corpus.query;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.gonghui.corpus.index.CorpusIndex;
import org.gonghui.corpus.index.SortKeys;

/// Counts everything and keeps the first paragraphs in the order of the corpus. Memory grows with the limit alone.
final class FirstHits implements Collector {

    private final int limit;
    private final SortKeys keys;
    /// The smallest keys so far, the greatest of them on top.
    private final PriorityQueue<Long> first = new PriorityQueue<>(Comparator.reverseOrder());
    private long occurrences;
    private long paragraphs;

    private FirstHits(CorpusIndex index, int limit) {
        this.limit = limit;
        this.keys = index.sortKeys();
    }

    /// What was collected.
    ///
    /// @param occurrences in all paragraphs
    /// @param paragraphs how many
    /// @param documents the Lucene documents of the first of them, in the order of the corpus
    record Found(long occurrences, long paragraphs, List<Integer> documents) {
        public Found {
            documents = List.copyOf(documents);
        }
    }

    /// Collects from all segments.
    static CollectorManager<FirstHits, Found> manager(CorpusIndex index, int limit) {
        return new CollectorManager<>() {
            @Override
            public FirstHits newCollector() {
                return new FirstHits(index, limit);
            }

            @Override
            public Found reduce(Collection<FirstHits> collectors) {
                return found(collectors, limit);
            }
        };
    }

    private static Found found(Collection<FirstHits> collectors, int limit) {
        List<Integer> documents = collectors.stream()
                .flatMapToLong(part -> part.first.stream().mapToLong(Long::longValue))
                .sorted()
                .limit(limit)
                .mapToObj(SortKeys::documentOf)
                .toList();
        return new Found(collectors.stream().mapToLong(part -> part.occurrences).sum(),
                collectors.stream().mapToLong(part -> part.paragraphs).sum(), documents);
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) {
        return new LeafCollector() {
            private Scorable scorer = new Scorable() {
                @Override
                public float score() {
                    throw new IllegalStateException("collecting has not begun");
                }
            };

            @Override
            public void setScorer(Scorable newScorer) {
                scorer = newScorer;
            }

            @Override
            public void collect(int doc) throws IOException {
                occurrences += (long) scorer.score();
                paragraphs++;
                keep(keys.of(context.docBase + doc));
            }
        };
    }

    private void keep(long key) {
        if (first.size() < limit) {
            first.add(key);
        } else if (limit > 0 && key < first.element()) {
            first.remove();
            first.add(key);
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE;
    }
}
