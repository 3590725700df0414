package org.gonghui.analyzer.explore;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gonghui.analyzer.table.PagedResult;
import org.gonghui.analyzer.table.ResultColumn;
import org.gonghui.analyzer.table.ResultColumn.Kind;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.analyzer.table.ValueLabels;
import org.gonghui.corpus.query.CorpusSearch;
import org.gonghui.corpus.query.Group;
import org.gonghui.corpus.query.HitFeature;
import org.gonghui.corpus.query.Hits;
import org.gonghui.corpus.query.QueryException;
import org.gonghui.corpus.query.language.MetadataField;
import org.gonghui.corpus.text.Message;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/// Key words in context: every hit of a query, or a sample of them, sorted, with what stands around it and all that is
/// known of its place. As a [PagedResult] it is written with all its hits and no more memory than a page of them takes;
/// what is written is as many rows as [#size] says.
///
/// ```java
/// HanLpSegmenter segmenter = HanLpSegmenter.standard();
/// try (Corpus corpus = Corpus.open(path)) {
///     ResolvedQuery query = new QueryParser(segmenter, SchoolFinder.AS_WRITTEN)
///             .parse("[word=\"慰问\"] []{0,2} [pos=\"n.*\"]", Syntax.AUTO);
///     Concordance concordance = Concordance.of(CorpusSearch.in(corpus, segmenter),
///             ConcordanceRequest.of(query).with(ContextSize.tokens(5)).sorted(SortKey.right(1)));
///     Table page = concordance.page(0, 20).table();
///     Table neighbours = concordance.grouped(List.of(new HitFeature.Left(1, Attribute.WORD))).table();
///     new TableWriter(TableFormat.CSV, Language.ZH, Audience.PEOPLE).write(concordance, file);
/// }
/// ```
///
/// Immutable and safe for any number of threads; the corpus has to stay open.
public final class Concordance implements PagedResult {

    /// Rows of a page.
    private static final int PAGE = 1_000;

    private final ConcordanceRequest request;
    private final Hits all;
    private final Hits hits;

    private Concordance(ConcordanceRequest request, Hits all, Hits hits) {
        this.request = request;
        this.all = all;
        this.hits = hits;
    }

    /// Makes a concordance.
    ///
    /// @throws ConcordanceException if the context or the sample is out of its range
    /// @throws QueryException if the query is too much
    public static Concordance of(CorpusSearch search, ConcordanceRequest request)
            throws ConcordanceException, QueryException, IOException {
        ConcordanceRequest checked = request.checked();
        Hits all = search.hits(checked.query(), checked.filter());
        Hits some = checked.sample().isPresent()
                ? all.sample(checked.sample().get().size(), checked.sample().get().seed())
                : all;
        return new Concordance(checked, all, checked.order().isEmpty() ? some : some.sorted(checked.order()));
    }

    /// Number of hits, of the sample if there is one.
    @Override
    public long size() {
        return hits.size();
    }

    /// Number of hits that the query has.
    public long found() {
        return all.size();
    }

    /// Number of paragraphs that meet the query.
    public long paragraphs() {
        return all.paragraphs();
    }

    /// Number of documents that meet the query.
    public long documents() throws IOException {
        return all.documents();
    }

    /// Some of the hits as they are shown.
    ///
    /// @param from number of the first one, from 0
    /// @param count how many at most
    public List<ConcordanceLine> lines(long from, int count) throws IOException {
        return hits.page(from, count, request.context(), request.names())
                .stream()
                .map(ConcordanceLine::of)
                .toList();
    }

    @Override
    public ResultTable head() {
        return ConcordanceRows.table(title(), List.of(), 0, notes());
    }

    /// Some of the rows as a table.
    ///
    /// @param from number of the first one, from 0
    /// @param count how many at most
    public ResultTable page(long from, int count) throws IOException {
        return ConcordanceRows.table(title(), lines(from, count), from, notes());
    }

    @Override
    public void pages(Pages pages) throws IOException {
        for (long from = 0; from < size(); from += PAGE) {
            pages.take(page(from, PAGE));
        }
    }

    /// The hits counted by features of their context or by metadata, the most frequent first.
    ///
    /// @param given the features, at least one; one that is given again is not counted again
    /// @return a column for each, empty where a hit has no value; `hits`; `share` of all hits, 0..1
    public ResultTable grouped(List<HitFeature> given) throws IOException {
        List<HitFeature> features = given.stream().distinct().toList();
        List<Group> groups = hits.grouped(features);
        List<ResultColumn> columns = new ArrayList<>();
        Table table = Table.create("groups");
        for (int i = 0; i < features.size(); i++) {
            int feature = i;
            String id = "by_" + HitFeatureName.of(features.get(i)).replace(':', '_').replace('-', '_');
            columns.add(
                    new ResultColumn(id, HitFeatureName.label(features.get(i)), Kind.TEXT, labels(features.get(i))));
            table.addColumns(StringColumn.create(id,
                    groups.stream().map(group -> shown(features.get(feature), group.values().get(feature))).toList()));
        }
        counts(table, columns, groups);
        return new ResultTable(new Message("命中分组", "groups of hits"), columns, table, groupNotes());
    }

    /// The hits counted by each of some fields.
    ///
    /// @param fields one that is given again is not counted again
    /// @return one row a value, fields in the order given, of each the most frequent value first
    public ResultTable facets(List<MetadataField> fields) throws IOException {
        List<String> names = new ArrayList<>();
        List<String> values = new ArrayList<>();
        List<Group> groups = new ArrayList<>();
        for (MetadataField field : fields.stream().distinct().toList()) {
            for (Group group : hits.grouped(List.of(new HitFeature.Metadata(field)))) {
                names.add(field.id());
                values.add(shown(new HitFeature.Metadata(field), group.values().getFirst()));
                groups.add(group);
            }
        }
        // no id belongs to two of the lists
        ValueLabels labels = fields.stream().map(FieldValues::labels).reduce(ValueLabels.NONE, ValueLabels::and);
        List<ResultColumn> columns = new ArrayList<>(List.of(
                ResultColumn.of("field", Kind.TEXT, "项目", "field").with(ValueLabels.of(MetadataField.class)),
                ResultColumn.of("value", Kind.TEXT, "值", "value").with(labels)));
        Table table = Table.create("facets", StringColumn.create("field", names),
                StringColumn.create("value", values));
        counts(table, columns, groups);
        return new ResultTable(new Message("命中分布", "facets"), columns, table, groupNotes());
    }

    private String shown(HitFeature feature, Optional<String> value) {
        return feature instanceof HitFeature.Metadata
                ? value.orElse("")
                : value.map(request.names()::apply).orElse("");
    }

    private static ValueLabels labels(HitFeature feature) {
        return feature instanceof HitFeature.Metadata(MetadataField field)
                ? FieldValues.labels(field)
                : ValueLabels.NONE;
    }

    private void counts(Table table, List<ResultColumn> columns, List<Group> groups) {
        columns.add(ResultColumn.of("hits", Kind.COUNT, "命中", "hits"));
        columns.add(ResultColumn.of("share", Kind.RATIO, "占比", "share"));
        table.addColumns(LongColumn.create("hits", groups.stream().mapToLong(Group::hits).toArray()),
                DoubleColumn.create("share",
                        groups.stream().mapToDouble(group -> (double) group.hits() / size()).toArray()));
    }

    private static Message title() {
        return new Message("关键词上下文", "key words in context");
    }

    private List<Message> groupNotes() {
        List<Message> notes = new ArrayList<>(notes());
        notes.add(new Message("占比以 " + size() + " 处命中为分母；空白：段首段尾之外，或没有这一项。",
                "Shares are of " + size()
                        + " hits; an empty value is beyond the edge of the paragraph, or not known."));
        return notes;
    }

    private List<Message> notes() {
        List<Message> notes = new ArrayList<>();
        notes.add(new Message("共 " + found() + " 处命中，在 " + paragraphs() + " 段里。",
                found() + " hits in " + paragraphs() + " paragraphs."));
        request.sample().filter(sample -> size() < found()).ifPresent(sample -> notes.add(new Message(
                "随机抽取 " + size() + " 处（种子 " + sample.seed() + "）。",
                "A random sample of " + size() + " of them (seed " + sample.seed() + ").")));
        if (request.names().masks()) {
            notes.add(new Message("人名只留姓（王**）；--names 照原文显示。",
                    "Names of persons are masked but for the surname; --names shows them."));
        }
        return notes;
    }
}
