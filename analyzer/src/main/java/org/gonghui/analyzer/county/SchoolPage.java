package org.gonghui.analyzer.county;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gonghui.analyzer.publication.Leaf;
import org.gonghui.analyzer.publication.Section;
import org.gonghui.corpus.text.Message;

/// The page of one school.
final class SchoolPage {

    private final County county;
    private final SchoolEntry school;
    private final CategoryShares shares;
    private final Witnesses witnesses;

    SchoolPage(County county, SchoolEntry school, CategoryShares shares, Witnesses witnesses) {
        this.county = county;
        this.school = school;
        this.shares = shares;
        this.witnesses = witnesses;
    }

    Leaf leaf() {
        List<Section> sections = new ArrayList<>();
        sections.add(new SchoolLead(county, school).section());
        if (school.hasData()) {
            sections.add(new SchoolIndicators(county, school).section());
            new SchoolChanges(county, school).section().ifPresent(sections::add);
            sections.add(new SchoolCategories(county, school, shares).section());
            sections.add(new SchoolWriting(county, school).section());
            sections.add(new SchoolPeers(county, school).section());
        }
        sections.add(new SchoolQuality(county, school).section());
        new ContradictionSection(county).of(school).ifPresent(sections::add);
        if (school.hasData()) {
            sections.add(new SchoolFacts(county, school).section());
            sections.add(new SchoolEvidence(county, school, witnesses).section());
        }
        return new Leaf(school.leaf(), Say.same(school.name()), group(), sections);
    }

    private Optional<Message> group() {
        Optional<Message> stage = school.registered().flatMap(one -> one.stage()).map(stage1 -> stage1.label());
        return stage.or(() -> school.registered().isEmpty()
                ? Optional.of(new Message("不在名册里", "not in the register"))
                : Optional.of(new Message("学段不明", "stage not known")));
    }
}
