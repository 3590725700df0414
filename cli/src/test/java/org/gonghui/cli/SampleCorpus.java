package org.gonghui.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gonghui.corpus.read.Input;
import org.gonghui.corpus.read.Inputs;
import org.gonghui.corpus.read.Limits;
import org.gonghui.corpus.read.LoadOutcome;
import org.gonghui.corpus.read.PageReader;
import org.gonghui.corpus.read.ReadOutcome;
import org.gonghui.corpus.text.UserException;

/// The samples as the commands see them, each made once for all tests: the corpus, the annotations, the texts.
public final class SampleCorpus {

    /// Folder of the documents.
    public static final Path SUMMARIES = Cli.SAMPLES.resolve("summaries");
    /// The register.
    public static final Path SCHOOLS = Cli.SAMPLES.resolve("schools.csv");
    /// The document list.
    public static final Path DOCUMENTS = Cli.SAMPLES.resolve("documents.csv");

    private SampleCorpus() {}

    private static final class Built {
        static final Path CORPUS = build();

        private static Path build() {
            Path corpus = temporary().resolve("corpus");
            Cli.Result result = Cli.run("index", SUMMARIES, "-o", corpus, "--schools", SCHOOLS, "--documents",
                    DOCUMENTS, "--threads", 4);
            assertThat(result.code()).as(result.err()).isZero();
            return corpus;
        }

        private static Path temporary() {
            try {
                return Files.createTempDirectory(Path.of("target"), "samples");
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
    }

    private static final class Annotated {
        static final Cli.Result RESULT = Cli.run("annotate", SUMMARIES, "--schools", SCHOOLS, "--documents", DOCUMENTS,
                "--threads", 4);
    }

    private static final class Read {
        static final Map<String, String> TEXTS = texts(SUMMARIES);
    }

    /// The corpus of all samples, made on four threads. Not to be changed.
    public static Path corpus() {
        return Built.CORPUS;
    }

    /// What `annotate` gives for all samples on four threads.
    public static Cli.Result annotated() {
        return Annotated.RESULT;
    }

    /// The decoded text of each sample, by source.
    public static Map<String, String> texts() {
        return Read.TEXTS;
    }

    /// The decoded text of each input below a folder that can be read, by source.
    public static Map<String, String> texts(Path folder) {
        Map<String, String> texts = new TreeMap<>();
        PageReader reader = new PageReader(Limits.DEFAULT);
        try {
            for (Input input : Inputs.find(List.of(folder), Limits.DEFAULT)) {
                if (reader.load(input) instanceof LoadOutcome.Loaded loaded
                        && reader.read(loaded) instanceof ReadOutcome.Read read) {
                    texts.put(input.source(), read.page().text());
                }
            }
        } catch (UserException e) {
            throw new AssertionError(e);
        }
        return texts;
    }
}
