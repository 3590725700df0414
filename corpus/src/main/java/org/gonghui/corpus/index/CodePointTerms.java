package org.gonghui.corpus.index;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.util.BytesRef;

/// The code points that occur in a text, each once; an unpaired surrogate counts as U+FFFD.
final class CodePointTerms extends TokenStream {

    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final List<BytesRef> terms;
    private Iterator<BytesRef> rest;

    CodePointTerms(String text) {
        terms = text.codePoints()
                .distinct()
                .mapToObj(point -> new BytesRef(Character.toString(point)))
                .toList();
        rest = terms.iterator();
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
