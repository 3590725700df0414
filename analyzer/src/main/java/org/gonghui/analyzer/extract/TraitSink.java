package org.gonghui.analyzer.extract;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.gonghui.analyzer.thesaurus.Thesaurus;
import org.gonghui.corpus.text.ActivityType;

/// Takes the traits of a candidate one at a time. Texts are passed with bounds so that nothing is cut out for a trait
/// that the model does not know.
interface TraitSink {

    /// Between the two things of a joined trait.
    char JOINT = '|';
    /// The mark of all that was seen at a candidate, told as one number to the base of 36.
    char SIGNS = 'm';
    /// What is added to a mark where its trait is joined with the key word, and with the type.
    char WITH_KEY = 0x100;
    char WITH_TYPE = 0x200;
    /// The types with a sign that shows an event, and then those without.
    List<String> HELD_TYPES = Stream.of("+", "-")
            .flatMap(sign -> Arrays.stream(ActivityType.values()).map(type -> type.id() + sign))
            .toList();

    /// One trait: a mark of what it tells, and the words `text[start..end)` that it tells of it.
    void add(char mark, String text, int start, int end);

    /// One trait whose words are the whole of `text`.
    default void add(char mark, String text) {
        add(mark, text, 0, text.length());
    }

    /// One trait for what was seen at a candidate, as bits of [Sign].
    default void addSigns(long signs) {
        add(SIGNS, Long.toString(signs, Character.MAX_RADIX));
    }

    /// One trait for every two code units of `text[start..end)` that stand side by side.
    default void addPairs(char mark, String text, int start, int end) {
        for (int at = start; at + 2 <= end; at++) {
            add(mark, text, at, at + 2);
        }
    }

    /// One trait that joins two things: `first`, and the words `text[start..end)`.
    default void add(char mark, String first, String text, int start, int end) {
        add(mark, first + JOINT + text.substring(start, end));
    }

    /// One trait that joins two things.
    default void add(char mark, String first, String second) {
        add(mark, first, second, 0, second.length());
    }

    /// One trait for the meaning of a word: the number of its class in the thesaurus.
    default void addSense(Sense sense, int number) {
        add(sense.mark(), Thesaurus.standard().classes().get(number));
    }

    /// One trait that is a fact.
    default void add(Fact fact) {
        add(fact.mark(), fact.words());
    }

    /// Two traits: a fact of the first block with the key word of the candidate `span`, and with its type.
    default void addJoined(Fact fact, ActivitySpan span) {
        add((char) (fact.mark() + WITH_KEY), span.key(), fact.words());
        add((char) (fact.mark() + WITH_TYPE), heldType(span), fact.words());
    }

    /// The type of a candidate and whether a sign shows an event.
    @SuppressWarnings("EnumOrdinal") // the list is in their order
    static String heldType(ActivitySpan span) {
        int open = span.has(Sign.PROVEN) ? 0 : HELD_TYPES.size() / 2;
        return HELD_TYPES.get(open + span.type().ordinal());
    }
}
