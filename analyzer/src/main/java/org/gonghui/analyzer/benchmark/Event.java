package org.gonghui.analyzer.benchmark;

/// An activity and how often it took place.
///
/// @param row where it is told
/// @param times how often
record Event(FactRow row, Amount times) {

    private static final String YES = "true";

    /// As often as the row says: once at least where nothing is said; more where it stands for several festivals or for
    /// a list that goes on.
    static Event of(FactRow row) {
        int stated = row.count("occurrences", 0);
        String festivals = row.text("festivals");
        boolean several = festivals.contains(" ") && !names(row, festivals);
        return new Event(row, row.text("open_list").equals(YES) || (stated == 0 && several)
                ? Amount.atLeast(Math.max(1, stated))
                : Amount.exactly(Math.max(1, stated)));
    }

    /// Whether its name says which of the festivals it belongs to: 元旦晚会.
    private static boolean names(FactRow row, String festivals) {
        for (String festival : festivals.split(" ")) {
            if (row.text("canonical").contains(festival)) {
                return true;
            }
        }
        return false;
    }

    Event often(Amount other) {
        return new Event(row, other);
    }
}
