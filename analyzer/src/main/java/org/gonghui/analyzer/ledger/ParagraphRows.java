package org.gonghui.analyzer.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.Labelled;
import org.gonghui.corpus.text.ParagraphKind;
import org.gonghui.corpus.text.ParagraphRow;
import org.gonghui.corpus.text.Substance;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.ShortColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/// Paragraphs that are added one by one, as columns of numbers: there may be millions, and to count them nobody needs
/// their words. The table is made when it is asked for.
@SuppressWarnings("EnumOrdinal") // numbers of constants live no longer than the object
final class ParagraphRows implements LedgerParagraphs {

    private static final short NONE = -1;
    private static final List<ParagraphKind> KINDS = List.of(ParagraphKind.values());
    private static final List<Optional<Category>> CATEGORIES = Arrays.stream(Category.values())
            .map(Optional::of)
            .toList();
    private static final List<Substance> SUBSTANCES = List.of(Substance.values());

    /// Ids of documents, and their rows once they are known: paragraphs of one document mostly come one after the other.
    private final List<String> ids = new ArrayList<>();
    private int[] rows = new int[0];
    /// For each paragraph the place of its document in both.
    private final IntColumn document = IntColumn.create("document");
    private final IntColumn start = IntColumn.create("start");
    private final IntColumn end = IntColumn.create("end");
    private final ShortColumn kind = ShortColumn.create("kind");
    private final ShortColumn category = ShortColumn.create("category");
    private final ShortColumn secondary = ShortColumn.create("secondary");
    private final DoubleColumn probability = DoubleColumn.create("probability");
    private final ShortColumn substance = ShortColumn.create("substance");
    private final IntColumn characters = IntColumn.create("characters");
    private @Nullable Table table;

    void add(ParagraphRow row) {
        if (ids.isEmpty() || !ids.getLast().equals(row.document())) {
            ids.add(row.document());
        }
        document.append(ids.size() - 1);
        start.append(row.span().start());
        end.append(row.span().end());
        kind.append((short) row.kind().ordinal());
        category.append(number(row.category()));
        secondary.append(number(row.secondary()));
        probability.append(row.probability());
        substance.append(number(row.substance()));
        characters.append(row.characters());
    }

    private static short number(Optional<? extends Enum<?>> constant) {
        return constant.isPresent() ? (short) constant.get().ordinal() : NONE;
    }

    /// Finds the documents.
    ///
    /// @param documents their ids, each once
    /// @throws IllegalArgumentException if a paragraph belongs to none of them, or two of them have one id
    ParagraphRows link(StringColumn documents) {
        Map<String, Integer> known = Ledger.rows(documents);
        rows = ids.stream().mapToInt(id -> Ledger.row(known, id)).toArray();
        return this;
    }

    @Override
    public int size() {
        return document.size();
    }

    @Override
    public int document(int row) {
        return rows[document.getInt(row)];
    }

    @Override
    public ParagraphKind kind(int row) {
        return KINDS.get(kind.getShort(row));
    }

    @Override
    public Optional<Category> category(int row) {
        short number = category.getShort(row);
        return number == NONE ? Optional.empty() : CATEGORIES.get(number);
    }

    @Override
    public int characters(int row) {
        return characters.getInt(row);
    }

    @Override
    public synchronized Table table() {
        Table known = table;
        if (known == null) {
            known = makeTable();
            table = known;
        }
        return known;
    }

    /// The columns are those of [LedgerColumn#PARAGRAPHS].
    private Table makeTable() {
        List<String> categories = ids(CATEGORIES.stream().map(Optional::orElseThrow).toList());
        List<String> groups = ids(CATEGORIES.stream().map(each -> each.orElseThrow().group()).toList());
        StringColumn documents = StringColumn.create("document");
        for (int row = 0; row < size(); row++) {
            documents.append(ids.get(document.getInt(row)));
        }
        TableEngine.start();
        return Table.create("paragraphs", documents, start, end, texts("kind", kind, ids(KINDS)),
                texts("category", category, categories), texts("group", category, groups),
                texts("secondary", secondary, categories), probability,
                texts("substance", substance, ids(SUBSTANCES)), characters);
    }

    private static List<String> ids(List<? extends Labelled> constants) {
        return constants.stream().map(Labelled::id).toList();
    }

    private static StringColumn texts(String name, ShortColumn numbers, List<String> values) {
        StringColumn texts = StringColumn.create(name);
        for (int row = 0; row < numbers.size(); row++) {
            short number = numbers.getShort(row);
            texts.append(number == NONE ? "" : values.get(number));
        }
        return texts;
    }
}
