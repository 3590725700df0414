package org.gonghui.cli.record;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// What a command understood of what it was asked, noted while it runs. For one run and one thread.
public final class RunNotes {

    private final SortedMap<String, String> notes = new TreeMap<>();

    /// Notes a query.
    ///
    /// @param resolved what is looked for, in a form that can be read again
    public void query(String resolved) {
        notes.put("query", resolved);
    }

    /// Notes which paragraphs are looked at.
    public void filter(String filter) {
        notes.put("filter", filter);
    }

    /// Notes what chance began with.
    public void seed(long seed) {
        notes.put("seed", Long.toString(seed));
    }

    /// Notes anything else.
    public void note(String name, String value) {
        notes.put(name, value);
    }

    /// All that was noted, by name.
    public SortedMap<String, String> all() {
        return Collections.unmodifiableSortedMap(notes);
    }
}
