package org.gonghui.analyzer.explore;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.Optional;
import java.util.SortedMap;
import org.gonghui.analyzer.table.ResultColumn;
import org.gonghui.analyzer.table.ResultColumn.Kind;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.analyzer.table.ValueLabels;
import org.gonghui.corpus.index.Corpus;
import org.gonghui.corpus.index.ParagraphSet;
import org.gonghui.corpus.query.SearchFilter;
import org.gonghui.corpus.query.Subcorpora;
import org.gonghui.corpus.query.SubcorpusSize;
import org.gonghui.corpus.query.language.MetadataField;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.Organisation;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/// How large a subcorpus is: documents, paragraphs, words (tokens that are no punctuation), tokens, and characters (Han
/// characters, letters and digits). A document belongs to it if any of its paragraphs does.
///
/// ```java
/// try (Corpus corpus = Corpus.open(path)) {
///     SearchFilter work = SearchFilter.NONE.withKinds(Set.of(ParagraphKind.WORK)).withYears(2022, 2023);
///     Table sizes = SubcorpusSizes.by(corpus, work, MetadataField.YEAR).table();
/// }
/// ```
public final class SubcorpusSizes {

    private static final List<ResultColumn> SIZES = List.of(
            ResultColumn.of("documents", Kind.COUNT, "文档", "documents"),
            ResultColumn.of("paragraphs", Kind.COUNT, "段落", "paragraphs"),
            ResultColumn.of("words", Kind.COUNT, "词", "words"),
            ResultColumn.of("tokens", Kind.COUNT, "词和标点", "tokens"),
            ResultColumn.of("characters", Kind.COUNT, "字", "characters"));

    private static final String TOTAL = "total";
    private static final ValueLabels ALL_TOGETHER = new ValueLabels(Map.of(TOTAL, new Message("合计", "total")));

    private SubcorpusSizes() {}

    /// One row: the size of all that a filter leaves.
    public static ResultTable of(Corpus corpus, SearchFilter filter) throws IOException {
        Subcorpora subcorpora = Subcorpora.in(corpus);
        return table(new ArrayList<>(), List.of(), List.of(subcorpora.size(subcorpora.paragraphs(filter))));
    }

    /// A row for each value of a field, in the order of code points, then one for what has no value if there is any, then
    /// all together. By school, documents of companies and other unions are left out unless the filter asks for them.
    ///
    /// @return the value in the column `value`, empty for none, and `total` for all together
    public static ResultTable by(Corpus corpus, SearchFilter filter, MetadataField field) throws IOException {
        Subcorpora subcorpora = Subcorpora.in(corpus);
        boolean schoolsAlone = field == MetadataField.SCHOOL && filter.organisations().isEmpty();
        ParagraphSet paragraphs = subcorpora.paragraphs(
                schoolsAlone ? filter.withOrganisations(Set.of(Organisation.SCHOOL_UNION)) : filter);
        SortedMap<Optional<String>, SubcorpusSize> parts = subcorpora.sizes(paragraphs, field);
        List<String> values = new ArrayList<>();
        List<SubcorpusSize> sizes = new ArrayList<>();
        parts.forEach((value, size) -> value.ifPresent(known -> {
            values.add(known);
            sizes.add(size);
        }));
        SubcorpusSize unknown = parts.get(Optional.<String>empty());
        if (unknown != null) {
            values.add("");
            sizes.add(unknown);
        }
        values.add(TOTAL);
        sizes.add(subcorpora.size(paragraphs));
        List<ResultColumn> columns = new ArrayList<>(
                List.of(new ResultColumn("value", field.label(), Kind.TEXT,
                        FieldValues.labels(field).and(ALL_TOGETHER))));
        ResultTable table = table(columns, values, sizes);
        long others = subcorpora.size(subcorpora.paragraphs(filter)).documents() - sizes.getLast().documents();
        return others == 0 ? table : table.with(Parts.otherOrganisations(others));
    }

    private static ResultTable table(List<ResultColumn> columns, List<String> values, List<SubcorpusSize> sizes) {
        Table table = Table.create("sizes");
        if (!columns.isEmpty()) {
            table.addColumns(StringColumn.create("value", values));
        }
        columns.addAll(SIZES);
        table.addColumns(LongColumn.create("documents", sizes.stream().mapToLong(SubcorpusSize::documents).toArray()),
                LongColumn.create("paragraphs", sizes.stream().mapToLong(SubcorpusSize::paragraphs).toArray()),
                LongColumn.create("words", sizes.stream().mapToLong(SubcorpusSize::words).toArray()),
                LongColumn.create("tokens", sizes.stream().mapToLong(SubcorpusSize::tokens).toArray()),
                LongColumn.create("characters", sizes.stream().mapToLong(SubcorpusSize::characters).toArray()));
        return new ResultTable(new Message("语料的大小", "size of the corpus"), columns, table,
                List.of(new Message("词不含标点；字只计汉字、字母和数字；有段落在内的文档都计入。分组一栏空白：没有或不明。",
                        "Words leave punctuation out; characters are Han characters, letters and digits; a document"
                                + " counts if any of its paragraphs does. An empty value is none, or unknown.")));
    }
}
