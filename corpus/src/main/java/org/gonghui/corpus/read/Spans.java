package org.gonghui.corpus.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.gonghui.corpus.text.Span;

/// Puts spans in order.
final class Spans {

    private Spans() {}

    /// The same code units as `spans` cover, as spans in order that neither overlap nor touch nor are empty.
    static List<Span> union(Collection<Span> spans) {
        List<Span> union = new ArrayList<>();
        for (Span span : spans.stream().filter(span -> !span.isEmpty()).sorted().toList()) {
            int last = union.size() - 1;
            if (last >= 0 && span.start() <= union.get(last).end()) {
                Span before = union.get(last);
                union.set(last, new Span(before.start(), Math.max(before.end(), span.end())));
            } else {
                union.add(span);
            }
        }
        return List.copyOf(union);
    }
}
