package org.gonghui.analyzer.measure;

import java.util.List;
import java.util.OptionalDouble;

/// How evenly occurrences are spread over the parts of a text.
///
/// @param parts number of parts of the text
/// @param range number of parts with an occurrence, 0..parts
/// @param juillandD Juilland's D: `1 − V / √(parts − 1)`, where `V` is the coefficient of variation (population standard
///     deviation by mean) of the relative frequencies in the parts; 1 is even, 0 all in one part. All parts weigh the
///     same, whatever their sizes. Empty with one part or without occurrences. (A. Juilland & E. Chang-Rodríguez,
///     Frequency Dictionary of Spanish Words, 1964; for parts of different sizes S. Th. Gries, Dispersions and Adjusted
///     Frequencies in Corpora, International Journal of Corpus Linguistics 13, 2008, 403–437.)
/// @param dp Gries' deviation of proportions: half the sum over the parts of `|share of occurrences − share of the text|`;
///     0 is even, near 1 is all in one small part. Empty without occurrences. (Gries 2008.)
/// @param normalisedDp `DP / (1 − share of the smallest part)`, so that 1 can be reached; empty with one part or without
///     occurrences. (J. Lijffijt & S. Th. Gries, Correction to “Dispersions and Adjusted Frequencies in Corpora”,
///     International Journal of Corpus Linguistics 17, 2012, 147–149.)
public record Dispersion(int parts, int range, OptionalDouble juillandD, OptionalDouble dp,
        OptionalDouble normalisedDp) {

    /// Sizes of the parts of a text.
    ///
    /// @param parts how many, at least 1; parts without a token are none
    /// @param total tokens in all
    /// @param smallest tokens of the smallest part, at least 1
    public record Sizes(int parts, long total, long smallest) {

        public Sizes {
            if (parts < 1 || smallest < 1 || total / parts < smallest) {
                throw new IllegalArgumentException("sizes must satisfy parts >= 1, smallest >= 1, parts * smallest <= "
                        + "total, got " + parts + " parts, total " + total + ", smallest " + smallest);
            }
        }

        /// Of parts of these sizes, each at least 1.
        public static Sizes of(List<Long> sizes) {
            return new Sizes(sizes.size(), sizes.stream().mapToLong(Long::longValue).sum(),
                    sizes.stream().mapToLong(Long::longValue).min().orElse(0));
        }
    }

    /// A part with occurrences.
    ///
    /// @param count how many, at least 1
    /// @param size tokens of the part, at least `count`
    public record Part(long count, long size) {

        public Part {
            if (count < 1 || size < count) {
                throw new IllegalArgumentException(
                        "a part must satisfy 1 <= count <= size, got " + count + ", " + size);
            }
        }
    }

    /// The dispersion of what occurs in some parts of a text. Takes time for the parts with occurrences only.
    ///
    /// @param sizes of all parts
    /// @param occupied the parts with occurrences, at most all
    public static Dispersion of(Sizes sizes, List<Part> occupied) {
        if (occupied.size() > sizes.parts()) {
            throw new IllegalArgumentException(occupied.size() + " parts with occurrences of " + sizes);
        }
        if (occupied.isEmpty()) {
            return new Dispersion(sizes.parts(), 0, OptionalDouble.empty(), OptionalDouble.empty(),
                    OptionalDouble.empty());
        }
        double dp = deviation(sizes, occupied);
        boolean several = sizes.parts() > 1;
        return new Dispersion(sizes.parts(), occupied.size(),
                several ? OptionalDouble.of(juilland(sizes.parts(), occupied)) : OptionalDouble.empty(),
                OptionalDouble.of(dp),
                several
                        ? OptionalDouble.of(Math.min(1, dp / (1 - (double) sizes.smallest() / sizes.total())))
                        : OptionalDouble.empty());
    }

    private static double deviation(Sizes sizes, List<Part> occupied) {
        double all = occupied.stream().mapToLong(Part::count).sum();
        double elsewhere = sizes.total() - occupied.stream().mapToLong(Part::size).sum();
        double sum = elsewhere / sizes.total();
        for (Part part : occupied) {
            sum += Math.abs(part.count() / all - (double) part.size() / sizes.total());
        }
        return Math.clamp(sum / 2, 0, 1);
    }

    private static double juilland(int parts, List<Part> occupied) {
        double mean = occupied.stream().mapToDouble(Dispersion::rate).sum() / parts;
        double squares = (parts - occupied.size()) * mean * mean;
        for (Part part : occupied) {
            squares += (rate(part) - mean) * (rate(part) - mean);
        }
        double variation = Math.sqrt(squares / parts) / mean;
        return Math.clamp(1 - variation / Math.sqrt(parts - 1), 0, 1);
    }

    private static double rate(Part part) {
        return (double) part.count() / part.size();
    }
}
