package org.gonghui.corpus.query.language;

import java.util.List;
import java.util.Optional;

/// What is really looked for: which paragraphs, and what in them are hits. Words are cut and names are settled, so that
/// an engine has only to find them.
///
/// A hit is a range of a paragraph's text. The hits of a query in a paragraph that meets it are those of its parts, in
/// order of start, then of end, each range once.
public sealed interface ResolvedQuery {

    /// Paragraphs where the pattern occurs; its occurrences are the hits.
    ///
    /// @param pattern what tokens are looked for
    record Tokens(TokenPattern pattern) implements ResolvedQuery {

        /// The words, if it asks for certain words next to one another and nothing else; otherwise none.
        public List<String> plainWords() {
            List<TokenPattern> parts = pattern instanceof TokenPattern.Sequence(List<TokenPattern> several)
                    ? several
                    : List.of(pattern);
            List<String> words = parts.stream().flatMap(part -> word(part).stream()).toList();
            return words.size() == parts.size() ? words : List.of();
        }

        private static Optional<String> word(TokenPattern part) {
            return part instanceof TokenPattern.One(TokenTest.Is(Attribute attribute, String value))
                    && attribute == Attribute.WORD ? Optional.of(value) : Optional.empty();
        }
    }

    /// Paragraphs that hold these characters; every occurrence is a hit, overlapping ones too, whatever the words.
    ///
    /// @param text exactly these code points, blanks and punctuation included; not blank
    record Characters(String text) implements ResolvedQuery {
        public Characters {
            if (text.isBlank()) {
                throw new IllegalArgumentException("there are no characters to look for in '" + text + "'");
            }
        }
    }

    /// Paragraphs that meet every part; the hits are those of all parts.
    ///
    /// @param parts at least two
    record And(List<ResolvedQuery> parts) implements ResolvedQuery {
        public And {
            parts = Parts.atLeastTwo("parts", parts);
        }
    }

    /// Paragraphs that meet any part; the hits are those of the parts that they meet.
    ///
    /// @param parts at least two
    record Or(List<ResolvedQuery> parts) implements ResolvedQuery {
        public Or {
            parts = Parts.atLeastTwo("parts", parts);
        }
    }

    /// Paragraphs that do not meet the part; there are no hits in what is not there.
    ///
    /// @param part what must not be met
    record Not(ResolvedQuery part) implements ResolvedQuery {}

    /// Paragraphs whose metadata meet a condition; metadata are no hits.
    ///
    /// @param condition what is to be met
    record Where(Condition condition) implements ResolvedQuery {}
}
