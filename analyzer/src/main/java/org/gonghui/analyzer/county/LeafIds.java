package org.gonghui.analyzer.county;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Names of schools' pages: made of the id where it is plain ASCII, of the school's place in the report otherwise.
final class LeafIds {

    private static final Pattern PLAIN = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
    private static final String PREFIX = "school-";

    private final Set<String> taken = new HashSet<>();

    /// @param key the school's id or name
    /// @param number its place, from 1
    String next(String key, int number) {
        String plain = key.toLowerCase(Locale.ROOT);
        String id = PLAIN.matcher(plain).matches() ? PREFIX + plain : PREFIX + "no-" + number;
        while (!taken.add(id)) {
            id = id + "-" + number;
        }
        return id;
    }
}
