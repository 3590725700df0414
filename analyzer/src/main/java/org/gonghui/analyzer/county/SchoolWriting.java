package org.gonghui.analyzer.county;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gonghui.analyzer.benchmark.AmountText;
import org.gonghui.analyzer.peers.SchoolPeriods;
import org.gonghui.analyzer.publication.Block;
import org.gonghui.analyzer.publication.Section;
import org.gonghui.corpus.text.Message;

/// How much a school wrote, and how much of it is its own.
final class SchoolWriting {

    private final County county;
    private final SchoolEntry school;

    SchoolWriting(County county, SchoolEntry school) {
        this.county = county;
        this.school = school;
    }

    Section section() {
        SchoolPeriods.Size size = school.size().orElseThrow();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Say.body("总结共 " + Say.count(size.characters()) + " 字。写得长的，提到的工作自然多；比较次数和段数时请连同字数一起看。",
                "It wrote " + Say.count(size.characters())
                        + " characters. Who writes more mentions more: read counts together with the length."));
        own().ifPresent(blocks::add);
        return new Section("part-writing", new Message("篇幅与文字", "Length and wording"), blocks);
    }

    private Optional<Block> own() {
        return county.input()
                .copies()
                .of(county.documentIds(school))
                .map(share -> {
                    String own = AmountText.percent((double) share.own() / share.characters());
                    String stock = AmountText.percent((double) share.stock() / share.characters());
                    return Say.body("自己的话占 " + own + "，许多学校都用的套话占 " + stock + "；其余与别的文档（含本校往年）相同。",
                            own + " is in its own words, " + stock
                                    + " in stock phrases that many schools use; the rest stands in other documents, its own"
                                    + " of former years among them.");
                });
    }
}
