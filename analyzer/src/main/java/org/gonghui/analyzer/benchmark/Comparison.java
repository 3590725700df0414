package org.gonghui.analyzer.benchmark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gonghui.analyzer.peers.PeerGroup;
import org.gonghui.analyzer.peers.PeerGroups;
import org.gonghui.analyzer.peers.PeriodChoice;
import org.gonghui.analyzer.peers.SchoolPeriod;
import org.gonghui.corpus.school.Register;
import org.gonghui.corpus.school.RegisteredSchool;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.PeriodType;

/// Schools beside their peers, indicator by indicator, for one period. Immutable.
///
/// A figure that is only known to be at least so much stands at that; its rank is told with the best and the worst that
/// is possible. Periods of another kind are left out and counted.
public final class Comparison {

    private final CompareRequest request;
    private final PeriodChoice period;
    private final List<Compared> rows = new ArrayList<>();
    private final Indicators indicators;

    private Comparison(Indicators indicators, CompareRequest request, PeriodChoice period) {
        this.indicators = indicators;
        this.request = request;
        this.period = period;
    }

    /// Compares; empty if there is no summary with a school and a year.
    ///
    /// @param groups the peers; schools that are not in the register have none
    public static Optional<Comparison> of(Indicators indicators, Register register, PeerGroups groups,
            CompareRequest request) {
        Optional<PeriodChoice> period = PeriodChoice.of(indicators.units(), request.year(), request.type());
        return period.map(chosen -> {
            Comparison comparison = new Comparison(indicators, request, chosen);
            Map<SchoolPeriod, List<IndicatorValue>> values = comparison.values();
            for (int number = 0; number < request.indicators().size(); number++) {
                int indicator = number;
                Map<SchoolPeriod, IndicatorValue> own = new LinkedHashMap<>();
                values.forEach((unit, all) -> own.put(unit, all.get(indicator)));
                comparison.add(request.indicators().get(indicator), own, register, groups);
            }
            return comparison;
        });
    }

    /// The values of all indicators, unit by unit: each may have to be read from disk.
    private Map<SchoolPeriod, List<IndicatorValue>> values() {
        Map<SchoolPeriod, List<IndicatorValue>> values = new LinkedHashMap<>();
        period.among(indicators.units()).forEach(unit -> values.put(unit,
                request.indicators().stream().map(indicator -> indicators.value(indicator, unit)).toList()));
        return values;
    }

    private void add(Indicator indicator, Map<SchoolPeriod, IndicatorValue> ofUnits, Register register,
            PeerGroups groups) {
        Map<String, IndicatorValue> values = new HashMap<>();
        Map<String, Amount> amounts = new HashMap<>();
        ofUnits.forEach((unit, value) -> {
            values.put(key(unit), value);
            amount(value, unit.id().flatMap(register::byId)).ifPresent(amount -> amounts.put(key(unit), amount));
        });
        for (RegisteredSchool school : register.schools()) {
            Optional<PeerGroup> group = groups.of(school.id());
            rows.add(row(indicator, school.name(), Optional.of(school.id()), values, amounts, group));
        }
        ofUnits.keySet()
                .stream()
                .filter(unit -> unit.id().flatMap(register::byId).isEmpty())
                .forEach(unit -> rows.add(row(indicator, unit.school(), Optional.empty(), values, amounts,
                        Optional.empty())));
    }

    private static String key(SchoolPeriod unit) {
        return unit.id().orElse(unit.school());
    }

    private Optional<Amount> amount(IndicatorValue value, Optional<RegisteredSchool> school) {
        if (value.state() != FactState.FIGURE) {
            return Optional.empty();
        }
        double max = value.incomplete() || value.max().isEmpty()
                ? Double.POSITIVE_INFINITY
                : value.max().getAsDouble();
        Amount amount = new Amount(value.min().orElseThrow(), max);
        if (!isPerHead(value.indicator())) {
            return Optional.of(amount);
        }
        int staff = school.map(one -> one.staff().orElse(0)).orElse(0);
        return staff > 0 ? Optional.of(new Amount(amount.min() / staff, amount.max() / staff)) : Optional.empty();
    }

    /// Shares and figures that are stated as they are need no division.
    public boolean isPerHead(Indicator indicator) {
        return request.perHead() && (indicator.formula() instanceof Formula.Total
                || indicator.formula() instanceof Formula.Events);
    }

    private Compared row(Indicator indicator, String school, Optional<String> id, Map<String, IndicatorValue> values,
            Map<String, Amount> amounts, Optional<PeerGroup> group) {
        String key = id.orElse(school);
        Optional<IndicatorValue> value = Optional.ofNullable(values.get(key));
        Optional<Amount> amount = Optional.ofNullable(amounts.get(key));
        Optional<Standing> standing = group.isEmpty() || amount.isEmpty()
                ? Optional.empty()
                : Standing.of(amount.get(), group.get()
                        .schools()
                        .stream()
                        .filter(peer -> !peer.equals(key) && amounts.containsKey(peer))
                        .map(amounts::get)
                        .toList(), indicator.direction() == Indicator.Direction.LESS, request.minimum());
        return new Compared(indicator, school, id, value, amount, group, standing,
                value.map(found -> indicators.periods().size(found.unit())));
    }

    /// One for each indicator and school: the schools of the register in its order, then others.
    public List<Compared> rows() {
        return List.copyOf(rows);
    }

    /// Rows of an indicator, best first; those without a figure last.
    public List<Compared> ranked(Indicator indicator) {
        boolean less = indicator.direction() == Indicator.Direction.LESS;
        Comparator<Compared> byValue = Comparator.comparingDouble(
                (Compared row) -> row.amount().map(Amount::min).orElse(less ? Double.MAX_VALUE : -1));
        return rows.stream()
                .filter(row -> row.indicator().equals(indicator))
                .sorted(less ? byValue : byValue.reversed())
                .toList();
    }

    public int year() {
        return period.year();
    }

    public PeriodType type() {
        return period.type();
    }

    /// What was asked.
    public CompareRequest request() {
        return request;
    }

    /// What is compared, and what periods are left out.
    public PeriodChoice period() {
        return period;
    }

    /// The values it is made from.
    public Indicators indicators() {
        return indicators;
    }

    /// What must be known to read it.
    public List<Message> notes() {
        return new ComparisonNotes(this).all();
    }
}
