package org.gonghui.cli.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gonghui.cli.record.RunNotes;
import org.gonghui.corpus.index.Corpus;
import org.gonghui.corpus.index.ParagraphSet;
import org.gonghui.corpus.query.SearchFilter;
import org.gonghui.corpus.query.Subcorpora;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.DocumentKind;
import org.gonghui.corpus.text.DocumentRow;
import org.gonghui.corpus.text.Labelled;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.Organisation;
import org.gonghui.corpus.text.ParagraphKind;
import org.gonghui.corpus.text.Period;
import org.gonghui.corpus.text.Substance;
import org.gonghui.corpus.text.UserException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Which paragraphs are looked at: the subcorpus.
final class FilterOptions {

    private static final String OPTION = "--";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    private String prefix = OPTION;

    @Option(names = "--school", paramLabel = "SCHOOL", split = ",", hideParamSyntax = true, descriptionKey = "search.school")
    private List<String> schools = List.of();

    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "search.year")
    private @Nullable String year;

    @Option(names = "--category", paramLabel = "CATEGORY", split = ",", hideParamSyntax = true, descriptionKey = "search.category")
    private List<String> categories = List.of();

    @Option(names = "--kind", paramLabel = "KIND", split = ",", hideParamSyntax = true, descriptionKey = "search.kind")
    private List<String> kinds = List.of();

    @Option(names = "--document-kind", paramLabel = "KIND", split = ",", hideParamSyntax = true, descriptionKey = "filter.document-kind")
    private List<String> documentKinds = List.of();

    @Option(names = "--organisation", paramLabel = "ORGANISATION", split = ",", hideParamSyntax = true, descriptionKey = "filter.organisation")
    private List<String> organisations = List.of();

    @Option(names = "--substance", paramLabel = "SUBSTANCE", split = ",", hideParamSyntax = true, descriptionKey = "filter.substance")
    private List<String> substances = List.of();

    @Option(names = "--source", paramLabel = "PATTERN", descriptionKey = "filter.source")
    private List<String> sources = List.of();

    @Option(names = "--where", paramLabel = "COLUMN=VALUE", descriptionKey = "filter.where")
    private List<String> where = List.of();

    @Mixin
    private CopiesOption copies = new CopiesOption();

    /// One of the conditions.
    ///
    /// @param written as on the command line
    /// @param narrowed adds it to a filter
    private record Condition(String written, UnaryOperator<SearchFilter> narrowed) {}

    /// Options with these values.
    ///
    /// @param command to whose options they belong
    /// @param prefix with which the names of these options begin, for messages
    static FilterOptions of(CommandSpec command, String prefix, List<String> schools, @Nullable String year,
            List<String> categories, List<String> kinds) {
        FilterOptions options = new FilterOptions();
        options.command = command;
        options.prefix = prefix;
        options.schools = schools;
        options.year = year;
        options.categories = categories;
        options.kinds = kinds;
        return options;
    }

    /// The filter that these options ask for, copies left out if that is asked for. What is left out is told.
    ///
    /// @throws UserException as [#met]
    SearchFilter filter(Corpus corpus) throws IOException, UserException {
        return withoutCopies(corpus, List.of(met(corpus))).getFirst();
    }

    /// The filter that all options but `--copies` ask for.
    ///
    /// @param corpus resolves aliases by its register; other names are those of its documents
    /// @throws UserException if a value is none, if the corpus has no such school, or if no paragraph is left: then it
    ///     names the condition that left nothing
    SearchFilter met(Corpus corpus) throws IOException, UserException {
        List<Condition> conditions = conditions(corpus);
        SearchFilter filter = SearchFilter.NONE;
        for (Condition condition : conditions) {
            filter = condition.narrowed().apply(filter);
        }
        if (!conditions.isEmpty()) {
            note(written(conditions));
            if (Subcorpora.in(corpus).paragraphs(filter).size() == 0) {
                throw nothingLeft(corpus, conditions);
            }
        }
        return filter;
    }

    /// What is compared with one another, copies counted once in all of it together if that is asked for: what is left out
    /// of one side must not come back on another. What is left out is told.
    ///
    /// @param filters at least one
    List<SearchFilter> withoutCopies(Corpus corpus, List<SearchFilter> filters) throws IOException {
        if (!copies.isOnce()) {
            return filters;
        }
        Subcorpora subcorpora = Subcorpora.in(corpus);
        ParagraphSet all = subcorpora.paragraphs(filters.getFirst());
        for (SearchFilter filter : filters.subList(1, filters.size())) {
            all = all.or(subcorpora.paragraphs(filter));
        }
        ParagraphSet kept = copies.once(corpus, all, Gonghui.of(command)).kept();
        return filters.stream().map(filter -> filter.within(kept)).toList();
    }

    private void note(String written) {
        RunNotes notes = Gonghui.of(command).notes();
        if (prefix.equals(OPTION)) {
            notes.filter(written);
        } else {
            notes.note("against", written);
        }
    }

    /// What must be known to read a result in this subcorpus, once [#filter] was called.
    List<Message> notes() {
        return copies.note().stream().toList();
    }

    private static String written(List<Condition> conditions) {
        return conditions.stream().map(Condition::written).collect(Collectors.joining(" "));
    }

    private static UserException nothingLeft(Corpus corpus, List<Condition> conditions) throws IOException {
        List<Condition> before = new ArrayList<>();
        SearchFilter filter = SearchFilter.NONE;
        for (Condition condition : conditions) {
            filter = condition.narrowed().apply(filter);
            if (Subcorpora.in(corpus).paragraphs(filter).size() == 0) {
                return nothingLeft(condition, before);
            }
            before.add(condition);
        }
        return new UserException(new Message("语料里没有段落", "the corpus has no paragraphs"));
    }

    private static UserException nothingLeft(Condition last, List<Condition> before) {
        String others = written(before);
        return before.isEmpty()
                ? new UserException(new Message("没有段落符合 " + last.written() + "；请放宽条件",
                        "no paragraph meets " + last.written() + "; ask for more"))
                : new UserException(new Message(
                        "没有段落同时符合 " + others + " 和 " + last.written() + "：加上 " + last.written() + " 就一段也不剩；请放宽条件",
                        "no paragraph meets " + others + " and " + last.written() + " at once: the last one leaves"
                                + " nothing; ask for more"));
    }

    private List<Condition> conditions(Corpus corpus) throws IOException, UserException {
        List<Condition> conditions = new ArrayList<>();
        addSchools(conditions, corpus);
        if (year != null) {
            YearSpan years = YearSpan.parse(year);
            conditions.add(
                    new Condition(prefix + "year " + year, filter -> filter.withYears(years.first(), years.last())));
        }
        Set<Category> someCategories = constants(Category.class, categories, new Message("类别", "category"));
        add(conditions, prefix + "category", categories, filter -> filter.withCategories(someCategories));
        Set<ParagraphKind> someKinds = constants(ParagraphKind.class, kinds,
                new Message("段落类型", "kind of paragraph"));
        add(conditions, prefix + "kind", kinds, filter -> filter.withKinds(someKinds));
        Set<DocumentKind> ofKinds = constants(DocumentKind.class, documentKinds,
                new Message("文档类型", "kind of document"));
        add(conditions, prefix + "document-kind", documentKinds, filter -> filter.withDocumentKinds(ofKinds));
        Set<Organisation> whose = constants(Organisation.class, organisations, new Message("组织", "organisation"));
        add(conditions, prefix + "organisation", organisations, filter -> filter.withOrganisations(whose));
        Set<Substance> evidence = constants(Substance.class, substances, new Message("实在程度", "substance"));
        add(conditions, prefix + "substance", substances, filter -> filter.withSubstances(evidence));
        addSources(conditions, corpus);
        return conditions;
    }

    private static void add(List<Condition> conditions, String option, List<String> values,
            UnaryOperator<SearchFilter> narrowed) {
        if (!values.isEmpty()) {
            conditions.add(new Condition(option + " " + String.join(",", values), narrowed));
        }
    }

    /// `--school` and `--where` both speak of schools.
    private void addSchools(List<Condition> conditions, Corpus corpus) throws IOException, UserException {
        if (schools.isEmpty() && where.isEmpty()) {
            return;
        }
        CorpusSchools known = CorpusSchools.of(corpus);
        Set<String> names = new HashSet<>();
        for (String school : schools) {
            names.add(known.find(school));
        }
        add(conditions, prefix + "school", schools, filter -> filter.withSchools(names));
        for (String condition : where) {
            Set<String> meeting = RegisterCondition.parse(condition).schools(known.register());
            conditions.add(new Condition(prefix + "where " + condition, filter -> filter.withSchools(
                    filter.schools().isEmpty() ? meeting : both(filter.schools(), meeting))));
        }
    }

    /// No school at all is no condition, so that a name that no school has stands for none.
    private static Set<String> both(Set<String> one, Set<String> other) {
        Set<String> both = one.stream().filter(other::contains).collect(Collectors.toSet());
        return both.isEmpty() ? Set.of("") : both;
    }

    private void addSources(List<Condition> conditions, Corpus corpus) {
        if (sources.isEmpty()) {
            return;
        }
        List<SourcePattern> patterns = sources.stream().map(SourcePattern::new).toList();
        Set<String> fitting;
        try (Stream<DocumentRow> documents = corpus.documents()) {
            fitting = documents.map(row -> row.document().source())
                    .filter(source -> patterns.stream().anyMatch(pattern -> pattern.fits(source)))
                    .collect(Collectors.toSet());
        }
        Set<String> found = fitting.isEmpty() ? Set.of("") : fitting;
        conditions.add(
                new Condition(prefix + "source " + String.join(" ", sources), filter -> filter.withSources(found)));
    }

    /// Years, both included.
    private record YearSpan(int first, int last) {

        static YearSpan parse(String written) throws UserException {
            int dots = written.indexOf("..");
            int first = year(written, dots < 0 ? written : written.substring(0, dots));
            int last = year(written, dots < 0 ? written : written.substring(dots + 2));
            if (last < first) {
                throw wrong(written);
            }
            return new YearSpan(first, last);
        }

        private static int year(String written, String digits) throws UserException {
            if (!digits.matches("[0-9]{4}")) {
                throw wrong(written);
            }
            return Math.clamp(Integer.parseInt(digits), Period.FIRST_YEAR, Period.LAST_YEAR);
        }

        private static UserException wrong(String written) {
            return new UserException(new Message("--year 的值“" + written + "”不对，应为一年（2023）或一段（2021..2023）",
                    "'" + written + "' is no value of --year, expected a year (2023) or a span of years (2021..2023)"));
        }
    }

    private static <E extends Enum<E> & Labelled> Set<E> constants(Class<E> type, List<String> words, Message what)
            throws UserException {
        List<E> constants = new ArrayList<>();
        Message choices = Labelled.choices(type);
        for (String word : words) {
            constants.add(Labelled.find(type, word).orElseThrow(() -> new UserException(new Message(
                    "没有名为“" + word + "”的" + what.zh() + "；有：" + choices.zh(),
                    "there is no " + what.en() + " '" + word + "'; there are: " + choices.en()))));
        }
        return Set.copyOf(constants);
    }
}
