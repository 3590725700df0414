package org.gonghui.analyzer.county;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gonghui.analyzer.peers.PeerGroup;
import org.gonghui.analyzer.publication.Block;
import org.gonghui.analyzer.publication.Section;
import org.gonghui.analyzer.table.ResultColumn.Kind;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.analyzer.table.ResultTableBuilder;
import org.gonghui.corpus.text.Message;

/// The schools that a school is compared with, openly.
final class SchoolPeers {

    /// Of a larger group the peers are told by what they have in common; the overview and `peers.csv` list them.
    private static final int MOST_LISTED = 40;

    private final County county;
    private final SchoolEntry school;

    SchoolPeers(County county, SchoolEntry school) {
        this.county = county;
        this.school = school;
    }

    Section section() {
        Optional<PeerGroup> group = school.group();
        return new Section("part-peers", new Message("与哪些学校比", "Compared with"), group.isEmpty()
                ? List.of(Say.warning("名册里没有这所学校的分组依据，没有同类学校，只列数值，不作比较。",
                        "The register does not tell what schools are like this one; values are listed without comparison."))
                : blocks(group.get()));
    }

    private List<Block> blocks(PeerGroup group) {
        List<Block> blocks = new ArrayList<>();
        int size = group.schools().size();
        blocks.add(Say.body("同类学校按“" + group.label().zh() + "”划分，连同本校 " + size + " 所。",
                "Its peers are: " + group.label().en() + ", " + size + " schools with this one."));
        if (size < county.minimum()) {
            blocks.add(tooSmall(group));
        }
        if (size <= MOST_LISTED) {
            blocks.add(new Block.Listing("peers-" + school.leaf(), table(group), 1, List.of()));
        }
        blocks.add(Say.note("分组写在 peers.csv 里，可以改了再用 --peers 重做。",
                "The groups stand in peers.csv; edit it and run again with --peers."));
        return blocks;
    }

    private Block tooSmall(PeerGroup group) {
        int size = group.schools().size();
        return Say.warning("同类学校（" + group.label().zh() + "）只有 " + size + " 所，少于 " + county.minimum() + " 所，只列数值，不排名次。",
                "There are only " + size + " such schools (" + group.label().en() + "), fewer than "
                        + county.minimum() + ": values are listed without ranks.");
    }

    /// The warning, if the group is too small for ranks.
    Optional<Block> warning() {
        return school.group().filter(group -> group.schools().size() < county.minimum()).map(this::tooSmall);
    }

    private ResultTable table(PeerGroup group) {
        ResultTableBuilder table = new ResultTableBuilder().column("school", Kind.TEXT, "学校", "school")
                .column("staff", Kind.COUNT, "教职工数", "staff")
                .column("documents", Kind.COUNT, "总结份数", "summaries")
                .column("characters", Kind.COUNT, "字数", "characters")
                .column("figures", Kind.COUNT, "有数的指标", "indicators with a figure");
        for (String key : group.schools()) {
            county.school(key).ifPresent(peer -> add(table, peer));
        }
        return table.build(new Message("同类学校", "Peers"),
                List.of(new Message("空着的是没有交来这一期的总结，不是零。", "An empty cell means no summary of the period, not zero.")));
    }

    private static void add(ResultTableBuilder table, SchoolEntry peer) {
        table.text("school", peer.name())
                .count("staff", peer.registered().map(one -> one.staff()).orElse(OptionalInt.empty()))
                .count("documents", Maybe.count(peer.size(), size -> size.documents()))
                .count("characters", Maybe.count(peer.size(), size -> size.characters()))
                .count("figures", peer.hasData()
                        ? OptionalInt.of(SchoolLead.told(peer).size())
                        : OptionalInt.empty());
    }
}
