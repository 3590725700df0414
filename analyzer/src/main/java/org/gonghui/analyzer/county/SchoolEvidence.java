package org.gonghui.analyzer.county;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gonghui.analyzer.benchmark.Compared;
import org.gonghui.analyzer.benchmark.FactState;
import org.gonghui.analyzer.benchmark.Indicator;
import org.gonghui.analyzer.publication.Block;
import org.gonghui.analyzer.publication.Section;
import org.gonghui.corpus.text.Message;

/// The sentences behind each number of a school's page.
final class SchoolEvidence {

    private final County county;
    private final SchoolEntry school;
    private final Witnesses witnesses;

    SchoolEvidence(County county, SchoolEntry school, Witnesses witnesses) {
        this.county = county;
        this.school = school;
        this.witnesses = witnesses;
    }

    /// Where the sentences of an indicator of the period stand on the page.
    static String anchor(Indicator indicator) {
        return "e-" + indicator.id().replace('_', '-');
    }

    /// Where those of the year before stand.
    static String anchorBefore(Indicator indicator) {
        return "b-" + indicator.id().replace('_', '-');
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Say.note("每个数字的出处：原句、文件和在文件里的位置（第几个字到第几个字，从 0 数起）；编号可用 gonghui evidence 打开上下文。",
                "Where each number is from: sentence, file and place in it (UTF-16 offsets from 0); gonghui evidence opens"
                        + " the context of an id."));
        for (Compared row : school.rows()) {
            if (!row.value().map(value -> value.rows().isEmpty()).orElse(true)) {
                blocks.add(block(anchor(row.indicator()), row, ""));
            }
            before(row).ifPresent(blocks::add);
        }
        return new Section("part-evidence", new Message("依据", "Evidence"), blocks);
    }

    private Optional<Block> before(Compared row) {
        return county.before(school, row.indicator())
                .filter(old -> old.amount().isPresent() && SchoolChanges.isTold(row, old))
                .map(old -> block(anchorBefore(row.indicator()), old,
                        county.input().before().orElseThrow().year() + " "));
    }

    private Block block(String anchor, Compared row, String year) {
        Message value = row.amount().isPresent()
                ? SchoolIndicators.valueAndUnit(row, county.comparison().isPerHead(row.indicator()))
                : row.value().map(found -> found.state().label()).orElse(FactState.NOT_MENTIONED.label());
        Message label = row.indicator().label();
        return new Block.Evidence(anchor,
                new Message(year + label.zh() + "：" + value.zh(), year + label.en() + ": " + value.en()),
                witnesses.of(row.value().orElseThrow().rows()));
    }
}
