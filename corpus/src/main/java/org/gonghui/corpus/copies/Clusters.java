package org.gonghui.corpus.copies;

import java.util.Arrays;

/// Numbers from 0 on, put together into clusters (union-find). A cluster is named by its smallest number.
final class Clusters {

    private final int[] parents;

    Clusters(int size) {
        parents = new int[size];
        Arrays.setAll(parents, i -> i);
    }

    int of(int number) {
        int root = number;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }

    void join(int one, int other) {
        int first = of(one);
        int second = of(other);
        parents[Math.max(first, second)] = Math.min(first, second);
    }
}
