package org.gonghui.analyzer.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gonghui.analyzer.gold.GoldFigure;
import org.gonghui.analyzer.gold.GoldMentions;
import org.gonghui.corpus.text.AnnotatedParagraph;
import org.gonghui.corpus.text.Figure;
import org.gonghui.corpus.text.Precision;
import org.gonghui.corpus.text.Span;

/// A figure is found when value, bounds and precision say the same; vague bounds need only be vague.
final class FigureRule implements MentionRule<GoldFigure, Figure> {

    /// One third may be written .333.
    private static final double SHARE_TOLERANCE = 5e-4;
    private static final double TOLERANCE = 1e-6;

    @Override
    public Aspect aspect() {
        return Aspect.FIGURE;
    }

    @Override
    public List<GoldFigure> wanted(GoldMentions line) {
        return line.figures();
    }

    @Override
    public List<Figure> given(AnnotatedParagraph paragraph) {
        return paragraph.figures();
    }

    @Override
    public Words words(GoldFigure wanted) {
        return new Words(wanted.text(), wanted.nth(),
                said(wanted.value(), wanted.min(), wanted.max(), wanted.precision(), wanted.unit(), wanted.status()));
    }

    @Override
    public Span span(Figure given) {
        return given.span();
    }

    @Override
    public String shown(Figure given) {
        return said(given.value(), given.min(), given.max(), given.precision(), given.unit().id(),
                given.status().id());
    }

    private static String said(Optional<BigDecimal> value, Optional<BigDecimal> min, Optional<BigDecimal> max,
            Precision precision, String unit, String status) {
        return plain(value) + "[" + plain(min) + "," + plain(max) + "] " + precision.id() + " " + unit + " " + status;
    }

    private static String plain(Optional<BigDecimal> number) {
        return number.map(value -> value.stripTrailingZeros().toPlainString()).orElse("");
    }

    @Override
    public boolean matches(GoldFigure wanted, Span at, Figure given) {
        if (wanted.precision() != given.precision()) {
            return false;
        }
        return switch (wanted.precision()) {
            case REDACTED -> given.value().isEmpty();
            case VAGUE -> true;
            case EXACT, APPROX -> same(wanted.value(), given.value());
            case LOWER -> same(wanted.min(), given.min());
            case UPPER -> same(wanted.max(), given.max());
            case RANGE -> same(wanted.min(), given.min()) && same(wanted.max(), given.max());
        };
    }

    private static boolean same(Optional<BigDecimal> wanted, Optional<BigDecimal> given) {
        if (wanted.isEmpty() || given.isEmpty()) {
            return wanted.isEmpty() && given.isEmpty();
        }
        double number = Math.abs(wanted.get().doubleValue());
        double tolerance = number < 1 ? SHARE_TOLERANCE : TOLERANCE * number;
        return Math.abs(wanted.get().doubleValue() - given.get().doubleValue()) <= tolerance;
    }

    @Override
    public boolean preferred(GoldFigure wanted, Figure given) {
        return false;
    }

    @Override
    public boolean sameStatus(GoldFigure wanted, Figure given) {
        return wanted.status().equals(given.status().id());
    }

    @Override
    public boolean sameType(GoldFigure wanted, Figure given) {
        return wanted.unit().equals(given.unit().id());
    }

    @Override
    public boolean reveals(GoldFigure wanted, Figure given) {
        return wanted.precision() == Precision.REDACTED && given.value().isPresent();
    }
}
