package org.gonghui.corpus.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Objects;
import java.util.stream.Collectors;

/// The frequent characters of a script, from a table among the resources. Immutable.
final class FrequentCharacters {

    /// Beyond ASCII, these are as frequent as any letter in both scripts.
    private static final String PUNCTUATION = "，。、：；（）“”《》「」！？\u3000";

    private final BitSet frequent = new BitSet();

    private FrequentCharacters(String characters) {
        (characters + PUNCTUATION).chars().forEach(frequent::set);
    }

    static FrequentCharacters simplified() {
        return Holder.SIMPLIFIED;
    }

    static FrequentCharacters traditional() {
        return Holder.TRADITIONAL;
    }

    /// Share of the code units of `text` beyond ASCII that are frequent, 0 if there are none.
    double share(CharSequence text) {
        int known = 0;
        int all = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                all++;
                known += frequent.get(text.charAt(i)) ? 1 : 0;
            }
        }
        return all == 0 ? 0 : (double) known / all;
    }

    private static FrequentCharacters load(String resource) {
        try (InputStream stream = Objects.requireNonNull(FrequentCharacters.class.getResourceAsStream(resource));
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return new FrequentCharacters(
                    reader.lines().filter(line -> !line.startsWith("#")).collect(Collectors.joining()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Holder {
        static final FrequentCharacters SIMPLIFIED = load("frequent-simplified.txt");
        static final FrequentCharacters TRADITIONAL = load("frequent-traditional.txt");
    }
}
