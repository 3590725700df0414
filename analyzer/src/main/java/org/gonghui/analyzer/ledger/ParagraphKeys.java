package org.gonghui.analyzer.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.CategoryGroup;
import org.gonghui.corpus.text.Labelled;
import org.gonghui.corpus.text.ParagraphKind;

/// Where paragraphs can stand in one dimension of a table, by numbers: what is done for each of a million paragraphs is
/// done with numbers.
///
/// @param keys the keys, those of totals too; a number is a place in them
/// @param levels for each number that a paragraph can have, all numbers under which it counts: its own, and totals
/// @param number tells the number of a paragraph
@SuppressWarnings({"EnumOrdinal", "ArrayRecordComponent"}) // a key is the place of its constant; records never leave here
record ParagraphKeys(List<String> keys, int[][] levels, Numbers number) {

    /// Gives the number of a paragraph.
    interface Numbers {
        int of(ParagraphKind kind, Optional<Category> category);
    }

    /// Of a table without such a dimension, and of a dimension of documents, where all paragraphs of one stand together.
    private static final ParagraphKeys TOTAL = new ParagraphKeys(List.of(Axis.TOTAL), new int[][]{{0}},
            (kind, category) -> 0);

    static ParagraphKeys of(Optional<Dimension> dimension) {
        return dimension.map(ParagraphKeys::of).orElse(TOTAL);
    }

    private static ParagraphKeys of(Dimension dimension) {
        return switch (dimension) {
            case SCHOOL, YEAR, STAGE, DOCUMENT -> TOTAL;
            case KIND -> plain(ids(ParagraphKind.values()), (kind, category) -> kind.ordinal());
            case CATEGORY -> categories();
            case GROUP -> {
                int none = CategoryGroup.values().length;
                yield plain(ids(CategoryGroup.values()),
                        (kind, category) -> category.isPresent() ? category.get().group().ordinal() : none);
            }
        };
    }

    private static ParagraphKeys plain(List<String> own, Numbers number) {
        List<String> keys = new ArrayList<>(own);
        keys.add(Axis.TOTAL);
        int[][] levels = IntStream.range(0, own.size())
                .mapToObj(each -> new int[]{each, own.size()})
                .toArray(int[][]::new);
        return new ParagraphKeys(List.copyOf(keys), levels, number);
    }

    /// Categories count for their groups, too.
    private static ParagraphKeys categories() {
        Category[] categories = Category.values();
        List<String> own = ids(categories);
        List<String> keys = new ArrayList<>(own);
        ids(CategoryGroup.values()).forEach(group -> keys.add(Axis.groupKey(group)));
        keys.add(Axis.TOTAL);
        int total = keys.size() - 1;
        int[][] levels = new int[own.size()][];
        for (Category category : categories) {
            levels[category.ordinal()] = new int[]{category.ordinal(), own.size() + category.group().ordinal(), total};
        }
        levels[categories.length] = new int[]{categories.length, total};
        return new ParagraphKeys(List.copyOf(keys), levels,
                (kind, category) -> category.isPresent() ? category.get().ordinal() : categories.length);
    }

    /// Ids of constants, and an empty one for none of them.
    private static List<String> ids(Labelled[] constants) {
        List<String> ids = new ArrayList<>(Arrays.stream(constants).map(Labelled::id).toList());
        ids.add("");
        return ids;
    }
}
