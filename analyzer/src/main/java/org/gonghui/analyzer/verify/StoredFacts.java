package org.gonghui.analyzer.verify;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gonghui.analyzer.ledger.FactId;
import org.gonghui.corpus.index.Facts;
import org.gonghui.corpus.text.Activity;
import org.gonghui.corpus.text.Figure;
import org.gonghui.corpus.text.ParagraphRow;

/// The figures, activities and paragraphs of a corpus by the ids that published tables call them by. Immutable.
public final class StoredFacts {

    private final Map<String, Figure> figures = new HashMap<>();
    private final Map<String, Activity> activities = new HashMap<>();
    private final Map<String, String> paragraphOfActivity = new HashMap<>();
    private final Set<String> paragraphs = new HashSet<>();

    private StoredFacts() {}

    /// Takes up everything; the streams are closed.
    public static StoredFacts of(Stream<ParagraphRow> paragraphs, Stream<Facts> facts) {
        StoredFacts stored = new StoredFacts();
        try (paragraphs; facts) {
            paragraphs.forEach(row -> stored.paragraphs
                    .add(new FactId(FactId.Sort.PARAGRAPH, row.document(), row.span()).toString()));
            facts.forEach(stored::add);
        }
        return stored;
    }

    private void add(Facts facts) {
        String document = facts.paragraph().document();
        facts.figures()
                .forEach(figure -> figures
                        .put(new FactId(FactId.Sort.FIGURE, document, figure.span()).toString(), figure));
        String paragraph = new FactId(FactId.Sort.PARAGRAPH, document, facts.paragraph().span()).toString();
        facts.activities().forEach(activity -> {
            String id = new FactId(FactId.Sort.ACTIVITY, document, activity.span()).toString();
            activities.put(id, activity);
            paragraphOfActivity.put(id, paragraph);
        });
    }

    Optional<Figure> figure(String id) {
        return Optional.ofNullable(figures.get(id));
    }

    Optional<Activity> activity(String id) {
        return Optional.ofNullable(activities.get(id));
    }

    /// The id of the paragraph that an activity is in.
    Optional<String> paragraphOf(String activity) {
        return Optional.ofNullable(paragraphOfActivity.get(activity));
    }

    boolean has(String id) {
        return figures.containsKey(id) || activities.containsKey(id) || paragraphs.contains(id);
    }
}
