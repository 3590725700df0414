package org.gonghui.analyzer.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gonghui.corpus.text.Precision;
import org.gonghui.corpus.text.Unit;
import org.jspecify.annotations.Nullable;

/// The words before and behind a number that say how exact it is: 近 约 不足 至少, 左右 以上 以内. Immutable.
final class Approximators {

    private static final int REACH = 5;
    private static final int NEAR = 7;
    private static final int FAR = 14;

    /// 近 and 约 at the end of these words say nothing about the number.
    private static final String NOT_BEFORE_NEAR = "附最远临邻亲靠就走新";
    private static final String NOT_BEFORE_ABOUT = "节签制合条特预契违践";

    private enum Effect {
        NEARLY, ABOUT, AT_LEAST, AT_MOST
    }

    /// A quantity with the words that bound it.
    ///
    /// @param quantity as bounded
    /// @param start where its words begin
    /// @param end where its words end
    record Bounded(Quantity quantity, int start, int end) {}

    private record Rule(Words words, Effect effect) {}

    private final List<Rule> before = new ArrayList<>();
    private final List<Rule> behind = new ArrayList<>();
    private final Words near;
    private final Words of;
    private final Words outside;

    /// Reads `places.txt`.
    Approximators(RuleFile file) {
        add(before, file, "nearly-before", Effect.NEARLY);
        add(before, file, "about-before", Effect.ABOUT);
        add(before, file, "lower-before", Effect.AT_LEAST);
        add(before, file, "upper-before", Effect.AT_MOST);
        add(behind, file, "lower-behind", Effect.AT_LEAST);
        add(behind, file, "upper-behind", Effect.AT_MOST);
        add(behind, file, "about-behind", Effect.ABOUT);
        near = Words.of(file, "lower-near");
        of = Words.of(file, "lower-of");
        outside = Words.of(file, "lower-outside");
    }

    private static void add(List<Rule> rules, RuleFile file, String section, Effect effect) {
        rules.add(new Rule(Words.of(file, section), effect));
    }

    /// Takes in the words before `numeral` and behind `end`, the end of its measure word.
    Bounded bound(String text, Numeral numeral, int end) {
        Bounded left = left(text, numeral, end);
        return right(text, left);
    }

    /// The figure of `numeral` with its measure word, which ends at `end`, and the words that bound it.
    FigureSpan bounded(String text, Numeral numeral, int end, Unit unit, String rule) {
        Bounded bounded = bound(text, numeral, end);
        return new FigureSpan(bounded.start(), bounded.end(), numeral.end(), bounded.quantity(), unit, List.of(rule));
    }

    private Bounded left(String text, Numeral numeral, int end) {
        String longest = "";
        Effect effect = null;
        for (Rule rule : before) {
            String word = rule.words().endingAt(text, numeral.start(), REACH);
            if (word != null && word.length() > longest.length() && says(text, numeral, word)) {
                longest = word;
                effect = rule.effect();
            }
        }
        if (effect == null) {
            return new Bounded(near(text, numeral), numeral.start(), end);
        }
        boolean apart = outside.endingAt(text, numeral.start(), REACH) != null;
        int start = apart ? numeral.start() : numeral.start() - longest.length();
        return new Bounded(apply(effect, numeral.quantity()), start, end);
    }

    /// 至少组织一次: the bound stands before the verb. 不少于教职工总数的四分之一: before what the share is taken of.
    private Quantity near(String text, Numeral numeral) {
        boolean share = numeral.form() == Numeral.Form.RATIO && Digits.at(text, numeral.start() - 1) == '的';
        int reach = share ? FAR : NEAR;
        for (int end = numeral.start(); end > Math.max(0, numeral.start() - reach); end--) {
            if (near.endingAt(text, end, REACH) != null || (share && of.endingAt(text, end, REACH) != null)) {
                return apply(Effect.AT_LEAST, numeral.quantity());
            }
            if (Marks.CLAUSE.has(text.charAt(end - 1))) {
                break;
            }
        }
        return numeral.quantity();
    }

    private static boolean says(String text, Numeral numeral, String word) {
        char previous = Digits.at(text, numeral.start() - word.length() - 1);
        return switch (word) {
            case "近" -> NOT_BEFORE_NEAR.indexOf(previous) < 0;
            case "约" -> NOT_BEFORE_ABOUT.indexOf(previous) < 0;
            case "上", "超" -> numeral.form() == Numeral.Form.BARE;
            default -> true;
        };
    }

    private Bounded right(String text, Bounded left) {
        for (Rule rule : behind) {
            String word = rule.words().at(text, left.end());
            if (word != null) {
                return new Bounded(apply(rule.effect(), left.quantity()), left.start(), left.end() + word.length());
            }
        }
        return left;
    }

    private static Quantity apply(Effect effect, Quantity quantity) {
        BigDecimal value = quantity.precision() == Precision.EXACT ? value(quantity) : null;
        if (value == null) {
            return quantity;
        }
        return switch (effect) {
            case NEARLY -> Quantity.nearly(value);
            case ABOUT -> Quantity.about(value);
            case AT_LEAST -> Quantity.atLeast(value);
            case AT_MOST -> Quantity.atMost(value);
        };
    }

    private static @Nullable BigDecimal value(Quantity quantity) {
        return quantity.value().orElse(null);
    }
}
