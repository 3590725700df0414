package org.gonghui.analyzer.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.gonghui.corpus.school.Register;
import org.gonghui.corpus.text.Activity;
import org.gonghui.corpus.text.DocumentRow;
import org.gonghui.corpus.text.Figure;
import org.gonghui.corpus.text.ParagraphRow;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.Table;

/// A [Ledger] with two more tables: the figures and the activities of its paragraphs, each row with its id, its words,
/// its sentence, its document, school and period.
///
/// Closed lists stand in the tables by their ids, an absent value is a missing value. The tables must not be changed; a
/// ledger that nobody changes is safe for any number of threads.
public final class FactLedger {

    static final String FIGURES_FILE = "figures.csv";
    static final String ACTIVITIES_FILE = "activities.csv";

    private final Ledger ledger;
    private final Table figures;
    private final Table activities;

    private FactLedger(Ledger ledger, Table figures, Table activities) {
        this.ledger = ledger;
        this.figures = figures;
        this.activities = activities;
    }

    /// Reads what [#write] wrote; see [Ledger#read].
    ///
    /// @throws LedgerFileException if a file is not a ledger's, naming file, line and column
    public static FactLedger read(Path directory, Register register) throws IOException, LedgerFileException {
        return new FactLedger(Ledger.read(directory, register),
                LedgerCsv.read(directory.resolve(FIGURES_FILE), LedgerColumn.FIGURES),
                LedgerCsv.read(directory.resolve(ACTIVITIES_FILE), LedgerColumn.ACTIVITIES));
    }

    /// Writes `documents.csv`, `paragraphs.csv`, `figures.csv` and `activities.csv`, as [Ledger#write] does.
    public void write(Path directory) throws IOException {
        ledger.write(directory);
        LedgerCsv.write(figures, directory.resolve(FIGURES_FILE));
        LedgerCsv.write(activities, directory.resolve(ACTIVITIES_FILE));
    }

    /// Documents and paragraphs.
    public Ledger ledger() {
        return ledger;
    }

    /// One row a figure, with the columns `id, document, source, start, end, text, sentence, school_id, school, year,
    /// period_type, document_kind, organisation, paragraph_start, paragraph_end, kind, category, status, copy_group`
    /// and `measure, value, min, max, precision, unit, per, counted_as, object, activity, scope, period, derived`. `activity` is the id of the row of the
    /// activity it tells about; several words in `per` are separated by a blank; `period` is a
    /// [org.gonghui.corpus.text.FigurePeriod]; `derived` is `true` or missing. Not to be changed.
    public Table figures() {
        return figures;
    }

    /// One row an activity, with the first nineteen columns of [#figures], then `canonical, type, role, occurrences,
    /// edition, festivals, date, organiser, level, award, series, programme, open_list`; the last two are `true` or
    /// missing, festivals are separated by a blank. Not to be changed.
    public Table activities() {
        return activities;
    }

    /// Takes up rows: of each document first its own, then those of its paragraphs. For one thread.
    public static final class Builder {

        private final Register register;
        private final LedgerTables tables;
        private final Map<String, Integer> copyGroups;
        private final FactTables facts;
        /// Of the last document: no other can have the same.
        private final Set<FactId> ids = new HashSet<>();
        private @Nullable DocumentRow last;

        /// @param copyGroups number of the group of copies that a document belongs to, by its id
        public Builder(Register register, Map<String, Integer> copyGroups) {
            this.register = register;
            this.tables = new LedgerTables(register);
            this.copyGroups = Map.copyOf(copyGroups);
            this.facts = new FactTables(register);
        }

        /// The next document with its paragraphs.
        Builder add(DocumentRow document, List<ShownFacts.Paragraph> paragraphs) {
            add(document);
            for (ShownFacts.Paragraph each : paragraphs) {
                add(each.paragraph(), each.text(), each.figures(), each.activities());
            }
            return this;
        }

        /// The next document.
        public Builder add(DocumentRow document) {
            last = document;
            ids.clear();
            tables.add(document);
            return this;
        }

        /// The next paragraph of the document that was added last, with what was found in it.
        ///
        /// @param text its text: sentences and words are cut from it, so that they show what it shows
        /// @throws IllegalArgumentException if it belongs to another document, if something lies outside of it, or if two
        ///     figures or two activities have the same words
        public Builder add(ParagraphRow paragraph, String text, List<Figure> figures, List<Activity> activities) {
            tables.add(paragraph);
            DocumentRow document = last;
            if (document == null || !document.document().id().equals(paragraph.document())) {
                throw new IllegalArgumentException("paragraph of an unknown document '" + paragraph.document() + "'");
            }
            Integer group = copyGroups.get(paragraph.document());
            FactTables.Place place = new FactTables.Place(document.document(), paragraph, text,
                    group == null ? OptionalInt.empty() : OptionalInt.of(group));
            figures.forEach(figure -> once(facts.add(place, figure)));
            activities.forEach(activity -> once(facts.add(place, activity)));
            return this;
        }

        private void once(FactId id) {
            if (!ids.add(id)) {
                throw new IllegalArgumentException("two rows have the id " + id);
            }
        }

        public FactLedger build() {
            return new FactLedger(new Ledger(tables.documents(), tables.paragraphs(), register), facts.figures(),
                    facts.activities());
        }
    }
}
