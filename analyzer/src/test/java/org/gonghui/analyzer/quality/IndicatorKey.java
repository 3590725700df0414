package org.gonghui.analyzer.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gonghui.analyzer.benchmark.FactState;
import org.gonghui.analyzer.benchmark.IndicatorValue;

/// What a careful reader says the indicators of the samples are: `corpus/samples/key/indicators.csv`, explained in
/// `corpus/samples/README.md`.
///
/// @param cells what is expected, by school, period and indicator
record IndicatorKey(Map<Place, Expected> cells) {

    private static final double NEAR = 1e-3;

    /// A school and period, and an indicator.
    ///
    /// @param period id of the kind of period
    record Place(String school, int year, String period, String indicator) {

        Place of(String other) {
            return new Place(school, year, period, other);
        }
    }

    /// What is right, and why.
    ///
    /// @param answers each of them is right: the code book leaves room
    record Expected(List<String> answers, String reason) {

        boolean accepts(IndicatorValue value) {
            return answers.stream().anyMatch(answer -> isRight(answer, value));
        }
    }

    static IndicatorKey read(Path file) throws IOException {
        Map<Place, Expected> cells = new LinkedHashMap<>();
        for (String row : Files.readAllLines(file).stream().skip(1).toList()) {
            String[] fields = row.split(",", 6);
            Place place = new Place(fields[0], Integer.parseInt(fields[1]), fields[2], fields[3]);
            Expected expected = new Expected(List.of(fields[4].split("\\|")), fields[5]);
            if (cells.put(place, expected) != null) {
                throw new IOException(file + ": two rows for " + place);
            }
        }
        return new IndicatorKey(cells);
    }

    /// Indicators that the key speaks of. Where it has no row for one of them, no number is right.
    Set<String> indicators() {
        Set<String> indicators = new LinkedHashSet<>();
        cells.keySet().forEach(place -> indicators.add(place.indicator()));
        return indicators;
    }

    /// One place for each school and period.
    Set<Place> units() {
        Set<Place> units = new LinkedHashSet<>();
        cells.keySet().forEach(place -> units.add(place.of("")));
        return units;
    }

    private static boolean isRight(String answer, IndicatorValue value) {
        return switch (answer) {
            case "none" -> value.state() != FactState.FIGURE && value.state() != FactState.REDACTED;
            case "mentioned" -> value.state() == FactState.MENTIONED;
            case "redacted" -> value.state() == FactState.REDACTED;
            default -> value.state() == FactState.FIGURE && isNumber(answer, value);
        };
    }

    /// `5` exactly, `10..20` from 10 to below 20, `10..` at least.
    private static boolean isNumber(String answer, IndicatorValue value) {
        String[] bounds = answer.split("\\.\\.", -1);
        double min = Double.parseDouble(bounds[0]);
        if (bounds.length == 1) {
            return near(value.min().orElseThrow(), min) && value.max().isPresent()
                    && near(value.max().getAsDouble(), min);
        }
        boolean open = bounds[1].isEmpty();
        return near(value.min().orElseThrow(), min) && value.max().isEmpty() == open
                && (open || Math.abs(value.max().orElseThrow() - Double.parseDouble(bounds[1])) <= 1);
    }

    private static boolean near(double one, double other) {
        return Math.abs(one - other) <= NEAR * Math.max(1, Math.abs(other));
    }
}
