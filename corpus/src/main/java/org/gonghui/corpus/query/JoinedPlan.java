package org.gonghui.corpus.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Query;

/// How several queries together are run.
///
/// @param mode whether all of them are to be met
/// @param parts at least two
record JoinedPlan(Mode mode, List<Plan> parts) implements Plan {

    JoinedPlan {
        parts = List.copyOf(parts);
    }

    /// How many parts a paragraph has to meet.
    enum Mode {
        ALL, ANY
    }

    @Override
    public Query candidates() {
        List<Query> queries = parts.stream().map(Plan::candidates).toList();
        return switch (mode) {
            case ALL -> BooleanQueries.all(queries);
            case ANY -> BooleanQueries.any(queries);
        };
    }

    @Override
    public boolean isExact() {
        return parts.stream().allMatch(Plan::isExact);
    }

    @Override
    public Matcher matcher(LeafReaderContext segment) throws IOException {
        List<Matcher> matchers = new ArrayList<>();
        for (Plan part : parts) {
            matchers.add(part.matcher(segment));
        }
        return switch (mode) {
            case ALL -> (doc, found) -> all(matchers, doc, found);
            case ANY -> (doc, found) -> any(matchers, doc, found);
        };
    }

    private static boolean all(List<Matcher> matchers, int doc, Ranges found) throws IOException {
        int before = found.size();
        for (Matcher matcher : matchers) {
            if (!matcher.matches(doc, found)) {
                found.truncate(before);
                return false;
            }
        }
        found.sortFrom(before);
        return true;
    }

    private static boolean any(List<Matcher> matchers, int doc, Ranges found) throws IOException {
        int before = found.size();
        boolean isMet = false;
        for (Matcher matcher : matchers) {
            isMet |= matcher.matches(doc, found);
        }
        found.sortFrom(before);
        return isMet;
    }
}
