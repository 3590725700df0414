package org.gonghui.analyzer.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gonghui.analyzer.gold.GoldException;
import org.gonghui.analyzer.gold.GoldFolder;
import org.gonghui.analyzer.measure.Retrieval;
import org.gonghui.corpus.text.AnnotatedPage;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.FactStatus;
import org.gonghui.corpus.text.ParagraphKind;
import org.gonghui.corpus.text.Precision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ScorerTest {

    private static final String TEXT = "石梁小学工会总结\n重阳节慰问退休教师十多人次，捐款3000元。\n元旦举办拔河比赛，两场。\n明年要办运动会。\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws Exception {
        Files.writeString(folder.resolve("documents.jsonl"), """
                {"id":"a#1","source":"a.txt","first_line":0,"kind":"summary","organisation":"school-union",\
                "school":"霁川县石梁小学","aliases":["石小"],"year":2023}
                """);
        Files.writeString(folder.resolve("lines.tsv"), """
                source\tline\tkind\tcategory\tsecondary\tsubstance\tdocument
                a.txt\t0\tdoc-title\t-\t-\t-\ta#1
                a.txt\t1\twork\tretirees\tcharity-service\tconcrete\ta#1
                a.txt\t2\twork\tculture-sports\t-\tconcrete\ta#1
                a.txt\t3\tfuture-plan\tculture-sports\t-\t-\ta#1
                """);
        Files.writeString(folder.resolve("mentions.jsonl"), """
                {"source":"a.txt","line":1,"figures":[{"text":"十多人次","min":10,"max":20,"precision":"lower",\
                "unit":"person-time","status":"done"},{"text":"3000元","value":3000,"precision":"exact","unit":"CNY",\
                "status":"done"}],"activities":[{"text":"慰问","type":"visit","status":"done"}]}
                {"source":"a.txt","line":2,"figures":[],"activities":[{"text":"拔河比赛","type":"contest-sports",\
                "status":"done"}]}
                """);
    }

    private ScoreReport score(AnnotatedPage page) throws GoldException {
        return new Scorer(GoldFolder.read(folder)).score(List.of(page));
    }

    private static GivenPage given() {
        return new GivenPage("a.txt", TEXT).school("石小", 2023)
                .line(0, ParagraphKind.DOC_TITLE, 0.9)
                .line(1, Category.CHARITY_SERVICE, 0.8)
                .line(2, Category.WELFARE_HEALTH, 0.6)
                .line(3, ParagraphKind.CLOSING, 0.7);
    }

    @Test
    void documentsAreRightByAnyAnnotatedName() throws Exception {
        DocumentScore score = score(given().page()).documents();

        assertThat(score.boundaries()).isEqualTo(new Retrieval(1, 0, 0));
        assertThat(score.school()).isEqualTo(new DocumentScore.Tally(1, 1));
        assertThat(score.year()).isEqualTo(new DocumentScore.Tally(1, 1));
        assertThat(score.wrongSchools()).isZero();
    }

    @Test
    void anotherSchoolIsWrong() throws Exception {
        ScoreReport report = score(given().school("霁川县南河小学", 2022).page());

        assertThat(report.documents().wrongSchools()).isEqualTo(1);
        assertThat(report.documents().school().right()).isZero();
        assertThat(report.misses()).filteredOn(miss -> miss.aspect() == Aspect.DOCUMENT).hasSize(2);
    }

    @Test
    void theAnnotatedSecondCategoryIsAsRightAsTheFirst() throws Exception {
        LineScore score = score(given().page()).lines();

        assertThat(score.kinds().accuracy()).isEqualTo(0.75);
        assertThat(score.categories().total()).isEqualTo(3);
        assertThat(score.categories().count("retirees", "retirees")).isEqualTo(1);
        assertThat(score.categories().count("culture-sports", "welfare-health")).isEqualTo(1);
        assertThat(score.categories().count("culture-sports", "-")).isEqualTo(1);
        assertThat(score.secondaries()).isEqualTo(new Retrieval(0, 0, 1));
    }

    @Test
    void probabilitiesAreHeldAgainstKindAndCategoryTogether() throws Exception {
        // right at 0.9 and 0.8, wrong at 0.6 and 0.7
        assertThat(score(given().page()).lines().calibration().error())
                .isCloseTo((0.1 + 0.2 + 0.6 + 0.7) / 4, within(1e-12));
    }

    @Test
    void aFigureNeedsTheRightBoundsAndAnActivityHalfOfTheSpan() throws Exception {
        GivenPage page = given().figure("十多人次", Precision.LOWER, 10).figure("3000", Precision.EXACT, 300)
                .figure("两场", Precision.EXACT, 2).activity("拔河", FactStatus.PLANNED)
                .activity("慰问退休教师", FactStatus.DONE);

        ScoreReport report = score(page.page());

        assertThat(report.figures().retrieval()).isEqualTo(new Retrieval(1, 2, 1));
        assertThat(report.figures().exactSpans()).isEqualTo(1);
        assertThat(report.activities().retrieval()).isEqualTo(new Retrieval(2, 0, 0));
        assertThat(report.activities().exactSpans()).isZero();
        assertThat(report.activities().statusAndType()).isEqualTo(1);
    }

    @Test
    void ofTwoActivitiesTheOneOfTheSameStatusIsTaken() throws Exception {
        GivenPage page = given().activity("拔河比赛", FactStatus.PLANNED).activity("比赛", FactStatus.DONE);

        MentionScore score = score(page.page()).activities();

        assertThat(score.retrieval()).isEqualTo(new Retrieval(1, 1, 1));
        assertThat(score.statusAndType()).isEqualTo(1);
    }

    @Test
    void wordsThatAreNotInTheLineAreToldToTheAnnotator() throws Exception {
        Files.writeString(folder.resolve("mentions.jsonl"),
                "{\"source\":\"a.txt\",\"line\":2,\"activities\":[{\"text\":\"跳绳\",\"type\":\"visit\",\"status\":\"done\"}]}\n");

        assertThatThrownBy(() -> score(given().page())).isInstanceOf(GoldException.class)
                .hasMessageContaining("mentions.jsonl, line 1")
                .hasMessageContaining("跳绳");
    }
}
