package org.gonghui.corpus.query.language;

import org.gonghui.corpus.text.UserException;

/// Knows which school of a corpus is meant.
@FunctionalInterface
public interface SchoolFinder {

    /// Takes every name for the name or the id of a school as it stands in the corpus.
    SchoolFinder AS_WRITTEN = written -> written;

    /// The full name or the id, as it stands in the corpus, of the school that somebody calls `written`.
    ///
    /// @param written not empty
    /// @throws UserException if there is no such school, or more than one
    String find(String written) throws UserException;
}
