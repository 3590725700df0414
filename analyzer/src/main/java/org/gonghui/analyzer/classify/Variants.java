package org.gonghui.analyzer.classify;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Writes out the forms in which a phrase occurs in copies whose words were replaced from a table.
final class Variants {

    /// More forms than this are not written out: phrases are short, and the rest are rarer still.
    private static final int MOST = 48;

    private final List<List<String>> groups;

    Variants(List<List<String>> groups) {
        this.groups = List.copyOf(groups);
    }

    /// The phrase itself first, then its other forms.
    List<String> of(String phrase) {
        Set<String> forms = new LinkedHashSet<>(List.of(phrase));
        for (List<String> group : groups) {
            String word = group.getFirst();
            for (String form : new ArrayList<>(forms)) {
                for (String other : group.subList(1, group.size())) {
                    if (form.contains(word) && forms.size() < MOST) {
                        forms.add(form.replace(word, other));
                    }
                }
            }
        }
        return List.copyOf(forms);
    }
}
