package org.gonghui.corpus.school;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gonghui.corpus.text.School;
import org.gonghui.corpus.text.SchoolStatus;

/// Chooses among the schools that a document names the one whose document it is, or none.
///
/// Forms of one name are taken together (石小, 石门镇中心小学); their weights add up. The school with most weight is
/// taken if the weight suffices and no other comes near, unless it is the only one in a title or a signature. Where the text blanks a school's name, only a title or a
/// signature tells.
final class SchoolChooser {

    /// One mention in a title suffices, or one before 工会 in the opening, or several elsewhere.
    private static final int ENOUGH = 6;
    /// A bare number such as 三中 needs more, being the name of many schools.
    private static final int ENOUGH_IF_SHORT = 8;
    /// Another school with more than this share of the weight makes the choice doubtful.
    private static final double RIVAL = 0.75;
    private static final int MAX_NAME = 20;
    /// 霁川三中 for 三中; what is longer has run on.
    private static final int MAX_FULLER = 6;

    /// All forms of one school's name in a document.
    private static final class Candidate {

        private final List<Mention> mentions = new ArrayList<>();

        int weight() {
            return mentions.stream().mapToInt(Mention::weight).filter(weight -> weight > 0).sum();
        }

        /// Whether there is more than a stem before 学校, which any verb can be.
        boolean isName() {
            return mentions.stream().anyMatch(mention -> mention.titled() || !mention.plain());
        }

        boolean isTitled() {
            return mentions.stream().anyMatch(Mention::titled);
        }

        /// Whether `name` can be the fuller form of a name that is sure. What stands before 三中 may be any word, so
        /// it must stand there twice.
        private boolean isFuller(String name, String sure) {
            if (NameForms.beginsAlike(name, sure)) {
                return true;
            }
            long times = mentions.stream().filter(mention -> mention.name().equals(name)).count();
            return NameForms.isShort(sure) && name.endsWith(sure) && name.length() <= MAX_FULLER && times > 1;
        }

        /// The fullest form: the longest that stands whole or in the title, or begins like one that does.
        String name() {
            List<String> sure = mentions.stream()
                    .filter(mention -> mention.whole() || mention.titled())
                    .map(Mention::name)
                    .toList();
            String fullest = mentions.stream()
                    .map(Mention::name)
                    .filter(name -> sure.isEmpty()
                            || sure.stream().anyMatch(other -> isFuller(name, other)))
                    .max(Comparator.comparingInt(String::length))
                    .orElseThrow();
            return withoutCampus(fullest);
        }

        /// The school where a text names both it and a campus of it: 沙渡小学 for 沙渡小学东校区.
        private String withoutCampus(String name) {
            return mentions.stream()
                    .map(Mention::name)
                    .filter(other -> other.length() < name.length() && !NameForms.isShort(other)
                            && name.startsWith(other))
                    .max(Comparator.comparingInt(String::length))
                    .orElse(name);
        }
    }

    private final Register register;

    SchoolChooser(Register register) {
        this.register = register;
    }

    /// The document's school.
    ///
    /// @param mentions all places where schools are named, in order
    /// @param hidden whether the document blanks its school's name
    School choose(List<Mention> mentions, boolean hidden) {
        List<Candidate> candidates = candidates(tidy(mentions));
        candidates.sort(Comparator.comparingInt(Candidate::weight).reversed());
        if (candidates.isEmpty()) {
            return School.HIDDEN;
        }
        List<Candidate> titled = candidates.stream().filter(Candidate::isTitled).toList();
        Candidate best = titled.size() == 1 ? titled.getFirst() : candidates.getFirst();
        boolean rivalled = titled.size() != 1 && candidates.size() > 1
                && candidates.get(1).weight() > best.weight() * RIVAL;
        if (rivalled || (hidden && !best.isTitled())) {
            return School.HIDDEN;
        }
        return resolve(best);
    }

    private School resolve(Candidate best) {
        String name = best.name();
        Optional<RegisteredSchool> registered = registered(best);
        if (best.weight() < (NameForms.isShort(name) && registered.isEmpty() ? ENOUGH_IF_SHORT : ENOUGH)) {
            return School.HIDDEN;
        }
        if (registered.isPresent()) {
            RegisteredSchool school = registered.get();
            boolean stated = best.mentions.stream().anyMatch(mention -> mention.name().equals(school.name()));
            return new School(Optional.of(school.name()), Optional.of(school.id()),
                    stated ? SchoolStatus.STATED : SchoolStatus.RESOLVED);
        }
        boolean halfHidden = (NameForms.isShort(name) && !name.endsWith("中")) || name.length() > MAX_NAME;
        return halfHidden ? School.HIDDEN : new School(Optional.of(name), Optional.empty(), SchoolStatus.STATED);
    }

    private Optional<RegisteredSchool> registered(Candidate best) {
        if (register.schools().isEmpty()) {
            return Optional.empty();
        }
        List<String> names = best.mentions.stream()
                .filter(mention -> mention.weight() > 0)
                .map(Mention::name)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        return names.stream().map(this::registered).flatMap(Optional::stream).findFirst();
    }

    /// The registered school of a name: by full name, or by an alias that only one has.
    private Optional<RegisteredSchool> registered(String name) {
        Optional<RegisteredSchool> exact = register.byName(name);
        List<RegisteredSchool> aliased = register.byAlias(name);
        return exact.isPresent() || aliased.size() != 1 ? exact : Optional.of(aliased.getFirst());
    }

    /// Cuts from names what ran on before them, where the name also stands whole.
    private static List<Mention> tidy(List<Mention> mentions) {
        return mentions.stream().map(mention -> tidy(mention, mentions)).toList();
    }

    private static Mention tidy(Mention mention, List<Mention> all) {
        return all.stream()
                .filter(other -> (other.whole() || mention.weight() < other.weight()) && !mention.titled()
                        && other.name().length() > 2 && mention.name().length() > other.name().length()
                        && mention.name().endsWith(other.name())
                        && !NameForms.addsPlace(mention.name(), other.name()))
                .max(Comparator.comparingInt(other -> other.name().length()))
                .map(other -> new Mention(other.name(), false, mention.plain(), mention.weight(), mention.titled()))
                .orElse(mention);
    }

    private List<Candidate> candidates(List<Mention> mentions) {
        List<Candidate> candidates = new ArrayList<>();
        List<Mention> longestFirst = mentions.stream()
                .filter(mention -> mention.weight() > 0)
                .sorted(Comparator.comparing(Mention::titled).thenComparing(mention -> mention.name().length())
                        .reversed())
                .toList();
        for (Mention mention : longestFirst) {
            candidates.stream()
                    .filter(candidate -> areSame(mention.name(), candidate.mentions.getFirst().name()))
                    .max(Comparator.comparingInt(Candidate::weight))
                    .orElseGet(() -> added(candidates)).mentions.add(mention);
        }
        candidates.removeIf(candidate -> !candidate.isName() && registered(candidate).isEmpty());
        return candidates;
    }

    private static Candidate added(List<Candidate> candidates) {
        Candidate candidate = new Candidate();
        candidates.add(candidate);
        return candidate;
    }

    private boolean areSame(String shorter, String longer) {
        if (NameForms.isShortForm(shorter, longer) || NameForms.isShortForm(longer, shorter)) {
            return true;
        }
        Optional<RegisteredSchool> school = register.schools().isEmpty() ? Optional.empty() : registered(longer);
        return school.isPresent() && school.equals(registered(shorter));
    }
}
