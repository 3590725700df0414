package org.gonghui.analyzer.ledger;

import java.util.List;
import java.util.stream.IntStream;
import tech.tablesaw.api.Table;

/// The sentences of facts for a narrow column: what is cut off on the right must not be what was found.
final class Excerpts {

    /// Code units of a sentence that stand before what was found.
    private static final int BEFORE = 14;

    private Excerpts() {}

    /// One for each row of figures or activities: the sentence from shortly before the words that were found, where they
    /// stand first if they stand there more than once.
    static List<String> of(Table facts) {
        return IntStream.range(0, facts.rowCount())
                .mapToObj(row -> from(facts.stringColumn("sentence").get(row), facts.stringColumn("text").get(row)))
                .toList();
    }

    static String from(String sentence, String words) {
        int at = sentence.indexOf(words) - BEFORE;
        if (at <= 1) {
            return sentence;
        }
        int whole = Character.isLowSurrogate(sentence.charAt(at)) ? at - 1 : at;
        return "…" + sentence.substring(whole);
    }
}
