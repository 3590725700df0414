package org.gonghui.corpus.index;

import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.util.BytesRef;

/// The words of one paragraph, or their parts of speech, one a position, punctuation too.
final class TokenTerms extends TokenStream {

    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final List<TypeBytes.Type> types;
    private final Function<TypeBytes.Type, BytesRef> value;
    private Iterator<TypeBytes.Type> rest;

    private TokenTerms(List<TypeBytes.Type> types, Function<TypeBytes.Type, BytesRef> value) {
        this.types = types;
        this.value = value;
        this.rest = types.iterator();
    }

    static TokenTerms words(List<TypeBytes.Type> types) {
        return new TokenTerms(types, TypeBytes.Type::wordTerm);
    }

    static TokenTerms partsOfSpeech(List<TypeBytes.Type> types) {
        return new TokenTerms(types, TypeBytes.Type::posTerm);
    }

    @Override
    public boolean incrementToken() {
        if (!rest.hasNext()) {
            return false;
        }
        clearAttributes();
        term.setBytesRef(value.apply(rest.next()));
        return true;
    }

    @Override
    public void reset() {
        rest = types.iterator();
    }
}
