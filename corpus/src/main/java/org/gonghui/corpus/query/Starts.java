package org.gonghui.corpus.query;

import java.io.IOException;
import org.apache.lucene.index.PostingsEnum;

/// Where in a paragraph a pattern may begin. For one thread.
interface Starts {

    /// Anywhere.
    Starts ANYWHERE = new Starts() {
        @Override
        public void load(int doc) {}

        @Override
        public int next(int from) {
            return from;
        }
    };

    /// Goes to a paragraph.
    ///
    /// @param doc Lucene document in the segment, above those before
    void load(int doc) throws IOException;

    /// The first position from `from` on, which never goes back; more than any paragraph has if there is none.
    int next(int from);

    /// As far before a word as it may stand in the pattern.
    final class BeforeWord implements Starts {

        private final PostingsEnum word;
        private final Anchor anchor;
        private final IntColumn positions = new IntColumn();
        private int at;

        BeforeWord(PostingsEnum word, Anchor anchor) {
            this.word = word;
            this.anchor = anchor;
        }

        @Override
        public void load(int doc) throws IOException {
            positions.clear();
            at = 0;
            if ((word.docID() < doc ? word.advance(doc) : word.docID()) == doc) {
                int frequency = word.freq();
                for (int i = 0; i < frequency; i++) {
                    positions.add(word.nextPosition());
                }
            }
        }

        @Override
        public int next(int from) {
            while (at < positions.size() && positions.get(at) - anchor.min() < from) {
                at++;
            }
            return at == positions.size() ? Integer.MAX_VALUE : Math.max(from, positions.get(at) - anchor.max());
        }
    }
}
