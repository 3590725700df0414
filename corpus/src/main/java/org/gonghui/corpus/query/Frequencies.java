package org.gonghui.corpus.query;

import org.gonghui.corpus.index.Vocabulary;

/// How often the words of a vocabulary occur in a subcorpus. Safe for any number of threads.
public final class Frequencies {

    private final Vocabulary vocabulary;
    private final long[] ofTypes;

    Frequencies(Vocabulary vocabulary, long[] ofTypes) {
        this.vocabulary = vocabulary;
        this.ofTypes = ofTypes;
    }

    /// The vocabulary of the whole corpus; many of its words may not occur here.
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /// How often a word occurs with one part of speech.
    ///
    /// @param type from 0 to `vocabulary().types() - 1`
    public long ofType(int type) {
        return ofTypes[type];
    }

    /// How often a word occurs, whatever its part of speech.
    ///
    /// @param word from 0 to `vocabulary().words() - 1`
    public long ofWord(int word) {
        long sum = 0;
        for (int type = vocabulary.firstType(word); type < vocabulary.firstType(word + 1); type++) {
            sum += ofTypes[type];
        }
        return sum;
    }

    /// How often a part of speech occurs.
    ///
    /// @param tag from 0 to `vocabulary().tags() - 1`
    public long ofTag(int tag) {
        long sum = 0;
        for (int type = 0; type < ofTypes.length; type++) {
            sum += vocabulary.tagOf(type) == tag ? ofTypes[type] : 0;
        }
        return sum;
    }
}
