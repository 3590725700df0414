package org.gonghui.analyzer.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.CategoryGroup;
import org.gonghui.corpus.text.Labelled;
import org.gonghui.corpus.text.ParagraphKind;

/// The keys of a dimension by numbers, and which of them a paragraph has: what is done for each of a million paragraphs
/// is done with numbers.
///
/// @param keys the keys; a number is a place in them
/// @param numbers tells the number of a paragraph's key
@SuppressWarnings("EnumOrdinal") // a key is the place of its constant
record Keys(List<String> keys, Numbers numbers) {

    /// Gives the number of the key of the paragraph at which a cursor stands.
    interface Numbers {
        int of(CountedParagraphs.Cursor paragraph);
    }

    /// Of a table without such a dimension.
    static final Keys TOTAL = new Keys(List.of(Axis.TOTAL), paragraph -> 0);

    static Keys of(Dimension dimension, Documents documents) {
        return switch (dimension) {
            case SCHOOL, YEAR, STAGE, DOCUMENT -> ofDocuments(dimension, documents);
            case KIND -> new Keys(ids(ParagraphKind.values()), paragraph -> paragraph.kind().ordinal());
            case CATEGORY -> {
                List<String> ids = ids(Category.values());
                yield new Keys(ids, paragraph -> ordinal(paragraph.category(), ids.size() - 1));
            }
            case GROUP -> {
                List<String> ids = ids(CategoryGroup.values());
                yield new Keys(ids, paragraph -> ordinal(paragraph.category().map(Category::group), ids.size() - 1));
            }
        };
    }

    private static int ordinal(Optional<? extends Enum<?>> constant, int none) {
        return constant.isPresent() ? constant.get().ordinal() : none;
    }

    /// Ids of constants, and an empty one for none of them.
    private static List<String> ids(Labelled[] constants) {
        List<String> ids = new ArrayList<>(Arrays.stream(constants).map(Labelled::id).toList());
        ids.add("");
        return ids;
    }

    private static Keys ofDocuments(Dimension dimension, Documents documents) {
        Map<String, Integer> known = new HashMap<>();
        List<String> keys = new ArrayList<>();
        int[] numbers = new int[documents.size()];
        for (int row = 0; row < numbers.length; row++) {
            if (documents.counts(row)) {
                numbers[row] = known.computeIfAbsent(documents.key(dimension, row), key -> {
                    keys.add(key);
                    return keys.size() - 1;
                });
            }
        }
        return new Keys(keys, paragraph -> numbers[paragraph.document()]);
    }
}
