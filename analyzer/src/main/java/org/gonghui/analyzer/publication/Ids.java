package org.gonghui.analyzer.publication;

import java.util.regex.Pattern;

/// Names that are safe in files, links and markup.
final class Ids {

    private static final Pattern SAFE = Pattern.compile("[a-z][a-z0-9-]{0,99}");

    private Ids() {}

    static void check(String id) {
        if (!SAFE.matcher(id).matches()) {
            throw new IllegalArgumentException("an id is lower-case ASCII letters, digits and '-', got '" + id + "'");
        }
    }
}
