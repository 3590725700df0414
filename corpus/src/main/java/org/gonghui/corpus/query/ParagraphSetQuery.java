package org.gonghui.corpus.query;

import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.gonghui.corpus.index.ParagraphSet;
import org.jspecify.annotations.Nullable;

/// Finds the paragraphs of a set.
final class ParagraphSetQuery extends Query {

    private final ParagraphSet paragraphs;

    ParagraphSetQuery(ParagraphSet paragraphs) {
        this.paragraphs = paragraphs;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext context) {
                Members members = new Members(context.docBase, context.reader().maxDoc());
                return ConstantScoreScorerSupplier.fromIterator(members, score(), mode, context.reader().maxDoc());
            }

            @Override
            public boolean isCacheable(LeafReaderContext context) {
                return false;
            }
        };
    }

    /// Those of one segment.
    private final class Members extends DocIdSetIterator {

        private final int base;
        private final int end;
        private int doc = -1;

        Members(int base, int end) {
            this.base = base;
            this.end = end;
        }

        @Override
        public int docID() {
            return doc;
        }

        @Override
        public int nextDoc() {
            return advance(doc + 1);
        }

        @Override
        public int advance(int target) {
            int next = target >= end ? -1 : paragraphs.next(base + target);
            doc = next < 0 || next - base >= end ? NO_MORE_DOCS : next - base;
            return doc;
        }

        @Override
        public long cost() {
            return end;
        }
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "paragraphs(" + paragraphs.size() + ")";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ParagraphSetQuery same && same.paragraphs == paragraphs;
    }

    @Override
    public int hashCode() {
        return Objects.hash(System.identityHashCode(paragraphs));
    }
}
