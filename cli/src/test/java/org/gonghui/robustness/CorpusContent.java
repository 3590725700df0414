package org.gonghui.robustness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gonghui.corpus.index.Corpus;
import org.gonghui.corpus.index.CorpusTexts;
import org.gonghui.corpus.index.KeptFile;
import org.gonghui.corpus.text.UserException;

/// All that a commit of a corpus holds.
///
/// @param fingerprint that of the manifest
/// @param lines its ledger, documents, paragraphs with what was found in them, and texts
/// @param register the register of schools, byte for byte
/// @param documents the document list, byte for byte
record CorpusContent(String fingerprint, List<String> lines, String register, String documents) {

    static CorpusContent of(Path directory) throws UserException {
        try (Corpus corpus = Corpus.open(directory)) {
            List<String> lines = new ArrayList<>();
            corpus.inputs().forEach(row -> lines.add(row.toString()));
            corpus.documents().forEach(row -> lines.add(row.toString()));
            corpus.paragraphs().forEach(row -> lines.add(row.toString()));
            corpus.facts().forEach(facts -> lines.add(facts.toString()));
            CorpusTexts texts = corpus.texts();
            for (int number = 0; number < texts.size(); number++) {
                texts.paragraphs(number).forEach(paragraph -> lines.add(paragraph.toString()));
            }
            return new CorpusContent(corpus.manifest().fingerprint(), List.copyOf(lines), text(corpus.keptRegister()),
                    text(corpus.keptDocumentList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Optional<KeptFile> file) {
        return file.map(kept -> new String(kept.bytes(), StandardCharsets.UTF_8)).orElse("");
    }

    /// Names and contents of all that stands in a corpus beside the index.
    static List<String> sideFiles(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            List<String> found = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                String name = String.valueOf(file.getFileName());
                boolean differs = Files.isDirectory(file) || name.equals("writer.pid");
                found.add(name + (differs ? "" : "\n" + Files.readString(file)));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
