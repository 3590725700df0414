package org.gonghui.cli.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gonghui.analyzer.ledger.CategoryStatistics;
import org.gonghui.analyzer.ledger.Ledger;
import org.gonghui.analyzer.ledger.StatsRequest;
import org.gonghui.analyzer.ledger.StatsTable;
import org.gonghui.corpus.school.Register;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.Confidence;
import org.gonghui.corpus.text.DisplayWidth;
import org.gonghui.corpus.text.DocumentKind;
import org.gonghui.corpus.text.DocumentRow;
import org.gonghui.corpus.text.Language;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTableTest {

    private static final String REGISTER = """
            id,name,township,stage
            jc-01,霁川县第一中学,城关街道,senior
            jc-07,霁川县竹里乡九年一贯制学校,竹里乡,nine-year
            jc-10,霁川县机关幼儿园,城关街道,kindergarten
            jc-12,霁川县城南小学,石桥街道,primary
            """;

    private static DocumentRow document(String id, School school, int year) {
        Period period = new Period(PeriodType.CALENDAR_YEAR, OptionalInt.of(year), Optional.empty(), Optional.empty(),
                PeriodBasis.TEXT, Confidence.STATED);
        return new DocumentRow(new Summary(id, id, new Span(0, 1), "", DocumentKind.SUMMARY, Organisation.SCHOOL_UNION,
                school, period, List.of()), 1, 1);
    }

    /// The n-th document has 30 / n paragraphs in every n-th category.
    private static Ledger ledger() throws Exception {
        List<DocumentRow> documents = List.of(document("a.txt#1", school("jc-01"), 2022),
                document("b.txt#1", school("jc-07"), 2023), document("c.txt#1", school("jc-12"), 2023),
                document("d.txt#1", new School(Optional.of("云陵县实验学校"), Optional.empty(), SchoolStatus.STATED), 2022),
                document("e.txt#1", School.HIDDEN, 2023));
        List<ParagraphRow> paragraphs = new ArrayList<>();
        int step = 0;
        for (DocumentRow document : documents) {
            step++;
            int place = 0;
            for (Category category : Category.values()) {
                for (int i = place++ % step == 0 ? 30 / step : 0; i > 0; i--) {
                    paragraphs.add(new ParagraphRow(document.document().id(), new Span(0, 9), ParagraphKind.WORK,
                            Optional.of(category), Optional.empty(), 0.9, Optional.of(Substance.CONCRETE), 9));
                }
            }
        }
        Register register = Register.parse("schools.csv", REGISTER.getBytes(StandardCharsets.UTF_8));
        return Ledger.of(documents.stream(), paragraphs.stream(), register);
    }

    private static School school(String id) {
        return new School(Optional.of(id), Optional.of(id), SchoolStatus.STATED);
    }

    private static StatsTable table(String by, String measure) throws Exception {
        return CategoryStatistics.compute(ledger(), StatsRequest.parse(List.of(by), measure, Optional.empty()));
    }

    /// Golden files show what a person sees; `-Dgolden.update=true` writes them anew.
    @ParameterizedTest
    @CsvSource({"school-category-120,'school,category',paragraphs,120,ZH",
        "school-category-100,'school,category',paragraphs,100,ZH",
        "school-category-80,'school,category',paragraphs,80,ZH",
        "school-category-60,'school,category',paragraphs,60,ZH",
        "school-category-40,'school,category',paragraphs,40,ZH", "school-group-share-40,'school,group',share,40,ZH",
        "school-category-share-100,'school,category',share,100,ZH",
        "school-group-share-100,'school,group',share,100,ZH",
        "school-year-80,'school,year',paragraphs,80,ZH", "category-80,category,share,80,ZH",
        "stage-category-en-100,'stage,category',paragraphs,100,EN",
        "category-school-80,'category,school',paragraphs,80,ZH"})
    void showsTheGoldenTable(String file, String by, String measure, int width, Language language) throws Exception {
        String shown = new TerminalTable(language, width, Style.PLAIN).render(table(by, measure));

        checkGolden(file + ".txt", shown);
        assertThat(shown.lines()).allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(width));
    }

    private static void checkGolden(String file, String actual) throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(Path.of("src/test/resources/org/gonghui/cli/render", file), actual);
            return;
        }
        try (InputStream expected = TerminalTableTest.class.getResourceAsStream(file)) {
            assertThat(expected).as("golden file %s", file).isNotNull();
            assertThat(actual).as("golden file %s", file)
                    .isEqualTo(new String(expected.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void usesEscapesOnlyWhereTheyAreWanted() throws Exception {
        String plain = new TerminalTable(Language.ZH, 100, Style.PLAIN).render(table("school,group", "paragraphs"));
        String colour = new TerminalTable(Language.ZH, 100, Style.COLOUR).render(table("school,group", "paragraphs"));

        assertThat(plain).doesNotContain("\u001B");
        assertThat(colour.replaceAll("\u001B\\[[0-9]*m", "")).isEqualToIgnoringWhitespace(plain);
        assertThat(colour).contains("\u001B[1m");
    }
}
