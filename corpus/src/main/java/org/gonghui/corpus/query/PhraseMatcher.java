package org.gonghui.corpus.query;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.PostingsEnum;

/// Finds a [Chain] whose links stand at fixed distances. The rarest link leads; of the others no more positions are read
/// than up to where it stands.
final class PhraseMatcher implements Matcher {

    private static final int NONE_LEFT = Integer.MAX_VALUE;

    private final PostingsEnum[] links;
    /// How many tokens after the first link each stands.
    private final int[] offsets;
    private final int lead;
    private final int length;
    private final int[] positions;
    private final int[] left;

    /// A matcher.
    ///
    /// @param postings of the links in order, each of its own, before their first document
    PhraseMatcher(List<PostingsEnum> postings, Chain chain) {
        this.links = postings.toArray(PostingsEnum[]::new);
        this.offsets = new int[links.length];
        this.positions = new int[links.length];
        this.left = new int[links.length];
        int rarest = 0;
        for (int i = 1; i < links.length; i++) {
            offsets[i] = offsets[i - 1] + 1 + chain.gaps().get(i - 1).min();
            rarest = links[i].cost() < links[rarest].cost() ? i : rarest;
        }
        this.lead = rarest;
        this.length = offsets[links.length - 1] + 1;
    }

    @Override
    public boolean matches(int doc, Ranges found) throws IOException {
        for (int i = 0; i < links.length; i++) {
            PostingsEnum link = links[i];
            if ((link.docID() < doc ? link.advance(doc) : link.docID()) != doc) {
                return false;
            }
            left[i] = link.freq();
            positions[i] = -1;
        }
        int before = found.size();
        for (int start = nextStart(); start != NONE_LEFT; start = nextStart()) {
            int meeting = start < 0 ? 0 : meet(start);
            if (meeting == NONE_LEFT) {
                break;
            }
            if (start >= 0 && meeting == start) {
                found.add(start, start + length);
            }
        }
        return found.size() > before;
    }

    /// Where a match would begin that has the next position of the leading link.
    private int nextStart() throws IOException {
        return left[lead]-- > 0 ? links[lead].nextPosition() - offsets[lead] : NONE_LEFT;
    }

    /// Moves the other links up to where they would have to stand.
    ///
    /// @return `start` if all do, something else if not, [#NONE_LEFT] if one has come to its end
    private int meet(int start) throws IOException {
        for (int i = 0; i < links.length; i++) {
            int wanted = start + offsets[i];
            while (i != lead && positions[i] < wanted) {
                if (left[i]-- == 0) {
                    return NONE_LEFT;
                }
                positions[i] = links[i].nextPosition();
            }
            if (i != lead && positions[i] != wanted) {
                return -1;
            }
        }
        return start;
    }
}
