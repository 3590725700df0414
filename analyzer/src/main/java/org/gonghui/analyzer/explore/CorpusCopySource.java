package org.gonghui.analyzer.explore;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gonghui.corpus.copies.CopySource;
import org.gonghui.corpus.copies.CopyText;
import org.gonghui.corpus.index.CorpusTexts;
import org.gonghui.corpus.index.ParagraphEntry;
import org.gonghui.corpus.index.ParagraphSet;
import org.gonghui.corpus.text.ParagraphKind;

/// The documents of a corpus as copies are looked for in them: without page furniture, and without titles, which name
/// the school and the year and little else. For one thread; the corpus has to stay open.
public final class CorpusCopySource implements CopySource {

    private final CorpusTexts texts;
    private final Optional<ParagraphSet> among;
    /// Numbers of documents in the corpus.
    private final int[] documents;

    private CorpusCopySource(CorpusTexts texts, Optional<ParagraphSet> among, int[] documents) {
        this.texts = texts;
        this.among = among;
        this.documents = documents;
    }

    /// All documents, in the order of the corpus.
    public static CorpusCopySource of(CorpusTexts texts) {
        return new CorpusCopySource(texts, Optional.empty(), IntStream.range(0, texts.size()).toArray());
    }

    /// What some documents have of a set of paragraphs.
    ///
    /// @param documents their numbers in the corpus, in the order in which copies are looked for; not kept
    static CorpusCopySource of(CorpusTexts texts, ParagraphSet among, int[] documents) {
        return new CorpusCopySource(texts, Optional.of(among), documents.clone());
    }

    @Override
    public int size() {
        return documents.length;
    }

    @Override
    public CopyText text(int number) throws IOException {
        int document = documents[number];
        List<ParagraphEntry> paragraphs = texts.paragraphs(document);
        BitSet members = members(document, paragraphs.size());
        List<CopyText.TextLine> lines = new ArrayList<>();
        for (int i = members.nextSetBit(0); i >= 0; i = members.nextSetBit(i + 1)) {
            ParagraphEntry entry = paragraphs.get(i);
            if (isOwnText(entry.paragraph().kind())) {
                lines.add(new CopyText.TextLine(entry.paragraph().span(), entry.text()));
            }
        }
        return new CopyText(texts.document(document).document(), lines);
    }

    private BitSet members(int document, int paragraphs) throws IOException {
        if (among.isPresent()) {
            return texts.members(among.get(), document);
        }
        BitSet all = new BitSet();
        all.set(0, paragraphs);
        return all;
    }

    private static boolean isOwnText(ParagraphKind kind) {
        return kind != ParagraphKind.SITE_BOILERPLATE && kind != ParagraphKind.DOC_TITLE;
    }
}
