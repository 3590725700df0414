package org.gonghui.corpus.query.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gonghui.corpus.text.Labelled;
import org.gonghui.corpus.text.Period;
import org.gonghui.corpus.text.UserException;

/// Settles the names of fields and of their values.
///
/// @param query the whole query, for errors
/// @param schools knows schools by other names than those of the corpus
record ConditionReader(QueryText query, SchoolFinder schools) {

    private static final Pattern YEAR = Pattern.compile("(\\d{4})年?");
    private static final Pattern SPAN = Pattern
            .compile("(\\d{4})?年?\\s*(?:\\.\\.\\.?|…|-|–|—|~|～|至|到)\\s*(?:(\\d{4})年?)?");

    /// A field by any of its names.
    static Optional<MetadataField> field(String name) {
        return Names.BUILT_IN.fields().one(name).map(id -> Labelled.of(MetadataField.class, id));
    }

    /// What is wrong with a name that no field has.
    static Problem unknownField(String name) {
        List<String> near = Nearest.of(name, Names.BUILT_IN.fields().names());
        return Problem.of("没有名为“" + name + "”的字段" + (near.isEmpty() ? "" : "，相近的有：" + String.join("、", near)),
                "there is no field '" + name + "'"
                        + (near.isEmpty() ? "" : "; similar are: " + String.join(", ", near)))
                .expecting(String.join("、", Names.BUILT_IN.fields().labels()),
                        String.join(", ", Names.BUILT_IN.fields().ids()));
    }

    /// The condition that the field has one of `values`, at least one.
    ResolvedQuery condition(MetadataField field, List<Written> values) throws QueryParseException {
        Set<ResolvedQuery> conditions = new LinkedHashSet<>();
        Set<String> whole = new TreeSet<>();
        for (Written value : values) {
            if (field == MetadataField.YEAR) {
                conditions.add(new ResolvedQuery.Where(years(value)));
            } else if (value.open()) {
                conditions.add(new ResolvedQuery.Where(beginning(field, value)));
            } else {
                whole.addAll(exact(field, value));
            }
        }
        if (!whole.isEmpty()) {
            conditions.add(new ResolvedQuery.Where(new Condition.OneOf(field, whole)));
        }
        List<ResolvedQuery> all = new ArrayList<>(conditions);
        return all.size() == 1 ? all.getFirst() : new ResolvedQuery.Or(all);
    }

    private Condition.Years years(Written written) throws QueryParseException {
        String value = written.open() ? written.value() + "*" : written.value();
        Matcher year = YEAR.matcher(value);
        if (year.matches()) {
            return new Condition.Years(Integer.parseInt(year.group(1)), Integer.parseInt(year.group(1)));
        }
        Matcher span = SPAN.matcher(value);
        if (span.matches() && (span.group(1) != null || span.group(2) != null)) {
            int first = span.group(1) == null ? Period.FIRST_YEAR : Integer.parseInt(span.group(1));
            int last = span.group(2) == null ? Period.LAST_YEAR : Integer.parseInt(span.group(2));
            if (first <= last) {
                return new Condition.Years(first, last);
            }
        }
        throw query.problem(written.place(),
                Problem.of("“" + value + "”不是年份", "'" + value + "' is no year")
                        .expecting("一年（2023）或先后两年（2021..2023）", "a year (2023) or a span of years (2021..2023)")
                        .example("年份:2021..2023"));
    }

    private Condition beginning(MetadataField field, Written value) throws QueryParseException {
        if (field != MetadataField.SOURCE && field != MetadataField.SCHOOL) {
            throw query.problem(value.place(),
                    Problem.of("“" + field.label().zh() + "”的值不能用 *", "a value of '" + field.id() + "' takes no *")
                            .expecting("来源和学校的值可以以 * 结尾", "* may end the value of a source or a school")
                            .example("来源:2023/*"));
        }
        return new Condition.StartsWith(field, value.value());
    }

    private Collection<String> exact(MetadataField field, Written value) throws QueryParseException {
        return switch (field) {
            case SCHOOL -> List.of(school(value));
            case SOURCE -> List.of(value.value());
            case CATEGORY, KIND, DOCUMENT_KIND -> listed(field, value);
            case YEAR -> throw new IllegalArgumentException("years are read apart");
        };
    }

    private String school(Written value) throws QueryParseException {
        try {
            return schools.find(value.value());
        } catch (QueryParseException e) {
            throw e;
        } catch (UserException e) {
            throw query.problem(value.place(), e);
        }
    }

    private List<String> listed(MetadataField field, Written written) throws QueryParseException {
        NameTable table = Names.BUILT_IN.valuesOf(field);
        Optional<List<String>> ids = table.find(written.value());
        if (ids.isPresent()) {
            return ids.get();
        }
        List<String> near = Nearest.of(written.value(), table.names());
        throw query.problem(written.place(), Problem.of(
                "“" + field.label().zh() + "”没有“" + written.value() + "”这个值"
                        + (near.isEmpty() ? "" : "，相近的有：" + String.join("、", near)),
                "'" + written.value() + "' is no value of '" + field.id() + "'"
                        + (near.isEmpty() ? "" : "; similar are: " + String.join(", ", near)))
                .expecting(String.join("、", table.labels()), String.join(", ", table.ids())));
    }
}
