package org.gonghui.analyzer.consistency;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gonghui.analyzer.consistency.RateNames.RateName;
import org.gonghui.analyzer.consistency.Statements.Sentence;
import org.gonghui.corpus.text.Figure;
import org.gonghui.corpus.text.Precision;
import org.gonghui.corpus.text.Unit;

/// A rate and the counts before it in its sentence: 收到20件，办结18件，办结率95%. Rates may be rounded or cut off at the digits
/// they are written with.
final class RateCheck implements Check {

    private static final int NAME = 8;
    private static final int LABEL = 12;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final RateNames names;

    RateCheck(RateNames names) {
        this.names = names;
    }

    @Override
    public List<Conflict> find(Statements document) {
        List<Conflict> found = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            for (int i = 2; i < sentence.figures().size(); i++) {
                check(sentence, i, found);
            }
        }
        return found;
    }

    private void check(Sentence sentence, int at, List<Conflict> found) {
        Figure rate = sentence.figures().get(at);
        if (rate.unit() != Unit.RATIO || rate.precision() != Precision.EXACT) {
            return;
        }
        int start = rate.span().start();
        Optional<RateName> name = names.in(sentence.between(start - NAME, start));
        if (name.isEmpty()) {
            return;
        }
        Optional<Figure> part = labelled(sentence, at, name.get().parts());
        Optional<Figure> whole = labelled(sentence, at, name.get().wholes());
        if (part.isPresent() && whole.isPresent() && !agrees(rate, part.get(), whole.get())) {
            found.add(new Conflict.Rate(Statement.of(rate), Statement.of(part.get()), Statement.of(whole.get()),
                    "the rate is not part / whole"));
        }
    }

    /// The only exact count before the rate that such a word stands before; empty if there are several.
    private static Optional<Figure> labelled(Sentence sentence, int before, List<String> words) {
        Figure only = null;
        int from = sentence.span().start();
        for (Figure figure : sentence.figures().subList(0, before)) {
            int start = figure.span().start();
            String label = sentence.between(Math.max(from, start - LABEL), start);
            String clause = label.substring(Math.max(label.lastIndexOf('，'), label.lastIndexOf(',')) + 1);
            if (figure.unit() != Unit.RATIO && words.stream().anyMatch(clause::contains)) {
                if (only != null) {
                    return Optional.empty();
                }
                only = figure;
            }
            from = figure.span().end();
        }
        return Optional.ofNullable(only).filter(figure -> figure.precision() == Precision.EXACT);
    }

    private static boolean agrees(Figure rate, Figure part, Figure whole) {
        BigDecimal divisor = whole.value().orElse(BigDecimal.ZERO);
        if (part.unit() != whole.unit() || part.equals(whole) || divisor.signum() == 0) {
            return true;
        }
        BigDecimal quotient = part.value().orElse(BigDecimal.ZERO).divide(divisor, MathContext.DECIMAL64)
                .multiply(HUNDRED);
        BigDecimal percent = rate.value().orElse(BigDecimal.ZERO).multiply(HUNDRED).stripTrailingZeros();
        BigDecimal lastDigit = BigDecimal.ONE.movePointLeft(Math.max(0, percent.scale()));
        return quotient.subtract(percent).abs().compareTo(lastDigit) < 0;
    }
}
