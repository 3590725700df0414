package org.gonghui.analyzer.explore;

/// What is too much for the memory of an ordinary computer.
final class Limits {

    private Limits() {}

    static ExploreException tooMany() {
        return new ExploreException("不同的组合超过 " + SequenceCounts.MOST + " 个，数不过来；请缩短 n、提高最少次数或缩小范围",
                "there are more than " + SequenceCounts.MOST
                        + " different combinations; take a smaller n, a higher minimum or less text");
    }
}
