package org.gonghui.cli.command;

import java.io.IOException;
import java.util.List;
import org.gonghui.corpus.copies.CopySource;
import org.gonghui.corpus.copies.CopyText;
import org.gonghui.corpus.index.CorpusTexts;
import org.gonghui.corpus.text.ParagraphKind;

/// The documents of a corpus as copies are looked for in them: without page furniture, and without titles, which name
/// the school and the year and little else.
///
/// @param texts the documents
record CorpusCopySource(CorpusTexts texts) implements CopySource {

    @Override
    public int size() {
        return texts.size();
    }

    @Override
    public CopyText text(int number) throws IOException {
        List<CopyText.TextLine> lines = texts.paragraphs(number).stream()
                .filter(entry -> isOwnText(entry.paragraph().kind()))
                .map(entry -> new CopyText.TextLine(entry.paragraph().span(), entry.text()))
                .toList();
        return new CopyText(texts.document(number).document(), lines);
    }

    private static boolean isOwnText(ParagraphKind kind) {
        return kind != ParagraphKind.SITE_BOILERPLATE && kind != ParagraphKind.DOC_TITLE;
    }
}
