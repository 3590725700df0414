package org.gonghui.analyzer.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gonghui.corpus.text.ActivityType;
import org.gonghui.corpus.text.Category;

/// The category an activity counts under. Immutable.
final class ActivityCategories {

    /// Whom an activity is for stands nearer before it than this, in UTF-16 code units.
    private static final int FAR = 400;

    private final Map<ActivityType, List<Category>> byType = new EnumMap<>(ActivityType.class);
    private final Words women;
    private final Words retirees;

    /// Reads `activity-categories.txt`, and from `activity-words.txt` whom an activity is for.
    ActivityCategories(RuleFile categories, RuleFile words) throws RuleException {
        for (RuleLine line : categories.lines()) {
            List<Category> possible = new ArrayList<>();
            for (String id : line.from(1)) {
                possible.add(line.constant(Category.class, id));
            }
            byType.put(line.constant(ActivityType.class, line.fields().get(0)), List.copyOf(possible));
        }
        women = ActivityWords.words(words, "women");
        retirees = ActivityWords.words(words, "retirees");
    }

    /// The category of an activity in a paragraph of category `own`.
    Category of(String text, ActivitySpan span, Optional<Category> own) {
        List<Category> possible = byType.getOrDefault(span.type(), List.of(Category.OTHER_TASKS));
        if (isForRetirees(text, span, own) && possible.contains(Category.RETIREES)) {
            return Category.RETIREES;
        }
        int near = Math.max(span.clause().start(), span.start() - FAR);
        if (possible.contains(Category.WOMEN_WORKERS) && women.anyIn(text, near, span.end())) {
            return Category.WOMEN_WORKERS;
        }
        return own.filter(possible::contains).orElse(possible.get(0));
    }

    /// Old people are not only those of the school: where a paragraph tells of service to others, they are others.
    private boolean isForRetirees(String text, ActivitySpan span, Optional<Category> own) {
        return !own.equals(Optional.of(Category.CHARITY_SERVICE)) && retirees.anyIn(text, span.start(), span.end());
    }
}
