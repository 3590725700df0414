package org.gonghui.analyzer.explore;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.gonghui.corpus.text.Message;

/// Which words are listed, and what is counted as one.
///
/// @param unit what is counted as one and the same
/// @param partsOfSpeech beginnings of parts of speech, e.g. `n` for all nouns; empty for all. Words of others are not
///     listed, but they still are words of the text
/// @param minimum the least number of occurrences of what is listed, at least 1
public record Counting(WordUnit unit, Set<String> partsOfSpeech, long minimum) {

    /// Every word.
    public static final Counting WORDS = new Counting(WordUnit.WORD, Set.of(), 1);

    public Counting {
        partsOfSpeech = Set.copyOf(partsOfSpeech);
    }

    /// This one, if it can be done.
    ///
    /// @throws ExploreException if the minimum is below 1, or a part of speech is none
    Counting checked() throws ExploreException {
        ExploreException.requireRange(new Message("最少次数（--min）", "the minimum (--min)"), minimum, 1, Long.MAX_VALUE);
        for (String pos : new TreeSet<>(partsOfSpeech)) {
            if (!pos.matches("[a-zA-Z][a-zA-Z0-9]*") || pos.startsWith("w")) {
                throw new ExploreException("“" + pos + "”不是词性；应为 n（名词）、v（动词）、a（形容词）、nr（人名）一类的字母，标点不算词",
                        "'" + pos
                                + "' is no part of speech; expected letters such as n (noun), v (verb), a (adjective), "
                                + "nr (personal name); punctuation marks are no words");
            }
        }
        return this;
    }

    /// Refuses certain words where words are not told apart.
    ///
    /// @param words which
    /// @param option how they were asked for
    void checkWords(Collection<String> words, String option) throws ExploreException {
        if (unit == WordUnit.POS && !words.isEmpty()) {
            throw new ExploreException(
                    "--unit pos 只数词性，不能再指定词（" + option + "）；请去掉 " + option + "，或用 --unit word、--unit word-pos",
                    "--unit pos counts parts of speech, so words (" + option + ") cannot be asked for; leave " + option
                            + " out, or take --unit word or --unit word-pos");
        }
    }

    boolean lists(String pos) {
        return partsOfSpeech.isEmpty() || partsOfSpeech.stream().anyMatch(pos::startsWith);
    }
}
