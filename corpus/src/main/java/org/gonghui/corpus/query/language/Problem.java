package org.gonghui.corpus.query.language;

import java.util.Optional;
import org.gonghui.corpus.text.Message;

/// What is wrong with a query.
///
/// @param what the problem
/// @param expected what would be right there
/// @param example a query that is right, the same in every language
record Problem(Message what, Optional<Message> expected, Optional<String> example) {

    static Problem of(String zh, String en) {
        return new Problem(new Message(zh, en), Optional.empty(), Optional.empty());
    }

    Problem expecting(String zh, String en) {
        return new Problem(what, Optional.of(new Message(zh, en)), example);
    }

    /// Adds to what is expected.
    Problem orExpecting(String zh, String en) {
        Message before = expected.orElse(new Message("", ""));
        return expecting(before.zh() + zh, before.en() + en);
    }

    Problem example(String query) {
        return new Problem(what, expected, Optional.of(query));
    }
}
