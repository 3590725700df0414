package org.gonghui.analyzer.ledger;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gonghui.corpus.index.Facts;
import org.gonghui.corpus.text.ParagraphRow;

/// What was found in the paragraphs of a corpus, for whoever reads them in its order: a corpus leaves out those in which
/// there is nothing. For one thread.
public final class FactsInOrder {

    private final Iterator<Facts> rest;
    private Optional<Facts> next;

    /// @param facts of a corpus; read as far as it is asked for, and not closed
    public FactsInOrder(Stream<Facts> facts) {
        this.rest = facts.iterator();
        this.next = advance();
    }

    private Optional<Facts> advance() {
        return rest.hasNext() ? Optional.of(rest.next()) : Optional.empty();
    }

    /// What was found in a paragraph; it stands behind the one that was asked for before.
    ///
    /// @throws java.io.UncheckedIOException if the disk fails
    public Facts of(ParagraphRow paragraph) {
        Optional<Facts> here = next.filter(facts -> facts.paragraph().equals(paragraph));
        if (here.isPresent()) {
            next = advance();
        }
        return here.orElseGet(() -> new Facts(paragraph, List.of(), List.of()));
    }
}
