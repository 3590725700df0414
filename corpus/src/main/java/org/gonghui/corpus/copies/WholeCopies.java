package org.gonghui.corpus.copies;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Which documents are copies of each other as wholes.
final class WholeCopies {

    private WholeCopies() {}

    static Clusters of(List<Find> finds, Documents documents, CopySettings settings) {
        Map<Long, int[]> characters = new TreeMap<>();
        for (Find find : finds) {
            int[] sums = characters.computeIfAbsent(((long) find.first() << Integer.SIZE) | find.second(),
                    pair -> new int[2]);
            sums[0] += find.firstCharacters();
            sums[1] += find.secondCharacters();
        }
        Clusters clusters = new Clusters(documents.size());
        characters.forEach((pair, sums) -> {
            int first = (int) (pair >>> Integer.SIZE);
            int second = pair.intValue();
            if (Math.max(documents.share(sums[0], first), documents.share(sums[1], second)) >= settings
                    .documentShare()) {
                clusters.join(first, second);
            }
        });
        return clusters;
    }
}
