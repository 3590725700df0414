package org.gonghui.corpus.query;

import java.util.List;

/// What is really looked for in a paragraph: terms and positions are settled, an engine has only to find them.
sealed interface ResolvedQuery {

    /// Words at fixed distances.
    ///
    /// @param words in order, the first at position 0
    record Words(List<PlacedWord> words) implements ResolvedQuery {
        public Words {
            words = List.copyOf(words);
        }
    }

    /// A word of a phrase.
    ///
    /// @param word the word
    /// @param position its distance from the first
    record PlacedWord(String word, int position) {}

    /// Code points one after the other.
    ///
    /// @param characters each a string of one code point
    record Characters(List<String> characters) implements ResolvedQuery {
        public Characters {
            characters = List.copyOf(characters);
        }
    }

    /// All parts, each anywhere in the paragraph.
    ///
    /// @param parts at least two, no two alike
    record Every(List<ResolvedQuery> parts) implements ResolvedQuery {
        public Every {
            parts = List.copyOf(parts);
        }
    }
}
