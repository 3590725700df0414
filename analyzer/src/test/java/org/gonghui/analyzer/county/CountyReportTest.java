package org.gonghui.analyzer.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.gonghui.analyzer.contradiction.Contradiction;
import org.gonghui.analyzer.ledger.Golden;
import org.gonghui.analyzer.publication.Leaf;
import org.gonghui.corpus.text.Language;
import org.junit.jupiter.api.Test;

final class CountyReportTest {

    @Test
    void tellsTheCountyAndEachSchoolInPlainWords() throws Exception {
        Golden.check(CountyReportTest.class, "county.txt",
                PublicationText.of(
                        CountyReport.of(CountySample.input(Language.ZH, Set.of("东河小学", "北河小学", "空山小学", "东河初中"), 5)),
                        Language.ZH));
    }

    @Test
    void tellsTheSameInEnglish() throws Exception {
        String text = PublicationText.of(CountyReport.of(
                CountySample.input(Language.EN, Set.of("东河小学"), 5)), Language.EN);

        assertThat(text.lines().filter(line -> line.startsWith("[LEAD]") || line.startsWith("[WARNING]"))
                .filter(line -> line.chars().anyMatch(sign -> sign >= 0x4E00 && sign <= 0x9FFF))
                .map(line -> line.replaceAll("p\\d.*#1", ""))).noneMatch(line -> line.contains("所"));
        assertThat(text).contains("visits of relief: 10 person-times").contains("Not mentioned in the summary");
    }

    @Test
    void makesPagesForTheSchoolsThatAreWantedOnly() throws Exception {
        assertThat(CountyReport.of(CountySample.input(Language.ZH, Set.of("南河小学", "空山小学"), 5))
                .leaves()
                .stream()
                .map(Leaf::id)).containsExactly("county", "school-s3", "school-s6");
    }

    @Test
    void ranksNobodyInSmallGroups() throws Exception {
        String text = PublicationText.of(CountyReport.of(CountySample.input(Language.ZH, Set.of("东河初中"), 5)),
                Language.ZH);

        assertThat(text).contains("同类学校（初中）只有 2 所，少于 5 所，只列数值，不排名次。").doesNotContain("高于同类学校中的 100%（");
    }

    @Test
    void saysOfASchoolWithASummaryOfAnotherPeriodThatItIsOfAnotherPeriod() throws Exception {
        String text = PublicationText.of(CountyReport.of(CountySample.input(Language.ZH, Set.of("西河初中"), 5)),
                Language.ZH);

        assertThat(text).contains("[WARNING] 没有按 2023 年写的工作总结；交来的是 2022—2023 学年的").doesNotContain("这一页没有数据");
    }

    @Test
    void drawsYearsThatHaveEnoughSchools() throws Exception {
        String text = PublicationText.of(CountyReport.of(CountySample.input(Language.ZH, Set.of("东河小学"), 2)),
                Language.ZH);

        assertThat(text).contains("[CHART trend-relief-visits] 慰问人次：各年的中位数")
                .contains("    2022 | 2 | 10.75 | 15.50 | 20.25\n    2023 | 6 | 22.50 | 31.50 | 38.25\n");
    }

    @Test
    void givesTheSameReportForTheSameInput() throws Exception {
        assertThat(PublicationText.of(CountyReport.of(CountySample.input()), Language.EN))
                .isEqualTo(PublicationText.of(CountyReport.of(CountySample.input()), Language.EN));
    }

    @Test
    void listsTheFirstContradictionsOfASchoolAndSaysHowManyMoreThereAre() throws Exception {
        CountyInput input = CountySample.input(Language.ZH, Set.of("东河小学"), 5);
        Contradiction one = input.contradictions().getFirst();

        String text = PublicationText.of(CountyReport.of(with(input, Collections.nCopies(23, one))), Language.ZH);

        assertThat(text).contains("[EVIDENCE c-20]", "另有 3 处没有列出", "东河小学 | 23 | 分项与总数 23")
                .doesNotContain("[EVIDENCE c-21]");
    }

    @Test
    void hasNoSectionOfContradictionsWhereThereIsNone() throws Exception {
        CountyInput input = CountySample.input(Language.ZH, Set.of("东河小学"), 5);
        Contradiction ofAPlan = input.contradictions().getLast();

        String text = PublicationText.of(CountyReport.of(with(input, List.of(ofAPlan))), Language.ZH);

        assertThat(text).contains("前后不一之处 | 0 |").doesNotContain("== 前后不一");
    }

    private static CountyInput with(CountyInput input, List<Contradiction> contradictions) {
        return new CountyInput(input.ledger(), input.comparison(), input.before(), input.groups(), input.profiles(),
                input.inputs(), input.copies(), contradictions, input.texts(), input.fingerprint(), input.pages(),
                input.language());
    }
}
