package org.gonghui.analyzer.extract;

/// Takes the traits of a candidate one at a time. Texts are passed with bounds so that nothing is cut out for a trait
/// that the model does not know.
interface TraitSink {

    /// Between the two things of a joined trait.
    char JOINT = '|';

    /// One trait: a mark of what it tells, and the words `text[start..end)` that it tells of it.
    void add(char mark, String text, int start, int end);

    /// One trait whose words are the whole of `text`.
    default void add(char mark, String text) {
        add(mark, text, 0, text.length());
    }

    /// One trait for every two code units of `text[start..end)` that stand side by side.
    default void addPairs(char mark, String text, int start, int end) {
        for (int at = start; at + 2 <= end; at++) {
            add(mark, text, at, at + 2);
        }
    }

    /// One trait that joins two things: `first`, and the words `text[start..end)`.
    default void add(char mark, String first, String text, int start, int end) {
        add(mark, first + JOINT + text.substring(start, end));
    }

    /// One trait that joins two things.
    default void add(char mark, String first, String second) {
        add(mark, first, second, 0, second.length());
    }
}
