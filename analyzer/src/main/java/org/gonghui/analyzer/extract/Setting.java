package org.gonghui.analyzer.extract;

import java.util.Optional;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.Classification;
import org.gonghui.corpus.text.DocumentKind;
import org.gonghui.corpus.text.ParagraphKind;

/// What is known of a paragraph when its activities are looked for.
///
/// @param kind its kind
/// @param document the kind of its document
/// @param category its category, if it has one
/// @param length its length in code units
record Setting(ParagraphKind kind, DocumentKind document, Optional<Category> category, int length) {

    private static final int CALENDAR_LINE = 32;

    /// What is known of `text` by its classification.
    static Setting of(String text, Classification classification, DocumentKind document) {
        return new Setting(classification.kind(), document, classification.category(), text.length());
    }

    /// Whether the paragraph tells of the future.
    boolean plans() {
        return kind == ParagraphKind.FUTURE_PLAN || (document == DocumentKind.PLAN && kind != ParagraphKind.WORK);
    }

    /// Whether the paragraph is a short line of a plan, where a bare name is an entry of a calendar.
    boolean calendar() {
        return plans() && length <= CALENDAR_LINE;
    }
}
