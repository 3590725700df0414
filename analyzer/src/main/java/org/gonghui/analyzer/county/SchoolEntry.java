package org.gonghui.analyzer.county;

import java.util.List;
import java.util.Optional;
import org.gonghui.analyzer.benchmark.Compared;
import org.gonghui.analyzer.benchmark.FactState;
import org.gonghui.analyzer.benchmark.Indicator;
import org.gonghui.analyzer.peers.PeerGroup;
import org.gonghui.analyzer.peers.SchoolPeriods;
import org.gonghui.corpus.school.RegisteredSchool;

/// A school of the report.
///
/// @param key its id in the register, or its name if it is not there
/// @param name its full name
/// @param leaf id of its page
/// @param registered what the register says of it
/// @param rows its indicators, in the order of the catalogue
record SchoolEntry(String key, String name, String leaf, Optional<RegisteredSchool> registered, List<Compared> rows) {

    SchoolEntry {
        rows = List.copyOf(rows);
    }

    /// How much it wrote on the period; empty if there is no summary.
    Optional<SchoolPeriods.Size> size() {
        return rows.stream().map(Compared::size).flatMap(Optional::stream).findFirst();
    }

    boolean hasData() {
        return size().isPresent();
    }

    Optional<PeerGroup> group() {
        return rows.stream().map(Compared::group).flatMap(Optional::stream).findFirst();
    }

    /// Its rows that are in a state.
    List<Compared> in(FactState state) {
        return rows.stream().filter(row -> row.state().equals(state.id())).toList();
    }

    /// The row of an indicator.
    Optional<Compared> of(Indicator indicator) {
        return rows.stream().filter(row -> row.indicator().equals(indicator)).findFirst();
    }
}
