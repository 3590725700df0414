package org.gonghui.analyzer.extract;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gonghui.corpus.text.ActivityType;
import org.gonghui.corpus.text.Category;

/// What sort of event a general name (…活动, …比赛) is: decided by the word nearest to its head. Immutable.
final class TypeRules {

    private static final int LONGEST = 8;
    private static final Set<ActivityType> CONTESTS = EnumSet.of(ActivityType.CONTEST_SPORTS,
            ActivityType.CONTEST_ARTS, ActivityType.CONTEST_TEACHING, ActivityType.CONTEST_KNOWLEDGE);

    private final Map<String, ActivityType> types = new HashMap<>();
    private final Words words;
    private final Words contestWords;

    /// Reads `activity-types.txt`.
    TypeRules(RuleFile file) throws RuleException {
        Set<String> contest = new HashSet<>();
        for (RuleLine line : file.lines()) {
            ActivityType type = line.constant(ActivityType.class, line.fields().get(0));
            for (String word : line.from(1)) {
                types.putIfAbsent(word, type);
                if (types.get(word) == type && CONTESTS.contains(type)) {
                    contest.add(word);
                }
            }
        }
        words = new Words(types.keySet());
        contestWords = new Words(contest);
    }

    /// The type of the name `text[start..head)` followed by a general head.
    ActivityType type(String text, int start, int head, boolean contest, Optional<Category> category) {
        Words wanted = contest ? contestWords : words;
        for (int end = head; end > start; end--) {
            String word = wanted.endingAt(text, end, Math.min(LONGEST, end - start));
            if (word != null) {
                return types.getOrDefault(word, ActivityType.CAMPAIGN);
            }
        }
        return contest ? contest(category) : other(category);
    }

    /// Whether a word of a contest's kind (象棋, 器乐) stands in `text[start..end)`.
    boolean namesContest(String text, int start, int end) {
        return contestWords.anyIn(text, start, end);
    }

    private static ActivityType contest(Optional<Category> category) {
        return switch (category.orElse(Category.CULTURE_SPORTS)) {
            case PROFESSIONAL_DEVELOPMENT -> ActivityType.CONTEST_TEACHING;
            case IDEOLOGY_ETHICS -> ActivityType.CONTEST_ARTS;
            case RIGHTS_PROTECTION, ORGANIZATION_BUILDING -> ActivityType.CONTEST_KNOWLEDGE;
            default -> ActivityType.CONTEST_SPORTS;
        };
    }

    private static ActivityType other(Optional<Category> category) {
        return switch (category.orElse(Category.OTHER_TASKS)) {
            case CULTURE_SPORTS, WOMEN_WORKERS -> ActivityType.CELEBRATION;
            default -> ActivityType.CAMPAIGN;
        };
    }
}
