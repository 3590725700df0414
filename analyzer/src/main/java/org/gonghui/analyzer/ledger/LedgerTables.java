package org.gonghui.analyzer.ledger;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.gonghui.corpus.school.Register;
import org.gonghui.corpus.school.RegisteredSchool;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.DocumentRow;
import org.gonghui.corpus.text.Labelled;
import org.gonghui.corpus.text.ParagraphRow;
import org.gonghui.corpus.text.Period;
import org.gonghui.corpus.text.School;
import org.gonghui.corpus.text.Summary;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/// Fills the ledger's tables row by row.
final class LedgerTables {

    private final Register register;
    private final Table documents = LedgerColumn.emptyTable("documents", LedgerColumn.DOCUMENTS);
    private final ParagraphColumns paragraphs = new ParagraphColumns();

    LedgerTables(Register register) {
        this.register = register;
    }

    Table documents() {
        return documents;
    }

    Table paragraphs() {
        return paragraphs.table;
    }

    void add(DocumentRow row) {
        Summary document = row.document();
        text("document", document.id());
        text("source", document.source());
        text("title", document.title());
        text("kind", document.kind().id());
        text("organisation", document.organisation().id());
        school(document.school());
        period(document.period());
        count("characters", OptionalInt.of(row.characters()));
        count("paragraphs", OptionalInt.of(row.paragraphs()));
    }

    private void school(School school) {
        Optional<RegisteredSchool> registered = school.id().flatMap(register::byId);
        text("school_id", registered.map(RegisteredSchool::id).orElse(""));
        text("school", registered.map(RegisteredSchool::name).or(school::name).orElse(""));
        text("school_status", school.status().id());
        text("county", registered.map(RegisteredSchool::county).orElse(""));
        text("township", registered.map(RegisteredSchool::township).orElse(""));
        text("stage", registered.flatMap(RegisteredSchool::stage).map(Labelled::id).orElse(""));
        count("staff", registered.map(RegisteredSchool::staff).orElse(OptionalInt.empty()));
        count("members", registered.map(RegisteredSchool::members).orElse(OptionalInt.empty()));
    }

    private void period(Period period) {
        count("year", period.year());
        text("period_type", period.type().id());
        date("period_start", period.start());
        date("period_end", period.end());
        text("period_basis", period.basis().id());
        text("period_confidence", period.confidence().id());
    }

    private void text(String column, String value) {
        documents.stringColumn(column).append(value);
    }

    private void count(String column, OptionalInt value) {
        IntColumn counts = documents.intColumn(column);
        if (value.isPresent()) {
            counts.append(value.getAsInt());
        } else {
            counts.appendMissing();
        }
    }

    private void date(String column, Optional<LocalDate> value) {
        DateColumn dates = documents.dateColumn(column);
        value.ifPresentOrElse(dates::append, dates::appendMissing);
    }

    void add(ParagraphRow row) {
        paragraphs.add(row);
    }

    /// Looks its columns up once: there may be millions of paragraphs.
    private static final class ParagraphColumns {
        private final Table table = LedgerColumn.emptyTable("paragraphs", LedgerColumn.PARAGRAPHS);
        private final StringColumn document = table.stringColumn("document");
        private final IntColumn start = table.intColumn("start");
        private final IntColumn end = table.intColumn("end");
        private final StringColumn kind = table.stringColumn("kind");
        private final StringColumn category = table.stringColumn("category");
        private final StringColumn group = table.stringColumn("group");
        private final StringColumn secondary = table.stringColumn("secondary");
        private final DoubleColumn probability = table.doubleColumn("probability");
        private final StringColumn substance = table.stringColumn("substance");
        private final IntColumn characters = table.intColumn("characters");

        void add(ParagraphRow row) {
            document.append(row.document());
            start.append(row.span().start());
            end.append(row.span().end());
            kind.append(row.kind().id());
            category.append(row.category().map(Category::id).orElse(""));
            group.append(row.category().map(value -> value.group().id()).orElse(""));
            secondary.append(row.secondary().map(Category::id).orElse(""));
            probability.append(row.probability());
            substance.append(row.substance().map(Labelled::id).orElse(""));
            characters.append(row.characters());
        }
    }
}
