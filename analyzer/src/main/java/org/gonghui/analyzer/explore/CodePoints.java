package org.gonghui.analyzer.explore;

import java.util.Arrays;
import java.util.Comparator;

/// The order of texts by code points. That of `String` differs beyond the basic plane.
final class CodePoints {

    static final Comparator<String> ORDER = (one, other) -> Arrays.compare(one.codePoints().toArray(),
            other.codePoints().toArray());

    private CodePoints() {}
}
