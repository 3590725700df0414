package org.gonghui.analyzer.ledger;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.gonghui.corpus.school.Register;
import org.gonghui.corpus.school.RegisteredSchool;
import org.gonghui.corpus.text.DocumentRow;
import org.gonghui.corpus.text.Labelled;
import org.gonghui.corpus.text.ParagraphRow;
import org.gonghui.corpus.text.Period;
import org.gonghui.corpus.text.School;
import org.gonghui.corpus.text.Summary;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/// Fills the ledger's tables row by row.
final class LedgerTables {

    private final Register register;
    private final Table documents = LedgerColumn.emptyTable("documents", LedgerColumn.DOCUMENTS);
    /// Looked up once: there may be a million documents.
    private final Map<String, Column<?>> columns = documents.columns()
            .stream()
            .collect(Collectors.toMap(Column::name, column -> column));
    private final ParagraphRows paragraphs = new ParagraphRows();

    LedgerTables(Register register) {
        this.register = register;
    }

    Table documents() {
        return documents;
    }

    /// The paragraphs; all documents have to be there.
    ///
    /// @throws IllegalArgumentException if one belongs to no document, or two documents have one id
    ParagraphRows paragraphs() {
        return paragraphs.link(documents.stringColumn("document"));
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
        ((StringColumn) column(column)).append(value);
    }

    private void count(String column, OptionalInt value) {
        IntColumn counts = (IntColumn) column(column);
        if (value.isPresent()) {
            counts.append(value.getAsInt());
        } else {
            counts.appendMissing();
        }
    }

    private void date(String column, Optional<LocalDate> value) {
        DateColumn dates = (DateColumn) column(column);
        value.ifPresentOrElse(dates::append, dates::appendMissing);
    }

    private Column<?> column(String name) {
        return Objects.requireNonNull(columns.get(name));
    }

    void add(ParagraphRow row) {
        paragraphs.add(row);
    }
}
