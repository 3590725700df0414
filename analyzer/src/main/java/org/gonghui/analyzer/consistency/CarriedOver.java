package org.gonghui.analyzer.consistency;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gonghui.analyzer.consistency.Statements.Sentence;
import org.gonghui.corpus.text.Compact;
import org.gonghui.corpus.text.DocumentKind;
import org.gonghui.corpus.text.FactStatus;
import org.gonghui.corpus.text.Figure;
import org.gonghui.corpus.text.Precision;
import org.gonghui.corpus.text.Summary;
import org.gonghui.corpus.text.Unit;

/// Finds sentences that a school told again in another year, figures and all: what was counted anew would hardly come to
/// the same numbers twice. What lasts (staff, members, committees, rooms) may stay the same and is left out.
public final class CarriedOver {

    private static final int FIGURES = 2;
    private static final int SHORTEST = 14;
    private static final BigDecimal TELLING = BigDecimal.TEN;
    private static final Set<Unit> OF_NO_YEAR = EnumSet.of(Unit.RATIO, Unit.RANK, Unit.AREA, Unit.LENGTH, Unit.OTHER);
    private static final List<String> LASTING = List.of("school.", "membership.", "women.", "other.committee",
            "other.groups", "disclosure.boards", "facility.area");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}年?");

    private CarriedOver() {}

    /// The words without blanks and years: what was told of one year may be told of another.
    static String key(String words) {
        return YEAR.matcher(Compact.of(words)).replaceAll("");
    }

    /// What one document tells with figures; the text itself can go.
    ///
    /// @param document its id
    /// @param school its school, by id or name
    /// @param year what it is about
    /// @param sentences sentences with at least two figures that are counted anew each year
    public record Told(String document, String school, int year, List<Statement> sentences) {

        public Told {
            sentences = List.copyOf(sentences);
        }
    }

    /// What a document tells; empty for plans and where school or year are not known.
    static Optional<Told> told(Statements statements, Summary summary) {
        Optional<String> school = summary.school().id().or(() -> summary.school().name());
        if (school.isEmpty() || summary.period().year().isEmpty() || summary.kind() != DocumentKind.SUMMARY) {
            return Optional.empty();
        }
        List<Statement> sentences = new ArrayList<>();
        for (Sentence sentence : statements.sentences()) {
            List<Figure> telling = sentence.figures().stream().filter(CarriedOver::telling).toList();
            if (telling.size() >= FIGURES && key(sentence.words()).length() >= SHORTEST
                    && telling.stream().anyMatch(figure -> value(figure).compareTo(TELLING) >= 0)) {
                sentences.add(new Statement(sentence.span(), sentence.words(), value(telling.getFirst())));
            }
        }
        return Optional.of(new Told(summary.id(), school.get(), summary.period().year().getAsInt(), sentences));
    }

    private static boolean telling(Figure figure) {
        return figure.precision() == Precision.EXACT && figure.status() == FactStatus.DONE
                && figure.context().per().isEmpty() && !OF_NO_YEAR.contains(figure.unit())
                && LASTING.stream().noneMatch(figure.measure()::startsWith);
    }

    private static BigDecimal value(Figure figure) {
        return figure.value().orElse(BigDecimal.ZERO);
    }

    /// The sentences that stand word for word in an earlier year's document of the same school, by school and year.
    public static List<Conflict.CarriedOver> between(List<Told> documents) {
        Map<String, Map<String, Told>> first = new HashMap<>();
        List<Conflict.CarriedOver> found = new ArrayList<>();
        List<Told> ordered = documents.stream()
                .sorted(Comparator.comparing(Told::school).thenComparing(Told::year).thenComparing(Told::document))
                .toList();
        for (Told told : ordered) {
            Map<String, Told> known = first.computeIfAbsent(told.school(), any -> new HashMap<>());
            for (Statement sentence : told.sentences()) {
                String key = key(sentence.text());
                Told before = known.putIfAbsent(key, told);
                if (before != null && before.year() < told.year()) {
                    found.add(conflict(before, told, key, sentence));
                }
            }
        }
        return found;
    }

    private static Conflict.CarriedOver conflict(Told before, Told told, String key, Statement sentence) {
        Statement earlier = before.sentences()
                .stream()
                .filter(statement -> key(statement.text()).equals(key))
                .findFirst()
                .orElseThrow();
        return new Conflict.CarriedOver(earlier, sentence, before.document(), told.document(),
                "the same sentence with the same figures in two years");
    }
}
