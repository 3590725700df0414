package org.gonghui.analyzer.county;

import java.util.ArrayList;
import java.util.List;
import org.gonghui.analyzer.publication.Leaf;
import org.gonghui.analyzer.publication.Section;
import org.gonghui.corpus.text.Message;

/// The page of the county.
final class OverviewPage {

    private final County county;

    private final CategoryShares shares;

    OverviewPage(County county, CategoryShares shares) {
        this.county = county;
        this.shares = shares;
    }

    Leaf leaf() {
        List<Section> sections = new ArrayList<>();
        sections.add(new OverviewLead(county).section());
        sections.add(new SchoolTable(county).section());
        sections.add(new IndicatorTable(county).section());
        sections.add(new CategorySection(county, shares).section());
        new TrendSection(county).section().ifPresent(sections::add);
        sections.add(new QualitySection(county).section());
        new ContradictionSection(county).ofCounty().ifPresent(sections::add);
        sections.add(MethodSection.of(county));
        sections.add(MethodSection.limits());
        return new Leaf(CountyReport.OVERVIEW, new Message("全县情况", "The county"), sections);
    }
}
