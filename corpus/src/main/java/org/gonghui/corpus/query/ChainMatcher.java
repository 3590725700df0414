package org.gonghui.corpus.query;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.PostingsEnum;
import org.gonghui.corpus.query.Chain.Gap;

/// Finds a [Chain] by the positions of its links in the index.
final class ChainMatcher implements Matcher {

    private final List<PostingsEnum> postings;
    private final List<Gap> gaps;
    private final IntColumn positions = new IntColumn();
    private IntColumn reached = new IntColumn();
    private IntColumn next = new IntColumn();
    /// The positions of each link but the first, in the paragraph.
    private final List<IntColumn> later;

    /// A matcher.
    ///
    /// @param postings of the links in order, each of its own, before their first document
    ChainMatcher(List<PostingsEnum> postings, List<Gap> gaps) {
        this.postings = postings;
        this.gaps = gaps;
        this.later = gaps.stream().map(gap -> new IntColumn()).toList();
    }

    @Override
    public boolean matches(int doc, Ranges found) throws IOException {
        for (PostingsEnum link : postings) {
            if ((link.docID() < doc ? link.advance(doc) : link.docID()) != doc) {
                return false;
            }
        }
        return chain(found);
    }

    private boolean chain(Ranges found) throws IOException {
        read(postings.getFirst(), positions);
        for (int i = 0; i < later.size(); i++) {
            read(postings.get(i + 1), later.get(i));
        }
        int before = found.size();
        for (int i = 0; i < positions.size(); i++) {
            follow(positions.get(i), found);
        }
        return found.size() > before;
    }

    private static void read(PostingsEnum word, IntColumn positions) throws IOException {
        positions.clear();
        int frequency = word.freq();
        for (int i = 0; i < frequency; i++) {
            positions.add(word.nextPosition());
        }
    }

    /// Adds all ranges that begin at `start`.
    private void follow(int start, Ranges found) {
        reached.clear();
        reached.add(start);
        for (int i = 0; i < gaps.size() && reached.size() > 0; i++) {
            reach(later.get(i), gaps.get(i));
        }
        for (int i = 0; i < reached.size(); i++) {
            found.add(start, reached.get(i) + 1);
        }
    }

    /// From what is reached goes to every position of the next word that is as far off as the gap allows.
    private void reach(IntColumn word, Gap gap) {
        next.clear();
        int from = 0;
        for (int i = 0; i < word.size(); i++) {
            int position = word.get(i);
            // what is too far before this position is so for all later ones
            while (from < reached.size() && (long) position - reached.get(from) - 1 > gap.max()) {
                from++;
            }
            if (from < reached.size() && position - reached.get(from) - 1 >= gap.min()) {
                next.add(position);
            }
        }
        IntColumn swapped = reached;
        reached = next;
        next = swapped;
    }
}
