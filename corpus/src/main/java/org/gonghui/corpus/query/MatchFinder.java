package org.gonghui.corpus.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.gonghui.corpus.text.Span;
import org.jspecify.annotations.Nullable;

/// Finds where in a paragraph a query matches.
final class MatchFinder {

    private final List<LeafReaderContext> leaves;
    private final Weight weight;
    private final String field;

    MatchFinder(IndexSearcher searcher, Query text, String field) throws IOException {
        this.leaves = searcher.getIndexReader().leaves();
        this.weight = searcher.createWeight(searcher.rewrite(text), ScoreMode.COMPLETE_NO_SCORES, 1);
        this.field = field;
    }

    /// Spans in the paragraph's text, in order, each once.
    ///
    /// @param doc the paragraph's Lucene document
    /// @param text the paragraph's text
    List<Span> find(int doc, String text) throws IOException {
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        @Nullable
        Matches matches = weight.matches(leaf, doc - leaf.docBase);
        @Nullable
        MatchesIterator each = matches == null ? null : matches.getMatches(field);
        if (each == null) {
            throw new IOException("document " + doc + " was found but does not match");
        }
        List<Span> spans = new ArrayList<>();
        CodePointOffsets offsets = new CodePointOffsets(text);
        while (each.next()) {
            // words have offsets of their own, characters are at the position of their number
            spans.add(each.startOffset() >= 0
                    ? new Span(each.startOffset(), each.endOffset())
                    : new Span(offsets.of(each.startPosition()), offsets.of(each.endPosition() + 1)));
        }
        return spans.stream().sorted().distinct().toList();
    }

    /// Offsets of code points, counted on from the last one that was asked for: matches come nearly in order.
    private static final class CodePointOffsets {

        private final String text;
        private int number;
        private int offset;

        CodePointOffsets(String text) {
            this.text = text;
        }

        int of(int codePoint) {
            offset = text.offsetByCodePoints(offset, codePoint - number);
            number = codePoint;
            return offset;
        }
    }
}
