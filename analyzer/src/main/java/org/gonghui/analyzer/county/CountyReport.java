package org.gonghui.analyzer.county;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gonghui.analyzer.publication.Leaf;
import org.gonghui.analyzer.publication.Publication;
import org.gonghui.corpus.school.RegisteredSchool;
import org.gonghui.corpus.text.Message;

/// The report of a county: an overview, and a page for each school.
public final class CountyReport {

    /// Id of the overview.
    public static final String OVERVIEW = "county";
    private static final int SHOWN_FINGERPRINT = 12;

    private CountyReport() {}

    /// Assembles the report. Takes time by the number of rows of the ledger and by that of schools times that of their
    /// peers.
    public static Publication of(CountyInput input) {
        County county = new County(input);
        CategoryShares shares = new CategoryShares(input.profiles());
        List<Leaf> leaves = new ArrayList<>();
        leaves.add(new OverviewPage(county, shares).leaf());
        Witnesses witnesses = new Witnesses(county);
        county.schools()
                .stream()
                .filter(school -> input.hasPage(school.name()))
                .forEach(school -> leaves.add(new SchoolPage(county, school, shares, witnesses).leaf()));
        return new Publication(title(county), subtitle(county), leaves);
    }

    private static Message title(County county) {
        String name = name(county);
        Message period = period(county);
        return new Message(name + "学校工会工作对比报告（" + period.zh() + "）",
                "School unions" + (name.isEmpty() ? "" : " of " + name) + " beside each other (" + period.en() + ")");
    }

    /// The period of the report as people say it.
    static Message period(County county) {
        return new PeriodWords(county.comparison().year(), county.comparison().type()).message();
    }

    /// The county that all schools of the register are in, if there is one.
    private static String name(County county) {
        List<String> names = county.register()
                .schools()
                .stream()
                .map(RegisteredSchool::county)
                .filter(name -> !name.isBlank())
                .distinct()
                .toList();
        return Optional.of(names).filter(all -> all.size() == 1).map(List::getFirst).orElse("");
    }

    private static Message subtitle(County county) {
        String fingerprint = county.input().fingerprint();
        String mark = fingerprint.substring(0, Math.min(SHOWN_FINGERPRINT, fingerprint.length()));
        int schools = county.register().schools().size();
        int documents = county.documents().size();
        return new Message("期间口径：" + county.comparison().type().label().zh() + "；依据 " + documents + " 份文档、名册 " + schools
                + " 所学校；语料指纹 " + mark,
                "Kind of period: " + county.comparison().type().label().en() + "; from " + documents
                        + " documents and a register of " + schools + " schools; corpus " + mark);
    }
}
