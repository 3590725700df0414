package org.gonghui.corpus.school;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Schools of a register that a name may mean though the register does not have it: a short form (二中 for 第二中学), a name
/// with or without its place, or a slip of the pen. Nothing is decided by it: a person has to look. Immutable.
public final class NearNames {

    /// Shorter names are short forms of too many.
    private static final int SHORTEST = 2;
    /// One sign in so many may be another one.
    private static final int SIGNS_PER_SLIP = 4;
    private static final int MOST_SLIPS = 2;

    private final Register register;

    public NearNames(Register register) {
        this.register = register;
    }

    private record Near(RegisteredSchool school, int distance) {}

    /// The schools whose name or alias is nearest, nearest first, those of equal distance in the order of the register.
    /// Takes time by the number of schools.
    ///
    /// @param most how many at most
    public List<RegisteredSchool> to(String name, int most) {
        List<Near> near = new ArrayList<>();
        for (RegisteredSchool school : register.schools()) {
            names(school).map(known -> distance(name, known))
                    .flatMap(Optional::stream)
                    .min(Comparator.naturalOrder())
                    .ifPresent(distance -> near.add(new Near(school, distance)));
        }
        near.sort(Comparator.comparingInt(Near::distance));
        return near.stream().limit(most).map(Near::school).toList();
    }

    /// What a school goes by; people leave the county out.
    private static Stream<String> names(RegisteredSchool school) {
        boolean placed = !school.county().isEmpty() && school.name().startsWith(school.county());
        Stream<String> full = placed
                ? Stream.of(school.name(), school.name().substring(school.county().length()))
                : Stream.of(school.name());
        return Stream.concat(full, school.aliases().stream());
    }

    /// How far two names are from each other, 0 for the same; empty if neither can stand for the other.
    private static Optional<Integer> distance(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = one.length() <= other.length() ? other : one;
        if (shorter.length() < SHORTEST) {
            return Optional.empty();
        }
        if (isWithin(shorter, longer)) {
            return Optional.of(longer.length() - shorter.length());
        }
        int most = Math.min(MOST_SLIPS, longer.length() / SIGNS_PER_SLIP);
        int slips = slips(one, other);
        return slips <= most ? Optional.of(slips) : Optional.empty();
    }

    /// Whether all signs of `shorter` stand in `longer` in their order.
    private static boolean isWithin(String shorter, String longer) {
        int found = 0;
        for (int i = 0; i < longer.length() && found < shorter.length(); i++) {
            if (longer.charAt(i) == shorter.charAt(found)) {
                found++;
            }
        }
        return found == shorter.length();
    }

    /// The least number of signs to put in, to leave out or to change (V. I. Levenshtein, Binary codes capable of
    /// correcting deletions, insertions and reversals, Soviet Physics Doklady 10, 1966, 707–710).
    private static int slips(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
