package org.gonghui.corpus.index;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.util.BytesRef;
import org.gonghui.corpus.text.Token;

/// What occurs in one paragraph, each thing once.
final class PresenceStream extends TokenStream {

    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final List<BytesRef> terms;
    private Iterator<BytesRef> rest;

    private PresenceStream(List<BytesRef> terms) {
        this.terms = terms;
        this.rest = terms.iterator();
    }

    static PresenceStream partsOfSpeech(List<Token> tokens) {
        return new PresenceStream(tokens.stream().map(Token::pos).distinct().map(Terms::of).toList());
    }

    /// The code points of a text; an unpaired surrogate counts as U+FFFD.
    static PresenceStream codePoints(String text) {
        return new PresenceStream(
                text.codePoints().distinct().mapToObj(point -> new BytesRef(Character.toString(point))).toList());
    }

    @Override
    public boolean incrementToken() {
        if (!rest.hasNext()) {
            return false;
        }
        clearAttributes();
        term.setBytesRef(rest.next());
        return true;
    }

    @Override
    public void reset() {
        rest = terms.iterator();
    }
}
