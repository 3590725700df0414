package org.gonghui.analyzer.pipeline;

import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.gonghui.corpus.index.CorpusWriter;
import org.gonghui.corpus.text.InputOutcome;
import org.gonghui.corpus.text.InputRow;
import org.gonghui.corpus.text.Message;

/// What a corpus knows of the inputs of a run: those that are as they were need not be read again, and of those that
/// cannot be read now it keeps what it has.
final class KnownInputs implements Triage {

    private final CorpusWriter corpus;
    private final Set<String> kept = new HashSet<>();

    KnownInputs(CorpusWriter corpus) {
        this.corpus = corpus;
    }

    @Override
    public Optional<InputRow> known(String source, String sha256) throws IOException {
        return corpus.indexed(source)
                .filter(row -> row.sha256().equals(sha256))
                .map(row -> new InputRow(source, InputOutcome.UNCHANGED, Optional.empty(), row.format(),
                        row.charset(), row.bytes(), sha256, row.documents()));
    }

    @Override
    public InputRow unread(InputRow refused) throws IOException {
        if (corpus.indexed(refused.source()).isEmpty()) {
            return refused;
        }
        kept.add(refused.source());
        return refused.explained(new Message("；原有的文档照旧留在语料里",
                "; the documents that the corpus has from it stay as they were"));
    }

    /// Whether the corpus keeps what it has of an input that could not be read.
    boolean keeps(String source) {
        return kept.contains(source);
    }

    /// How many such inputs there are.
    int kept() {
        return kept.size();
    }
}
