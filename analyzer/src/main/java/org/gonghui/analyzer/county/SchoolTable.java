package org.gonghui.analyzer.county;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.gonghui.analyzer.benchmark.Compared;
import org.gonghui.analyzer.benchmark.FactState;
import org.gonghui.analyzer.benchmark.Indicator;
import org.gonghui.analyzer.publication.Block;
import org.gonghui.analyzer.publication.Section;
import org.gonghui.analyzer.table.ResultColumn.Kind;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.analyzer.table.ResultTableBuilder;
import org.gonghui.corpus.school.RegisteredSchool;
import org.gonghui.corpus.text.Message;

/// All schools, how much each wrote and told, with links to their pages.
final class SchoolTable {

    private final County county;

    SchoolTable(County county) {
        this.county = county;
    }

    Section section() {
        List<SchoolEntry> schools = county.schools();
        return new Section("part-schools", new Message("各校一览", "The schools"),
                List.of(new Block.Listing("schools", table(schools), 1, links(schools)),
                        Say.note("写得长的学校提到的自然多，看「有数」「高于中位数」时请连同字数一起看；空着的是没有交来这一期的总结，不是零。",
                                "Who writes more mentions more: read the counts together with the characters. An empty cell"
                                        + " means no summary of the period, not zero.")));
    }

    private List<Block.Link> links(List<SchoolEntry> schools) {
        List<Block.Link> links = new ArrayList<>();
        for (int row = 0; row < schools.size(); row++) {
            if (county.input().hasPage(schools.get(row).name())) {
                links.add(new Block.Link(row, "school", schools.get(row).leaf(), "part-summary"));
            }
        }
        return links;
    }

    private ResultTable table(List<SchoolEntry> schools) {
        ResultTableBuilder table = new ResultTableBuilder().column("school", Kind.TEXT, "学校", "school")
                .column("stage", Kind.TEXT, "学段", "stage")
                .column("township", Kind.TEXT, "乡镇街道", "township")
                .column("staff", Kind.COUNT, "教职工数", "staff")
                .column("documents", Kind.COUNT, "总结份数", "summaries")
                .column("characters", Kind.COUNT, "字数", "characters")
                .column("figures", Kind.COUNT, "有数的指标", "indicators with a figure")
                .column("mentioned", Kind.COUNT, "提及无数", "mentioned")
                .column("silent", Kind.COUNT, "未提及", "not mentioned")
                .column("ranked", Kind.COUNT, "可比的指标", "indicators compared")
                .column("above", Kind.COUNT, "高于中位数", "above the median")
                .column("own", Kind.SHARE, "自己的话", "own words");
        schools.forEach(school -> add(table, school));
        return table.build(new Message("各校一览", "The schools"), List.of());
    }

    private void add(ResultTableBuilder table, SchoolEntry school) {
        Optional<RegisteredSchool> registered = school.registered();
        table.text("school", school.name())
                .text("stage", registered.flatMap(RegisteredSchool::stage)
                        .map(stage -> county.say(stage.label()))
                        .orElse(""))
                .text("township", registered.map(RegisteredSchool::township).orElse(""))
                .count("staff", registered.map(RegisteredSchool::staff).orElse(OptionalInt.empty()))
                .count("documents", Maybe.count(school.size(), size -> size.documents()))
                .count("characters", Maybe.count(school.size(), size -> size.characters()));
        counts(table, school);
        table.number("own", county.input()
                .copies()
                .of(county.documentIds(school))
                .map(share -> OptionalDouble.of((double) share.own() / share.characters()))
                .orElse(OptionalDouble.empty()));
    }

    private static void counts(ResultTableBuilder table, SchoolEntry school) {
        Optional<SchoolEntry> written = Optional.of(school).filter(SchoolEntry::hasData);
        table.count("figures", Maybe.count(written, one -> SchoolLead.told(one).size()))
                .count("mentioned", Maybe.count(written, one -> one.in(FactState.MENTIONED).size()
                        + one.in(FactState.REDACTED).size()))
                .count("silent", Maybe.count(written, one -> one.in(FactState.NOT_MENTIONED).size()))
                .count("ranked", Maybe.count(written, one -> ranked(one).size()))
                .count("above", Maybe.count(written, one -> Math.toIntExact(
                        ranked(one).stream().filter(SchoolTable::isAbove).count())));
    }

    /// Rows that say which school did more of what is good.
    private static List<Compared> ranked(SchoolEntry school) {
        return school.rows()
                .stream()
                .filter(row -> row.standing().isPresent() && row.indicator().direction() != Indicator.Direction.NONE)
                .toList();
    }

    private static boolean isAbove(Compared row) {
        return row.amount().orElseThrow().min() > row.standing().orElseThrow().median();
    }
}
