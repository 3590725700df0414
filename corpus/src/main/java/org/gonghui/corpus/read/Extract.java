package org.gonghui.corpus.read;

import java.util.ArrayList;
import java.util.List;
import org.gonghui.corpus.text.Span;

/// Text taken out of a formatted file, one line a block.
///
/// @param text the lines, joined by `\n`
/// @param furniture what the file itself says is no content, in order
record Extract(String text, List<Span> furniture) {

    Extract {
        furniture = List.copyOf(furniture);
    }

    /// Gathers the lines of an extract. Lines without any character but blanks are left out.
    static final class Builder {

        private final StringBuilder text = new StringBuilder();
        private final List<Span> furniture = new ArrayList<>();
        private final int limit;

        /// @param limit longest text, in code units
        Builder(int limit) {
            this.limit = limit;
        }

        /// @throws ExtractionException if the text is too long
        void add(String line, boolean isFurniture) throws ExtractionException {
            if (line.chars().allMatch(c -> Line.isBlank((char) c))) {
                return;
            }
            if (!text.isEmpty()) {
                text.append('\n');
            }
            int start = text.length();
            text.append(line);
            if (text.length() > limit) {
                throw new ExtractionException(Reasons.textTooLong(limit));
            }
            if (isFurniture) {
                furniture.add(new Span(start, text.length()));
            }
        }

        Extract build() {
            return new Extract(text.toString(), furniture);
        }
    }
}
