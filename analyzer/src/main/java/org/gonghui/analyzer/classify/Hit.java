package org.gonghui.analyzer.classify;

import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.Span;

/// An occurrence of a phrase.
///
/// @param entry the phrase
/// @param span where, from the start of the text that was searched
record Hit(LexiconEntry entry, Span span) {

    boolean isFor(Channel.Cue cue) {
        return entry.channel() == cue;
    }

    boolean isTopic() {
        return entry.channel() instanceof Channel.Topic;
    }

    boolean isTopic(Category category) {
        return entry.channel() instanceof Channel.Topic topic && topic.category() == category;
    }

    int start() {
        return span.start();
    }

    int end() {
        return span.end();
    }
}
