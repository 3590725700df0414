package org.gonghui.corpus.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.gonghui.corpus.text.AnnotatedPage;
import org.gonghui.corpus.text.InputRow;
import org.gonghui.corpus.text.UserException;

/// Shorthand for tests that write corpora.
public final class Commits {

    public static final Fingerprints FINGERPRINTS = new Fingerprints(new PairSegmenter().fingerprint(), "rules-1",
            "register-1");

    static final CommitDetails PLAIN = new CommitDetails("gonghui test", Commits::ledger, Optional.empty(),
            Optional.empty());

    private Commits() {}

    private static void ledger(Stream<InputRow> rows, Appendable out) throws IOException {
        Iterator<InputRow> each = rows.iterator();
        while (each.hasNext()) {
            InputRow row = each.next();
            out.append(row.source()).append(',').append(row.outcome().id()).append('\n');
        }
    }

    static CommitDetails with(Path schools, Path documents) throws IOException {
        return new CommitDetails("gonghui test", Commits::ledger,
                Optional.of(KeptFile.of(schools.toString(), Files.readAllBytes(schools))),
                Optional.of(KeptFile.of(documents.toString(), Files.readAllBytes(documents))));
    }

    /// Writes `pages` into the corpus in `directory` and commits.
    public static Manifest write(Path directory, AnnotatedPage... pages) throws UserException, IOException {
        try (CorpusWriter writer = CorpusWriter.open(directory, FINGERPRINTS)) {
            for (AnnotatedPage page : pages) {
                writer.put(page, SamplePages.row(page));
            }
            return writer.commit(PLAIN);
        }
    }
}
