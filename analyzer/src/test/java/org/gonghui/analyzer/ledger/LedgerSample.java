package org.gonghui.analyzer.ledger;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gonghui.corpus.school.CsvFileException;
import org.gonghui.corpus.school.Register;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.Confidence;
import org.gonghui.corpus.text.DocumentKind;
import org.gonghui.corpus.text.DocumentRow;
import org.gonghui.corpus.text.Organisation;
import org.gonghui.corpus.text.ParagraphKind;
import org.gonghui.corpus.text.ParagraphRow;
import org.gonghui.corpus.text.Period;
import org.gonghui.corpus.text.PeriodBasis;
import org.gonghui.corpus.text.PeriodType;
import org.gonghui.corpus.text.School;
import org.gonghui.corpus.text.SchoolStatus;
import org.gonghui.corpus.text.Span;
import org.gonghui.corpus.text.Substance;
import org.gonghui.corpus.text.Summary;

/// Builds ledgers for tests: a document, then its paragraphs.
public final class LedgerSample {

    private final List<DocumentRow> documents = new ArrayList<>();
    private final List<ParagraphRow> paragraphs = new ArrayList<>();

    /// The next document: a school union's summary unless changed.
    public LedgerSample document(String id, School school, int year) {
        return document(id, school, year, DocumentKind.SUMMARY, Organisation.SCHOOL_UNION);
    }

    public LedgerSample document(String id, School school, int year, DocumentKind kind, Organisation organisation) {
        Period period = year == 0
                ? Period.UNKNOWN
                : new Period(PeriodType.CALENDAR_YEAR, OptionalInt.of(year), Optional.of(LocalDate.of(year, 1, 1)),
                        Optional.empty(), PeriodBasis.TEXT, Confidence.STATED);
        return document(new Summary(id, id.substring(0, id.indexOf('#')), new Span(0, 100), "工作\"总结\"，第一稿", kind,
                organisation, school, period, List.of()));
    }

    public LedgerSample document(Summary summary) {
        documents.add(new DocumentRow(summary, 900, 12));
        return this;
    }

    /// `times` work paragraphs of ten characters each in the last document.
    public LedgerSample work(Category category, int times) {
        return paragraphs(ParagraphKind.WORK, Optional.of(category), times);
    }

    public LedgerSample plan(Category category, int times) {
        return paragraphs(ParagraphKind.FUTURE_PLAN, Optional.of(category), times);
    }

    public LedgerSample other(ParagraphKind kind, int times) {
        return paragraphs(kind, Optional.empty(), times);
    }

    private LedgerSample paragraphs(ParagraphKind kind, Optional<Category> category, int times) {
        String document = documents.getLast().document().id();
        Optional<Substance> substance = kind == ParagraphKind.WORK ? Optional.of(Substance.CONCRETE) : Optional.empty();
        for (int i = 0; i < times; i++) {
            int start = paragraphs.size() * 20;
            paragraphs.add(new ParagraphRow(document, new Span(start, start + 12), kind, category, Optional.empty(),
                    0.1 * 3, substance, 10));
        }
        return this;
    }

    List<DocumentRow> documents() {
        return List.copyOf(documents);
    }

    List<ParagraphRow> paragraphs() {
        return List.copyOf(paragraphs);
    }

    public Ledger ledger(Register register) {
        return Ledger.of(documents.stream(), paragraphs.stream(), register);
    }

    public static School registered(String id) {
        return new School(Optional.of(id + "校"), Optional.of(id), SchoolStatus.STATED);
    }

    public static School named(String name) {
        return new School(Optional.of(name), Optional.empty(), SchoolStatus.STATED);
    }

    public static Register register() {
        return register("""
                id,name,county,township,stage,staff,members
                jc-01,霁川县第一中学,霁川县,城关街道,senior,212,208
                jc-04,霁川县松坪镇中心小学,霁川县,松坪镇,primary,64,62
                jc-12,霁川县城南小学,霁川县,石桥街道,primary,85,85
                jc-10,霁川县机关幼儿园,霁川县,城关街道,kindergarten,46,
                jc-00,霁川县教育工会,霁川县,城关街道,county,5,5
                """);
    }

    public static Register register(String csv) {
        try {
            return Register.parse("schools.csv", csv.getBytes(StandardCharsets.UTF_8));
        } catch (CsvFileException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /// Four registered schools, of which 机关幼儿园 has nothing and 城南小学 only a plan; a school that is not
    /// registered, two that are hidden, a company's union, and a text that is neither summary nor plan.
    public static LedgerSample county() {
        return new LedgerSample().document("一中.txt#1", registered("jc-01"), 2022)
                .other(ParagraphKind.DOC_TITLE, 1)
                .other(ParagraphKind.PREAMBLE, 1)
                .work(Category.DEMOCRATIC_MANAGEMENT, 4)
                .work(Category.AFFAIRS_DISCLOSURE, 2)
                .work(Category.CULTURE_SPORTS, 2)
                .plan(Category.MUTUAL_AID, 1)
                .document("一中.txt#2", registered("jc-01"), 2023)
                .work(Category.DEMOCRATIC_MANAGEMENT, 1)
                .work(Category.RELIEF_VISITS, 3)
                .document("松坪.docx#1", registered("jc-04"), 2023)
                .work(Category.RELIEF_VISITS, 2)
                .work(Category.WELFARE_HEALTH, 1)
                .work(Category.WOMEN_WORKERS, 1)
                .other(ParagraphKind.OUT_OF_SCOPE, 3)
                .other(ParagraphKind.SHORTCOMINGS, 1)
                .document("城南.txt#1", registered("jc-12"), 2023, DocumentKind.PLAN, Organisation.SCHOOL_UNION)
                .work(Category.CULTURE_SPORTS, 2)
                .plan(Category.PROFESSIONAL_DEVELOPMENT, 1)
                .document("云陵.txt#1", named("云陵县实验学校"), 2022)
                .work(Category.IDEOLOGY_ETHICS, 2)
                .document("网页.html#1", School.HIDDEN, 0)
                .work(Category.CULTURE_SPORTS, 1)
                .document("网页.html#2", School.HIDDEN, 0)
                .work(Category.ORGANIZATION_BUILDING, 1)
                .document("矿业.txt#1", named("霁川矿业"), 2022, DocumentKind.SUMMARY, Organisation.OTHER_UNION)
                .work(Category.RIGHTS_PROTECTION, 9)
                .document("通知.txt#1", registered("jc-04"), 2022, DocumentKind.OTHER, Organisation.SCHOOL_UNION)
                .work(Category.RIGHTS_PROTECTION, 9);
    }
}
