package org.gonghui.analyzer.county;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gonghui.analyzer.benchmark.Compared;
import org.gonghui.analyzer.benchmark.Comparison;
import org.gonghui.analyzer.benchmark.Indicator;
import org.gonghui.analyzer.contradiction.Contradiction;
import org.gonghui.analyzer.peers.SchoolPeriod;
import org.gonghui.analyzer.peers.SchoolPeriods;
import org.gonghui.corpus.school.Register;
import org.gonghui.corpus.text.Message;

/// What a report is made from, found by school.
final class County {

    private final CountyInput input;
    private final LeafIds leafIds = new LeafIds();
    private final List<SchoolEntry> schools = new ArrayList<>();
    private final Map<String, SchoolEntry> byKey = new HashMap<>();
    private final Map<String, Map<Indicator, Compared>> before = new HashMap<>();
    private final Map<Indicator, Map<String, Compared>> byIndicator = new HashMap<>();
    private final Map<String, List<Integer>> documents;
    private final Map<String, List<Integer>> figures;
    private final Map<String, List<Integer>> activities;
    private final Map<String, List<Integer>> allDocuments = new HashMap<>();
    private final Map<String, List<List<String>>> copies = new HashMap<>();
    private final Map<String, List<Contradiction>> contradictions;
    private final Cells documentCells;
    private final Cells figureCells;
    private final Cells activityCells;

    County(CountyInput input) {
        this.input = input;
        group(input.comparison()).forEach(this::enter);
        input.comparison()
                .rows()
                .forEach(row -> byIndicator.computeIfAbsent(row.indicator(), any -> new LinkedHashMap<>())
                        .put(key(row), row));
        input.before()
                .ifPresent(comparison -> comparison.rows()
                        .forEach(row -> before.computeIfAbsent(key(row), any -> new HashMap<>())
                                .put(row.indicator(), row)));
        documentCells = new Cells(input.ledger().ledger().documents());
        figureCells = new Cells(input.ledger().figures());
        activityCells = new Cells(input.ledger().activities());
        for (int row = 0; row < documentCells.size(); row++) {
            String id = documentCells.text("school_id", row);
            String key = id.isEmpty() ? documentCells.text("school", row) : id;
            allDocuments.computeIfAbsent(key, any -> new ArrayList<>()).add(row);
        }
        input.copies()
                .groups()
                .forEach(group -> group
                        .forEach(id -> copies.computeIfAbsent(id, any -> new ArrayList<>()).add(group)));
        contradictions = input.contradictions()
                .stream()
                .collect(Collectors.groupingBy(one -> one.document().id()));
        documents = bySchool(documentCells);
        figures = bySchool(figureCells);
        activities = bySchool(activityCells);
    }

    private static Map<String, List<Compared>> group(Comparison comparison) {
        Map<String, List<Compared>> rows = new LinkedHashMap<>();
        comparison.rows().forEach(row -> rows.computeIfAbsent(key(row), any -> new ArrayList<>()).add(row));
        return rows;
    }

    private static String key(Compared row) {
        return row.id().orElse(row.school());
    }

    private void enter(String key, List<Compared> rows) {
        Compared first = rows.getFirst();
        schools.add(new SchoolEntry(key, first.school(), leafIds.next(key, schools.size() + 1),
                first.id().flatMap(register()::byId), rows));
        byKey.put(key, schools.getLast());
    }

    /// The rows of the report's period, by school.
    private Map<String, List<Integer>> bySchool(Cells cells) {
        SchoolPeriods periods = comparison().indicators().periods();
        Map<String, List<Integer>> rows = new HashMap<>();
        for (int row = 0; row < cells.size(); row++) {
            Optional<SchoolPeriod> unit = periods.of(cells.text("document", row)).filter(this::isReported);
            if (unit.isPresent()) {
                rows.computeIfAbsent(unit.get().id().orElse(unit.get().school()), any -> new ArrayList<>()).add(row);
            }
        }
        return rows;
    }

    private boolean isReported(SchoolPeriod unit) {
        return unit.year() == comparison().year() && unit.type() == comparison().type();
    }

    CountyInput input() {
        return input;
    }

    Comparison comparison() {
        return input.comparison();
    }

    Register register() {
        return input.ledger().ledger().register();
    }

    List<Indicator> indicators() {
        return comparison().request().indicators();
    }

    /// Fewer schools with a figure have no ranks and no quartiles.
    int minimum() {
        return comparison().request().minimum();
    }

    /// A message in the language of the tables.
    String say(Message message) {
        return message.in(input.language());
    }

    /// The rows of an indicator, by school.
    Map<String, Compared> rows(Indicator indicator) {
        return byIndicator.getOrDefault(indicator, Map.of());
    }

    /// All schools: those of the register in its order, then others that wrote.
    List<SchoolEntry> schools() {
        return List.copyOf(schools);
    }

    /// A school by its id, or its name if it is not in the register.
    Optional<SchoolEntry> school(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    List<SchoolEntry> withData() {
        return schools.stream().filter(SchoolEntry::hasData).toList();
    }

    List<SchoolEntry> withoutData() {
        return schools.stream().filter(school -> !school.hasData()).toList();
    }

    /// What an indicator was the year before.
    Optional<Compared> before(SchoolEntry school, Indicator indicator) {
        return Optional.ofNullable(before.getOrDefault(school.key(), Map.of()).get(indicator));
    }

    /// Rows of all documents of a school, of whatever kind and period.
    List<Integer> allDocuments(SchoolEntry school) {
        return allDocuments.getOrDefault(school.key(), List.of());
    }

    Cells documents() {
        return documentCells;
    }

    Cells figures() {
        return figureCells;
    }

    Cells activities() {
        return activityCells;
    }

    /// Rows of a school's documents on the period.
    List<Integer> documents(SchoolEntry school) {
        return documents.getOrDefault(school.key(), List.of());
    }

    List<Integer> figures(SchoolEntry school) {
        return figures.getOrDefault(school.key(), List.of());
    }

    List<Integer> activities(SchoolEntry school) {
        return activities.getOrDefault(school.key(), List.of());
    }

    /// Groups of copies that a document belongs to.
    List<List<String>> copiesOf(String document) {
        return copies.getOrDefault(document, List.of());
    }

    /// Those of a school's documents on the period.
    List<Contradiction> contradictions(SchoolEntry school) {
        return documentIds(school).stream()
                .flatMap(document -> contradictions.getOrDefault(document, List.of()).stream())
                .toList();
    }

    List<String> documentIds(SchoolEntry school) {
        return documents(school).stream().map(row -> documentCells.text("document", row)).toList();
    }
}
