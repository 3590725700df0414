package org.gonghui.analyzer.classify;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gonghui.corpus.text.UserFile;

/// The phrases from which kinds, categories and substance are judged.
///
/// A file has sections `[category ID]` and `[cue NAME]` with lines of a weight (0–9) and phrases, and `[variant]` with
/// lines of a word and what copies put in its place; `#` begins a comment. Immutable; safe for any number of threads.
public final class Lexicon {

    private static final List<String> RESOURCES = List.of("democracy.lex", "rights.lex", "team.lex", "culture.lex",
            "care.lex", "women.lex", "organization.lex", "other.lex", "kinds.lex", "substance.lex", "variants.lex");

    private final List<LexiconEntry> entries;
    private final List<List<String>> variants;

    private Lexicon(List<LexiconEntry> entries, List<List<String>> variants) {
        this.entries = List.copyOf(entries);
        this.variants = List.copyOf(variants);
    }

    /// The project's own lexicon.
    public static Lexicon standard() {
        return Standard.LEXICON;
    }

    /// This lexicon with the lines of `file` (UTF-8) added. Where both have a phrase under the same section, the file's
    /// weight holds; weight 0 switches the phrase off.
    ///
    /// @throws LexiconException if the file cannot be read, or naming its first line that cannot be used
    public Lexicon plus(Path file) throws LexiconException {
        return plus(LexiconFile.read(file.toString(), lines(file)));
    }

    private Lexicon plus(LexiconFile.Content content) {
        Map<String, LexiconEntry> merged = new LinkedHashMap<>();
        entries.forEach(entry -> merged.put(key(entry), entry));
        content.entries().forEach(entry -> merged.put(key(entry), entry));
        List<List<String>> allVariants = new ArrayList<>(variants);
        allVariants.addAll(content.variants());
        return new Lexicon(List.copyOf(merged.values()), allVariants);
    }

    List<LexiconEntry> entries() {
        return entries;
    }

    /// Groups of words of which the first may be replaced by each of the others.
    List<List<String>> variants() {
        return variants;
    }

    /// SHA-256 of the sorted phrases with their sections and weights, and of the variants, in hexadecimal.
    public String fingerprint() {
        return sha256(entries, variants);
    }

    private static String key(LexiconEntry entry) {
        return entry.channel().id() + '\t' + entry.phrase();
    }

    private static List<String> lines(Path file) throws LexiconException {
        try {
            return UserFile.lines(file);
        } catch (IOException e) {
            throw new LexiconException(file, e);
        }
    }

    private static String sha256(List<LexiconEntry> entries, List<List<String>> variants) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            entries.stream()
                    .map(entry -> key(entry) + '\t' + entry.weight() + '\n')
                    .sorted()
                    .forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
            variants.forEach(words -> digest.update((words + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /// Loaded on first use, once.
    private static final class Standard {

        private static final Lexicon LEXICON = load();

        private static Lexicon load() {
            List<LexiconEntry> entries = new ArrayList<>();
            List<List<String>> variants = new ArrayList<>();
            for (String resource : RESOURCES) {
                LexiconFile.Content content = read(resource);
                entries.addAll(content.entries());
                variants.addAll(content.variants());
            }
            return new Lexicon(List.of(), List.of()).plus(new LexiconFile.Content(entries, variants));
        }

        private static LexiconFile.Content read(String resource) {
            InputStream stream = Objects.requireNonNull(Lexicon.class.getResourceAsStream(resource), resource);
            try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                return LexiconFile.read(resource, reader.lines().toList());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (LexiconException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
