package org.gonghui.analyzer.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StatsRequestTest {

    private static StatsRequest parse(String by, String measure) throws StatsRequestException {
        return StatsRequest.parse(List.of(by), measure, Optional.empty());
    }

    @Test
    void understandsIdsAndLabels() throws StatsRequestException {
        assertThat(parse("school,category", "paragraphs"))
                .isEqualTo(new StatsRequest(List.of(Dimension.SCHOOL, Dimension.CATEGORY), Measure.PARAGRAPHS,
                        Counted.DONE))
                .isEqualTo(parse("学校，类别", "段落数"))
                .isEqualTo(StatsRequest.parse(List.of("school", "category"), "paragraphs", Optional.of("done")));
    }

    @Test
    void countsEverythingByKindUnlessTold() throws StatsRequestException {
        assertThat(parse("kind", "paragraphs").counted()).isEqualTo(Counted.ALL);
        assertThatThrownBy(() -> StatsRequest.parse(List.of("kind"), "paragraphs", Optional.of("planned")))
                .isInstanceOf(StatsRequestException.class)
                .hasMessageContaining("--kind all");
    }

    /// All pairs, each accepted or refused.
    @Test
    void acceptsExactlyThePairsThatSayMoreThanOneDimension() {
        List<String> accepted = new ArrayList<>();
        for (Dimension first : Dimension.values()) {
            for (Dimension second : Dimension.values()) {
                try {
                    parse(first.id() + "," + second.id(), "paragraphs");
                    accepted.add(first.id() + "," + second.id());
                } catch (StatsRequestException refused) {
                    assertThat(refused.userMessage().zh()).contains(first.id() + "," + second.id(), "school,category");
                }
            }
        }
        assertThat(accepted).containsExactly("school,year", "school,category", "school,group", "school,kind",
                "year,school", "year,stage", "year,category", "year,group", "year,kind", "stage,year", "stage,category",
                "stage,group", "stage,kind", "document,category", "document,group", "document,kind", "category,school",
                "category,year", "category,stage", "category,document", "category,kind", "group,school", "group,year",
                "group,stage", "group,document", "group,kind", "kind,school", "kind,year", "kind,stage",
                "kind,document",
                "kind,category", "kind,group");
    }

    @Test
    void refusesSharesThatAreNotOfARow() throws StatsRequestException {
        assertThat(parse("category", "share").columns()).isEmpty();
        assertThat(parse("school,group", "share").columns()).contains(Dimension.GROUP);
        for (String by : List.of("school", "year", "category,school", "school,year")) {
            assertThatThrownBy(() -> parse(by, "share")).isInstanceOf(StatsRequestException.class)
                    .hasMessageContaining("school,category");
        }
    }

    @Test
    void listsTheValidWords() {
        assertThatThrownBy(() -> parse("province", "paragraphs")).isInstanceOf(StatsRequestException.class)
                .hasMessage(
                        "--by: unknown 'province'; expected one of school, year, stage, document, category, group, kind (paragraph kind).");
        assertThatThrownBy(() -> parse("school", "words"))
                .hasMessageContaining("paragraphs, characters, documents, share");
        assertThatThrownBy(() -> parse("school,year,category", "paragraphs")).hasMessageContaining("school,category");
        assertThatThrownBy(() -> StatsRequest.of(List.of(), Measure.SHARE, Optional.empty()))
                .isInstanceOf(StatsRequestException.class);
    }

    @Test
    void checksItself() {
        assertThatThrownBy(
                () -> new StatsRequest(List.of(Dimension.SCHOOL, Dimension.STAGE), Measure.PARAGRAPHS, Counted.DONE))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
