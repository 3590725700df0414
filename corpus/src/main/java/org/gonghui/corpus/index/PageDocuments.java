package org.gonghui.corpus.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntField;
import org.gonghui.corpus.text.AnnotatedPage;
import org.gonghui.corpus.text.AnnotatedParagraph;
import org.gonghui.corpus.text.AnnotatedSummary;
import org.gonghui.corpus.text.DocumentRow;
import org.gonghui.corpus.text.InputRow;
import org.gonghui.corpus.text.ParagraphRow;
import org.gonghui.corpus.text.Period;
import org.gonghui.corpus.text.School;
import org.gonghui.corpus.text.Summary;
import org.gonghui.corpus.text.Token;

/// Makes the Lucene documents of one source: see the package for their order.
///
/// The text of a paragraph stands with the paragraph, in a column and not compressed: it is what concordances read and
/// what queries for characters look through, a few hundred thousand times a query.
final class PageDocuments {

    private final ContentDigest digest = new ContentDigest();
    private final List<Document> documents = new ArrayList<>();
    private final InputRow row;
    private final TypeBytes types;
    private int paragraphs;

    private PageDocuments(InputRow row, TypeBytes types) {
        this.row = row;
        this.types = types;
    }

    /// The documents of a page.
    ///
    /// @param rules as [Fields#I_RULES]
    /// @param types of the thread
    static List<Document> of(AnnotatedPage page, InputRow row, String rules, TypeBytes types) {
        PageDocuments made = new PageDocuments(row, types);
        for (int ordinal = 0; ordinal < page.summaries().size(); ordinal++) {
            made.add(page.page().text(), page.summaries().get(ordinal), ordinal);
        }
        return made.end(rules);
    }

    /// The one document of a source that gave no page.
    static List<Document> of(InputRow row, String rules) {
        return new PageDocuments(row, new TypeBytes()).end(rules);
    }

    private void add(String pageText, AnnotatedSummary summary, int ordinal) {
        List<ParagraphRow> rows = new ArrayList<>();
        HeadingRuns headings = new HeadingRuns();
        int count = summary.paragraphs().size();
        for (int i = 0; i < count; i++) {
            AnnotatedParagraph paragraph = summary.paragraphs().get(i);
            String text = paragraph.paragraph().span().in(pageText);
            ParagraphRow paragraphRow = ParagraphRow.of(summary.summary().id(), paragraph, text);
            rows.add(paragraphRow);
            LuceneFields fields = new LuceneFields();
            columns(fields, paragraphRow);
            fields.number(Fields.P_ORDINAL, i).number(Fields.P_DOCUMENT, ordinal).number(Fields.P_UP, count - i);
            document(fields, summary.summary());
            List<TypeBytes.Type> ofTokens = types.of(paragraph.tokens());
            content(fields, paragraph, text, ofTokens);
            headings.add(fields, paragraph.paragraph().headings());
            add(fields);
            digest.add(paragraph.tokens(), ofTokens);
            tokens(fields, paragraph.tokens(), ofTokens);
        }
        add(document(DocumentRow.of(summary.summary(), rows), ordinal));
        paragraphs += count;
    }

    private void add(LuceneFields fields) {
        fields.term(Fields.SOURCE, row.source());
        documents.add(fields.document());
        digest.add(fields.document());
    }

    private List<Document> end(String rules) {
        LuceneFields fields = new LuceneFields().term(Fields.INPUT, row.source())
                .string(Fields.I_RULES, rules)
                .bytes(Fields.I_ROW, InputRowJson.write(row))
                .number(Fields.I_BEFORE, documents.size())
                .number(Fields.I_DOCUMENTS, documents.size() - paragraphs)
                .number(Fields.I_PARAGRAPHS, paragraphs);
        add(fields);
        fields.string(Fields.I_DIGEST, digest.finish());
        return documents;
    }

    private static void columns(LuceneFields fields, ParagraphRow row) {
        fields.filterConstant(Fields.KIND, row.kind());
        row.category().ifPresent(category -> fields.filterConstant(Fields.CATEGORY, category));
        row.secondary().ifPresent(secondary -> fields.constant(Fields.P_SECONDARY, secondary));
        row.substance().ifPresent(substance -> fields.filterConstant(Fields.SUBSTANCE, substance));
        fields.number(Fields.P_PROBABILITY, row.probability())
                .number(Fields.P_START, row.span().start())
                .number(Fields.P_END, row.span().end())
                .number(Fields.CHARACTER_COUNT, row.characters());
    }

    /// What a paragraph can be filtered by of its document.
    private static void document(LuceneFields fields, Summary summary) {
        fields.term(Fields.OF_KIND, summary.kind().id()).term(Fields.OF_ORGANISATION, summary.organisation().id());
        summary.school().name().ifPresent(name -> fields.term(Fields.OF_SCHOOL, name));
        summary.school().id().ifPresent(id -> fields.term(Fields.OF_SCHOOL, id));
        summary.period().year().ifPresent(year -> fields.add(new IntField(Fields.OF_YEAR, year, Field.Store.NO)));
    }

    private static void content(LuceneFields fields, AnnotatedParagraph paragraph, String text,
            List<TypeBytes.Type> types) {
        fields.tokens(Fields.WORDS, TokenTerms.words(types))
                .tokens(Fields.POS, TokenTerms.partsOfSpeech(types))
                .presence(Fields.CHARACTERS, new CodePointTerms(text))
                .string(Fields.TEXT, text);
        fields.number(Fields.P_FIGURES, paragraph.figures().size())
                .number(Fields.P_ACTIVITIES, paragraph.activities().size());
        if (!paragraph.claims().isEmpty()) {
            fields.number(Fields.P_CLAIMS, paragraph.claims().size());
        }
        if (!paragraph.figures().isEmpty() || !paragraph.activities().isEmpty() || !paragraph.claims().isEmpty()) {
            fields.stored(Fields.FACTS, FactsJson.write(paragraph));
        }
    }

    /// The forward index. It follows from the tokens, which the digest has.
    private static void tokens(LuceneFields fields, List<Token> tokens, List<TypeBytes.Type> types) {
        ForwardEntry entry = ForwardEntry.of(tokens, types);
        entry.types().forEach(type -> fields.member(Fields.TYPES, type));
        fields.bytes(Fields.FORWARD, entry.positions())
                .number(Fields.TOKENS, tokens.size())
                .number(Fields.TOKENS_WITHOUT_PUNCTUATION,
                        tokens.stream().filter(token -> !Punctuation.is(token)).count());
    }

    private static LuceneFields document(DocumentRow row, int ordinal) {
        Summary summary = row.document();
        LuceneFields fields = new LuceneFields().string(Fields.D_ID, summary.id())
                .string(Fields.D_SOURCE, summary.source())
                .string(Fields.D_TITLE, summary.title())
                .number(Fields.D_START, summary.span().start())
                .number(Fields.D_END, summary.span().end())
                .constant(Fields.D_KIND, summary.kind())
                .constant(Fields.D_ORGANISATION, summary.organisation())
                .number(Fields.D_CHARACTERS, row.characters())
                .number(Fields.D_PARAGRAPHS, row.paragraphs())
                .number(Fields.D_ORDINAL, ordinal);
        school(fields, summary.school());
        period(fields, summary.period());
        return fields;
    }

    private static void school(LuceneFields fields, School school) {
        school.name().ifPresent(name -> fields.string(Fields.D_SCHOOL_NAME, name));
        school.id().ifPresent(id -> fields.string(Fields.D_SCHOOL_ID, id));
        fields.constant(Fields.D_SCHOOL_STATUS, school.status());
    }

    private static void period(LuceneFields fields, Period period) {
        fields.constant(Fields.D_PERIOD_TYPE, period.type())
                .number(Fields.D_YEAR, period.year())
                .constant(Fields.D_PERIOD_BASIS, period.basis())
                .constant(Fields.D_PERIOD_CONFIDENCE, period.confidence());
        day(fields, Fields.D_PERIOD_START, period.start());
        day(fields, Fields.D_PERIOD_END, period.end());
    }

    private static void day(LuceneFields fields, String name, Optional<LocalDate> day) {
        day.ifPresent(date -> fields.number(name, date.toEpochDay()));
    }
}
