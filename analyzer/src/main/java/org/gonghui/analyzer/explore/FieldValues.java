package org.gonghui.analyzer.explore;

import org.gonghui.corpus.query.language.MetadataField;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.DocumentKind;
import org.gonghui.corpus.text.Labelled;
import org.gonghui.corpus.text.ParagraphKind;

/// Values of metadata as tables show them.
final class FieldValues {

    private FieldValues() {}

    /// The Chinese label of a value of a closed list, else the value itself. Filters and queries understand both.
    static String shown(MetadataField field, String value) {
        return switch (field) {
            case CATEGORY -> Labelled.find(Category.class, value).map(FieldValues::label).orElse(value);
            case KIND -> Labelled.find(ParagraphKind.class, value).map(FieldValues::label).orElse(value);
            case DOCUMENT_KIND -> Labelled.find(DocumentKind.class, value).map(FieldValues::label).orElse(value);
            case SCHOOL, YEAR, SOURCE -> value;
        };
    }

    private static String label(Labelled value) {
        return value.label().zh();
    }
}
