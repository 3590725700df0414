package org.gonghui.analyzer.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.gonghui.analyzer.consistency.CarriedOver.Told;
import org.gonghui.analyzer.pipeline.Pipeline;
import org.gonghui.analyzer.segment.HanLpSegmenter;
import org.gonghui.corpus.school.DocumentList;
import org.gonghui.corpus.school.Register;
import org.gonghui.corpus.text.AnnotatedPage;
import org.gonghui.corpus.text.Origin;
import org.gonghui.corpus.text.Page;
import org.gonghui.corpus.text.Span;
import org.junit.jupiter.api.Test;

class CarriedOverTest {

    private static final Pipeline PIPELINE = Pipeline.standard(Register.EMPTY, DocumentList.EMPTY,
            HanLpSegmenter.standard());
    private static final String SENTENCE = "慰问困难教师12人，发放慰问金6000元。";

    private final List<Told> told = new ArrayList<>();

    private void tell(String school, int year, String... lines) {
        String text = school + "工会" + year + "年工作总结\n一、关心教职工生活\n" + String.join("\n", lines) + "\n";
        AnnotatedPage page = PIPELINE.annotate(new Page(school + year + ".txt", text, List.of(),
                new Origin("txt", "UTF-8", text.length(), "0".repeat(64))));
        page.summaries()
                .forEach(summary -> Consistency.standard().findings(page.page(), summary).told().ifPresent(told::add));
    }

    @Test
    void findsTheSentenceOfAnotherYearWhateverTheYearItNames() {
        tell("霁川县第九中学", 2023, "2023年" + SENTENCE);
        tell("霁川县第九中学", 2022, "2022年" + SENTENCE);

        assertThat(CarriedOver.between(told)).singleElement().satisfies(conflict -> {
            assertThat(conflict.earlierDocument()).isEqualTo("霁川县第九中学2022.txt#1");
            assertThat(conflict.laterDocument()).isEqualTo("霁川县第九中学2023.txt#1");
            assertThat(conflict.later().text()).startsWith("2023年慰问");
            assertThat(conflict.message().zh()).contains("2022.txt#1");
        });
    }

    @Test
    void findsNothingWhereFiguresSchoolsOrYearsDifferInTheRightWay() {
        tell("霁川县第九中学", 2022, SENTENCE);
        tell("霁川县第九中学", 2023, SENTENCE.replace("12", "13"));
        tell("霁川县第八中学", 2023, SENTENCE);
        tell("霁川县第九中学", 2022, SENTENCE);

        assertThat(CarriedOver.between(told)).isEmpty();
    }

    @Test
    void passesOverWhatLasts() {
        String lasting = "学校现有教职工168人，其中女教职工102人，会员168人。";
        tell("霁川县第九中学", 2022, lasting);
        tell("霁川县第九中学", 2023, lasting);

        assertThat(CarriedOver.between(told)).isEmpty();
    }

    @Test
    void countsAsManyAsItFinds() {
        Random random = new Random(7);
        for (int i = 0; i < 400; i++) {
            Statement sentence = new Statement(new Span(0, SENTENCE.length()),
                    SENTENCE.replace("12", "1" + random.nextInt(3)),
                    BigDecimal.TEN);
            told.add(new Told("d" + i, "s" + random.nextInt(20), 2000 + random.nextInt(4),
                    Collections.nCopies(random.nextInt(3), sentence)));
        }
        CarriedOverCount count = new CarriedOverCount();
        told.forEach(count::add);

        assertThat(count.count()).isEqualTo(CarriedOver.between(told).size()).isPositive();
    }

    @Test
    void countsNothingInNothing() {
        assertThat(new CarriedOverCount().count()).isZero();
    }
}
