package org.gonghui.analyzer.verify;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.gonghui.analyzer.benchmark.FactState;
import org.gonghui.analyzer.benchmark.Indicator;
import org.gonghui.analyzer.benchmark.IndicatorValue;
import org.gonghui.analyzer.ledger.FactId;
import org.gonghui.analyzer.peers.SchoolPeriod;
import org.gonghui.corpus.school.RegisteredSchool;
import org.gonghui.corpus.text.Message;

/// Checks values of indicators: that the rows behind each are in the corpus, of that school and period and of summaries,
/// that they add up to it, and that none was left out.
final class IndicatorCheck {

    static final Set<String> NEEDED = Set.of("indicator", "school", "year", "period_type", "state", "min", "max",
            "rows");
    private static final String PER_HEAD = "/staff";
    private static final String NO_DATA = "no-data";
    private static final Message SUM = new Message("依据的各行算出来不是这个数", "the rows behind it give another number");
    private static final Message NOW = new Message("按语料现在算不是这样", "the corpus gives something else");
    private static final Message ROWS = new Message("依据与语料里应计的行不同", "other rows of the corpus are behind it");
    private static final Message FOREIGN = new Message("依据的行不在语料里，或是别的学校、别的期间、计划的",
            "a row behind it is not in the corpus, or is of another school, period, or of a plan");

    private final Evidence evidence;
    private final Map<String, SchoolPeriod> units = new HashMap<>();
    private final FindingsBuilder findings = new FindingsBuilder();

    IndicatorCheck(Evidence evidence) {
        this.evidence = evidence;
        evidence.indicators()
                .units()
                .forEach(unit -> units.put(key(unit.id().orElse(unit.school()), Integer.toString(unit.year()),
                        unit.type().id()), unit));
    }

    private static String key(String school, String year, String type) {
        return school + '\n' + year + '\n' + type;
    }

    Findings check(List<PublishedRow> rows) {
        rows.forEach(this::check);
        return findings.build();
    }

    private void check(PublishedRow row) {
        String school = row.cell("school_id").isEmpty() ? row.cell("school") : row.cell("school_id");
        Optional<SchoolPeriod> unit = Optional
                .ofNullable(units.get(key(school, row.cell("year"), row.cell("period_type"))));
        Optional<Indicator> indicator = evidence.catalogue().find(row.cell("indicator"));
        if (indicator.isEmpty()) {
            findings.check(false, row, about(row), "indicator", "",
                    new Message("指标目录里没有这个指标（自己的指标文件用 --indicators 给出）",
                            "the catalogue has no such indicator (give a file of your own with --indicators)"));
        } else if (unit.isEmpty()) {
            findings.check(row.cell("state").equals(NO_DATA), row, about(row), "state", NO_DATA,
                    new Message("语料里没有这所学校这一期的总结", "the corpus has no summary of the school and period"));
        } else {
            check(row, indicator.get(), unit.get());
        }
    }

    private static String about(PublishedRow row) {
        return row.cell("school") + " " + row.cell("year") + " " + row.cell("indicator");
    }

    private void check(PublishedRow row, Indicator indicator, SchoolPeriod unit) {
        IndicatorValue now = evidence.indicators().value(indicator, unit);
        boolean same = findings.check(row.cell("state").equals(now.state().id()), row, about(row), "state",
                now.state().id(), NOW);
        List<String> ids = row.ids("rows");
        if (!findings.check(ids.stream().allMatch(id -> belongs(id, unit)), row, about(row), "rows",
                String.join(" ", now.rows()), FOREIGN)) {
            return;
        }
        findings.check(new HashSet<>(ids).equals(new HashSet<>(now.rows())), row, about(row), "rows",
                String.join(" ", now.rows()), ROWS);
        if (same && now.state() == FactState.FIGURE) {
            value(row, indicator, now, ids);
        }
    }

    private boolean belongs(String id, SchoolPeriod unit) {
        return evidence.facts().has(id) && FactId.parse(id)
                .flatMap(parsed -> evidence.indicators().periods().of(parsed.document()))
                .filter(unit::equals)
                .isPresent();
    }

    private void value(PublishedRow row, Indicator indicator, IndicatorValue now, List<String> ids) {
        Optional<Derived> summed = new Summing(evidence.facts()).value(indicator.method(), ids);
        Derived current = new Derived(decimal(now.min()).orElseThrow(), decimal(now.max()));
        Derived derived = summed.orElse(current);
        if (row.has("rank") && now.incomplete()) {
            // something is left out of it: a comparison takes it for a lower bound
            derived = new Derived(derived.min(), Optional.empty());
        }
        compare(row, perHead(row, now.unit(), derived), summed.isPresent() ? SUM : NOW);
    }

    private static Optional<BigDecimal> decimal(OptionalDouble value) {
        return value.isPresent() ? Optional.of(BigDecimal.valueOf(value.getAsDouble())) : Optional.empty();
    }

    /// Empty if it is per head and the number of staff is not known.
    private Optional<Derived> perHead(PublishedRow row, SchoolPeriod unit, Derived derived) {
        if (!row.cell("unit").endsWith(PER_HEAD)) {
            return Optional.of(derived);
        }
        return unit.id()
                .flatMap(evidence.register()::byId)
                .map(RegisteredSchool::staff)
                .filter(staff -> staff.orElse(0) > 0)
                .map(staff -> derived.dividedBy(BigDecimal.valueOf(staff.getAsInt())));
    }

    private void compare(PublishedRow row, Optional<Derived> derived, Message why) {
        Optional<BigDecimal> min = derived.map(Derived::min);
        Optional<BigDecimal> max = derived.flatMap(Derived::max);
        findings.check(Derived.matches(row.cell("min"), min), row, about(row), "min", Derived.text(min), why);
        findings.check(Derived.matches(row.cell("max"), max), row, about(row), "max", Derived.text(max), why);
    }
}
