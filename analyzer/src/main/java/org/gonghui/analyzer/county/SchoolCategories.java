package org.gonghui.analyzer.county;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import org.gonghui.analyzer.benchmark.AmountText;
import org.gonghui.analyzer.chart.Chart;
import org.gonghui.analyzer.county.CategoryShares.Share;
import org.gonghui.analyzer.publication.Block;
import org.gonghui.analyzer.publication.Section;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.Message;

/// What a school writes about beside its peers, and what sets it apart.
final class SchoolCategories {

    private final County county;
    private final SchoolEntry school;
    private final CategoryShares shares;

    SchoolCategories(County county, SchoolEntry school, CategoryShares shares) {
        this.county = county;
        this.school = school;
        this.shares = shares;
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        boolean any = Arrays.stream(Category.values()).anyMatch(one -> shares.of(school, one).isPresent());
        if (any) {
            blocks.addAll(apart());
            blocks.add(new Block.Picture("categories-" + school.leaf(), bars(), CategoryTable.of(county,
                    category -> shares.of(school, category), new Message("各类工作的占比", "Shares of the categories"))));
        } else {
            blocks.add(Say.body("总结里没有认出做了的工作的段落。", "No paragraph on work done was found in the summary."));
        }
        return new Section("part-categories", new Message("各类工作与同类学校", "What it writes about, beside its peers"),
                blocks);
    }

    private Chart bars() {
        return new Chart.Bars(new Message("各类工作的占比", "Shares of the categories"),
                new Message("横条是本校的占比，横线是 95% 的区间，标记是同类学校的中位数。",
                        "Bars are the school's shares with their 95% intervals, marks the medians of its peers."),
                Chart.Scale.SHARE, Say.same(school.name()), new Message("同类学校中位数", "median of its peers"),
                Arrays.stream(Category.values())
                        .map(category -> new Chart.Bar(category.label(),
                                shares.of(school, category).map(Share::ranged),
                                shares.of(school, category).map(Share::median).orElse(OptionalDouble.empty())))
                        .toList());
    }

    /// What is surely more or less than what its peers write.
    private List<Block> apart() {
        Message more = named(share -> share.isApart() && share.value() > share.median().orElse(share.value()));
        Message less = named(share -> share.isApart() && share.value() < share.median().orElse(share.value()));
        List<Block> blocks = new ArrayList<>();
        if (!more.zh().isEmpty()) {
            blocks.add(Say.lead("明显比同类学校写得多的是" + more.zh() + "。",
                    "It writes clearly more than its peers about " + more.en()
                            + "."));
        }
        if (!less.zh().isEmpty()) {
            blocks.add(Say.lead("明显比同类学校写得少的是" + less.zh() + "。",
                    "It writes clearly less than its peers about " + less.en()
                            + "."));
        }
        if (blocks.isEmpty()) {
            blocks.add(Say.body("各类工作的占比与同类学校没有看得准的差别。", "In no category does it clearly differ from its peers."));
        }
        return blocks;
    }

    private Message named(Predicate<Share> which) {
        return Say.list(Arrays.stream(Category.values())
                .filter(category -> shares.of(school, category).filter(which).isPresent())
                .map(category -> {
                    Share share = shares.of(school, category).orElseThrow();
                    String own = AmountText.percent(share.value());
                    String median = AmountText.percent(share.median().orElseThrow());
                    return new Message(category.label().zh() + "（" + own + "，同类中位数 " + median + "）",
                            category.label().en() + " (" + own + ", median " + median + ")");
                })
                .toList());
    }
}
