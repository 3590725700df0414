package org.gonghui.analyzer.consistency;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gonghui.analyzer.consistency.Statements.Sentence;
import org.gonghui.corpus.text.Figure;
import org.gonghui.corpus.text.Precision;
import org.gonghui.corpus.text.Unit;

/// Parts against their total: 共30人，其中男12人、女20人; 男12人、女20人，共30人; 8项（省级3项、市级4项）. Parts that may overlap
/// (其中党员20人，女教师45人) say nothing together, but none of them can exceed the total.
final class PartsCheck implements Check {

    private static final String AMONG = "其中";
    private static final List<String> SUMS = List.of("共", "合计", "总计", "共计", "总共", "共有");
    private static final List<String> OPEN = List.of("等", "另", "还有", "包括", "以及");
    private static final Set<Unit> NO_PARTS = EnumSet.of(Unit.RATIO, Unit.RANK, Unit.OTHER);
    private static final int GAP = 12;
    private static final String OPENING = "（(";
    private static final String CLOSING = "）)";

    @Override
    public List<Conflict> find(Statements document) {
        List<Conflict> found = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            List<Figure> figures = sentence.figures();
            for (int i = 0; i < figures.size(); i++) {
                if (counts(figures.get(i))) {
                    behind(sentence, i, found);
                    before(sentence, i, found);
                }
            }
        }
        return found;
    }

    private static boolean counts(Figure figure) {
        return figure.precision() == Precision.EXACT && !NO_PARTS.contains(figure.unit())
                && figure.context().per().isEmpty();
    }

    private static boolean part(Figure total, Figure figure) {
        return counts(figure) && figure.unit() == total.unit();
    }

    /// The parts behind 其中 or within brackets.
    private static void behind(Sentence sentence, int at, List<Conflict> found) {
        List<Figure> figures = sentence.figures();
        Figure total = figures.get(at);
        if (at + 1 == figures.size()) {
            return;
        }
        String link = sentence.between(total.span().end(), figures.get(at + 1).span().start());
        boolean among = link.contains(AMONG) && link.length() <= GAP;
        boolean bracket = !link.isEmpty() && OPENING.indexOf(link.charAt(0)) >= 0;
        if (!among && !bracket) {
            return;
        }
        List<Figure> parts = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        String label = link;
        for (int i = at + 1; i < figures.size() && part(total, figures.get(i)) && label.length() <= GAP; i++) {
            parts.add(figures.get(i));
            labels.add(label);
            label = i + 1 < figures.size()
                    ? sentence.between(figures.get(i).span().end(), figures.get(i + 1).span().start())
                    : "";
            if (!goesOn(labels, label, bracket)) {
                break;
            }
        }
        if (!parts.isEmpty()) {
            report(total, parts, among ? judge(total, parts, labels, true) : judge(total, parts, labels, false), found);
        }
    }

    /// Whether another part follows: behind 、, or behind a comma if it is told apart from the parts before.
    private static boolean goesOn(List<String> labels, String next, boolean bracket) {
        boolean closes = bracket && next.chars().anyMatch(c -> CLOSING.indexOf(c) >= 0);
        if (next.isEmpty() || closes || next.contains(AMONG) || SUMS.stream().anyMatch(next::contains)) {
            return false;
        }
        List<String> together = new ArrayList<>(labels);
        together.add(next);
        return next.charAt(0) == '、' || Labels.disjoint(together);
    }

    /// The rule that the parts break, empty if none.
    ///
    /// @param open whether there may be parts that are not told
    private static String judge(Figure total, List<Figure> parts, List<String> labels, boolean open) {
        BigDecimal whole = value(total);
        if (parts.stream().anyMatch(one -> value(one).compareTo(whole) > 0)) {
            return "a part exceeds the total";
        }
        int order = sum(parts).compareTo(whole);
        if (parts.size() < 2 || !Labels.disjoint(labels)) {
            return "";
        }
        if (order > 0) {
            return "parts that do not overlap exceed the total";
        }
        return order < 0 && (Labels.complete(labels) || !open) ? "parts do not add up to the total" : "";
    }

    /// The parts of a list that ends in 共.
    private static void before(Sentence sentence, int at, List<Conflict> found) {
        List<Figure> figures = sentence.figures();
        Figure total = figures.get(at);
        if (at < 2 || !sums(sentence, figures.get(at - 1), total)) {
            return;
        }
        List<Figure> parts = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        int i = at - 1;
        while (i >= 0 && part(total, figures.get(i))) {
            int from = i == 0 ? sentence.span().start() : figures.get(i - 1).span().end();
            String label = sentence.between(from, figures.get(i).span().start());
            parts.addFirst(figures.get(i));
            labels.addFirst(label);
            if (i == 0 || !continues(label)) {
                break;
            }
            i--;
        }
        if (parts.size() > 1 && !multiplied(figures, total, parts)
                && OPEN.stream().noneMatch(word -> labels.stream().anyMatch(l -> l.contains(word)))) {
            report(total, parts, added(total, parts, labels), found);
        }
    }

    /// 慰问10人，慰问金500元、慰问品200元，共7000元: what each got is told before the sum of all.
    private static boolean multiplied(List<Figure> figures, Figure total, List<Figure> parts) {
        BigDecimal sum = sum(parts);
        return figures.stream()
                .filter(figure -> figure.unit() != total.unit())
                .anyMatch(figure -> sum.multiply(value(figure)).compareTo(value(total)) == 0);
    }

    /// 、 or ， and a short label: the list goes on.
    private static boolean continues(String label) {
        return !label.isEmpty() && label.length() <= GAP && "、，,".indexOf(label.charAt(0)) >= 0
                && label.indexOf('，', 1) < 0 && !label.contains(AMONG);
    }

    private static boolean sums(Sentence sentence, Figure last, Figure total) {
        String link = sentence.between(last.span().end(), total.span().start());
        return link.length() <= GAP / 2 && SUMS.stream().anyMatch(link::endsWith);
    }

    /// Persons may stand in several parts, so that fewer persons than the sum are no contradiction.
    private static String added(Figure total, List<Figure> parts, List<String> labels) {
        int order = sum(parts).compareTo(value(total));
        boolean overlapping = !Labels.disjoint(labels)
                && (total.unit() == Unit.PERSON || total.unit() == Unit.TEAM || total.unit() == Unit.HOUSEHOLD);
        return order == 0 || (order > 0 && overlapping) ? "" : "parts do not add up to the total";
    }

    private static void report(Figure total, List<Figure> parts, String rule, List<Conflict> found) {
        if (!rule.isEmpty()) {
            found.add(new Conflict.Parts(Statement.of(total), parts.stream().map(Statement::of).toList(), rule));
        }
    }

    private static BigDecimal value(Figure figure) {
        return figure.value().orElse(BigDecimal.ZERO);
    }

    private static BigDecimal sum(List<Figure> parts) {
        return parts.stream().map(PartsCheck::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
