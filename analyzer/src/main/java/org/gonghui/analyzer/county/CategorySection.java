package org.gonghui.analyzer.county;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.gonghui.analyzer.benchmark.AmountText;
import org.gonghui.analyzer.chart.Chart;
import org.gonghui.analyzer.publication.Block;
import org.gonghui.analyzer.publication.Section;
import org.gonghui.analyzer.table.ResultColumn.Kind;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.analyzer.table.ResultTableBuilder;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.Message;

/// What the county writes about: its profile, a map of schools and categories, and whether groups differ.
final class CategorySection {

    private static final int NAMED = 3;
    private static final double FALSE_DISCOVERIES = 0.05;

    private final County county;
    private final CategoryShares shares;

    CategorySection(County county, CategoryShares shares) {
        this.county = county;
        this.shares = shares;
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(lead());
        blocks.add(new Block.Picture("county-categories", bars(), CategoryTable.of(county,
                category -> shares.county(category), new Message("各类工作的占比", "Shares of the categories"))));
        blocks.add(new Block.Picture("category-map", heatMap(), map()));
        blocks.addAll(differences());
        return new Section("part-categories", new Message("各类工作", "What they write about"), blocks);
    }

    private Block lead() {
        List<Category> sizes = shares.bySize();
        List<Category> most = sizes.stream().limit(NAMED).toList();
        List<Category> least = sizes.reversed().stream().limit(NAMED).toList();
        Message first = Say.list(most.stream().map(this::named).toList());
        Message last = Say.list(least.stream().map(this::named).toList());
        return Say.lead("各校写得最多的是" + first.zh() + "；写得最少的是" + last.zh() + "。占比是占做了的工作的段落数。",
                "Most is written about " + first.en() + "; least about " + last.en()
                        + ". Shares are of the paragraphs on work done.");
    }

    private Message named(Category category) {
        String share = AmountText.percent(shares.county(category).orElseThrow().value());
        return new Message(category.label().zh() + "（" + share + "）", category.label().en() + " (" + share + ")");
    }

    private Chart bars() {
        return new Chart.Bars(new Message("全县各类工作的占比", "Shares of the categories in the county"),
                new Message("横条是全县的占比，横线是 95% 的区间，标记是各校的中位数。",
                        "Bars are the county's shares with their 95% intervals, marks the medians of the schools."),
                Chart.Scale.SHARE, new Message("全县", "the county"), new Message("各校中位数", "median of the schools"),
                Arrays.stream(Category.values())
                        .map(category -> new Chart.Bar(category.label(),
                                shares.county(category).map(CategoryShares.Share::ranged),
                                shares.county(category).map(CategoryShares.Share::median).orElse(
                                        OptionalDouble.empty())))
                        .toList());
    }

    private Chart heatMap() {
        List<SchoolEntry> schools = county.withData();
        List<List<OptionalDouble>> cells = schools.stream()
                .map(school -> Arrays.stream(Category.values()).map(category -> value(school, category)).toList())
                .toList();
        return new Chart.HeatMap(new Message("各校各类工作的占比", "Shares by school and category"),
                new Message("一行一所学校，一列一类工作；颜色越深，这类工作在该校总结里占得越多。没有总结的学校不列。",
                        "A row is a school, a column a category; the darker, the more of its summary. Schools without a"
                                + " summary are left out."),
                Chart.Scale.SHARE, schools.stream().map(SchoolEntry::name).toList(),
                Arrays.stream(Category.values()).map(Category::label).toList(), cells);
    }

    private OptionalDouble value(SchoolEntry school, Category category) {
        return shares.of(school, category)
                .map(share -> OptionalDouble.of(share.value()))
                .orElse(OptionalDouble.empty());
    }

    private static String column(Category category) {
        return category.id().replace('-', '_').toLowerCase(Locale.ROOT);
    }

    private ResultTable map() {
        ResultTableBuilder table = new ResultTableBuilder().column("school", Kind.TEXT, "学校", "school")
                .column("characters", Kind.COUNT, "字数", "characters");
        for (Category category : Category.values()) {
            table.column(column(category), Kind.SHARE, category.label().zh(), category.label().en());
        }
        for (SchoolEntry school : county.withData()) {
            table.text("school", school.name()).count("characters",
                    Maybe.count(school.size(), size -> size.characters()));
            for (Category category : Category.values()) {
                table.number(column(category), value(school, category));
            }
        }
        return table.build(new Message("各校各类工作的占比", "Shares by school and category"), List.of());
    }

    private List<Block> differences() {
        ResultRows rows = new ResultRows(shares.differences());
        if (rows.size() == 0) {
            return List.of(Say.note("够 " + county.minimum() + " 所的组不到两个，不检验各组的差别。",
                    "Fewer than two groups have " + county.minimum() + " schools: their differences are not tested."));
        }
        List<Message> found = new ArrayList<>();
        ResultTableBuilder table = new ResultTableBuilder().column("category", Kind.TEXT, "类别", "category")
                .column("highest", Kind.TEXT, "占得最多的组", "highest group")
                .column("highest_mean", Kind.SHARE, "其平均占比", "its mean share")
                .column("lowest", Kind.TEXT, "占得最少的组", "lowest group")
                .column("lowest_mean", Kind.SHARE, "其平均占比", "its mean share")
                .column("effect", Kind.RATIO, "差别大小 ε²", "effect size ε²")
                .column("p", Kind.P_VALUE, "校正后的 p", "adjusted p");
        for (int row = 0; row < rows.size(); row++) {
            Category category = rows.category(row);
            OptionalDouble p = rows.number(row, "p_adjusted");
            Optional.of(category.label()).filter(any -> p.orElse(1) <= FALSE_DISCOVERIES).ifPresent(found::add);
            table.text("category", county.say(category.label()))
                    .text("highest", rows.text(row, "highest"))
                    .number("highest_mean", rows.number(row, "highest_mean"))
                    .text("lowest", rows.text(row, "lowest"))
                    .number("lowest_mean", rows.number(row, "lowest_mean"))
                    .number("effect", rows.number(row, "epsilon_squared"))
                    .number("p", p);
        }
        return List.of(said(found), new Block.Listing("group-differences",
                table.build(new Message("各组之间的差别", "Differences between groups"), shares.differences().notes()), 1,
                List.of()));
    }

    private static Block said(List<Message> found) {
        Message list = Say.list(found);
        return found.isEmpty()
                ? Say.body("各组之间没有哪一类工作的占比有看得准的差别（偶然也会差这么多）。",
                        "No category differs between the groups by more than chance may bring.")
                : Say.body("各组之间占比确有差别的是：" + list.zh() + "。", "The groups do differ in: " + list.en() + ".");
    }
}
