package org.gonghui.corpus.query;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.gonghui.corpus.index.CorpusIndex;
import org.gonghui.corpus.index.Fields;
import org.gonghui.corpus.index.ParagraphTokens;
import org.gonghui.corpus.index.Vocabulary;
import org.gonghui.corpus.query.language.Attribute;
import org.jspecify.annotations.Nullable;

/// Reads the text of hits of any length. For one stretch.
final class KeyText implements FeatureReader.HitText {

    private final CorpusIndex index;
    private final HitColumns columns;
    private final Attribute attribute;
    private final Vocabulary vocabulary;
    private @Nullable ParagraphTokens tokens;
    private @Nullable BinaryDocValues texts;
    private String text = "";

    KeyText(CorpusIndex index, HitColumns columns, Attribute attribute) throws IOException {
        this.index = index;
        this.columns = columns;
        this.attribute = attribute;
        this.vocabulary = index.vocabulary();
    }

    @Override
    public void load(Stretch stretch, int paragraph) throws IOException {
        int doc = columns.document(paragraph) - stretch.segment().docBase;
        boolean isOfCharacters = columns.unit() == HitUnit.CHARACTERS && attribute == Attribute.WORD;
        if (isOfCharacters) {
            BinaryDocValues each = texts == null
                    ? DocValues.getBinary(stretch.segment().reader(), Fields.TEXT)
                    : texts;
            text = each.advanceExact(doc) ? each.binaryValue().utf8ToString() : "";
            texts = each;
        } else {
            ParagraphTokens each = tokens == null ? index.tokens(stretch.segment()) : tokens;
            each.load(doc);
            tokens = each;
        }
    }

    @Override
    public Optional<String> of(int hit) {
        ParagraphTokens loaded = tokens;
        return Optional.of(loaded == null
                ? text.substring(columns.start(hit), columns.end(hit))
                : joined(hit, loaded));
    }

    private String joined(int hit, ParagraphTokens loaded) {
        StringBuilder joined = new StringBuilder();
        int end = HitTokens.after(columns, hit, loaded);
        int first = HitTokens.before(columns, hit, loaded) + 1;
        for (int position = first; position < end; position++) {
            joined.append(position == first ? "" : " ").append(value(loaded.type(position)));
        }
        return joined.toString();
    }

    private String value(int type) {
        return switch (attribute) {
            case WORD -> vocabulary.wordOfType(type);
            case POS -> vocabulary.tag(vocabulary.tagOf(type));
        };
    }
}
