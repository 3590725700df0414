package org.gonghui.analyzer.segment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.gonghui.corpus.text.UserFile;

/// The words that a school union uses and that a general dictionary lacks, with their parts of speech.
///
/// A file has one word a line, then blanks, then a part of speech of HanLP's tag set; `#` begins a comment.
/// Immutable; safe for any number of threads.
public final class UnionDictionary {

    private static final String RESOURCE = "union.dict";

    private final Map<String, String> words;
    private final String fingerprint;

    private UnionDictionary(Map<String, String> words) {
        this.words = Collections.unmodifiableMap(new TreeMap<>(words));
        this.fingerprint = sha256(this.words);
    }

    /// The project's own dictionary.
    public static UnionDictionary standard() {
        return Standard.DICTIONARY;
    }

    /// This dictionary with the words of `file` (UTF-8) added; where both have a word, the file's wins.
    ///
    /// @throws DictionaryException if the file cannot be read, or naming its first line that cannot be used
    public UnionDictionary plus(Path file) throws DictionaryException {
        Map<String, String> merged = new TreeMap<>(words);
        merged.putAll(DictionaryFile.read(file.toString(), lines(file)));
        return new UnionDictionary(merged);
    }

    /// Words and parts of speech, sorted by word.
    Map<String, String> words() {
        return words;
    }

    /// SHA-256 of the sorted words and their parts of speech, in hexadecimal: comments and order do not count.
    public String fingerprint() {
        return fingerprint;
    }

    private static List<String> lines(Path file) throws DictionaryException {
        try {
            return UserFile.lines(file);
        } catch (IOException e) {
            throw new DictionaryException(file, e);
        }
    }

    private static String sha256(Map<String, String> words) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            words.forEach((word, pos) -> digest.update((word + '\t' + pos + '\n').getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /// Loaded on first use, once.
    private static final class Standard {

        private static final UnionDictionary DICTIONARY = load();

        private static UnionDictionary load() {
            InputStream stream = Objects.requireNonNull(UnionDictionary.class.getResourceAsStream(RESOURCE), RESOURCE);
            try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                return new UnionDictionary(DictionaryFile.read(RESOURCE, reader.lines().toList()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (DictionaryException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
