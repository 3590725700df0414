package org.gonghui.analyzer.extract;

/// Finds figures of what others gave to the school: 县慈善会捐的18万元设备. Immutable.
final class Donors {

    private static final int PREPOSITION = 6;

    private final Words donors;
    private final Words gave;
    private final Words giving;

    /// Reads `figure-roles.txt`.
    Donors(RuleFile file) {
        donors = Words.of(file, "donor");
        gave = Words.of(file, "gave");
        giving = Words.of(file, "giving");
    }

    /// Whether somebody else gave what is told in `[start..end)`.
    boolean gave(String text, int start, int end) {
        for (int at = start; at < end; at++) {
            String donor = donors.at(text, at);
            if (donor != null && gave.at(text, at + donor.length()) != null
                    && !giving.anyIn(text, Math.max(start, at - PREPOSITION), at)) {
                return true;
            }
        }
        return false;
    }
}
