package org.gonghui.analyzer.county;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.gonghui.analyzer.benchmark.CompareRequest;
import org.gonghui.analyzer.benchmark.Comparison;
import org.gonghui.analyzer.benchmark.Indicator;
import org.gonghui.analyzer.benchmark.IndicatorCatalogue;
import org.gonghui.analyzer.benchmark.Indicators;
import org.gonghui.analyzer.consistency.Conflict;
import org.gonghui.analyzer.consistency.Statement;
import org.gonghui.analyzer.contradiction.Contradiction;
import org.gonghui.analyzer.contradiction.Contradiction.Quote;
import org.gonghui.analyzer.ledger.FactId;
import org.gonghui.analyzer.ledger.FactLedger;
import org.gonghui.analyzer.ledger.FactSample;
import org.gonghui.analyzer.peers.PeerGroups;
import org.gonghui.analyzer.profile.CategoryProfiles;
import org.gonghui.analyzer.profile.ProfileMeasure;
import org.gonghui.analyzer.profile.ProfileRequest;
import org.gonghui.analyzer.profile.SchoolWork;
import org.gonghui.corpus.school.CsvFileException;
import org.gonghui.corpus.school.Register;
import org.gonghui.corpus.text.ActivityType;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.DocumentKind;
import org.gonghui.corpus.text.InputOutcome;
import org.gonghui.corpus.text.InputRow;
import org.gonghui.corpus.text.Language;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.Organisation;
import org.gonghui.corpus.text.Period;
import org.gonghui.corpus.text.PeriodType;
import org.gonghui.corpus.text.School;
import org.gonghui.corpus.text.SchoolStatus;
import org.gonghui.corpus.text.Span;
import org.gonghui.corpus.text.Substance;
import org.gonghui.corpus.text.Summary;
import org.gonghui.corpus.text.Unit;
import org.gonghui.corpus.text.UserException;

/// A small invented county: six primary schools, of which one writes nothing, two junior ones, and one that the register
/// does not have.
final class CountySample {

    static final List<String> SCHOOLS = List.of("东河小学", "西河小学", "南河小学", "北河小学", "中河小学", "空山小学", "东河初中", "西河初中");

    private final Register register = register();
    private final FactSample sample = new FactSample(register);
    private final Map<String, StringBuilder> texts = new HashMap<>();

    private static Register register() {
        StringBuilder csv = new StringBuilder("id,name,aliases,county,township,stage,staff\n");
        for (int i = 0; i < SCHOOLS.size(); i++) {
            csv.append("S").append(i + 1).append(',').append(SCHOOLS.get(i)).append(",,云川县,").append(
                    i % 2 == 0 ? "河东镇" : "河西镇").append(',').append(SCHOOLS.get(i).endsWith("小学")
                            ? "primary"
                            : "junior")
                    .append(',').append(20 + 10 * i).append('\n');
        }
        try {
            return Register.parse("schools.csv", csv.toString().getBytes(StandardCharsets.UTF_8));
        } catch (CsvFileException e) {
            throw new AssertionError(e);
        }
    }

    private School school(int number) {
        return new School(Optional.of(SCHOOLS.get(number - 1)), Optional.of("S" + number), SchoolStatus.STATED);
    }

    private String document = "";

    private void document(String id, School school, int year, PeriodType type, DocumentKind kind) {
        document = id;
        texts.put(id, new StringBuilder());
        sample.document(id, school, year, type, kind);
    }

    private StringBuilder text(String id) {
        return Objects.requireNonNull(texts.get(id), id);
    }

    private void work(Category category, Substance substance, String text) {
        text(document).append(text).append('\n');
        sample.work(category, substance, text);
    }

    private void visits(int school, int year, int personTimes) {
        document("p" + school + "-" + year + ".txt#1", school(school), year, PeriodType.CALENDAR_YEAR,
                DocumentKind.SUMMARY);
        work(Category.RELIEF_VISITS, Substance.CONCRETE, "全年慰问教职工" + personTimes + "人次，送温暖到家。");
        sample.exact(personTimes + "人次", Unit.PERSON_TIME, "relief.person_times", personTimes);
    }

    /// The county, with two years of summaries.
    static CountyInput input() throws UserException {
        return new CountySample().build(Language.ZH, Set.of(), CompareRequest.MINIMUM);
    }

    static CountyInput input(Language language, Set<String> pages, int minimum) throws UserException {
        return new CountySample().build(language, pages, minimum);
    }

    private CountyInput build(Language language, Set<String> pages, int minimum) throws UserException {
        for (int school = 1; school <= 5; school++) {
            visits(school, 2023, 10 * school);
            extras(school);
        }
        visits(7, 2023, 33);
        document("p8.txt#1", school(8), 2023, PeriodType.SCHOOL_YEAR, DocumentKind.SUMMARY);
        work(Category.RELIEF_VISITS, Substance.ROUTINE, "坚持慰问。");
        visits(1, 2022, 6);
        visits(2, 2022, 25);
        document("plan.txt#1", school(2), 2023, PeriodType.CALENDAR_YEAR, DocumentKind.PLAN);
        work(Category.RELIEF_VISITS, Substance.CONCRETE, "慰问99人次。");
        sample.exact("99人次", Unit.PERSON_TIME, "relief.person_times", 99);
        document("other.txt#1", new School(Optional.of("东河小学校"), Optional.empty(), SchoolStatus.STATED), 2023,
                PeriodType.CALENDAR_YEAR, DocumentKind.SUMMARY);
        work(Category.CULTURE_SPORTS, Substance.CONCRETE, "举行拔河比赛。");
        sample.done("拔河比赛", ActivityType.CONTEST_SPORTS);
        return assembled(language, pages, minimum);
    }

    private void extras(int school) {
        if (school == 1) {
            work(Category.RELIEF_VISITS, Substance.ROUTINE, "发放慰问金××元。");
            sample.redacted("××元", Unit.CNY, "relief.amount");
            work(Category.CULTURE_SPORTS, Substance.CONCRETE, "举办了元旦联欢会，又举办了气排球比赛。");
            sample.done("元旦联欢会", ActivityType.CELEBRATION);
            sample.done("气排球比赛", ActivityType.CONTEST_SPORTS);
            sample.plan(Category.CULTURE_SPORTS, "明年再办登山比赛。");
            text(document).append("明年再办登山比赛。\n");
        }
        if (school == 3) {
            work(Category.DEMOCRATIC_MANAGEMENT, Substance.CONCRETE, "教代会收到提案十多件。");
            sample.atLeast("十多件", Unit.ITEM, "proposal.count", 10);
        }
    }

    /// One within a summary that counts, one told again from the year before, and one of a plan, which does not count.
    private List<Contradiction> contradictions() {
        Statement total = new Statement(new Span(7, 11), "10人次", BigDecimal.TEN);
        Statement part = new Statement(new Span(12, 15), "送温暖", BigDecimal.valueOf(12));
        String sentence = text("p1-2023.txt#1").substring(0, 18);
        Statement later = new Statement(new Span(0, 18), sentence, BigDecimal.TEN);
        Conflict parts = new Conflict.Parts(total, List.of(part), "a part exceeds the total");
        return List.of(
                new Contradiction(summary("p1-2023.txt#1", school(1)), parts,
                        List.of(quote("p1-2023.txt#1", FactId.Sort.FIGURE, total, sentence),
                                quote("p1-2023.txt#1", FactId.Sort.FIGURE, part, sentence))),
                new Contradiction(summary("p1-2023.txt#1", school(1)),
                        new Conflict.CarriedOver(later, later, "p1-2022.txt#1", "p1-2023.txt#1", "the same sentence"),
                        List.of(quote("p1-2023.txt#1", FactId.Sort.PARAGRAPH, later, sentence),
                                quote("p1-2022.txt#1", FactId.Sort.PARAGRAPH, later, sentence))),
                new Contradiction(summary("plan.txt#1", school(2)), parts,
                        List.of(quote("plan.txt#1", FactId.Sort.FIGURE, total, sentence),
                                quote("plan.txt#1", FactId.Sort.FIGURE, part, sentence))));
    }

    private static Summary summary(String id, School school) {
        return new Summary(id, source(id), new Span(0, 100), "", DocumentKind.SUMMARY, Organisation.SCHOOL_UNION,
                school,
                Period.UNKNOWN, List.of());
    }

    private static String source(String document) {
        return document.substring(0, document.indexOf('#'));
    }

    private static Quote quote(String document, FactId.Sort sort, Statement statement, String sentence) {
        return new Quote(new FactId(sort, document, statement.span()), source(document), statement.text(), sentence,
                statement.span());
    }

    private CountyInput assembled(Language language, Set<String> pages, int minimum) throws UserException {
        FactLedger ledger = sample.ledger();
        Indicators indicators = Indicators.of(ledger);
        PeerGroups groups = PeerGroups.by("stage", register);
        List<InputRow> inputs = List.of(
                new InputRow("p1-2023.txt", InputOutcome.INDEXED, Optional.empty(), "text", "UTF-8", 1, "", 1),
                new InputRow("scan.pdf", InputOutcome.REFUSED,
                        Optional.of(new Message("扫描图片，没有文字", "images without text")),
                        "pdf", "", 1, "", 0));
        CopiedShares copies = new CopiedShares(
                Map.of("p1-2023.txt#1", new CopiedShares.Share(1000, 700, 100), "p2-2023.txt#1",
                        new CopiedShares.Share(1000, 0, 0)),
                List.of(List.of("p1-2023.txt#1", "p2-2023.txt#1")));
        return new CountyInput(ledger, comparison(indicators, groups, 2023, minimum),
                Optional.of(comparison(indicators, groups, 2022, minimum)), groups,
                CategoryProfiles.of(SchoolWork.of(ledger.ledger()), register, groups,
                        new ProfileRequest(OptionalInt.of(2023), Optional.of(PeriodType.CALENDAR_YEAR),
                                ProfileMeasure.PARAGRAPHS, minimum))
                        .orElseThrow(),
                inputs, copies, contradictions(),
                (id, span) -> text(id).substring(span.start(), span.end()), "0123456789abcdef", pages, language);
    }

    private Comparison comparison(Indicators indicators, PeerGroups groups, int year, int minimum) {
        IndicatorCatalogue catalogue = IndicatorCatalogue.standard();
        List<Indicator> some = List
                .of("congress_held", "proposals", "relief_visits", "relief_amount", "cultural_events",
                        "concreteness")
                .stream()
                .map(id -> catalogue.find(id).orElseThrow())
                .toList();
        return Comparison.of(indicators, register, groups,
                new CompareRequest(some, OptionalInt.of(year), Optional.of(PeriodType.CALENDAR_YEAR), false, minimum))
                .orElseThrow();
    }
}
