package org.gonghui.corpus.school;

import java.util.List;
import java.util.Optional;
import org.gonghui.corpus.text.Page;
import org.gonghui.corpus.text.Period;
import org.gonghui.corpus.text.School;
import org.gonghui.corpus.text.SchoolStatus;
import org.gonghui.corpus.text.Summary;

/// Finds the school and the period of a document: from the document list if it has a row for it, else from the text.
/// Where the text tells too little, the school stays hidden and the year unknown. Immutable; safe for any number of
/// threads.
public final class SchoolResolver {

    private final Register register;
    private final DocumentList documents;
    private final SchoolReader schools;
    private final PeriodReader periods;

    /// A resolver that knows nothing but the texts.
    public SchoolResolver() {
        this(Register.EMPTY, DocumentList.EMPTY);
    }

    /// @param register schools to which names and aliases are resolved; an alias of several schools is not
    /// @param documents what is known from outside the texts; it wins over them. A row for a page holds for all of its
    ///     documents that have no row of their own.
    public SchoolResolver(Register register, DocumentList documents) {
        this.register = register;
        this.documents = documents;
        this.schools = new SchoolReader(NameWords.builtIn(), register);
        this.periods = new PeriodReader(EventYears.builtIn());
    }

    /// The summary with its school and period as far as they can be known.
    public Summary resolve(Page page, Summary summary) {
        DocumentLines lines = new DocumentLines(page, summary);
        Optional<ListedDocument> row = documents.find(summary.id()).or(() -> documents.find(summary.source()));
        School school = row.flatMap(ListedDocument::school).map(this::listed)
                .orElseGet(() -> schools.read(lines, summary.organisation()));
        Period read = periods.read(lines, summary.kind(), school.name().isPresent());
        return summary.withSchool(school).withPeriod(row.flatMap(known -> ListedPeriod.of(known, read)).orElse(read));
    }

    private School listed(String school) {
        List<RegisteredSchool> aliased = register.byAlias(school);
        Optional<RegisteredSchool> registered = register.byId(school).or(() -> register.byName(school))
                .or(() -> aliased.size() == 1 ? Optional.of(aliased.getFirst()) : Optional.empty());
        return new School(Optional.of(registered.map(RegisteredSchool::name).orElse(school)),
                registered.map(RegisteredSchool::id), SchoolStatus.LISTED);
    }
}
