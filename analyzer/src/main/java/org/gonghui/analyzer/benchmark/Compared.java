package org.gonghui.analyzer.benchmark;

import java.util.Optional;
import org.gonghui.analyzer.peers.PeerGroup;
import org.gonghui.analyzer.peers.SchoolPeriods;

/// One indicator of one school in a comparison.
///
/// @param indicator the indicator
/// @param school full name
/// @param id in the register, if it is there
/// @param value its value; empty if there is no summary of the period
/// @param amount what is compared, per head if that was asked for; empty without a figure, or without number of staff
/// @param group its peers, if it has any
/// @param standing where it stands, if its group is large enough
/// @param size how much it wrote, if it did
public record Compared(Indicator indicator, String school, Optional<String> id, Optional<IndicatorValue> value,
        Optional<Amount> amount, Optional<PeerGroup> group, Optional<Standing> standing,
        Optional<SchoolPeriods.Size> size) {

    /// Id of the state of its value, `no-data` without a summary.
    public String state() {
        return value.map(found -> found.state().id()).orElse("no-data");
    }
}
