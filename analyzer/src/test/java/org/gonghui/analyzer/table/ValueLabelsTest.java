package org.gonghui.analyzer.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.Language;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.Per;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

final class ValueLabelsTest {

    private static final ResultTable TABLE = new ResultTable(new Message("表", "table"),
            List.of(ResultColumn.of("category", ResultColumn.Kind.TEXT, "类别", "category")),
            Table.create(StringColumn.create("category", "relief-visits", "", "别的")), List.of());

    @Test
    void peopleReadTheLabelWhereTheCellKeepsTheId() {
        ResultTable labelled = TABLE.labelled("category", ValueLabels.of(Category.class));

        assertThat(labelled.text(0, 0)).isEqualTo("relief-visits");
        assertThat(labelled.shown(0, 0, Language.ZH)).isEqualTo("慰问帮扶与送温暖");
        assertThat(labelled.shown(0, 0, Language.EN)).isEqualTo("visits and relief");
        assertThat(labelled.first(1).shown(0, 0, Language.EN)).isEqualTo("visits and relief");
    }

    @Test
    void whatIsNoIdIsShownAsItIs() {
        ResultTable labelled = TABLE.labelled("category", ValueLabels.of(Category.class));

        assertThat(labelled.shown(1, 0, Language.ZH)).isEmpty();
        assertThat(labelled.shown(2, 0, Language.EN)).isEqualTo("别的");
        assertThat(TABLE.shown(0, 0, Language.ZH)).isEqualTo("relief-visits");
    }

    @Test
    void severalIdsInOneCellAreShownOneByOne() {
        ValueLabels per = ValueLabels.of(Per.class);

        assertThat(per.shown("person month", Language.ZH)).isEqualTo("每人、每月");
        assertThat(per.shown("person month", Language.EN)).isEqualTo("per person, per month");
        assertThat(per.shown("person moon", Language.ZH)).isEqualTo("person moon");
    }

    @Test
    void aLabelLeadsBackToItsIdInEitherLanguage() {
        ValueLabels categories = ValueLabels.of(Category.class);

        assertThat(categories.id("慰问帮扶与送温暖")).isEqualTo("relief-visits");
        assertThat(categories.id("visits and relief")).isEqualTo("relief-visits");
        assertThat(categories.id("relief-visits")).isEqualTo("relief-visits");
        assertThat(categories.id("别的")).isEqualTo("别的");
    }

    @Test
    void ofTwoListsTheLaterOneDecides() {
        ValueLabels both = ValueLabels.FLAG.and(new ValueLabels(Map.of("true", new Message("有", "some"))));

        assertThat(both.shown("true", Language.ZH)).isEqualTo("有");
    }

    @Test
    void numbersAndMissingColumnsHaveNoLabels() {
        assertThatThrownBy(() -> TABLE.labelled("kind", ValueLabels.FLAG)).hasMessageContaining("no column kind");
        assertThatThrownBy(() -> ResultColumn.of("year", ResultColumn.Kind.LABEL, "年", "year").with(ValueLabels.FLAG))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
