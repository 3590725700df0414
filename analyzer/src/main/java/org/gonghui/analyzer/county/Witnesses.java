package org.gonghui.analyzer.county;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gonghui.analyzer.ledger.FactId;
import org.gonghui.analyzer.publication.Block.Witness;
import org.gonghui.corpus.text.ActivityType;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.FactStatus;
import org.gonghui.corpus.text.Labelled;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.Precision;
import org.gonghui.corpus.text.Span;
import org.gonghui.corpus.text.Substance;

/// The sentences behind rows of the ledger.
final class Witnesses {

    /// A paragraph is quoted by its beginning.
    private static final int LONGEST_QUOTE = 80;
    private static final String CUT = "……";
    private static final String SENTENCE_ENDS = "。！？；\n";

    private final ShownText texts;
    private final Cells figures;
    private final Cells activities;
    private final Cells paragraphs;
    private final Map<String, Integer> figureRows;
    private final Map<String, Integer> activityRows;
    private final Map<String, Integer> paragraphRows = new HashMap<>();

    Witnesses(County county) {
        texts = county.input().texts();
        figures = county.figures();
        activities = county.activities();
        paragraphs = new Cells(county.input().ledger().ledger().paragraphs());
        figureRows = rows(figures);
        activityRows = rows(activities);
        for (int row = 0; row < paragraphs.size(); row++) {
            paragraphRows.put(place(paragraphs.text("document", row), paragraphs.span("", row)), row);
        }
    }

    private static Map<String, Integer> rows(Cells cells) {
        Map<String, Integer> rows = new HashMap<>();
        for (int row = 0; row < cells.size(); row++) {
            rows.put(cells.text("id", row), row);
        }
        return rows;
    }

    private static String place(String document, Span span) {
        return document + "@" + span.start();
    }

    /// Those of some rows, in their order.
    ///
    /// @throws IllegalArgumentException if the ledger has no such row
    List<Witness> of(List<String> ids) {
        List<Witness> witnesses = new ArrayList<>();
        for (String id : ids) {
            FactId fact = FactId.parse(id).orElseThrow(() -> new IllegalArgumentException("no id: " + id));
            witnesses.add(switch (fact.sort()) {
                case FIGURE -> fact(fact, figures, row(figureRows, id), figureSays(row(figureRows, id)));
                case ACTIVITY -> fact(fact, activities, row(activityRows, id), activitySays(row(activityRows, id)));
                case PARAGRAPH -> paragraph(fact);
            });
        }
        return witnesses;
    }

    private static int row(Map<String, Integer> rows, String id) {
        Integer row = rows.get(id);
        if (row == null) {
            throw new IllegalArgumentException("the ledger has no row " + id);
        }
        return row;
    }

    private Witness fact(FactId fact, Cells cells, int row, Message says) {
        String sentence = cells.text("sentence", row);
        return new Witness(fact.toString(), says, sentence, marked(cells, row, sentence), cells.text("source", row),
                fact.span());
    }

    /// Where the words of a row stand in its sentence, even if the same words stand there twice.
    private Span marked(Cells cells, int row, String sentence) {
        Span paragraph = cells.span("paragraph_", row);
        String text = texts.of(cells.text("document", row), paragraph);
        Span words = cells.span("", row).shift(-paragraph.start());
        int begin = text.lastIndexOf(sentence, words.start());
        return begin >= 0 && words.end() <= begin + sentence.length() ? words.shift(-begin) : new Span(0, 0);
    }

    private Message figureSays(int row) {
        return joined(List.of(Say.same(figures.text("text", row)),
                label(Precision.class, figures.text("precision", row)),
                label(FactStatus.class, figures.text("status", row)),
                label(Category.class, figures.text("category", row))));
    }

    private Message activitySays(int row) {
        String times = activities.count("occurrences", row).stream().mapToObj(count -> "×" + count).findAny()
                .orElse("");
        return joined(List.of(Say.same(activities.text("canonical", row) + times),
                label(ActivityType.class, activities.text("type", row)),
                label(FactStatus.class, activities.text("status", row)),
                label(Category.class, activities.text("category", row))));
    }

    private Witness paragraph(FactId fact) {
        int row = row(paragraphRows, place(fact.document(), fact.span()));
        String text = texts.of(fact.document(), fact.span()).strip();
        String quote = quote(text);
        Message says = joined(List.of(label(Category.class, paragraphs.text("category", row)),
                label(Substance.class, paragraphs.text("substance", row))));
        return new Witness(fact.toString(), says, quote, new Span(0, 0), source(fact.document()), fact.span());
    }

    /// Its first sentence, or as much of it as a line holds.
    private static String quote(String text) {
        int end = 0;
        while (end < text.length() && SENTENCE_ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String sentence = text.substring(0, Math.min(text.length(), end + 1));
        if (sentence.length() <= LONGEST_QUOTE) {
            return sentence;
        }
        int cut = Character.isHighSurrogate(sentence.charAt(LONGEST_QUOTE - 1)) ? LONGEST_QUOTE - 1 : LONGEST_QUOTE;
        return sentence.substring(0, cut) + CUT;
    }

    /// The ids of documents are those of their sources and a number.
    private static String source(String document) {
        int number = document.lastIndexOf('#');
        return number < 0 ? document : document.substring(0, number);
    }

    private static <E extends Enum<E> & Labelled> Message label(Class<E> type, String id) {
        return Labelled.find(type, id).map(Labelled::label).orElse(Say.same(id));
    }

    private static Message joined(List<Message> parts) {
        List<Message> said = parts.stream().filter(part -> !part.zh().isEmpty()).toList();
        return said.stream()
                .reduce((one, other) -> new Message(one.zh() + " · " + other.zh(), one.en() + " · " + other.en()))
                .orElse(Say.same(""));
    }
}
