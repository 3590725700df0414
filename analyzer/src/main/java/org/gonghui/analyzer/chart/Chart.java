package org.gonghui.analyzer.chart;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.gonghui.corpus.text.Message;

/// What is to be drawn. Values are those of a table that stands beside the chart; a missing one is left out and said to
/// be missing, never drawn as 0.
public sealed interface Chart {

    /// What is shown, in a line.
    Message title();

    /// What there is to see, for those who cannot: a sentence or two.
    Message description();

    /// How the numbers of a chart are written.
    enum Scale {
        /// Shares 0..1, written in percent.
        SHARE,
        /// Counts and sums.
        NUMBER
    }

    /// A value with what is known of its exactness.
    ///
    /// @param low lower end of its interval or what it is at least, at most `value`
    /// @param value the value
    /// @param high upper end of its interval or what it is at most, at least `value`; infinite if there is no bound
    record Ranged(double low, double value, double high) {

        public Ranged {
            if (!(low <= value && value <= high) || Double.isInfinite(value)) {
                throw new IllegalArgumentException(
                        "needs low <= value <= high, got " + low + ", " + value + ", " + high);
            }
        }

        /// A value without interval.
        public static Ranged exact(double value) {
            return new Ranged(value, value, value);
        }
    }

    /// Horizontal bars with intervals, each beside what it is compared with: a profile.
    ///
    /// @param ownName what the bars are, e.g. the name of a school
    /// @param peersName what the marks are, e.g. the median of its peers
    record Bars(Message title, Message description, Scale scale, Message ownName, Message peersName,
            List<Bar> bars) implements Chart {

        public Bars {
            bars = List.copyOf(bars);
        }
    }

    /// One bar.
    ///
    /// @param value empty if there is none
    /// @param peers what it is compared with
    record Bar(Message label, Optional<Ranged> value, OptionalDouble peers) {}

    /// One dot a school, a row a quantity, each row on a scale of its own.
    record Strips(Message title, Message description, List<Strip> strips) implements Chart {

        public Strips {
            strips = List.copyOf(strips);
        }
    }

    /// One row of dots.
    ///
    /// @param missing how many have no value
    record Strip(Message label, Scale scale, Message unit, List<Dot> dots, int missing) {

        public Strip {
            dots = List.copyOf(dots);
        }
    }

    /// One dot.
    ///
    /// @param highlighted whether it is the one that the page is about
    record Dot(String label, Ranged value, boolean highlighted) {}

    /// Rows × columns, darker where there is more.
    ///
    /// @param cells one list a row, one value a column; empty where there is none
    record HeatMap(Message title, Message description, Scale scale, List<String> rows, List<Message> columns,
            List<List<OptionalDouble>> cells) implements Chart {

        public HeatMap {
            rows = List.copyOf(rows);
            columns = List.copyOf(columns);
            cells = cells.stream().map(List::copyOf).toList();
            int width = columns.size();
            if (cells.size() != rows.size() || cells.stream().anyMatch(row -> row.size() != width)) {
                throw new IllegalArgumentException("the cells do not fill " + rows.size() + " × " + width);
            }
        }
    }

    /// Values over years, gaps where a year has none.
    record Trend(Message title, Message description, Scale scale, Message unit, List<Line> lines) implements Chart {

        public Trend {
            lines = List.copyOf(lines);
        }
    }

    /// One line.
    ///
    /// @param points in the order of their years
    record Line(Message label, List<Point> points) {

        public Line {
            points = List.copyOf(points);
        }
    }

    /// One year of a line.
    record Point(int year, Ranged value) {}
}
