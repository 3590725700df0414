package org.gonghui.analyzer.extract;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.gonghui.corpus.text.Figure;
import org.gonghui.corpus.text.FigureRole;
import org.gonghui.corpus.text.Precision;
import org.gonghui.corpus.text.Span;
import org.gonghui.corpus.text.Unit;

/// Which figures of a paragraph their writer computed from others: averages and changes by their words; sums, products,
/// differences and shares if they come out of other exact figures of the sentence. Immutable.
final class Derivations {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int REACH = 160;
    /// Where more figures than these stand in one sentence, only the nearest are tried.
    private static final int MOST = 12;

    private final Words average;
    private final Words fixed;
    private final Words sums;
    private final Words parts;
    private final Words difference;
    private final Words above;
    private final Words mean;

    /// Reads `figure-derived.txt`.
    Derivations(RuleFile file) {
        average = Words.of(file, "average");
        fixed = Words.of(file, "fixed");
        sums = Words.of(file, "sum");
        parts = Words.of(file, "parts");
        difference = Words.of(file, "difference");
        above = Words.of(file, "above");
        mean = Words.of(file, "mean");
    }

    /// How a figure was computed.
    enum How {
        NOT("told as it was counted"), AVERAGE("an average"), CHANGE("a change against another time or a mean"),
        SUM("the sum of figures beside it"), PRODUCT("the product of two figures beside it"),
        DIFFERENCE("the difference of two figures before it"), SHARE("the share of one figure before it in another");

        private final String rule;

        How(String rule) {
            this.rule = rule;
        }

        String rule() {
            return rule;
        }
    }

    /// How each figure was computed.
    ///
    /// @param figures in order of the text, their spans counting from the paragraph's `offset`
    /// @param roles the role of each
    List<How> of(String text, int offset, List<Figure> figures, List<FigureRole> roles) {
        List<Span> places = figures.stream().map(figure -> figure.span().shift(-offset)).toList();
        List<How> found = new ArrayList<>(figures.size());
        for (int i = 0; i < figures.size(); i++) {
            found.add(roles.get(i) == FigureRole.CHANGE ? How.CHANGE : new Case(text, figures, places, i).how());
        }
        return found;
    }

    /// One figure among those of its paragraph.
    private final class Case {

        private final String text;
        private final List<Figure> figures;
        private final List<Span> places;
        private final int at;
        private final Span place;
        private final int clause;

        Case(String text, List<Figure> figures, List<Span> places, int at) {
            this.text = text;
            this.figures = figures;
            this.places = places;
            this.at = at;
            this.place = places.get(at);
            this.clause = Marks.PHRASE.before(text, place.start(), REACH);
        }

        How how() {
            int since = at == 0 ? clause : Math.max(clause, places.get(at - 1).end());
            if (average.anyIn(text, since, place.start())) {
                return isFixed() ? How.NOT : How.AVERAGE;
            }
            int from = above.firstEnd(text, since, place.start());
            if (from < place.start() && mean.anyIn(text, from, place.start())) {
                return How.CHANGE;
            }
            if (!isExact(figures.get(at))) {
                return How.NOT;
            }
            if (figures.get(at).unit() == Unit.RATIO) {
                return isShare() ? How.SHARE : How.NOT;
            }
            return computed(since);
        }

        /// 人均发放慰问品900元, 人均毛巾2条: what each is given was not computed.
        private boolean isFixed() {
            Unit unit = figures.get(at).unit();
            return unit == Unit.THING || unit == Unit.WEIGHT || fixed.anyIn(text, clause, place.start());
        }

        private How computed(int since) {
            boolean sum = sums.anyIn(text, since, place.start());
            if ((sum && isSum(false)) || (startsParts() && isSum(true))) {
                return How.SUM;
            }
            if (sum && isProduct()) {
                return How.PRODUCT;
            }
            return difference.anyIn(text, since, place.start()) && isDifference() ? How.DIFFERENCE : How.NOT;
        }

        /// Whether a word for parts follows right behind the figure or its noun.
        private boolean startsParts() {
            int next = at + 1 < places.size() ? places.get(at + 1).start() : place.end();
            return parts.anyIn(text, place.end(), Math.min(next, place.end() + REACH / MOST));
        }

        /// Whether the last ones before it of its unit, or the first ones behind, at least two, make it up.
        private boolean isSum(boolean behind) {
            BigDecimal sum = BigDecimal.ZERO;
            int count = 0;
            for (Figure other : sameUnit(behind)) {
                sum = sum.add(value(other));
                count++;
                if (count > 1 && sum.compareTo(value(figures.get(at))) == 0) {
                    return true;
                }
            }
            return false;
        }

        private boolean isProduct() {
            List<Figure> others = sentence();
            for (Figure each : others) {
                for (Figure count : others) {
                    boolean fits = each.unit() == figures.get(at).unit() && count.unit() != each.unit()
                            && count.unit() != Unit.RATIO;
                    if (fits && value(each).multiply(value(count)).compareTo(value(figures.get(at))) == 0
                            && value(count).compareTo(BigDecimal.ONE) > 0) {
                        return true;
                    }
                }
            }
            return false;
        }

        private boolean isDifference() {
            List<Figure> others = sameUnit(false);
            for (int i = 0; i < others.size(); i++) {
                for (int j = i + 1; j < others.size(); j++) {
                    if (value(others.get(i)).subtract(value(others.get(j))).abs()
                            .compareTo(value(figures.get(at))) == 0) {
                        return true;
                    }
                }
            }
            return false;
        }

        /// Whether two figures before it of one unit have this share, rounded or cut off at its last digit.
        private boolean isShare() {
            List<Figure> others = sentence();
            BigDecimal percent = value(figures.get(at)).multiply(HUNDRED).stripTrailingZeros();
            for (Figure part : others) {
                for (Figure whole : others) {
                    if (!part.equals(whole) && part.span().start() < place(at) && whole.span().start() < place(at)
                            && likened(part, whole) && agrees(part, whole, percent)) {
                        return true;
                    }
                }
            }
            return false;
        }

        private int place(int number) {
            return figures.get(number).span().start();
        }

        /// The exact figures of its unit before it in the sentence, from the nearest, or behind it.
        private List<Figure> sameUnit(boolean behind) {
            List<Figure> same = new ArrayList<>();
            for (Figure other : sentence()) {
                boolean after = other.span().start() > place(at);
                boolean fits = other.unit() == figures.get(at).unit() && after == behind;
                if (fits) {
                    same.add(behind ? same.size() : 0, other);
                }
            }
            return same;
        }

        /// The other exact figures of the sentence.
        private List<Figure> sentence() {
            int start = Marks.SENTENCE.before(text, place.start(), REACH);
            List<Figure> others = new ArrayList<>();
            for (int i = Math.max(0, at - MOST); i < Math.min(figures.size(), at + MOST); i++) {
                boolean here = i < at
                        ? places.get(i).start() >= start
                        : i > at && Marks.SENTENCE.before(text, places.get(i).start(), REACH) <= place.start();
                if (here && isExact(figures.get(i))) {
                    others.add(figures.get(i));
                }
            }
            return others;
        }
    }

    private static boolean isExact(Figure figure) {
        return figure.precision() == Precision.EXACT && figure.unit() != Unit.RANK && figure.value().isPresent();
    }

    private static BigDecimal value(Figure figure) {
        return figure.value().orElse(BigDecimal.ZERO);
    }

    /// Whether one may be a part of the other: 18件 and 15件, 80名代表 and 76票.
    private static boolean likened(Figure part, Figure whole) {
        return part.unit() == whole.unit() || (whole.unit() == Unit.PERSON && part.unit() == Unit.OTHER);
    }

    private static boolean agrees(Figure part, Figure whole, BigDecimal percent) {
        if (value(whole).signum() == 0 || value(part).compareTo(value(whole)) > 0) {
            return false;
        }
        BigDecimal quotient = value(part).divide(value(whole), MathContext.DECIMAL64).multiply(HUNDRED);
        BigDecimal lastDigit = BigDecimal.ONE.movePointLeft(Math.max(0, percent.scale()));
        return quotient.subtract(percent).abs().compareTo(lastDigit) < 0;
    }
}
