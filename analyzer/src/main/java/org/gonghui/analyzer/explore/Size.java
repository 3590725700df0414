package org.gonghui.analyzer.explore;

import org.gonghui.corpus.text.Message;

/// How large a subcorpus is.
///
/// @param documents documents with a paragraph in it
/// @param paragraphs paragraphs
/// @param words tokens without punctuation
public record Size(long documents, long paragraphs, long words) {

    /// This one, if there are words in it.
    ///
    /// @throws ExploreException if there are none
    Size checked() throws ExploreException {
        if (words == 0) {
            throw new ExploreException("所选的范围里没有词（" + documents + " 份文档、" + paragraphs + " 段）；请放宽条件",
                    "there are no words in what was selected (" + documents + " documents, " + paragraphs
                            + " paragraphs); ask for more");
        }
        return this;
    }

    /// Both together, which have no document in common.
    Size plus(Size other) {
        return new Size(documents + other.documents, paragraphs + other.paragraphs, words + other.words);
    }

    /// What a table rests on.
    Message note() {
        return new Message("范围：" + documents + " 份文档、" + paragraphs + " 段、" + words + " 词（不计标点）。",
                "Basis: " + documents + " documents, " + paragraphs + " paragraphs, " + words
                        + " words (punctuation left out).");
    }
}
