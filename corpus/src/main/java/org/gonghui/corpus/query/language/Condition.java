package org.gonghui.corpus.query.language;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.DocumentKind;
import org.gonghui.corpus.text.Labelled;
import org.gonghui.corpus.text.ParagraphKind;

/// What metadata have to be. A paragraph that has no value in the field never meets a condition.
public sealed interface Condition {

    /// The field it is about.
    MetadataField field();

    /// The value is one of these.
    ///
    /// @param field any but [MetadataField#YEAR], for which there is [Years]
    /// @param values at least one, none empty, exactly as they stand in the corpus: of categories and kinds their ids,
    ///     of schools their full names or their ids
    record OneOf(MetadataField field, SortedSet<String> values) implements Condition {
        public OneOf {
            values = Collections.unmodifiableSortedSet(new TreeSet<>((Collection<String>) values));
            if (field == MetadataField.YEAR || values.isEmpty()) {
                throw new IllegalArgumentException("a choice of values needs at least one, and years are a range, got "
                        + field + " " + values);
            }
            values.forEach(value -> checkValue(field, value));
        }

        /// The value is one of `values`.
        public OneOf(MetadataField field, Collection<String> values) {
            this(field, new TreeSet<>(values));
        }

        private static void checkValue(MetadataField field, String value) {
            if (value.isEmpty()) {
                throw new IllegalArgumentException("a value of " + field + " must not be empty");
            }
            switch (field) {
                case CATEGORY -> Labelled.of(Category.class, value).id();
                case KIND -> Labelled.of(ParagraphKind.class, value).id();
                case DOCUMENT_KIND -> Labelled.of(DocumentKind.class, value).id();
                case SCHOOL, YEAR, SOURCE -> {
                    // any text is a name
                }
            }
        }
    }

    /// The value begins with these characters.
    ///
    /// @param field [MetadataField#SOURCE] or [MetadataField#SCHOOL]
    /// @param prefix not empty
    record StartsWith(MetadataField field, String prefix) implements Condition {
        public StartsWith {
            if ((field != MetadataField.SOURCE && field != MetadataField.SCHOOL) || prefix.isEmpty()) {
                throw new IllegalArgumentException(
                        "only a source or a school can begin with a text, and it must not be empty, got " + field + " '"
                                + prefix + "'");
            }
        }
    }

    /// The year lies between these.
    ///
    /// @param first the first year, included
    /// @param last the last year, included, not before the first; both have four digits at most
    record Years(int first, int last) implements Condition {

        private static final int LAST = 9999;

        public Years {
            if (first < 0 || last < first || last > LAST) {
                throw new IllegalArgumentException(
                        "years must satisfy 0 <= first <= last <= " + LAST + ", got " + first + ".." + last);
            }
        }

        @Override
        public MetadataField field() {
            return MetadataField.YEAR;
        }
    }
}
