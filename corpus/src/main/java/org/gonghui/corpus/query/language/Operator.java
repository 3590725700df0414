package org.gonghui.corpus.query.language;

import java.util.Set;

/// Words that connect the parts of a query. In the simple language they stand between blanks.
enum Operator {
    AND(Set.of("AND", "&", "＆", "与", "并且", "并含")),
    OR(Set.of("OR", "或", "或者", "或含")),
    NOT(Set.of("NOT", "非", "不含")),
    /// Of the Corpus Query Language alone.
    WITHIN(Set.of("within", "WITHIN", "在"));

    private static final Set<String> PLAIN = Set.of("AND", "OR", "NOT");

    private final Set<String> spellings;

    Operator(Set<String> spellings) {
        this.spellings = spellings;
    }

    boolean isWritten(String word) {
        return spellings.contains(word);
    }

    /// Whether `word` may be meant as a word: then it is an operator only where there is something that it can connect.
    static boolean isAmbiguous(String word) {
        return !PLAIN.contains(word);
    }
}
