package org.gonghui.analyzer.chart;

import java.util.Collection;
import org.gonghui.corpus.text.DisplayWidth;
import org.gonghui.corpus.text.Language;

/// The room that texts take, as far as it can be known without their fonts: a wide character an em, another a little more
/// than half of it.
final class Texts {

    private static final double NARROW = 0.58;

    private Texts() {}

    static double width(String text, int font) {
        return text.codePoints().mapToDouble(Texts::width).sum() * font;
    }

    private static double width(int character) {
        int columns = DisplayWidth.of(character);
        return columns == 1 ? NARROW : columns / 2.0;
    }

    /// Room for the widest of some texts, within bounds.
    static double widest(Collection<String> texts, int font, double least, double most) {
        double widest = texts.stream().mapToDouble(text -> width(text, font)).max().orElse(0);
        return Math.clamp(widest + font, least, most);
    }

    /// A text that takes at most so much room; `…` stands for what is cut.
    static String fit(String text, double width, int font) {
        if (width(text, font) <= width) {
            return text;
        }
        StringBuilder fitted = new StringBuilder();
        double left = width - NARROW * font;
        for (int character : text.codePoints().toArray()) {
            left -= width(character) * font;
            if (left < 0) {
                break;
            }
            fitted.appendCodePoint(character);
        }
        return fitted.append('…').toString();
    }

    static String noValue(Language language) {
        return switch (language) {
            case ZH -> "无数";
            case EN -> "no figure";
        };
    }

    static String nothing(Language language) {
        return switch (language) {
            case ZH -> "没有可画的数";
            case EN -> "there is nothing to draw";
        };
    }
}
