package org.gonghui.corpus.query;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.gonghui.corpus.index.Fields;

/// How characters are found: in the texts of the paragraphs that have them all. Ranges are in code units of the
/// paragraph.
record CharactersPlan(BytesRef sought) implements Plan {

    /// Most different characters that the index is asked for; more do not narrow the choice.
    private static final int MOST_ASKED = 32;

    /// A plan.
    ///
    /// @param text not empty; unpaired surrogates stand for U+FFFD
    static CharactersPlan of(String text) {
        return new CharactersPlan(new BytesRef(text));
    }

    @Override
    public Query candidates() {
        List<Query> characters = sought.utf8ToString()
                .codePoints()
                .distinct()
                .limit(MOST_ASKED)
                .<Query>mapToObj(point -> new TermQuery(new Term(Fields.CHARACTERS, Character.toString(point))))
                .toList();
        return BooleanQueries.all(characters);
    }

    @Override
    public boolean isExact() {
        return false;
    }

    @Override
    public Matcher matcher(LeafReaderContext segment) throws IOException {
        BinaryDocValues texts = DocValues.getBinary(segment.reader(), Fields.TEXT);
        Utf8Search search = new Utf8Search(sought);
        return (doc, found) -> texts.advanceExact(doc) && search.find(texts.binaryValue(), found);
    }
}
