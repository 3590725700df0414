package org.gonghui.analyzer.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.gonghui.analyzer.benchmark.FactState;
import org.gonghui.analyzer.benchmark.Indicator;
import org.gonghui.analyzer.benchmark.IndicatorCatalogue;
import org.gonghui.analyzer.benchmark.IndicatorValue;
import org.gonghui.analyzer.benchmark.Indicators;
import org.gonghui.analyzer.peers.SchoolPeriod;
import org.gonghui.analyzer.ledger.FactLedger;
import org.gonghui.analyzer.quality.IndicatorKey.Expected;
import org.gonghui.analyzer.quality.IndicatorKey.Place;
import org.gonghui.corpus.text.AnnotatedParagraph;
import org.gonghui.corpus.text.AnnotatedSummary;
import org.gonghui.corpus.text.DocumentRow;
import org.gonghui.corpus.text.Page;
import org.gonghui.corpus.text.ParagraphRow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Holds the values of indicators to what a careful reader found in the samples. What is wrong stands, with the reason
/// of the right answer, in `target/indicators-wrong.txt` after each run.
final class IndicatorKeyTest {

    private static final Path WRONG = Path.of("target", "indicators-wrong.txt");

    private static final List<String> LIST = new ArrayList<>();
    private static final Map<String, int[]> SCORES = new TreeMap<>();
    private static Properties floors = new Properties();

    @BeforeAll
    static void compareTheSamples() throws Exception {
        try (Reader reader = Files.newBufferedReader(Path.of("src/test/resources/quality/samples.properties"))) {
            floors.load(reader);
        }
        IndicatorKey key = IndicatorKey.read(SampleRun.SAMPLES.resolve("key").resolve("indicators.csv"));
        Indicators indicators = Indicators.of(ledger(SampleRun.run()));
        for (Place unit : key.units()) {
            SchoolPeriod found = indicators.units().stream().filter(one -> isIt(unit, one)).findFirst().orElseThrow();
            for (String id : key.indicators()) {
                Indicator indicator = IndicatorCatalogue.standard().find(id).orElseThrow();
                compare(unit.of(id), Optional.ofNullable(key.cells().get(unit.of(id))),
                        indicators.value(indicator, found));
            }
        }
        Files.write(WRONG, LIST);
    }

    private static boolean isIt(Place unit, SchoolPeriod one) {
        return one.id().equals(Optional.of(unit.school())) && one.year() == unit.year()
                && one.type().id().equals(unit.period());
    }

    /// A cell counts if the key says something of it or if a number was found there.
    private static void compare(Place place, Optional<Expected> expected, IndicatorValue value) {
        if (expected.isEmpty() && value.state() != FactState.FIGURE) {
            return;
        }
        boolean right = expected.isPresent() && expected.get().accepts(value);
        int[] score = SCORES.computeIfAbsent(place.indicator(), any -> new int[2]);
        score[0] += right ? 1 : 0;
        score[1]++;
        if (!right) {
            LIST.add("%s %s %d %s: %s, expected %s %s".formatted(place.indicator(), place.school(), place.year(),
                    place.period(), shown(value),
                    expected.map(one -> String.join(" or ", one.answers())).orElse("none"),
                    expected.map(Expected::reason).orElse("")));
        }
    }

    private static String shown(IndicatorValue value) {
        return value.state() == FactState.FIGURE
                ? value.min().getAsDouble() + ".." + value.max() + " from " + value.rows()
                : value.state().id();
    }

    private static FactLedger ledger(SampleRun run) {
        FactLedger.Builder builder = new FactLedger.Builder(run.register(), Map.of());
        run.pages().values().forEach(page -> page.summaries().forEach(one -> add(builder, page.page(), one)));
        return builder.build();
    }

    private static void add(FactLedger.Builder builder, Page page, AnnotatedSummary annotated) {
        String id = annotated.summary().id();
        List<ParagraphRow> rows = annotated.paragraphs()
                .stream()
                .map(one -> ParagraphRow.of(id, one, one.paragraph().span().in(page.text())))
                .toList();
        builder.add(DocumentRow.of(annotated.summary(), rows));
        for (int i = 0; i < rows.size(); i++) {
            AnnotatedParagraph one = annotated.paragraphs().get(i);
            builder.add(rows.get(i), one.paragraph().span().in(page.text()), one.figures(), one.activities());
        }
    }

    @Test
    void indicatorsAreAsACarefulReaderFoundThemAtLeastAsOftenAsBefore() {
        int right = SCORES.values().stream().mapToInt(score -> score[0]).sum();
        int all = SCORES.values().stream().mapToInt(score -> score[1]).sum();

        assertThat((double) right / all).as("%d of %d right; wrong are%n%s", right, all, String.join("\n", LIST))
                .isGreaterThanOrEqualTo(Double.parseDouble(floors.getProperty("indicator")));
    }

    @Test
    void eachIndicatorIsRightAtLeastAsOftenAsBefore() {
        assertThat(SCORES).allSatisfy((indicator, score) -> assertThat((double) score[0] / score[1])
                .as("%s: %d of %d", indicator, score[0], score[1])
                .isGreaterThanOrEqualTo(Double.parseDouble(floors.getProperty("indicator." + indicator))));
    }
}
