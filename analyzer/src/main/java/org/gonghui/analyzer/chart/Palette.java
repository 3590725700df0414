package org.gonghui.analyzer.chart;

import java.util.List;

/// Colours: those of Okabe and Ito (2008, "Color Universal Design"), which the colour-blind tell apart, made darker where
/// a thin line or a text needs it. Two that meet in a chart differ in form or in grey too.
final class Palette {

    static final String TEXT = "#1A1A1A";
    /// Ticks and remarks; 7:1 on white.
    static final String MUTED = "#555555";
    static final String GRID = "#DDDDDD";
    static final String AXIS = "#777777";
    static final String BAR = "#8CC4EA";
    static final String BAR_EDGE = "#00568A";
    static final String DOT = "#8A8A8A";
    static final String OWN = "#D55E00";

    /// Of lines, in turn.
    static final List<String> LINES = List.of("#0072B2", "#D55E00", "#007A57", "#A3497D", "#000000", "#8A6D00");
    /// Dashes of lines, in turn after the colours.
    static final List<String> DASHES = List.of("none", "6 3", "2 3");

    /// The two ends of the scale of a heat map.
    private static final int[] LIGHT = {0xF4, 0xF8, 0xFC};
    private static final int[] DARK = {0x08, 0x3D, 0x77};

    /// Linear light of the three colours in what is seen as bright (WCAG 2.2, "relative luminance").
    private static final double[] LUMINANCE = {0.2126, 0.7152, 0.0722};

    private Palette() {}

    /// The colour of a cell.
    ///
    /// @param share 0 for the lightest, 1 for the darkest
    static String heat(double share) {
        StringBuilder colour = new StringBuilder("#");
        for (int part : mixed(share)) {
            colour.append(Character.toUpperCase(Character.forDigit(part >> 4, 16)))
                    .append(Character.toUpperCase(Character.forDigit(part & 15, 16)));
        }
        return colour.toString();
    }

    /// Black or white, whichever is read more easily on [#heat]; the contrast is 4.5:1 at least.
    static String onHeat(double share) {
        double luminance = 0;
        int[] parts = mixed(share);
        for (int i = 0; i < parts.length; i++) {
            luminance += LUMINANCE[i] * linear(parts[i] / 255.0);
        }
        double white = 1.05 / (luminance + 0.05);
        double black = (luminance + 0.05) / 0.05;
        return white > black ? "#FFFFFF" : "#000000";
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static int[] mixed(double share) {
        int[] mixed = new int[LIGHT.length];
        for (int i = 0; i < mixed.length; i++) {
            mixed[i] = (int) Math.round(LIGHT[i] + (DARK[i] - LIGHT[i]) * Math.clamp(share, 0, 1));
        }
        return mixed;
    }
}
