package org.gonghui.cli.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gonghui.analyzer.explore.Concordance;
import org.gonghui.analyzer.explore.ConcordanceRequest;
import org.gonghui.analyzer.explore.HiddenWords;
import org.gonghui.analyzer.explore.HitFeatureName;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.cli.render.Console;
import org.gonghui.corpus.index.Corpus;
import org.gonghui.corpus.query.ContextSize;
import org.gonghui.corpus.query.HitFeature;
import org.gonghui.corpus.query.SortKey;
import org.gonghui.corpus.query.language.MetadataField;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.UserException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `kwic`: key words in context.
@Command(name = "kwic")
final class KwicCommand implements Callable<Integer> {

    /// Units of context, as they are written on the command line.
    enum UnitName {
        words, chars
    }

    private static final int ON_SCREEN = 20;

    private final Console console;

    @Spec
    private CommandSpec command;

    @Mixin
    private QueryOptions query = new QueryOptions();

    @Mixin
    private FilterOptions filters = new FilterOptions();

    @Mixin
    private NamesOption names = new NamesOption();

    @Mixin
    private TableOutput output = new TableOutput();

    @Option(names = "--context", paramLabel = "N", descriptionKey = "kwic.context")
    private int context = ConcordanceRequest.DEFAULT_CONTEXT.left();

    @Option(names = "--context-unit", paramLabel = "words|chars", descriptionKey = "kwic.context-unit")
    private UnitName unit = UnitName.words;

    @Option(names = "--sort", paramLabel = "KEY", split = ",", hideParamSyntax = true, descriptionKey = "kwic.sort")
    private List<String> sort = List.of();

    @Option(names = "--sample", paramLabel = "N", descriptionKey = "kwic.sample")
    private @Nullable Integer sample;

    @Option(names = "--seed", paramLabel = "SEED", descriptionKey = "kwic.seed")
    private long seed = 1;

    @Option(names = "--group-by", paramLabel = "KEY", split = ",", hideParamSyntax = true, descriptionKey = "kwic.group-by")
    private List<String> groupBy = List.of();

    @Option(names = "--facets", paramLabel = "FIELD", split = ",", hideParamSyntax = true, descriptionKey = "kwic.facets")
    private List<String> facets = List.of();

    @Option(names = "--limit", paramLabel = "N", descriptionKey = "kwic.limit")
    private @Nullable Integer limit;

    @Option(names = "--all", descriptionKey = "kwic.all")
    private boolean all;

    KwicCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, UserException {
        check();
        List<SortKey> order = keys(sort);
        List<HitFeature> features = features(groupBy);
        List<MetadataField> fields = fields(facets);
        try (Corpus corpus = Corpus.open(query.directory())) {
            QueryOptions.Asked asked = query.ask(corpus);
            Optional<ConcordanceRequest.Sample> drawn = Optional.ofNullable(sample)
                    .map(size -> new ConcordanceRequest.Sample(size, seed));
            drawn.ifPresent(some -> Gonghui.of(command).notes().seed(seed));
            ConcordanceRequest request = new ConcordanceRequest(asked.query(), filters.filter(corpus),
                    new ContextSize(unit == UnitName.chars ? ContextSize.Unit.CHARACTERS : ContextSize.Unit.TOKENS,
                            context, context),
                    order, drawn, names.gate());
            Concordance concordance = Concordance.of(asked.search(), request);
            if (!features.isEmpty()) {
                ResultTable groups = concordance.grouped(features);
                give(names.gate().masks() ? HiddenWords.of(corpus, query.tokens(corpus)).without(groups) : groups);
            } else if (!fields.isEmpty()) {
                give(concordance.facets(fields));
            } else {
                output.give(new ConcordanceContent(query.text(), concordance, filters.notes(), rows(ON_SCREEN),
                        rows(Integer.MAX_VALUE)), console);
            }
            adviseLayer(concordance);
        }
        return Gonghui.DONE;
    }

    private void adviseLayer(Concordance concordance) {
        if (concordance.paragraphs() == 0 && query.isOfWords()) {
            console.remark(new Message("没有找到。词的切法可能不同，可加 --layer chars 按字查",
                    "nothing found. Words may have been cut otherwise; --layer chars finds any text"));
        }
    }

    private void give(ResultTable table) throws IOException, UserException {
        ResultTable noted = table;
        for (Message note : filters.notes()) {
            noted = noted.with(note);
        }
        int shown = output.isText() ? rows(ON_SCREEN) : rows(Integer.MAX_VALUE);
        output.give(new ResultOptions.Result(output.isText() ? noted : noted.first(shown), shown), console);
    }

    private int rows(int otherwise) {
        int rows = all ? 0 : limit == null ? otherwise : limit;
        return rows == 0 ? Integer.MAX_VALUE : rows;
    }

    private void check() throws IOException, UserException {
        if (context < 0) {
            throw new UserException(new Message("--context 不能是负数，给的是 " + context,
                    "--context must not be negative, got " + context));
        }
        if (limit != null && limit < 0) {
            throw new UserException(new Message("--limit 不能是负数，给的是 " + limit,
                    "--limit must not be negative, got " + limit));
        }
        if (!groupBy.isEmpty() && !facets.isEmpty()) {
            throw new UserException(new Message("--group-by 和 --facets 一次只能用一个",
                    "--group-by and --facets cannot go together"));
        }
        output.check();
    }

    private static List<SortKey> keys(List<String> names) throws UserException {
        List<SortKey> keys = new ArrayList<>();
        for (String name : names) {
            keys.add(HitFeatureName.parseKey(name));
        }
        return keys;
    }

    private static List<HitFeature> features(List<String> names) throws UserException {
        List<HitFeature> features = new ArrayList<>();
        for (String name : names) {
            features.add(HitFeatureName.parse(name));
        }
        return features;
    }

    private static List<MetadataField> fields(List<String> names) throws UserException {
        List<MetadataField> fields = new ArrayList<>();
        for (String name : names) {
            fields.add(Choice.of(MetadataField.class, name.strip(), "--facets"));
        }
        return fields;
    }
}
