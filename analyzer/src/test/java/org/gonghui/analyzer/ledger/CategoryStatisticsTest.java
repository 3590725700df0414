package org.gonghui.analyzer.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.gonghui.analyzer.report.Audience;
import org.gonghui.analyzer.report.TableFormat;
import org.gonghui.analyzer.report.TableWriter;
import org.gonghui.corpus.school.Register;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.Language;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.ParagraphKind;
import org.gonghui.corpus.text.School;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CategoryStatisticsTest {

    private static final Ledger COUNTY = LedgerSample.county().ledger(LedgerSample.register());

    private static final List<Category> CATEGORIES = List.of(Category.values());
    private static final List<String> ROWS = List.of("jc-01", "jc-04", "jc-12", "unknown");

    private static StatsTable compute(Ledger ledger, String by, String measure, String kind) {
        try {
            return CategoryStatistics.compute(ledger, StatsRequest.parse(List.of(by), measure,
                    kind.isEmpty() ? Optional.empty() : Optional.of(kind)));
        } catch (StatsRequestException wrong) {
            throw new AssertionError(wrong);
        }
    }

    private static StatsTable county(String by, String measure, String kind) {
        return compute(COUNTY, by, measure, kind);
    }

    private static OptionalDouble at(StatsTable table, String row, String column) {
        return table.value(table.rows().stream().map(StatsRow::id).toList().indexOf(row),
                table.columns().stream().map(StatsColumn::id).toList().indexOf(column));
    }

    private static List<String> notes(StatsTable table) {
        return table.notes().stream().map(Message::zh).toList();
    }

    /// Golden tables, as the CSV for people without its byte-order mark.
    @ParameterizedTest
    @CsvSource({"school-category,'school,category',paragraphs,''", "school-group-share,'school,group',share,''",
        "school-year,'school,year',paragraphs,''", "stage-group,'stage,group',characters,''",
        "year-group,'year,group',documents,all", "document,document,paragraphs,all", "category,category,paragraphs,''",
        "category-planned,category,paragraphs,planned", "category-documents,category,documents,''",
        "category-share,category,share,all", "kind,kind,paragraphs,''", "school-kind,'school,kind',paragraphs,''",
        "category-kind,'category,kind',paragraphs,''", "group-school,'group,school',paragraphs,''"})
    void countsAsInTheGoldenTable(String file, String by, String measure, String kind) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TableWriter(TableFormat.CSV, Language.ZH, Audience.PEOPLE).write(county(by, measure, kind), out);

        Golden.check(CategoryStatisticsTest.class, file + ".csv",
                out.toString(StandardCharsets.UTF_8).substring(1).replace("\r\n", "\n"));
    }

    @Test
    void tellsNoDataFromZero() {
        StatsTable table = county("school,category", "paragraphs", "done");

        assertThat(at(table, "jc-01", "democratic-management")).hasValue(5);
        assertThat(at(table, "jc-01", "retirees")).hasValue(0);
        assertThat(at(table, "jc-10", "retirees")).isEmpty();
        assertThat(at(table, "jc-10", "documents")).isEmpty();
        assertThat(at(table, "jc-12", "total")).as("only a plan, no report of work").isEmpty();
    }

    @Test
    void hasNoDataForASchoolInAYearWithoutItsDocument() {
        StatsTable table = county("school,year", "paragraphs", "done");

        assertThat(at(table, "jc-04", "2023")).hasValue(4);
        assertThat(at(table, "jc-04", "2022")).isEmpty();
    }

    @Test
    void neverCountsPlansAsDone() {
        assertThat(at(county("category", "paragraphs", "done"), "culture-sports", "paragraphs")).hasValue(3);
        assertThat(at(county("category", "paragraphs", "planned"), "culture-sports", "paragraphs")).hasValue(2);
        assertThat(at(county("category", "paragraphs", "all"), "culture-sports", "paragraphs")).hasValue(5);
        assertThat(at(county("category", "paragraphs", "all"), "total", "paragraphs")).hasValue(24);
    }

    @Test
    void leavesOutOtherOrganisationsAndSaysSo() {
        StatsTable table = county("category", "paragraphs", "done");

        assertThat(at(table, "rights-protection", "paragraphs")).hasValue(0);
        assertThat(notes(table)).contains("未计 1 份文档：属于其他工会或其他组织。", "未计 1 份文档：既非总结也非计划。",
                "未计 1 份文档：是计划，没有已完成的工作。");
        assertThat(table.coverage()).containsExactly(new Coverage(Coverage.What.SCHOOLS, 2, 4),
                new Coverage(Coverage.What.DOCUMENTS, 6, 9));
    }

    @Test
    void neverMergesHiddenSchoolsIntoANamedOne() {
        StatsTable table = county("school", "paragraphs", "done");

        assertThat(table.rows()).filteredOn(row -> row.role() == StatsRow.Role.UNKNOWN)
                .extracting(row -> row.label().zh())
                .containsExactly("校名未写明（2 份）");
        assertThat(at(table, "unknown", "paragraphs")).hasValue(2);
    }

    @Test
    void marksSchoolsThatAreNotRegisteredUnlessThereIsNoRegister() {
        assertThat(county("school", "paragraphs", "done").rows())
                .filteredOn(row -> row.role() == StatsRow.Role.UNREGISTERED)
                .extracting(StatsRow::id)
                .containsExactly("云陵县实验学校");
        StatsTable without = compute(LedgerSample.county().ledger(Register.EMPTY), "school", "paragraphs", "done");
        assertThat(without.rows()).noneMatch(row -> row.role() == StatsRow.Role.UNREGISTERED);
        assertThat(without.coverage()).containsExactly(new Coverage(Coverage.What.DOCUMENTS, 6, 9));
    }

    @Test
    void countsADocumentOnceInTotals() {
        StatsTable table = county("school,category", "documents", "done");

        assertThat(at(table, "jc-01", "democratic-management")).hasValue(2);
        assertThat(at(table, "jc-01", "group:democracy")).hasValue(2);
        assertThat(at(table, "jc-01", "total")).hasValue(2);
        assertThat(at(table, "total", "total")).hasValue(6);
    }

    @Test
    void sharesAddUpToOneInEachRowWithData() {
        StatsTable table = county("school,category", "share", "done");

        assertThat(at(table, "jc-01", "democratic-management")).hasValue(5.0 / 12);
        for (int row = 0; row < table.rows().size(); row++) {
            double sum = 0;
            for (int column = 0; column < table.columns().size(); column++) {
                if (table.columns().get(column).role() == StatsColumn.Role.VALUE) {
                    sum += table.value(row, column).orElse(Double.NaN);
                }
            }
            boolean data = table.value(row, 0).isPresent();
            assertThat(data ? sum : 1).isCloseTo(1, org.assertj.core.data.Offset.offset(1e-12));
        }
    }

    @Test
    void computesTablesOfNothing() {
        Ledger empty = new LedgerSample().ledger(Register.EMPTY);

        for (Dimension dimension : Dimension.values()) {
            StatsTable table = compute(empty, dimension.id(), "paragraphs", "");
            assertThat(table.rows().getLast().role()).isEqualTo(StatsRow.Role.TOTAL);
            assertThat(table.value(table.rows().size() - 1, table.columns().size() - 1)).isEmpty();
        }
    }

    @Test
    void namesColumnsApartThatDifferInCaseOnly() {
        Register register = LedgerSample.register("id,name\nA,甲校\na,乙校\ntotal,丙校\n");
        Ledger ledger = new LedgerSample().document("1.txt#1", LedgerSample.registered("A"), 2023)
                .work(Category.RETIREES, 1)
                .ledger(register);

        assertThat(compute(ledger, "category,school", "paragraphs", "").columns()).extracting(StatsColumn::id)
                .containsExactly("A", "a#2", "total", "total#2");
    }

    @Test
    void namesColumnsOfSourcesThatBeginWithABlankOrAnEscape() {
        Ledger ledger = new LedgerSample().document("a.txt#1", LedgerSample.registered("jc-01"), 2023)
                .work(Category.RETIREES, 1)
                .document(" a.txt#1", LedgerSample.registered("jc-01"), 2023)
                .work(Category.RETIREES, 2)
                .document("\u001B[2J.txt#1", LedgerSample.registered("jc-01"), 2023)
                .work(Category.RETIREES, 3)
                .ledger(Register.EMPTY);

        assertThat(compute(ledger, "category,document", "paragraphs", "").columns()).extracting(StatsColumn::id)
                .containsExactlyInAnyOrder("a.txt#1", "a.txt#1#2", "[2J.txt#1", "total");
    }

    /// Against plain counting, with random corpora.
    @Test
    void agreesWithPlainCounting() {
        for (long seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            LedgerSample sample = new LedgerSample();
            Map<String, Integer> expected = new HashMap<>();
            for (int document = random.nextInt(12); document > 0; document--) {
                String school = ROWS.get(random.nextInt(ROWS.size()));
                sample.document("d.txt#" + document,
                        school.equals("unknown") ? School.HIDDEN : LedgerSample.registered(school), 2023);
                for (int i = random.nextInt(30); i > 0; i--) {
                    Category category = CATEGORIES.get(random.nextInt(CATEGORIES.size()));
                    switch (random.nextInt(3)) {
                        case 0 -> sample.plan(category, 1);
                        case 1 -> sample.other(ParagraphKind.HEADING, 1);
                        default -> {
                            sample.work(category, 1);
                            expected.merge(school + category.id(), 1, Integer::sum);
                        }
                    }
                }
            }
            StatsTable table = compute(sample.ledger(LedgerSample.register()), "school,category", "paragraphs", "done");
            for (StatsRow row : table.rows().subList(0, table.rows().size() - 1)) {
                for (Category category : Category.values()) {
                    assertThat((int) at(table, row.id(), category.id()).orElse(0))
                            .as("seed %d, %s, %s", seed, row.id(), category)
                            .isEqualTo(expected.getOrDefault(row.id() + category.id(), 0));
                }
            }
            assertThat((int) at(table, "total", "total").orElse(0)).as("seed %d", seed)
                    .isEqualTo(expected.values().stream().mapToInt(Integer::intValue).sum());
        }
    }
}
