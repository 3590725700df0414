package org.gonghui.analyzer.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class PaletteTest {

    /// Contrast as WCAG 2.2 has it, 1 to 21.
    private static double contrast(String one, String other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    @Test
    void textsAreReadEasilyWhereverTheyStand() {
        assertThat(contrast(Palette.TEXT, "#FFFFFF")).isGreaterThan(7);
        assertThat(contrast(Palette.MUTED, "#FFFFFF")).isGreaterThan(4.5);
        for (int share = 0; share <= 100; share++) {
            String cell = Palette.heat(share / 100.0);
            assertThat(contrast(Palette.onHeat(share / 100.0), cell)).as(cell).isGreaterThan(4.5);
        }
    }

    @Test
    void linesAndSignsStandOutFromThePage() {
        for (String colour : List.of(Palette.BAR_EDGE, Palette.OWN, Palette.DOT, Palette.AXIS)) {
            assertThat(contrast(colour, "#FFFFFF")).as(colour).isGreaterThan(3);
        }
        assertThat(Palette.LINES).allSatisfy(colour -> assertThat(contrast(colour, "#FFFFFF")).isGreaterThan(3));
        assertThat(contrast(Palette.BAR, Palette.TEXT)).as("a whisker on its bar").isGreaterThan(4.5);
    }

    @Test
    void moreIsDarker() {
        double before = 2;
        for (int share = 0; share <= 20; share++) {
            double luminance = luminance(Palette.heat(share / 20.0));
            assertThat(luminance).isLessThan(before);
            before = luminance;
        }
    }
}
