package org.gonghui.analyzer.consistency;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.gonghui.analyzer.consistency.Statements.Sentence;
import org.gonghui.corpus.text.Figure;
import org.gonghui.corpus.text.Per;
import org.gonghui.corpus.text.Precision;
import org.gonghui.corpus.text.Unit;

/// An amount for each person, the number of persons, and a total in one sentence: 8人，每人200元，共1500元. Said of more
/// than one group, or with an amount that belongs to nobody, nothing is concluded.
final class ProductCheck implements Check {

    private static final List<String> SUMS = List.of("共", "合计", "总计", "共计", "总额", "总共");
    private static final int NEAR = 6;

    @Override
    public List<Conflict> find(Statements document) {
        List<Conflict> found = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            check(sentence, found);
        }
        return found;
    }

    private static void check(Sentence sentence, List<Conflict> found) {
        List<Figure> money = sentence.figures().stream().filter(figure -> figure.unit() == Unit.CNY).toList();
        List<Figure> persons = sentence.figures()
                .stream()
                .filter(figure -> figure.unit() == Unit.PERSON || figure.unit() == Unit.PERSON_TIME
                        || figure.unit() == Unit.HOUSEHOLD)
                .toList();
        List<Figure> each = money.stream().filter(figure -> figure.context().per().equals(List.of(Per.PERSON)))
                .toList();
        List<Figure> totals = money.stream().filter(figure -> isTotal(sentence, figure)).toList();
        boolean clear = persons.size() == 1 && totals.size() == 1 && !each.isEmpty()
                && money.size() == each.size() + 1 && !each.contains(totals.getFirst());
        if (clear && sentence.figures().stream().filter(money::contains).allMatch(ProductCheck::exact)
                && exact(persons.getFirst())) {
            compare(totals.getFirst(), each, persons.getFirst(), found);
        }
    }

    private static boolean exact(Figure figure) {
        return figure.precision() == Precision.EXACT;
    }

    private static boolean isTotal(Sentence sentence, Figure figure) {
        int start = figure.span().start();
        String before = sentence.between(start - NEAR, start);
        return figure.context().per().isEmpty() && SUMS.stream().anyMatch(before::contains);
    }

    private static void compare(Figure total, List<Figure> each, Figure count, List<Conflict> found) {
        BigDecimal sum = each.stream().map(ProductCheck::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal product = sum.multiply(value(count));
        boolean rounded = agrees(total, product);
        boolean single = each.stream().anyMatch(one -> agrees(total, value(one).multiply(value(count))));
        if (!rounded && !single) {
            found.add(new Conflict.Product(Statement.of(total), each.stream().map(Statement::of).toList(),
                    Statement.of(count), "amount per person x persons is not the total"));
        }
    }

    /// Whether the total is the product, at as many significant digits as it is written with: 1.5万元 for 14980.
    private static boolean agrees(Figure total, BigDecimal product) {
        BigDecimal written = value(total).stripTrailingZeros();
        return product.setScale(written.scale(), RoundingMode.HALF_UP).compareTo(written) == 0
                || product.compareTo(written) == 0;
    }

    private static BigDecimal value(Figure figure) {
        return figure.value().orElse(BigDecimal.ZERO);
    }
}
