package org.gonghui.cli.render;

import java.util.List;
import org.gonghui.analyzer.ledger.StatsRow;
import org.gonghui.analyzer.ledger.StatsTable;
import org.gonghui.corpus.text.DisplayWidth;
import org.gonghui.corpus.text.Language;

/// The labels of a table's rows, without the county that all of them begin with.
///
/// @param dropped what was left out before each label, empty if nothing
/// @param texts one for each row
record RowLabels(String dropped, List<String> texts) {

    private static final int MAX_WIDTH = 32;

    /// The labels of `table`, cut where they take more than `most` columns.
    static RowLabels of(StatsTable table, Language language, int most) {
        List<String> units = table.rows()
                .stream()
                .filter(row -> row.role() == StatsRow.Role.UNIT)
                .map(row -> row.label().in(language))
                .toList();
        String region = Region.common(units);
        List<String> texts = table.rows()
                .stream()
                .map(row -> Printable.of(text(row, region, language)))
                .map(text -> DisplayWidth.fit(text, Math.min(most, MAX_WIDTH)))
                .toList();
        return new RowLabels(region, texts);
    }

    private static String text(StatsRow row, String region, Language language) {
        String label = row.shownLabel(language);
        return switch (row.role()) {
            case UNIT -> label.substring(region.length());
            case SUBTOTAL -> "  " + label;
            case UNREGISTERED, UNKNOWN, TOTAL -> label;
        };
    }

    int width() {
        return texts.stream().mapToInt(DisplayWidth::of).max().orElse(0);
    }
}
