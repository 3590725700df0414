package org.gonghui.corpus.query.language;

import java.util.Optional;
import java.util.Set;

/// A name before a colon.
///
/// @param name the name
/// @param colon where the colon stands
record FieldName(String name, int colon) {

    private static final int LONGEST = 20;
    private static final Set<String> CHARACTERS = Set.of("字", "原文", "chars");

    /// The name of a field at a place of a query; empty if what stands there is text.
    ///
    /// A full-width colon is common in text and follows only names that fields have; any word before a half-width one
    /// is taken for a field, so that a mistyped one is told from a word that does not occur.
    static Optional<FieldName> at(String text, int start) {
        int colon = start;
        while (colon < text.length() && colon - start <= LONGEST && isPartOfName(text.charAt(colon))) {
            colon++;
        }
        if (colon == start || colon >= text.length()) {
            return Optional.empty();
        }
        FieldName field = new FieldName(text.substring(start, colon), colon);
        return switch (text.charAt(colon)) {
            case '：' -> field.isKnown() && field.hasValue(text) ? Optional.of(field) : Optional.empty();
            case ':' -> field.isKnown() || field.hasValue(text) ? Optional.of(field) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static boolean isPartOfName(char unit) {
        return Character.isLetter(unit) || unit == '-' || unit == '_';
    }

    private boolean isKnown() {
        return isCharacters() || ConditionReader.field(name).isPresent();
    }

    /// Whether there is something after the colon, and no address of a web page.
    private boolean hasValue(String text) {
        return colon + 1 < text.length() && !Blank.isAt(text, colon + 1) && text.charAt(colon + 1) != '/';
    }

    /// Whether characters are looked for, not words.
    boolean isCharacters() {
        return CHARACTERS.contains(name);
    }
}
