package org.gonghui.corpus.school;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The lines of a lexicon of this package without remarks and empty lines.
///
/// @param file name of the resource
/// @param number from 1
/// @param text what the line says
record LexiconLines(String file, int number, String text) {

    static List<LexiconLines> builtIn(String file) {
        try (InputStream in = Objects.requireNonNull(LexiconLines.class.getResourceAsStream(file));
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return of(file, reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<LexiconLines> of(String file, List<String> lines) {
        List<LexiconLines> result = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            String text = (line.contains("#") ? line.substring(0, line.indexOf('#')) : line).strip();
            if (!text.isEmpty()) {
                result.add(new LexiconLines(file, i + 1, text));
            }
        }
        return result;
    }

    /// What to throw when the line cannot be used. The lexicons are part of the program, so this is a slip of ours.
    IllegalStateException problem(String what) {
        return new IllegalStateException(file + " line " + number + ": " + what + ", got '" + text + "'");
    }
}
