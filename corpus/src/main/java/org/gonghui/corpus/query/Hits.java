package org.gonghui.corpus.query;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.gonghui.corpus.index.CorpusIndex;
import org.gonghui.corpus.index.Cursor;
import org.gonghui.corpus.index.ParagraphTokens;
import org.gonghui.corpus.names.NameGate;
import org.jspecify.annotations.Nullable;

/// What a query found, all of it, as columns of numbers; texts are read when a page of them is asked for. Hits come in the
/// order of the corpus (by source in code points, document, paragraph, start, end) unless they are sorted. Immutable and
/// safe for any number of threads; the corpus has to stay open. At most 50 million.
public final class Hits {

    private final CorpusIndex index;
    private final HitColumns columns;
    /// Numbers of the hits in their order; without it they stand in that of the corpus.
    private final int @Nullable [] order;
    /// Computed when first needed; whoever comes second computes the same.
    private volatile @Nullable CorpusSequence sequence;

    Hits(CorpusIndex index, HitColumns columns) {
        this(index, columns, null);
    }

    private Hits(CorpusIndex index, HitColumns columns, int @Nullable [] order) {
        this.index = index;
        this.columns = columns;
        this.order = order;
    }

    /// Number of hits.
    public long size() {
        return columns.hits();
    }

    /// Number of paragraphs that meet the query, or in a sample of those with hits in it. Paragraphs that meet a query
    /// without hits, such as one of metadata alone, count too.
    public long paragraphs() {
        return columns.paragraphs();
    }

    /// Number of documents that these paragraphs belong to.
    public long documents() throws IOException {
        Cursor cursor = index.cursor();
        long documents = 0;
        int last = -1;
        for (int paragraph = 0; paragraph < columns.paragraphs(); paragraph++) {
            if (columns.document(paragraph) > last) {
                last = cursor.documentNumber(columns.document(paragraph));
                documents++;
            }
        }
        return documents;
    }

    /// Some of the hits, drawn without replacement, each set of `count` of them with the same probability, and in the order
    /// in which they stand here; all of them if there are no more.
    ///
    /// Hit by hit, one is taken if a random number below the hits that are left (`nextInt` of a [Random] with this seed)
    /// is below the number still to be taken: Knuth, The Art of Computer Programming 2, section 3.4.2, algorithm S.
    ///
    /// @param count how many, at least 0
    /// @param seed equal seeds give equal samples of equal hits
    public Hits sample(int count, long seed) {
        if (count < 0) {
            throw new IllegalArgumentException("a sample must not be negative, got " + count);
        }
        if (count >= columns.hits()) {
            return this;
        }
        Random random = new Random(seed);
        int[] all = order();
        int[] drawn = new int[count];
        int next = 0;
        for (int i = 0; next < count; i++) {
            if (random.nextInt(all.length - i) < count - next) {
                drawn[next++] = all[i];
            }
        }
        return only(drawn);
    }

    /// Only these hits, in this order.
    private Hits only(int[] drawn) {
        BitSet kept = new BitSet();
        for (int hit : drawn) {
            kept.set(hit);
        }
        int[] newNumbers = new int[kept.length()];
        int next = 0;
        for (int hit = kept.nextSetBit(0); hit >= 0; hit = kept.nextSetBit(hit + 1)) {
            newNumbers[hit] = next++;
        }
        int[] newOrder = IntStream.of(drawn).map(hit -> newNumbers[hit]).toArray();
        return new Hits(index, columns.keep(kept), newOrder);
    }

    /// The hits in another order.
    ///
    /// @param keys the first one decides, the second among those that are alike in it, and so on; what is alike in all
    ///     stays as it stands here
    public Hits sorted(List<SortKey> keys) throws IOException {
        List<FeatureColumn> read = new FeatureReader(index, columns).read(keys.stream().map(SortKey::feature).toList());
        StableSort sort = new StableSort(order().clone());
        for (int i = keys.size() - 1; i >= 0; i--) {
            read.get(i).sort(sort, keys.get(i).direction());
        }
        return new Hits(index, columns, sort.order());
    }

    /// The hits counted by features.
    ///
    /// @param features at least one
    /// @return by number of hits, descending, then by values, ascending, those without a value first
    public List<Group> grouped(List<HitFeature> features) throws IOException {
        if (features.isEmpty()) {
            throw new IllegalArgumentException("hits are grouped by at least one feature");
        }
        return Grouping.of(new FeatureReader(index, columns).read(features), columns.hits());
    }

    /// Tells of every hit which tokens it touches, by paragraph in the order of the corpus, then by start and end, whatever
    /// the order of the hits. A hit that touches none is left out.
    public void visitRanges(RangeVisitor visitor) throws IOException {
        TokenSequence tokens = new TokenSequence(index);
        for (int paragraph : paragraphOrder()) {
            int doc = columns.document(paragraph);
            ParagraphTokens loaded = tokens.load(doc, 0);
            for (int hit = columns.firstHit(paragraph); hit < columns.endHit(paragraph); hit++) {
                int start = HitTokens.before(columns, hit, loaded) + 1;
                int end = HitTokens.after(columns, hit, loaded);
                if (start < end) {
                    visitor.visit(doc, start, end);
                }
            }
        }
    }

    /// A page of hits with their context as it is written; see [#page(long, int, ContextSize, NameGate)].
    public List<Hit> page(long from, int count, ContextSize context) throws IOException {
        return page(from, count, context, NameGate.SHOWING);
    }

    /// A page of hits with their context as it may be shown. Reads no more than that, or if names are hidden the documents
    /// that they stand in, for what hides a name may be anywhere in them.
    ///
    /// @param from number of the first one, from 0
    /// @param count how many at most
    /// @param names the gate that texts and headings pass
    public List<Hit> page(long from, int count, ContextSize context, NameGate names) throws IOException {
        int first = Math.clamp(from, 0, columns.hits());
        int end = (int) Math.min(columns.hits(), (long) first + count);
        int[] known = order;
        int[] numbers = known == null ? sequence().hits(first, end) : Arrays.copyOfRange(known, first, end);
        return new HitReader(index, columns, context, names).read(numbers);
    }

    /// A page of the paragraphs that meet the query, with all their hits, in the order of the corpus whatever the order
    /// of the hits.
    ///
    /// @param from number of the first one, from 0
    /// @param count how many at most
    /// @param names the gate that texts and headings pass
    public List<ParagraphHits> paragraphPage(long from, int count, NameGate names) throws IOException {
        int first = Math.clamp(from, 0, columns.paragraphs());
        int end = (int) Math.min(columns.paragraphs(), (long) first + count);
        return new ParagraphHitsReader(index, columns, names).read(Arrays.copyOfRange(paragraphOrder(), first, end));
    }

    private int[] order() {
        int[] known = order;
        return known == null ? sequence().hits(0, columns.hits()) : known;
    }

    private int[] paragraphOrder() {
        return sequence().paragraphs(0, columns.paragraphs());
    }

    private CorpusSequence sequence() {
        CorpusSequence known = sequence;
        if (known == null) {
            known = new CorpusSequence(index, columns);
            sequence = known;
        }
        return known;
    }
}
