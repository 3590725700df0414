/// What is compared with what: a school in a period as the unit ([SchoolPeriods], [PeriodChoice]), and which schools are
/// alike ([PeerGroups], [PeerFile]).
///
/// Only summaries of school unions make units; periods of different kinds are never mixed.
@NullMarked
package org.gonghui.analyzer.peers;

import org.jspecify.annotations.NullMarked;
