package org.gonghui.analyzer.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.gonghui.corpus.text.DocumentRow;
import org.gonghui.corpus.text.Message;
import org.jspecify.annotations.Nullable;

/// The parts of a corpus, numbered in the order in which they are first met, and their words.
final class Parts {

    /// The number of no part.
    static final int NONE = -1;

    private final Part by;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private long[] words = new long[16];
    private long wordsOfNone;
    private int documentsOfOthers;
    private @Nullable DocumentRow document;

    Parts(Part by) {
        this.by = by;
    }

    /// The next document has begun.
    void begin(Supplier<DocumentRow> next) {
        document = by.isOfDocument() ? next.get() : null;
        if (by == Part.SCHOOL && document != null && !Part.isOfSchool(document)) {
            documentsOfOthers++;
        }
    }

    /// The number of the part that a paragraph of the document belongs to, or [#NONE].
    int of(TokenSource.Passage passage) {
        DocumentRow current = document;
        Optional<String> name = current == null ? by.of(passage) : by.of(current);
        return name.map(this::number).orElse(NONE);
    }

    private int number(String name) {
        return numbers.computeIfAbsent(name, unknown -> {
            names.add(unknown);
            words = names.size() > words.length ? Arrays.copyOf(words, 2 * words.length) : words;
            return names.size() - 1;
        });
    }

    /// One more word stands in a part, or in none.
    void addWord(int part) {
        if (part == NONE) {
            wordsOfNone++;
        } else {
            words[part]++;
        }
    }

    int size() {
        return names.size();
    }

    String name(int part) {
        return names.get(part);
    }

    long words(int part) {
        return words[part];
    }

    /// The parts by name in code points.
    List<Integer> inOrder() {
        return IntStream.range(0, names.size())
                .boxed()
                .sorted(Comparator.comparing(names::get, CodePoints.ORDER))
                .toList();
    }

    /// What belongs to no part, if anything does.
    List<Message> notes() {
        List<Message> notes = new ArrayList<>();
        if (documentsOfOthers > 0) {
            notes.add(otherOrganisations(documentsOfOthers));
        }
        if (wordsOfNone > 0) {
            notes.add(new Message("另有 " + wordsOfNone + " 词的" + by.label().zh() + "不明或没有，未计入任何一组。",
                    "Another " + wordsOfNone + " words have no known " + by.label().en()
                            + " and are in none of the groups."));
        }
        return notes;
    }

    /// What is left out where schools are counted.
    static Message otherOrganisations(long documents) {
        return new Message("未计 " + documents + " 份文档：属于其他工会或其他组织，不是学校。",
                documents
                        + " documents are left out: they are those of other unions or organisations, not of schools.");
    }
}
