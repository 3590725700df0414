package org.gonghui.analyzer.explore;

import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.UserException;

/// Something was asked for that cannot be answered: a value out of its range, a name that there is not, a subcorpus
/// without words. The message says what would be right.
public final class ExploreException extends UserException {

    private static final long serialVersionUID = 1L;

    ExploreException(String zh, String en) {
        super(new Message(zh, en));
    }

    /// Refuses a number out of its range.
    ///
    /// @param what what the number is, in both languages
    static void requireRange(Message what, long value, long low, long high) throws ExploreException {
        if (value < low || value > high) {
            throw new ExploreException(what.zh() + "应在 " + low + " 到 " + high + " 之间，给的是 " + value,
                    what.en() + " must be in " + low + ".." + high + ", got " + value);
        }
    }
}
