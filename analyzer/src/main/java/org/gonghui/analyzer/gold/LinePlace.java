package org.gonghui.analyzer.gold;

/// How an annotation names a line of a source.
public sealed interface LinePlace {

    /// By its number in the raw text, split at line feeds.
    ///
    /// @param line from 0
    record Raw(int line) implements LinePlace {

        @Override
        public String toString() {
            return String.valueOf(line);
        }
    }

    /// By its place among the lines with text.
    ///
    /// @param paragraph from 0
    record Ordinal(int paragraph) implements LinePlace {

        @Override
        public String toString() {
            return String.valueOf(paragraph);
        }
    }
}
