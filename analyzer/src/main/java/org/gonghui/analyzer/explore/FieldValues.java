package org.gonghui.analyzer.explore;

import org.gonghui.analyzer.table.ValueLabels;
import org.gonghui.corpus.query.language.MetadataField;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.DocumentKind;
import org.gonghui.corpus.text.ParagraphKind;

/// What people call values of metadata. Filters and queries understand ids and labels.
final class FieldValues {

    private FieldValues() {}

    /// Labels of the values of a field.
    static ValueLabels labels(MetadataField field) {
        return switch (field) {
            case CATEGORY -> ValueLabels.of(Category.class);
            case KIND -> ValueLabels.of(ParagraphKind.class);
            case DOCUMENT_KIND -> ValueLabels.of(DocumentKind.class);
            case SCHOOL, YEAR, SOURCE -> ValueLabels.NONE;
        };
    }

    /// Labels of the values of what a corpus is taken apart by.
    static ValueLabels labels(Part part) {
        return switch (part) {
            case CATEGORY -> ValueLabels.of(Category.class);
            case SCHOOL, YEAR, DOCUMENT -> ValueLabels.NONE;
        };
    }
}
