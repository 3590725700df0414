package org.gonghui.corpus.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.lucene.index.LeafReader;
import org.gonghui.corpus.text.Confidence;
import org.gonghui.corpus.text.DocumentKind;
import org.gonghui.corpus.text.DocumentRow;
import org.gonghui.corpus.text.Organisation;
import org.gonghui.corpus.text.Period;
import org.gonghui.corpus.text.PeriodBasis;
import org.gonghui.corpus.text.PeriodType;
import org.gonghui.corpus.text.School;
import org.gonghui.corpus.text.SchoolStatus;
import org.gonghui.corpus.text.Span;
import org.gonghui.corpus.text.Summary;

/// The documents of one segment. Not safe for several threads.
final class DocumentColumns {

    private final StringColumn id;
    private final StringColumn source;
    private final StringColumn title;
    private final NumberColumn start;
    private final NumberColumn end;
    private final ConstantColumn<DocumentKind> kind;
    private final ConstantColumn<Organisation> organisation;
    private final StringColumn schoolName;
    private final StringColumn schoolId;
    private final ConstantColumn<SchoolStatus> schoolStatus;
    private final ConstantColumn<PeriodType> periodType;
    private final NumberColumn year;
    private final NumberColumn periodStart;
    private final NumberColumn periodEnd;
    private final ConstantColumn<PeriodBasis> periodBasis;
    private final ConstantColumn<Confidence> periodConfidence;
    private final NumberColumn characters;
    private final NumberColumn paragraphs;

    DocumentColumns(LeafReader leaf) throws IOException {
        id = new StringColumn(leaf, Fields.D_ID);
        source = new StringColumn(leaf, Fields.D_SOURCE);
        title = new StringColumn(leaf, Fields.D_TITLE);
        start = new NumberColumn(leaf, Fields.D_START);
        end = new NumberColumn(leaf, Fields.D_END);
        kind = new ConstantColumn<>(leaf, Fields.D_KIND, DocumentKind.class);
        organisation = new ConstantColumn<>(leaf, Fields.D_ORGANISATION, Organisation.class);
        schoolName = new StringColumn(leaf, Fields.D_SCHOOL_NAME);
        schoolId = new StringColumn(leaf, Fields.D_SCHOOL_ID);
        schoolStatus = new ConstantColumn<>(leaf, Fields.D_SCHOOL_STATUS, SchoolStatus.class);
        periodType = new ConstantColumn<>(leaf, Fields.D_PERIOD_TYPE, PeriodType.class);
        year = new NumberColumn(leaf, Fields.D_YEAR);
        periodStart = new NumberColumn(leaf, Fields.D_PERIOD_START);
        periodEnd = new NumberColumn(leaf, Fields.D_PERIOD_END);
        periodBasis = new ConstantColumn<>(leaf, Fields.D_PERIOD_BASIS, PeriodBasis.class);
        periodConfidence = new ConstantColumn<>(leaf, Fields.D_PERIOD_CONFIDENCE, Confidence.class);
        characters = new NumberColumn(leaf, Fields.D_CHARACTERS);
        paragraphs = new NumberColumn(leaf, Fields.D_PARAGRAPHS);
    }

    String id(int doc) throws IOException {
        return id.get(doc);
    }

    DocumentRow row(int doc) throws IOException {
        Summary summary = new Summary(id.get(doc), source.get(doc), new Span(start.getInt(doc), end.getInt(doc)),
                title.get(doc), kind.get(doc), organisation.get(doc), school(doc), period(doc), List.of());
        return new DocumentRow(summary, characters.getInt(doc), paragraphs.getInt(doc));
    }

    private School school(int doc) throws IOException {
        return new School(schoolName.find(doc), schoolId.find(doc), schoolStatus.get(doc));
    }

    private Period period(int doc) throws IOException {
        OptionalInt counted = year.has(doc) ? OptionalInt.of(year.getInt(doc)) : OptionalInt.empty();
        return new Period(periodType.get(doc), counted, day(periodStart, doc), day(periodEnd, doc),
                periodBasis.get(doc), periodConfidence.get(doc));
    }

    private static Optional<LocalDate> day(NumberColumn column, int doc) throws IOException {
        return column.has(doc) ? Optional.of(LocalDate.ofEpochDay(column.get(doc))) : Optional.empty();
    }
}
