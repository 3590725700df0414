package org.gonghui.analyzer.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class IndicatorCatalogueTest {

    private static final String OWN = """
            # 本县的指标
            [reading_events]
            number X1
            zh 读书活动次数
            unit event
            better more
            events activities type=study
            """;

    @Test
    void holdsTheIndicatorsOfTheCodeBook() {
        IndicatorCatalogue catalogue = IndicatorCatalogue.standard();

        for (int number = 1; number <= 29; number++) {
            assertThat(catalogue.find("I" + number)).as("I" + number).isPresent();
        }
        assertThat(catalogue.find("慰问人次")).contains(catalogue.find("relief_visits").orElseThrow());
        assertThat(catalogue.find("I99")).isEmpty();
    }

    @Test
    void takesACountysOwnIndicators(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("own.txt");
        Files.writeString(file, OWN + OWN.replace("reading_events", "relief_visits"));

        IndicatorCatalogue catalogue = IndicatorCatalogue.standard().plus(file);

        assertThat(catalogue.all()).hasSize(IndicatorCatalogue.standard().all().size() + 1);
        assertThat(catalogue.find("relief_visits").orElseThrow().label().zh()).isEqualTo("读书活动次数");
    }

    @Test
    void takesAnyNameOfAnActivityAndAValueThatStandsTwice() throws Exception {
        IndicatorCatalogue own = IndicatorCatalogue.parse("own.txt",
                OWN.replace("type=study", "type=study|study canonical!=夜读*"));

        assertThat(own.find("reading_events")).isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"type=study|type=study canonical=|line 7: canonical has no value ''",
        "type=study|type=reading|line 7: type has no value 'reading'",
        "activities type=study|figures measure=relief.person_time|line 7: measure has no value 'relief.person_time'; similar are: relief.amount",
        "events activities|events figures|line 7: 'type=study' is no condition",
        "events activities type|events figures measure=relief.* unit|line 7",
        "events activities|evnts activities|line 7: 'evnts activities type=study' is not understood",
        "unit event|unit km|line 5: unit has no value 'km'",
        "unit event|better less|line 2: [reading_events] has no line unit",
        "[reading_events]|[Reading]|line 2: the id 'Reading'", "[reading_events]|number|line 2",
        "better more|count paragraphs kind=work|must have exactly one of the lines"})
    void namesFileLineAndWhatWouldBeRight(String right, String wrong, String message) {
        assertThatThrownBy(() -> IndicatorCatalogue.parse("own.txt", OWN.replace(right, wrong)))
                .isInstanceOf(IndicatorFileException.class)
                .hasMessageContaining("own.txt")
                .hasMessageContaining(message);
    }

    @Test
    void refusesAnIdThatStandsTwiceAndAFileThatIsNotThere(@TempDir Path folder) {
        assertThatThrownBy(() -> IndicatorCatalogue.parse("own.txt", OWN + OWN))
                .hasMessageContaining("stands there twice");
        assertThatThrownBy(() -> IndicatorCatalogue.standard().plus(folder.resolve("none.txt")))
                .isInstanceOf(IndicatorFileException.class)
                .hasMessageContaining("there is no such file");
    }
}
