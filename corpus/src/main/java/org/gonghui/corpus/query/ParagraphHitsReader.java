package org.gonghui.corpus.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.gonghui.corpus.index.CorpusIndex;
import org.gonghui.corpus.index.ParagraphEntry;
import org.gonghui.corpus.index.ParagraphTokens;
import org.gonghui.corpus.names.NameGate;
import org.gonghui.corpus.text.Span;

/// Reads paragraphs with the places of their hits. For one thread.
record ParagraphHitsReader(CorpusIndex index, HitColumns columns, NameGate names) {

    List<ParagraphHits> read(int[] paragraphs) throws IOException {
        ShownParagraphs shown = new ShownParagraphs(index.cursor(), names);
        List<ParagraphHits> read = new ArrayList<>(paragraphs.length);
        for (int paragraph : paragraphs) {
            ParagraphEntry entry = shown.at(columns.document(paragraph));
            read.add(new ParagraphHits(entry, spans(paragraph, entry.paragraph().span().start())));
        }
        return read;
    }

    private List<Span> spans(int paragraph, int start) throws IOException {
        List<Span> spans = new ArrayList<>();
        if (columns.firstHit(paragraph) < columns.endHit(paragraph)) {
            ParagraphTokens tokens = tokens(columns.document(paragraph));
            for (int hit = columns.firstHit(paragraph); hit < columns.endHit(paragraph); hit++) {
                spans.add(HitTokens.span(columns, hit, tokens).shift(start));
            }
        }
        return spans;
    }

    private ParagraphTokens tokens(int doc) throws IOException {
        List<LeafReaderContext> leaves = index.reader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        ParagraphTokens tokens = index.tokens(leaf);
        tokens.load(doc - leaf.docBase);
        return tokens;
    }
}
