package org.gonghui.cli.command;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gonghui.corpus.query.SearchFilter;
import org.gonghui.corpus.school.Register;
import org.gonghui.corpus.school.RegisteredSchool;
import org.gonghui.corpus.text.Category;
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
    /// @param register resolves aliases; a name that it does not know is taken as it is
    SearchFilter filter(Register register) throws UserException {
        SearchFilter filter = SearchFilter.NONE.withSchools(schools(register))
                .withCategories(constants(Category.class, categories, new Message("类别", "category")))
                .withKinds(constants(ParagraphKind.class, kinds, new Message("段落类型", "kind of paragraph")));
        return year == null ? filter : filter.withYears(year(bounds(year)[0]), year(bounds(year)[1]));
    }

    private Set<String> schools(Register register) throws UserException {
        Set<String> names = new HashSet<>();
        for (String school : schools) {
            names.add(school(school, register));
        }
        return names;
    }

    /// The full name, so that it is found whether or not the document's school has an id.
    private static String school(String word, Register register) throws UserException {
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
        return named.isEmpty() ? word : named.getFirst().name();
    }

    private static String[] bounds(String years) {
        int dots = years.indexOf("..");
        return dots < 0
                ? new String[]{years, years}
                : new String[]{years.substring(0, dots), years.substring(dots + 2)};
    }

    private int year(String digits) throws UserException {
        if (!digits.matches("\\d{4}")) {
            throw new UserException(new Message("--year 的值“" + year + "”不对，应为一年（2023）或一段（2021..2023）",
                    "'" + year + "' is no value of --year, expected a year (2023) or a span of years (2021..2023)"));
        }
        return Math.clamp(Integer.parseInt(digits), Period.FIRST_YEAR, Period.LAST_YEAR);
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
