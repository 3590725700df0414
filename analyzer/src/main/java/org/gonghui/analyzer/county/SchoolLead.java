package org.gonghui.analyzer.county;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.function.Function;
import org.gonghui.analyzer.benchmark.AmountText;
import org.gonghui.analyzer.benchmark.Compared;
import org.gonghui.analyzer.benchmark.FactState;
import org.gonghui.analyzer.benchmark.Indicator;
import org.gonghui.analyzer.benchmark.Standing;
import org.gonghui.analyzer.peers.SchoolPeriods;
import org.gonghui.analyzer.publication.Block;
import org.gonghui.analyzer.publication.Section;
import org.gonghui.corpus.text.Message;

/// What to know of a school first, in plain sentences.
final class SchoolLead {

    private static final int SHOWN = 3;
    /// Standing above at least half of the peers is worth a sentence.
    private static final double HALF = 0.5;

    private final County county;
    private final SchoolEntry school;

    SchoolLead(County county, SchoolEntry school) {
        this.county = county;
        this.school = school;
    }

    static List<Compared> told(SchoolEntry school) {
        return school.rows().stream().filter(row -> row.amount().isPresent()).toList();
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        Optional<SchoolPeriods.Size> size = school.size();
        if (size.isEmpty()) {
            blocks.add(withoutData());
        } else {
            blocks.add(wrote(size.get()));
            standings(true).forEach(row -> blocks.add(above(row)));
            below().ifPresent(blocks::add);
            new SchoolPeers(county, school).warning().ifPresent(blocks::add);
        }
        return new Section("part-summary", new Message("概要", "In short"), blocks);
    }

    private Block withoutData() {
        Message period = CountyReport.period(county);
        List<Message> others = otherPeriods();
        if (others.isEmpty()) {
            return Say.warning("没有 " + period.zh() + "的工作总结，这一页没有数据。没有交来不等于没有做工作。",
                    "There is no summary of " + period.en()
                            + ", and no data for this page. It does not mean that nothing was done.");
        }
        return Say.warning(
                "没有按 " + period.zh() + "写的工作总结；交来的是 " + joined(others, Message::zh, "、")
                        + "的，期间口径不同，不混在一起比较（--period 可换一种口径）。",
                "There is no summary of " + period.en() + ", but of " + joined(others, Message::en, ", ")
                        + ": another kind of period, which is not compared with the others (--period chooses another).");
    }

    /// Periods of other kinds in the same year that the school wrote about.
    private List<Message> otherPeriods() {
        return county.comparison()
                .indicators()
                .units()
                .stream()
                .filter(unit -> unit.id().orElse(unit.school()).equals(school.key())
                        && unit.year() == county.comparison().year())
                .map(unit -> new PeriodWords(unit.year(), unit.type()).message())
                .toList();
    }

    private static String joined(List<Message> messages, Function<Message, String> language, String comma) {
        return messages.stream().map(language).collect(Collectors.joining(comma));
    }

    private Block wrote(SchoolPeriods.Size size) {
        int told = told(school).size();
        int all = school.rows().size();
        int silent = school.in(FactState.NOT_MENTIONED).size();
        int others = all - told - silent;
        Message period = CountyReport.period(county);
        return Say.lead(
                period.zh() + "的总结 " + size.documents() + " 份，共 " + Say.count(size.characters()) + " 字。" + all
                        + " 项指标中，写出数的 " + told + " 项，提到而没有数或数被遮住的 " + others + " 项，没有写到的 " + silent + " 项。",
                size.documents() + " summaries of " + period.en() + ", " + Say.count(size.characters())
                        + " characters. Of " + all + " indicators, " + told + " have a figure, " + others
                        + " are mentioned without one or with one that is blacked out, " + silent
                        + " are not mentioned.");
    }

    /// Those with a standing that are above (or below) the median, farthest first.
    private List<Compared> standings(boolean above) {
        Comparator<Compared> byShare = Comparator.comparingDouble(row -> row.standing().orElseThrow().above());
        return school.rows()
                .stream()
                .filter(row -> row.standing().isPresent() && row.indicator().direction() == Indicator.Direction.MORE)
                .filter(row -> above ? isAbove(row) : isBelow(row))
                .sorted(above ? byShare.reversed() : byShare)
                .limit(SHOWN)
                .toList();
    }

    private static boolean isAbove(Compared row) {
        Standing standing = row.standing().orElseThrow();
        return standing.above() >= HALF && row.amount().orElseThrow().min() > standing.median();
    }

    /// Surely: an open upper bound may be above.
    private static boolean isBelow(Compared row) {
        return row.amount().orElseThrow().max() < row.standing().orElseThrow().median();
    }

    private Block above(Compared row) {
        Standing standing = row.standing().orElseThrow();
        Message value = SchoolIndicators.valueAndUnit(row, county.comparison().isPerHead(row.indicator()));
        int group = row.group().orElseThrow().schools().size();
        String share = AmountText.percent(standing.above());
        if (standing.above() == 1) {
            return Say.lead(row.indicator().label().zh() + " " + value.zh() + "，在同类学校中最多（同类 " + group + " 所，"
                    + standing.schools() + " 所有数）。",
                    row.indicator().label().en() + ": " + value.en() + ", the most of its peers (" + standing.schools()
                            + " of " + group + " tell a figure).");
        }
        return Say.lead(
                row.indicator().label().zh() + " " + value.zh() + "，高于同类学校中的 " + share + "（同类 " + group + " 所，"
                        + standing.schools() + " 所有数）。",
                row.indicator().label().en() + ": " + value.en() + ", above " + share + " of its peers ("
                        + standing.schools() + " of " + group + " tell a figure).");
    }

    private Optional<Block> below() {
        List<Compared> rows = standings(false);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Message list = Say.list(rows.stream().map(this::besideMedian).toList());
        return Optional
                .of(Say.body("低于同类学校中位数的有：" + list.zh() + "。", "Below the median of its peers: " + list.en() + "."));
    }

    private Message besideMedian(Compared row) {
        Message value = SchoolIndicators.valueAndUnit(row, county.comparison().isPerHead(row.indicator()));
        String median = AmountText.number(row.standing().orElseThrow().median(), row.indicator());
        return new Message(row.indicator().label().zh() + " " + value.zh() + "（中位数 " + median + "）",
                row.indicator().label().en() + " " + value.en() + " (median " + median + ")");
    }
}
