package org.gonghui.analyzer.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.NumericColumn;

class StatsNumbersTest {

    private static StatsNumbers numbers(long first) {
        StatsNumbers.Builder builder = new StatsNumbers.Builder(2);
        StatsNumbers.Column counts = builder.column();
        counts.set(0, OptionalLong.of(first));
        counts.set(1, OptionalLong.empty());
        builder.column().set(1, 0.25);
        return builder.build();
    }

    @Test
    void tellsWhatIsThereFromWhatIsNot() {
        StatsNumbers numbers = numbers(0);

        assertThat(numbers.columns()).isEqualTo(2);
        assertThat(numbers.rows()).isEqualTo(2);
        assertThat(numbers.get(0, 0)).hasValue(0);
        assertThat(numbers.get(1, 0)).isEmpty();
        assertThat(numbers.get(0, 1)).isEmpty();
        assertThat(numbers.get(1, 1)).hasValue(0.25);
    }

    @Test
    void areEqualIfTheirNumbersAre() {
        assertThat(numbers(3)).isEqualTo(numbers(3)).hasSameHashCodeAs(numbers(3)).isNotEqualTo(numbers(4));
        assertThat(numbers(3)).asString().contains("3.0", "0.25");
    }

    @Test
    void tablesHaveTheSameNumbers() throws StatsRequestException {
        StatsTable stats = CategoryStatistics.compute(LedgerSample.county().ledger(LedgerSample.register()),
                StatsRequest.parse(List.of("school,category"), "share", Optional.empty()));

        assertThat(stats.table().columnCount()).isEqualTo(stats.columns().size() + 1);
        assertThat(stats.table().stringColumn("school").asList())
                .isEqualTo(stats.rows().stream().map(StatsRow::id).toList());
        for (int row = 0; row < stats.rows().size(); row++) {
            for (int column = 0; column < stats.columns().size(); column++) {
                NumericColumn<?> numbers = (NumericColumn<?>) stats.table()
                        .column(column + 1);
                assertThat(numbers.isMissing(row)).isEqualTo(stats.value(row, column).isEmpty());
                if (stats.value(row, column).isPresent()) {
                    assertThat(numbers.getDouble(row)).isEqualTo(stats.value(row, column).getAsDouble());
                }
            }
        }
    }
}
