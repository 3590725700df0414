package org.gonghui.analyzer.ledger;

import java.io.IOException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.gonghui.corpus.index.Corpus;
import org.gonghui.corpus.index.DocumentFacts;
import org.gonghui.corpus.names.NameGate;
import org.gonghui.corpus.school.Register;
import org.gonghui.corpus.text.DocumentRow;
import tech.tablesaw.api.Table;

/// The figures or the activities of a corpus, a few hundred rows at a time: however large the corpus, no more is kept in
/// memory. The rows are those of [FactLedger#figures] and [FactLedger#activities], in the same order, without groups of
/// copies.
///
/// Can be read any number of times; the corpus has to stay open. For one thread at a time.
public final class CorpusFacts {

    /// Rows that make a page; the last document of a page is whole.
    private static final int PAGE = 1_000;

    private enum What {
        FIGURES, ACTIVITIES
    }

    private final Corpus corpus;
    private final NameGate gate;
    private final Register register;
    private final What what;

    private CorpusFacts(Corpus corpus, NameGate gate, Register register, What what) {
        this.corpus = corpus;
        this.gate = gate;
        this.register = register;
        this.what = what;
    }

    /// Takes rows page by page; tells whether it wants more. No page is empty.
    public interface Pages {
        boolean take(Table rows) throws IOException;
    }

    /// The figures.
    ///
    /// @param gate what may be shown of a text
    /// @param register the schools that rows are joined with
    public static CorpusFacts figures(Corpus corpus, NameGate gate, Register register) {
        return new CorpusFacts(corpus, gate, register, What.FIGURES);
    }

    /// The activities; see [#figures].
    public static CorpusFacts activities(Corpus corpus, NameGate gate, Register register) {
        return new CorpusFacts(corpus, gate, register, What.ACTIVITIES);
    }

    /// The columns, without rows.
    public Table none() {
        return rows(new FactTables(register));
    }

    /// Gives the rows.
    ///
    /// @throws java.io.UncheckedIOException if the disk fails
    public void read(Pages pages) throws IOException {
        read(new ShownFacts(gate), pages);
    }

    /// Gives the rows to be counted or looked through: names may stand in their words, which are not to be shown. Takes
    /// less time.
    ///
    /// @throws java.io.UncheckedIOException if the disk fails
    public void scan(Pages pages) throws IOException {
        read(new ShownFacts(NameGate.SHOWING), pages);
    }

    /// The distinct cells of a column of texts.
    ///
    /// @throws java.io.UncheckedIOException if the disk fails
    public Set<String> distinct(String column) throws IOException {
        Set<String> distinct = new HashSet<>();
        scan(rows -> {
            distinct.addAll(rows.stringColumn(column).unique().asList());
            return true;
        });
        return distinct;
    }

    private void read(ShownFacts shown, Pages pages) throws IOException {
        try (Stream<DocumentFacts> documents = corpus.documentFacts()) {
            Iterator<DocumentFacts> rest = documents.iterator();
            boolean wanted = true;
            while (wanted && rest.hasNext()) {
                Table page = page(shown, rest);
                wanted = page.isEmpty() || pages.take(page);
            }
        }
    }

    private Table page(ShownFacts shown, Iterator<DocumentFacts> rest) {
        FactTables tables = new FactTables(register);
        while (rows(tables).rowCount() < PAGE && rest.hasNext()) {
            shown.give(rest.next(), (document, paragraphs) -> add(tables, document, paragraphs));
        }
        return rows(tables);
    }

    private void add(FactTables tables, DocumentRow document, List<ShownFacts.Paragraph> paragraphs) {
        for (ShownFacts.Paragraph paragraph : paragraphs) {
            FactTables.Place place = new FactTables.Place(document.document(), paragraph.paragraph(), paragraph.text(),
                    OptionalInt.empty());
            switch (what) {
                case FIGURES -> paragraph.figures().forEach(figure -> tables.add(place, figure));
                case ACTIVITIES -> paragraph.activities().forEach(activity -> tables.add(place, activity));
            }
        }
    }

    private Table rows(FactTables tables) {
        return switch (what) {
            case FIGURES -> tables.figures();
            case ACTIVITIES -> tables.activities();
        };
    }
}
