package org.gonghui.analyzer.verify;

import org.gonghui.analyzer.benchmark.IndicatorCatalogue;
import org.gonghui.analyzer.benchmark.Indicators;
import org.gonghui.analyzer.ledger.FactLedger;
import org.gonghui.corpus.school.Register;

/// What numbers are derived from.
///
/// @param facts the figures, activities and paragraphs that the corpus holds
/// @param ledger its ledger
/// @param indicators what they come to
/// @param catalogue how
/// @param register the schools
public record Evidence(StoredFacts facts, FactLedger ledger, Indicators indicators, IndicatorCatalogue catalogue,
        Register register) {}
