package org.gonghui.analyzer.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gonghui.corpus.text.Per;
import org.jspecify.annotations.Nullable;

/// Which words say that a figure is told for each person, month or event. Immutable.
final class PerRules {

    private static final int REACH = 16;

    private final Words before;
    private final Words behind;
    private final Words totals;
    private final Map<String, Per> meaning = new HashMap<>();

    /// Reads `per.txt`.
    PerRules(RuleFile file) throws RuleException {
        before = words(file, "before");
        behind = words(file, "behind");
        totals = Words.of(file, "total");
    }

    private Words words(RuleFile file, String section) throws RuleException {
        List<String> words = new ArrayList<>();
        for (RuleLine line : file.section(section)) {
            Per per = line.constant(Per.class, line.fields().get(0));
            for (String word : line.from(1)) {
                meaning.put(word, per);
                words.add(word);
            }
        }
        return new Words(words);
    }

    /// What the figure `[start..end)` of `text` is told for each of: 每人每年50元, 一年两次, 200元/人. A total (为每位教师投保，
    /// 共9360元) is told for none.
    ///
    /// @param from where the figure before it ends
    List<Per> of(String text, int from, int start, int end) {
        List<Per> found = new ArrayList<>();
        int at = Math.max(from, Marks.CLAUSE.before(text, start, REACH));
        while (at < start) {
            String word = before.at(text, at);
            boolean said = word != null && at + word.length() <= start
                    && (word.charAt(0) != '一' || at + word.length() == start);
            if (totals.at(text, at) != null) {
                found.clear();
            }
            add(found, said ? word : null);
            at += said && word != null ? word.length() : 1;
        }
        add(found, behind.at(text, end));
        return found;
    }

    private void add(List<Per> found, @Nullable String word) {
        Per per = word == null ? null : meaning.get(word);
        if (per != null && !found.contains(per)) {
            found.add(per);
        }
    }
}
