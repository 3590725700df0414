package org.gonghui.analyzer.profile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gonghui.analyzer.peers.PeerGroup;
import org.gonghui.analyzer.peers.PeerGroups;
import org.gonghui.analyzer.peers.PeriodChoice;
import org.gonghui.corpus.school.Register;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.PeriodType;

/// What schools, groups of schools and the county wrote about in one period, by category. Immutable.
///
/// ```java
/// SchoolWork work = SchoolWork.of(ledger);
/// CategoryProfiles profiles = CategoryProfiles
///         .of(work, register, PeerGroups.by("stage", register), ProfileRequest.USUAL)
///         .orElseThrow();
/// ResultTable groups = ProfileResults.groups(profiles, ErrorMatrix.NONE);
/// ```
public final class CategoryProfiles {

    static final Message COUNTY = new Message("全部学校", "all schools");

    private final SchoolWork all;
    private final ProfileRequest request;
    private final PeriodChoice period;
    private final PeerGroups peers;
    /// By id in the register, or else by name; in the order of the register.
    private final Map<String, String> schools = new LinkedHashMap<>();
    private final Map<String, UnitWork> works = new LinkedHashMap<>();

    private CategoryProfiles(SchoolWork work, Register register, PeerGroups peers, ProfileRequest request,
            PeriodChoice period) {
        this.all = work;
        this.peers = peers;
        this.request = request;
        this.period = period;
        register.schools().forEach(school -> schools.put(school.id(), school.name()));
        List<UnitWork> told = work.in(period, request.measure());
        period.among(work.periods().units())
                .forEach(unit -> schools.putIfAbsent(unit.id().orElse(unit.school()), unit.school()));
        told.forEach(unit -> works.put(unit.key(), unit));
    }

    /// Takes up one period.
    ///
    /// @param work what was written
    /// @param register the schools that there are; others that wrote are listed after them and belong to no group
    /// @param peers which schools are alike
    /// @return empty if there is no summary with a school and a year
    public static Optional<CategoryProfiles> of(SchoolWork work, Register register, PeerGroups peers,
            ProfileRequest request) {
        return PeriodChoice.of(work.periods().units(), request.year(), request.type())
                .map(period -> new CategoryProfiles(work, register, peers, request, period));
    }

    public int year() {
        return period.year();
    }

    public PeriodType type() {
        return period.type();
    }

    PeriodChoice period() {
        return period;
    }

    ProfileRequest request() {
        return request;
    }

    SchoolWork all() {
        return all;
    }

    /// Names of all schools, by key: those of the register in its order, then others that wrote.
    Map<String, String> schools() {
        return schools;
    }

    /// What a school wrote, if it has work paragraphs.
    Optional<UnitWork> work(String key) {
        return Optional.ofNullable(works.get(key));
    }

    /// The key of a school by its full name.
    Optional<String> key(String name) {
        return schools.entrySet()
                .stream()
                .filter(school -> school.getValue().equals(name))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /// All schools together.
    Section county() {
        return new Section(COUNTY, schools.size(), List.copyOf(works.values()));
    }

    /// The group of a school, itself among them, if it has one.
    Optional<Section> group(String key) {
        return peers.of(key).map(this::section);
    }

    /// The groups, if no two have a school in common.
    List<Section> groups() {
        return peers.apart().stream().map(this::section).toList();
    }

    private Section section(PeerGroup group) {
        return new Section(group.label(), group.schools().size(),
                group.schools().stream().map(works::get).filter(Objects::nonNull).toList());
    }
}
