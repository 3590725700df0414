package org.gonghui.analyzer.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gonghui.corpus.text.Compact;

/// Activities of one school and period, each counted once however often it is told.
final class Events {

    /// What is given out, declared or built is no event.
    private static final Set<String> NO_EVENTS = Set.of("benefit", "campaign", "facility-project", "insurance");
    private static final String YES = "true";

    private Events() {}

    static boolean isEvent(FactRow activity) {
        return !NO_EVENTS.contains(activity.text("type")) && !activity.text("programme").equals(YES);
    }

    /// One row for each event: of those that are told as one, that which says most.
    static List<FactRow> once(List<FactRow> activities) {
        Map<String, List<FactRow>> byName = new LinkedHashMap<>();
        for (FactRow activity : activities) {
            List<FactRow> told = byName.computeIfAbsent(
                    activity.text("type") + '|' + Compact.of(activity.text("canonical")), any -> new ArrayList<>());
            merge(told, activity);
        }
        return byName.values().stream().flatMap(List::stream).toList();
    }

    private static void merge(List<FactRow> told, FactRow activity) {
        for (int i = 0; i < told.size(); i++) {
            if (isSame(told.get(i), activity)) {
                if (occurrences(activity).min() > occurrences(told.get(i)).min()) {
                    told.set(i, activity);
                }
                return;
            }
        }
        told.add(activity);
    }

    /// Two that are told apart by a date, an edition or a festival are two.
    private static boolean isSame(FactRow one, FactRow other) {
        return agree(one.text("date"), other.text("date")) && agree(one.text("festivals"), other.text("festivals"))
                && agree(String.valueOf(one.count("edition", 0)), String.valueOf(other.count("edition", 0)));
    }

    private static boolean agree(String one, String other) {
        return one.isEmpty() || other.isEmpty() || one.equals("0") || other.equals("0") || one.equals(other);
    }

    /// How often it took place: once at least where nothing is said; more where it stands for several festivals or for a
    /// list that goes on.
    static Amount occurrences(FactRow activity) {
        int stated = activity.count("occurrences", 0);
        if (activity.text("open_list").equals(YES) || (stated == 0 && activity.text("festivals").contains(" "))) {
            return Amount.atLeast(Math.max(1, stated));
        }
        return Amount.exactly(Math.max(1, stated));
    }
}
