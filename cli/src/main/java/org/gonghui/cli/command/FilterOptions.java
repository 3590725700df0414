package org.gonghui.cli.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gonghui.corpus.index.Corpus;
import org.gonghui.corpus.query.SearchFilter;
import org.gonghui.corpus.school.Register;
import org.gonghui.corpus.school.RegisteredSchool;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.DocumentRow;
import org.gonghui.corpus.text.Labelled;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.ParagraphKind;
import org.gonghui.corpus.text.Period;
import org.gonghui.corpus.text.UserException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which paragraphs are looked at.
final class FilterOptions {

    @Option(names = "--school", paramLabel = "SCHOOL", split = ",", hideParamSyntax = true, descriptionKey = "search.school")
    private List<String> schools = List.of();

    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "search.year")
    private @Nullable String year;

    @Option(names = "--category", paramLabel = "CATEGORY", split = ",", hideParamSyntax = true, descriptionKey = "search.category")
    private List<String> categories = List.of();

    @Option(names = "--kind", paramLabel = "KIND", split = ",", hideParamSyntax = true, descriptionKey = "search.kind")
    private List<String> kinds = List.of();

    /// The filter that these options ask for.
    ///
    /// @param corpus resolves aliases by its register; other names are those of its documents
    /// @throws UserException if a value is none, or if the corpus has no such school
    SearchFilter filter(Corpus corpus) throws IOException, UserException {
        SearchFilter filter = SearchFilter.NONE.withSchools(schools(corpus))
                .withCategories(constants(Category.class, categories, new Message("类别", "category")))
                .withKinds(constants(ParagraphKind.class, kinds, new Message("段落类型", "kind of paragraph")));
        return year == null ? filter : withYears(filter, bounds(year));
    }

    private Set<String> schools(Corpus corpus) throws IOException, UserException {
        Set<String> names = new HashSet<>();
        if (schools.isEmpty()) {
            return names;
        }
        Register register = LedgerSource.registerOf(corpus);
        for (String school : schools) {
            names.add(school(school, register, corpus));
        }
        return names;
    }

    /// The full name, so that it is found whether or not the document's school has an id.
    private static String school(String word, Register register, Corpus corpus) throws UserException {
        Optional<RegisteredSchool> exact = register.byId(word).or(() -> register.byName(word));
        if (exact.isPresent()) {
            return exact.get().name();
        }
        List<RegisteredSchool> named = register.byAlias(word);
        if (named.size() > 1) {
            String names = String.join("、", named.stream().map(RegisteredSchool::name).toList());
            throw new UserException(new Message("“" + word + "”可以是 " + names + "；请写全名或编号",
                    "'" + word + "' may be any of " + names + "; give the full name or the id"));
        }
        return named.isEmpty() ? unregistered(word, register, corpus) : named.getFirst().name();
    }

    /// A school that only documents name. A mistyped name must not pass for a school without hits.
    private static String unregistered(String word, Register register, Corpus corpus) throws UserException {
        try (Stream<DocumentRow> documents = corpus.documents()) {
            if (documents.anyMatch(row -> row.document().school().name().filter(word::equals).isPresent())) {
                return word;
            }
        }
        List<String> near = register.schools().stream().map(RegisteredSchool::name).filter(name -> name.contains(word))
                .toList();
        String zh = near.isEmpty() ? "，请写全名、编号或名册里的别名" : "，相近的有：" + String.join("、", near);
        String en = near.isEmpty()
                ? "; give the full name, the id or an alias of the register"
                : "; similar are: " + String.join(", ", near);
        throw new UserException(new Message("语料里没有名为“" + word + "”的学校" + zh,
                "there is no school '" + word + "' in the corpus" + en));
    }

    private static String[] bounds(String years) {
        int dots = years.indexOf("..");
        return dots < 0
                ? new String[]{years, years}
                : new String[]{years.substring(0, dots), years.substring(dots + 2)};
    }

    private SearchFilter withYears(SearchFilter filter, String[] bounds) throws UserException {
        int first = year(bounds[0]);
        int last = year(bounds[1]);
        if (last < first) {
            throw wrongYear();
        }
        return filter.withYears(first, last);
    }

    private int year(String digits) throws UserException {
        if (!digits.matches("[0-9]{4}")) {
            throw wrongYear();
        }
        return Math.clamp(Integer.parseInt(digits), Period.FIRST_YEAR, Period.LAST_YEAR);
    }

    private UserException wrongYear() {
        return new UserException(new Message("--year 的值“" + year + "”不对，应为一年（2023）或一段（2021..2023）",
                "'" + year + "' is no value of --year, expected a year (2023) or a span of years (2021..2023)"));
    }

    private static <E extends Enum<E> & Labelled> Set<E> constants(Class<E> type, List<String> words, Message what)
            throws UserException {
        List<E> constants = new ArrayList<>();
        for (String word : words) {
            constants.add(Labelled.find(type, word).orElseThrow(() -> new UserException(new Message(
                    "没有名为“" + word + "”的" + what.zh() + "；有：" + Labelled.ids(type),
                    "there is no " + what.en() + " '" + word + "'; there are: " + Labelled.ids(type)))));
        }
        return Set.copyOf(constants);
    }
}
