package org.gonghui.analyzer.profile;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.gonghui.analyzer.measure.Interval;
import org.gonghui.corpus.text.Category;

/// How often the intervals and tests of this package are right, in simulated counties. `main` prints the large runs.
final class Coverage {

    private static final int CATEGORIES = Category.values().length;

    private Coverage() {}

    /// Counts how often something holds.
    static final class Rate {
        private long held;
        private long cases;

        void add(boolean holds) {
            held += holds ? 1 : 0;
            cases++;
        }

        double of() {
            return (double) held / cases;
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.3f", of());
        }
    }

    /// Shares of a single group.
    record Shares(Rate pooled, Rate mean, Rate school) {

        static Shares of(SimulatedCounty county, int rounds) {
            Shares shares = new Shares(new Rate(), new Rate(), new Rate());
            double[] truth = county.truth(0);
            for (int round = 0; round < rounds; round++) {
                SimulatedCounty.Drawn drawn = county.drawn(round);
                Section all = CategoryProfiles
                        .of(drawn.work(), drawn.register(), drawn.by("all"), ProfileRequest.USUAL)
                        .orElseThrow()
                        .county();
                for (Category category : Category.values()) {
                    double share = truth[SimulatedCounty.place(category)];
                    shares.pooled.add(holds(all.pooled(category, ProfileMeasure.PARAGRAPHS).interval(), share));
                    shares.mean.add(holds(all.mean(category, ProfileMeasure.PARAGRAPHS).interval(), share));
                    for (int school = 0; school < all.schools(); school++) {
                        shares.school.add(holds(ProfileResults.interval(all.works().get(school), category,
                                ProfileMeasure.PARAGRAPHS),
                                drawn.shares().get(index(drawn, all, school))[SimulatedCounty.place(category)]));
                    }
                }
            }
            return shares;
        }

        /// Units are in the order of ids, true shares in that of the register.
        private static int index(SimulatedCounty.Drawn drawn, Section all, int school) {
            String key = all.works().get(school).key();
            return IntStream.range(0, drawn.register().schools().size())
                    .filter(i -> drawn.register().schools().get(i).id().equals(key))
                    .findFirst()
                    .orElseThrow();
        }
    }

    static boolean holds(Interval interval, double truth) {
        return interval.low() <= truth && truth <= interval.high();
    }

    /// Mean changes between two years without any true change.
    static Rate changes(SimulatedCounty county, int rounds) {
        Rate rate = new Rate();
        for (int round = 0; round < rounds; round++) {
            SimulatedCounty.Drawn drawn = county.drawn(round, 2022, 2023);
            ProfileChanges changes = ProfileChanges.of(drawn.work(), drawn.register(), drawn.by("all"),
                    ProfileRequest.USUAL, OptionalInt.empty()).orElseThrow();
            changes.rows().forEach(row -> rate.add(holds(row.interval().orElseThrow(), 0)));
        }
        return rate;
    }

    /// What the grid of tests finds.
    ///
    /// @param anything share of grids that find anything false
    /// @param falsely mean share of what is found that is false, 0 where nothing is found
    /// @param power share of true differences that are found
    record Discoveries(double anything, double falsely, double power) {

        static Discoveries ofGroups(SimulatedCounty county, int rounds) {
            Found found = new Found();
            double[] first = county.truth(0);
            double[] others = county.truth(1);
            for (int round = 0; round < rounds; round++) {
                SimulatedCounty.Drawn drawn = county.drawn(round);
                GroupDifferences differences = GroupDifferences.of(CategoryProfiles
                        .of(drawn.work(), drawn.register(), drawn.by("township"), ProfileRequest.USUAL)
                        .orElseThrow());
                found.grid(differences.rows().stream().map(GroupDifferences.Row::isFound).toList(),
                        IntStream.range(0, CATEGORIES)
                                .mapToObj(i -> first[i] != others[i])
                                .toList());
            }
            return found.result();
        }

        /// Schools that stand apart, though none does.
        static Discoveries ofSchools(SimulatedCounty county, int rounds) {
            Found found = new Found();
            for (int round = 0; round < rounds; round++) {
                SimulatedCounty.Drawn drawn = county.drawn(round);
                CategoryProfiles profiles = CategoryProfiles
                        .of(drawn.work(), drawn.register(), drawn.by("all"), ProfileRequest.USUAL)
                        .orElseThrow();
                Distinctiveness distinct = Distinctiveness.of(profiles);
                List<Boolean> seen = profiles.county()
                        .works()
                        .stream()
                        .flatMap(work -> Arrays.stream(Category.values())
                                .map(category -> distinct.of(work.key(), category).orElseThrow().isFound()))
                        .toList();
                found.grid(seen, seen.stream().map(one -> false).toList());
            }
            return found.result();
        }
    }

    private static final class Found {
        private final Rate anything = new Rate();
        private double falsely;
        private long grids;
        private final Rate power = new Rate();

        void grid(List<Boolean> found, List<Boolean> truth) {
            long wrong = IntStream.range(0, found.size()).filter(i -> found.get(i) && !truth.get(i)).count();
            long all = found.stream().filter(one -> one).count();
            anything.add(wrong > 0);
            falsely += all == 0 ? 0 : (double) wrong / all;
            grids++;
            IntStream.range(0, found.size()).filter(truth::get).forEach(i -> power.add(found.get(i)));
        }

        Discoveries result() {
            return new Discoveries(anything.of(), falsely / grids, power.cases == 0 ? 0 : power.of());
        }
    }

    /// Shares as a classifier sees them, corrected by what an annotated sample tells of its errors.
    ///
    /// @param annotated paragraphs in the annotated sample
    /// @return how often the raw and the corrected interval of the county, and the corrected one of a school, hold
    static List<Rate> corrected(SimulatedCounty county, int annotated, int rounds) {
        List<Rate> rates = List.of(new Rate(), new Rate(), new Rate());
        double[] truth = county.truth(0);
        for (int round = 0; round < rounds; round++) {
            SplittableRandom random = new SplittableRandom(1000 + round);
            Confused confused = Confused.of(county.drawn(round), truth, annotated, random);
            ErrorMatrix errors = confused.matrix();
            Section all = confused.section();
            Optional<ErrorMatrix.Corrected> corrected = errors.correct(all);
            Optional<ErrorMatrix.Corrected> first = errors.correct(all.works().getFirst());
            for (Category category : Category.values()) {
                int which = SimulatedCounty.place(category);
                rates.get(0).add(holds(all.pooled(category, ProfileMeasure.PARAGRAPHS).interval(), truth[which]));
                rates.get(1).add(holds(corrected.orElseThrow().intervals().get(which), truth[which]));
                rates.get(2).add(holds(first.orElseThrow().intervals().get(which), confused.first().get(which)));
            }
        }
        return rates;
    }

    /// Prints the large runs: `rounds` counties of each sort.
    public static void main(String[] arguments) {
        int rounds = arguments.length == 0 ? 500 : Integer.parseInt(arguments[0]);
        System.out.println("schools  plain pooled/mean/school   verbose pooled/mean   copied 20% pooled/mean  changes");
        for (int schools : new int[]{5, 8, 12, 30, 100}) {
            SimulatedCounty county = SimulatedCounty.of(schools, 1);
            Shares plain = Shares.of(county, rounds);
            Shares verbose = Shares.of(county.withVerbose(0.25), rounds);
            Shares copied = Shares.of(county.withCopied(0.2), rounds);
            System.out.println(schools + "\t" + plain.pooled + " " + plain.mean + " " + plain.school + "\t"
                    + verbose.pooled + " " + verbose.mean + "\t" + copied.pooled + " " + copied.mean + "\t"
                    + changes(county, rounds));
        }
        for (int schools : new int[]{6, 15, 40}) {
            SimulatedCounty county = SimulatedCounty.of(schools, 4);
            System.out.println("groups 4 x " + schools + ": null " + Discoveries.ofGroups(county, rounds)
                    + "\n  verbose schools " + Discoveries.ofGroups(county.withVerbose(0.25), rounds)
                    + "\n  verbose group " + Discoveries.ofGroups(county.withVerboseGroup(), rounds)
                    + "\n  copied " + Discoveries.ofGroups(county.withCopied(0.2), rounds)
                    + "\n  mixture " + Discoveries.ofGroups(county.withShifted(4), rounds)
                    + "\n  mixture, verbose " + Discoveries.ofGroups(county.withShifted(4).withVerbose(0.25), rounds));
        }
        for (int schools : new int[]{8, 30, 100}) {
            SimulatedCounty county = SimulatedCounty.of(schools, 1);
            System.out.println("schools apart, " + schools + ": null "
                    + Discoveries.ofSchools(county, rounds) + " verbose "
                    + Discoveries.ofSchools(county.withVerbose(0.25), rounds));
        }
        for (int annotated : new int[]{300, 1000, 3000}) {
            for (int schools : new int[]{8, 30, 100}) {
                System.out.println(
                        "corrected, " + annotated + " annotated, " + schools + " schools: raw, corrected, school "
                                + corrected(SimulatedCounty.of(schools, 1), annotated, Math.min(rounds, 100)));
            }
        }
    }
}
