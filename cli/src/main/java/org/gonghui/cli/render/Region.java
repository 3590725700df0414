package org.gonghui.cli.render;

import java.util.List;

/// The county that the names of schools begin with, which a narrow table can do without.
final class Region {

    private static final int FEWEST_NAMES = 3;
    private static final int SHORTEST_REST = 2;
    private static final String ENDS = "县市区旗州盟省";

    private Region() {}

    /// The region that all names begin with, e.g. 霁川县; empty if there is none, if there are fewer than three names, or
    /// if fewer than two characters would be left of one.
    static String common(List<String> names) {
        if (names.size() < FEWEST_NAMES) {
            return "";
        }
        String common = names.getFirst();
        for (String name : names) {
            common = common.substring(0, sharedLength(common, name));
        }
        int end = common.length();
        while (end > 0 && ENDS.indexOf(common.charAt(end - 1)) < 0) {
            end--;
        }
        return common.substring(0, end);
    }

    private static int sharedLength(String common, String name) {
        int length = 0;
        int longest = Math.min(common.length(), name.length() - SHORTEST_REST);
        while (length < longest && common.charAt(length) == name.charAt(length)) {
            length++;
        }
        return length;
    }

    /// `name` without `region` at its beginning.
    static String without(String region, String name) {
        return name.startsWith(region) ? name.substring(region.length()) : name;
    }
}
