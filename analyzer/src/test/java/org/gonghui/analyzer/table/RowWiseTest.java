package org.gonghui.analyzer.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalDouble;
import org.gonghui.corpus.text.Message;
import org.junit.jupiter.api.Test;

final class RowWiseTest {

    private static final Message TITLE = new Message("题", "title");
    private static final List<ResultColumn> COLUMNS = List.of(
            ResultColumn.of("name", ResultColumn.Kind.TEXT, "名", "name"),
            ResultColumn.of("count", ResultColumn.Kind.COUNT, "数", "count"));

    @Test
    void fillsRowsFromLeftToRight() {
        ResultTable first = new RowWise(COLUMNS).text("甲").number(OptionalDouble.of(3)).build(TITLE, List.of());
        RowWise rows = new RowWise(COLUMNS).copy(first, 0).text("乙").number(OptionalDouble.empty());
        assertThat(rows.size()).isEqualTo(2);
        ResultTable table = rows.build(TITLE, List.of());
        assertThat(table.text(0, 0)).isEqualTo("甲");
        assertThat(table.number(0, 1)).hasValue(3);
        assertThat(table.number(1, 1)).isEmpty();
    }

    @Test
    void refusesARowThatEndsEarly() {
        RowWise rows = new RowWise(COLUMNS).text("甲");
        assertThatThrownBy(() -> rows.build(TITLE, List.of())).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("count");
    }
}
