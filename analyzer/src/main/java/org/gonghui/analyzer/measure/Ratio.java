package org.gonghui.analyzer.measure;

/// Quotients.
final class Ratio {

    private Ratio() {}

    /// `part / whole`, 0 if the whole is 0.
    static double of(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }
}
