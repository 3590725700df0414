package org.gonghui.corpus.index;

import java.util.List;

/// Writes the headings above the paragraphs of one document, paragraph by paragraph: in full where they change, and
/// elsewhere how far back that was. Most paragraphs stand under the headings of the one before.
final class HeadingRuns {

    private List<String> last = List.of();
    private int back;

    void add(LuceneFields fields, List<String> headings) {
        if (headings.isEmpty()) {
            last = headings;
            return;
        }
        back = headings.equals(last) ? back + 1 : 0;
        last = headings;
        fields.number(Fields.P_HEADINGS, back);
        if (back == 0) {
            fields.bytes(Fields.HEADINGS, Headings.write(headings));
        }
    }
}
