package org.gonghui.analyzer.verify;

import java.nio.file.Path;
import java.util.Optional;
import org.gonghui.analyzer.benchmark.ComparisonResults;
import org.gonghui.analyzer.benchmark.IndicatorResults;
import org.gonghui.analyzer.ledger.FactResults;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.UserException;

/// Derives the numbers of published tables again. Immutable.
public final class Verifier {

    private static final Message KNOWN = new Message(
            "能核对的是 gonghui export、compare、figures、activities 写出的 CSV（指标、对比、数字、活动），带表头，各列齐全",
            "what can be verified are CSV files as gonghui export, compare, figures and activities write them (indicators,"
                    + " comparisons, figures, activities), with their header and all columns");

    private final Evidence evidence;

    public Verifier(Evidence evidence) {
        this.evidence = evidence;
    }

    /// Verifies a CSV file.
    ///
    /// @throws UserException if it cannot be read or holds no table that can be verified
    public Findings verify(Path file) throws UserException {
        PublishedTable table = PublishedTable.read(file);
        Optional<Findings> findings = indicators(table).or(() -> figures(table)).or(() -> activities(table));
        return findings.orElseThrow(() -> new UserException(
                new Message(file + "：不认识这样的表；" + KNOWN.zh() + "。",
                        file + ": a table of another sort; " + KNOWN.en() + ".")));
    }

    /// Sums all indicators of all schools and periods of the corpus anew.
    public Findings verifyIndicators() {
        ResultTable table = IndicatorResults.of(evidence.indicators(), evidence.catalogue());
        return new IndicatorCheck(evidence).check(PublishedRow.of(table));
    }

    private Optional<Findings> indicators(PublishedTable table) {
        // a comparison has all columns that a table of indicators has
        return table.rows(ComparisonResults.columns(), IndicatorCheck.NEEDED)
                .map(rows -> new IndicatorCheck(evidence).check(rows)
                        .plus(new StandingCheck(evidence.catalogue()).check(rows)));
    }

    private Optional<Findings> figures(PublishedTable table) {
        ResultTable known = FactResults.figures(evidence.ledger().figures());
        return table.rows(known.columns(), FactCheck.FIGURES).map(rows -> new FactCheck(evidence).figures(rows));
    }

    private Optional<Findings> activities(PublishedTable table) {
        ResultTable known = FactResults.activities(evidence.ledger().activities());
        return table.rows(known.columns(), FactCheck.ACTIVITIES)
                .map(rows -> new FactCheck(evidence).activities(rows));
    }
}
