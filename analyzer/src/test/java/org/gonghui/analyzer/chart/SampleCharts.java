package org.gonghui.analyzer.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.gonghui.analyzer.chart.Chart.Bar;
import org.gonghui.analyzer.chart.Chart.Bars;
import org.gonghui.analyzer.chart.Chart.Dot;
import org.gonghui.analyzer.chart.Chart.HeatMap;
import org.gonghui.analyzer.chart.Chart.Line;
import org.gonghui.analyzer.chart.Chart.Point;
import org.gonghui.analyzer.chart.Chart.Ranged;
import org.gonghui.analyzer.chart.Chart.Scale;
import org.gonghui.analyzer.chart.Chart.Strip;
import org.gonghui.analyzer.chart.Chart.Strips;
import org.gonghui.analyzer.chart.Chart.Trend;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.Message;

/// Charts of invented values.
public final class SampleCharts {

    private static final double[] SHARES = {0.18, 0.04, 0, 0.12, 0.21, 0.16, 0.09, 0.05, 0.02, 0.03, 0.02, 0.01, 0.07,
        0};
    private static final int[] VISITS = {3, 5, 8, 8, 8, 12, 12, 20, 35, 36, 36, 41, 60, 126};

    private SampleCharts() {}

    private static Message both(String zh, String en) {
        return new Message(zh, en);
    }

    /// The profile of a school: intervals, one category without value, one without peers.
    public static Bars bars() {
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < SHARES.length; i++) {
            Category category = List.of(Category.values()).get(i);
            double share = SHARES[i];
            Optional<Ranged> value = category == Category.RIGHTS_PROTECTION
                    ? Optional.empty()
                    : Optional.of(new Ranged(Math.max(0, share - 0.03), share, share + 0.05));
            OptionalDouble peers = category == Category.RETIREES
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(0.02 + 0.01 * i);
            bars.add(new Bar(category.label(), value, peers));
        }
        return new Bars(both("各类工作占比：石桥小学与同类学校", "Shares of work: Shiqiao Primary and its peers"),
                both("占比最高的是教学竞赛与专业成长，21%。", "The largest share is professional development, 21%."),
                Scale.SHARE, both("石桥小学", "Shiqiao Primary"), both("同类学校的中位数", "median of its peers"), bars);
    }

    /// Two indicators: one with stacked and open-ended dots, one that no school tells.
    public static Strips strips() {
        List<Dot> dots = new ArrayList<>();
        for (int i = 0; i < VISITS.length; i++) {
            Ranged value = i == 9
                    ? new Ranged(VISITS[i], VISITS[i], Double.POSITIVE_INFINITY)
                    : Ranged.exact(VISITS[i]);
            dots.add(new Dot("虚构学校" + (i + 1), value, i == 11));
        }
        return new Strips(both("各校指标", "Indicators of the schools"),
                both("慰问人次从 3 到 126。", "Visits range from 3 to 126."),
                List.of(new Strip(both("慰问人次", "visits paid"), Scale.NUMBER, both("人次", "visits"), dots, 4),
                        new Strip(both("教代会提案件数", "proposals to the congress"), Scale.NUMBER, both("件", "items"),
                                List.of(), 18),
                        new Strip(both("参保率", "share insured"), Scale.SHARE, both("占教职工", "of staff"),
                                List.of(new Dot("虚构学校2", Ranged.exact(0.92), false),
                                        new Dot("虚构学校12", new Ranged(0.9, 0.95, 1), true)),
                                16)));
    }

    /// Schools × categories.
    public static HeatMap heatMap(int schools) {
        List<String> rows = new ArrayList<>();
        List<List<OptionalDouble>> cells = new ArrayList<>();
        for (int school = 0; school < schools; school++) {
            rows.add("虚构第" + (school + 1) + "小学");
            List<OptionalDouble> row = new ArrayList<>();
            for (int column = 0; column < SHARES.length; column++) {
                double share = SHARES[(column + school) % SHARES.length];
                row.add(column == 2 && school % 3 == 1 ? OptionalDouble.empty() : OptionalDouble.of(share));
            }
            cells.add(row);
        }
        return new HeatMap(both("各校各类工作占比", "Shares of work of the schools"),
                both("颜色越深占比越高。", "The darker, the larger the share."), Scale.SHARE, rows,
                List.of(Category.values()).stream().map(Category::label).toList(), cells);
    }

    /// Three lines over six years, one with a gap.
    public static Trend trend() {
        return new Trend(both("历年慰问人次", "Visits over the years"),
                both("石桥小学从 12 增加到 41。", "Shiqiao Primary rose from 12 to 41."), Scale.NUMBER,
                both("人次", "visits"),
                List.of(line("石桥小学", 12, 18, 17, 30, 36, 41), line("同类学校的中位数", 15, 14, 16, -1, 22, 20),
                        line("全县", 20, 22, 21, 25, 24, 27)));
    }

    private static Line line(String label, int... values) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            if (values[i] >= 0) {
                double high = i == 3 ? Double.POSITIVE_INFINITY : values[i] + 2.5;
                points.add(new Point(2019 + i, new Ranged(values[i], values[i], high)));
            }
        }
        return new Line(both(label, label), points);
    }
}
