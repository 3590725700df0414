package org.gonghui.corpus.query.language;

import org.gonghui.corpus.text.Span;

/// A value of a field in a query.
///
/// @param value the value, without quotation marks and backslashes
/// @param open whether it is only the beginning of the value
/// @param place where it stands in the query
record Written(String value, boolean open, Span place) {}
