package org.gonghui.corpus.names;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gonghui.corpus.text.Span;

/// A text as it may be shown: as long as the text itself, code unit by code unit.
///
/// @param text the text, names masked
/// @param masked the names that were masked, as written and as shown
public record MaskedText(String text, Map<String, String> masked) {

    public MaskedText {
        masked = Map.copyOf(masked);
    }

    static MaskedText same(String text) {
        return new MaskedText(text, Map.of());
    }

    static MaskedText masked(String text, List<NameFinder.Name> names) {
        StringBuilder shown = new StringBuilder(text);
        Map<String, String> masked = new TreeMap<>();
        for (NameFinder.Name name : names) {
            Span span = name.span();
            for (int at = span.start() + name.surname(); at < span.end(); at++) {
                shown.setCharAt(at, '*');
            }
            if (span.length() > 1) {
                // a surname alone is a word in many others
                masked.put(span.in(text), shown.substring(span.start(), span.end()));
            }
        }
        return new MaskedText(shown.toString(), masked);
    }

    /// What may be shown of the text at `span`.
    public String in(Span span) {
        return span.in(text);
    }

    /// What may be shown of words that were made from this text, such as a name completed or a title taken from it: the
    /// names of the text are masked in them.
    public String words(String made) {
        String shown = made;
        for (String name : masked.keySet()
                .stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(name -> name))
                .toList()) {
            shown = shown.replace(name, masked.getOrDefault(name, name));
        }
        return shown;
    }
}
