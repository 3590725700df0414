package org.gonghui.analyzer.consistency;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/// Tells personal names by their surnames. Immutable.
final class Surnames {

    private static final String FILE = "surnames.txt";
    private static final int SHORTEST = 2;
    private static final int LONGEST = 3;
    /// Signs that stand for a character of a name.
    private static final String BLANKED = "*×xX○某＊";

    private final Set<String> surnames;

    Surnames() {
        try (InputStream in = Surnames.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + FILE + " is missing");
            }
            surnames = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> java.util.Arrays.stream(line.strip().split("\\s+")))
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Whether `word` as a whole looks like a personal name.
    boolean isName(String word) {
        int surname = surname(word);
        int given = word.length() - surname;
        return surname > 0 && given >= 1 && given <= 2 && word.substring(surname).chars().allMatch(Surnames::given);
    }

    /// Whether a name stands at the beginning of `words`.
    boolean begins(String words) {
        return words.length() >= SHORTEST && isName(words.substring(0, SHORTEST));
    }

    /// Whether a name stands at the end of `words`.
    boolean ends(String words) {
        int length = words.length();
        return (length >= LONGEST && isName(words.substring(length - LONGEST)))
                || (length >= SHORTEST && isName(words.substring(length - SHORTEST)));
    }

    private int surname(String word) {
        if (word.length() > 2 && surnames.contains(word.substring(0, 2))) {
            return 2;
        }
        return !word.isEmpty() && surnames.contains(word.substring(0, 1)) ? 1 : 0;
    }

    private static boolean given(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN || BLANKED.indexOf(c) >= 0;
    }
}
