package org.gonghui.corpus.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
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

    private void begin() throws UserException, IOException {
        try (CorpusWriter writer = writer()) {
            put(writer, "a.txt");
            put(writer, "乙/b \"1\".txt");
            writer.commit(Commits.PLAIN.with(Map.of("a.txt", "/x/a.txt", "乙/b \"1\".txt", "C:\\乙\\b.txt")));
        }
    }

    @Test
    void areKnownToTheNextWriter() throws UserException, IOException {
        begin();

        try (CorpusWriter writer = writer()) {
            assertThat(writer.locations())
                    .isEqualTo(Map.of("a.txt", "/x/a.txt", "乙/b \"1\".txt", "C:\\乙\\b.txt"));
        }
    }

    @Test
    void stayUnlessToldAnewAndGoWithTheirSources() throws UserException, IOException {
        begin();

        try (CorpusWriter writer = writer()) {
            writer.remove("乙/b \"1\".txt");
            put(writer, "c.txt");
            writer.commit(Commits.PLAIN.with(Map.of("c.txt", "/y/c.txt", "never.txt", "/y/never.txt")));
        }

        try (CorpusWriter writer = writer()) {
            assertThat(writer.locations()).isEqualTo(Map.of("a.txt", "/x/a.txt", "c.txt", "/y/c.txt"));
        }
    }

    @Test
    void areUnknownIfTheirFileWasChangedOrLost() throws UserException, IOException {
        begin();
        Path file = folder.resolve("locations.json");
        Files.writeString(file, "{\"a.txt\":\"/z/a.txt\"}");
        try (CorpusWriter writer = writer()) {
            assertThat(writer.locations()).isEmpty();
        }

        Files.delete(file);
        try (CorpusWriter writer = writer()) {
            assertThat(writer.locations()).isEmpty();
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
