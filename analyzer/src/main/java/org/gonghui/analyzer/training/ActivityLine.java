package org.gonghui.analyzer.training;

import java.util.List;
import org.gonghui.corpus.text.ActivityType;
import org.gonghui.corpus.text.Classification;
import org.gonghui.corpus.text.DocumentKind;
import org.gonghui.corpus.text.Span;

/// A line with its activities as annotated.
///
/// @param text its text
/// @param classification its kind and category as annotated
/// @param document the kind of its document
/// @param events its activities
record ActivityLine(String text, Classification classification, DocumentKind document, List<Event> events) {

    ActivityLine {
        events = List.copyOf(events);
    }

    /// An activity.
    ///
    /// @param span its place in the line
    record Event(Span span, ActivityType type) {}
}
