package org.gonghui.analyzer.peers;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.gonghui.corpus.text.Language;
import org.gonghui.corpus.text.PeriodType;

/// The one year and kind of period that is compared. Summaries of the same year on periods of other kinds are left out
/// and counted.
///
/// @param year the year
/// @param type the kind of period
/// @param others how many schools wrote about the year in periods of other kinds
public record PeriodChoice(int year, PeriodType type, Map<PeriodType, Integer> others) {

    public PeriodChoice {
        others = Map.copyOf(others);
    }

    /// Chooses among what there is.
    ///
    /// @param year if empty, the latest
    /// @param type if empty, that which most schools of the year have; calendar years if there are none
    /// @return empty if no year is given and there are no units
    public static Optional<PeriodChoice> of(Collection<SchoolPeriod> units, OptionalInt year,
            Optional<PeriodType> type) {
        OptionalInt chosen = year.isPresent() ? year : units.stream().mapToInt(SchoolPeriod::year).max();
        return chosen.isPresent() ? Optional.of(in(units, chosen.getAsInt(), type)) : Optional.empty();
    }

    private static PeriodChoice in(Collection<SchoolPeriod> units, int year, Optional<PeriodType> type) {
        Map<PeriodType, Integer> types = new EnumMap<>(PeriodType.class);
        units.stream().filter(unit -> unit.year() == year).forEach(unit -> types.merge(unit.type(), 1, Integer::sum));
        PeriodType most = type.orElseGet(() -> types.entrySet()
                .stream()
                .max(Map.Entry.<PeriodType, Integer>comparingByValue()
                        .thenComparing(Map.Entry.<PeriodType, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(PeriodType.CALENDAR_YEAR));
        types.remove(most);
        return new PeriodChoice(year, most, types);
    }

    /// Those of `units` that are of this year and kind, in their order.
    public List<SchoolPeriod> among(Collection<SchoolPeriod> units) {
        return units.stream().filter(unit -> unit.year() == year && unit.type() == type).toList();
    }

    /// As people say it: 2023 自然年.
    public String in(Language language) {
        return year + " " + type.label().in(language);
    }
}
