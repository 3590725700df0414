package org.gonghui.analyzer.ledger;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gonghui.corpus.text.Span;

/// The id of a row of the ledger, by which the words behind a number are found again: `figure:DOCUMENT@START-END`, with
/// the offsets of the row in its page. The same text gives the same ids, whatever else is in a corpus.
///
/// @param sort what is there
/// @param document id of the document
/// @param span where it stands in the page
public record FactId(Sort sort, String document, Span span) {

    private static final Pattern WRITTEN = Pattern.compile("(figure|activity|paragraph):(.+)@([0-9]{1,9})-([0-9]{1,9})",
            Pattern.DOTALL);

    /// What an id can name; written in lower case.
    public enum Sort {
        FIGURE("figure"), ACTIVITY("activity"), PARAGRAPH("paragraph");

        private final String id;

        Sort(String id) {
            this.id = id;
        }

        /// As in the ids.
        public String id() {
            return id;
        }
    }

    /// The id that is written so; empty if none is.
    public static Optional<FactId> parse(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int start = Integer.parseInt(matcher.group(3));
        int end = Integer.parseInt(matcher.group(4));
        return end < start
                ? Optional.empty()
                : Optional.of(new FactId(sort(matcher.group(1)), matcher.group(2), new Span(start, end)));
    }

    private static Sort sort(String id) {
        return java.util.Arrays.stream(Sort.values()).filter(sort -> sort.id.equals(id)).findFirst().orElseThrow();
    }

    @Override
    public String toString() {
        return sort.id + ":" + document + "@" + span.start() + "-" + span.end();
    }
}
