package org.gonghui.corpus.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gonghui.corpus.text.AnnotatedPage;
import org.gonghui.corpus.text.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Where files stood is kept from commit to commit, and tells nothing of what they hold.
final class LocationsTest {

    @TempDir
    private Path folder = Path.of("");

    private CorpusWriter writer() throws UserException, IOException {
        return CorpusWriter.open(folder, Commits.FINGERPRINTS);
    }

    private static void put(CorpusWriter writer, String source) throws IOException {
        AnnotatedPage page = SamplePages.page(source, source + "走访三户");
        writer.put(page, SamplePages.row(page));
    }

    private static Function<String, Optional<String>> told(String... pairs) {
        Map<String, String> told = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            told.put(pairs[i], pairs[i + 1]);
        }
        return source -> Optional.ofNullable(told.get(source));
    }

    private static Map<String, String> known(CorpusWriter writer) throws UserException, IOException {
        Locations locations = writer.locations();
        return Stream.of("a.txt", "乙/b \"1\".txt", "c.txt", "never.txt")
                .filter(source -> locations.of(source).isPresent())
                .collect(Collectors.toMap(source -> source, source -> locations.of(source).orElseThrow()));
    }

    private void begin() throws UserException, IOException {
        try (CorpusWriter writer = writer()) {
            put(writer, "a.txt");
            put(writer, "乙/b \"1\".txt");
            writer.commit(Commits.PLAIN.with(told("a.txt", "/x/a.txt", "乙/b \"1\".txt", "C:\\乙\\b.txt")));
        }
    }

    @Test
    void areKnownToTheNextWriter() throws UserException, IOException {
        begin();

        try (CorpusWriter writer = writer()) {
            assertThat(known(writer))
                    .isEqualTo(Map.of("a.txt", "/x/a.txt", "乙/b \"1\".txt", "C:\\乙\\b.txt"));
        }
    }

    @Test
    void stayUnlessToldAnewAndGoWithTheirSources() throws UserException, IOException {
        begin();

        try (CorpusWriter writer = writer()) {
            writer.remove("乙/b \"1\".txt");
            put(writer, "c.txt");
            writer.commit(Commits.PLAIN.with(told("c.txt", "/y/c.txt", "never.txt", "/y/never.txt")));
        }

        try (CorpusWriter writer = writer()) {
            assertThat(known(writer)).isEqualTo(Map.of("a.txt", "/x/a.txt", "c.txt", "/y/c.txt"));
        }
    }

    @Test
    void areUnknownIfTheirFileWasChangedOrLost() throws UserException, IOException {
        begin();
        Path file = folder.resolve("locations.json");
        Files.writeString(file, "{\"a.txt\":\"/z/a.txt\"}");
        try (CorpusWriter writer = writer()) {
            assertThat(known(writer)).isEmpty();
        }

        Files.delete(file);
        try (CorpusWriter writer = writer()) {
            assertThat(known(writer)).isEmpty();
        }
    }

    @Test
    void areNoPartOfTheFingerprint(@TempDir Path other) throws UserException, IOException {
        begin();
        try (CorpusWriter writer = CorpusWriter.open(other, Commits.FINGERPRINTS)) {
            put(writer, "a.txt");
            put(writer, "乙/b \"1\".txt");
            writer.commit(Commits.PLAIN);
        }

        try (Corpus one = Corpus.open(folder); Corpus two = Corpus.open(other)) {
            assertThat(one.manifest().fingerprint()).isEqualTo(two.manifest().fingerprint());
        }
        assertThat(other.resolve("locations.json")).doesNotExist();
    }
}
