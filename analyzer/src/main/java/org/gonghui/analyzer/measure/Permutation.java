package org.gonghui.analyzer.measure;

import java.util.List;
import java.util.SplittableRandom;

/// The probability of a difference as great as that seen, if it were chance which case is where: the share of all
/// arrangements of the cases that give one as great. With few arrangements all are tried; otherwise some are drawn with a
/// seed, and the one that was seen counts among them, `p = (b + 1) / (rounds + 1)`, so that `p` is never 0.
///
/// (R. A. Fisher, The Design of Experiments, 1935; B. Phipson & G. K. Smyth, Permutation P-values Should Never Be Zero,
/// Statistical Applications in Genetics and Molecular Biology 9, 2010, article 39.)
///
/// @param p the probability, above 0, at most 1
/// @param isExact whether all arrangements were tried
public record Permutation(double p, boolean isExact) {

    /// Differences by rounding only.
    private static final double TRIFLE = 1e-9;
    /// Larger groups are not shuffled in all ways, however many rounds are allowed.
    private static final int MOST_SIGNS = 24;

    /// How chance is tried.
    ///
    /// @param seed the same seed gives the same result
    /// @param rounds how many arrangements are drawn, and the greatest number of which all are tried; at least 1
    public record Chance(long seed, int rounds) {

        /// Enough to tell 0.0001 from 0.0002.
        public static final Chance USUAL = new Chance(20_261_122, 9_999);

        public Chance {
            if (rounds < 1) {
                throw new IllegalArgumentException("rounds must be at least 1, got " + rounds);
            }
        }
    }

    /// Whether groups differ, by `H` of [KruskalWallis] with the cases dealt to the groups anew.
    ///
    /// @param groups at least two, none of them empty
    public static Permutation ofGroups(List<List<Double>> groups, Chance chance) {
        KruskalWallis.Ranks ranks = new KruskalWallis.Ranks(groups);
        Dealing dealing = new Dealing(ranks);
        return arrangements(ranks.sizes()) <= chance.rounds() ? dealing.all() : dealing.drawn(chance);
    }

    /// Whether differences of pairs lie off 0, by the size of their mean with their signs changed at will. Differences of
    /// 0 say nothing either way.
    ///
    /// @param differences at least one
    public static Permutation ofPairs(List<Double> differences, Chance chance) {
        if (differences.isEmpty()) {
            throw new IllegalArgumentException("needs at least one difference");
        }
        double[] sizes = differences.stream().mapToDouble(Math::abs).filter(size -> size > 0).toArray();
        double seen = Math.abs(differences.stream().mapToDouble(Double::doubleValue).sum()) - TRIFLE;
        return sizes.length <= MOST_SIGNS && 1L << sizes.length <= chance.rounds()
                ? allSigns(sizes, seen)
                : drawnSigns(sizes, seen, chance);
    }

    private static Permutation allSigns(double[] sizes, double seen) {
        int all = 1 << sizes.length;
        int asGreat = 0;
        for (int signs = 0; signs < all; signs++) {
            double sum = 0;
            for (int i = 0; i < sizes.length; i++) {
                sum += (signs >> i & 1) == 0 ? sizes[i] : -sizes[i];
            }
            asGreat += Math.abs(sum) >= seen ? 1 : 0;
        }
        return new Permutation((double) asGreat / all, true);
    }

    private static Permutation drawnSigns(double[] sizes, double seen, Chance chance) {
        SplittableRandom random = new SplittableRandom(chance.seed());
        int asGreat = 0;
        for (int round = 0; round < chance.rounds(); round++) {
            double sum = 0;
            for (double size : sizes) {
                sum += random.nextBoolean() ? size : -size;
            }
            asGreat += Math.abs(sum) >= seen ? 1 : 0;
        }
        return new Permutation((asGreat + 1.0) / (chance.rounds() + 1), false);
    }

    /// In how many ways cases can be dealt to groups of these sizes; infinite above all bounds.
    private static double arrangements(int[] sizes) {
        double ways = 1;
        int dealt = 0;
        for (int size : sizes) {
            for (int i = 1; i <= size; i++) {
                dealt++;
                ways = ways * dealt / i;
            }
        }
        return Math.rint(ways);
    }

    /// Deals ranks to groups.
    private static final class Dealing {

        private final KruskalWallis.Ranks ranks;
        private final double[] values;
        private final double seen;
        private final double[] order;
        private int tried;
        private int asGreat;

        Dealing(KruskalWallis.Ranks ranks) {
            this.ranks = ranks;
            this.values = ranks.inOrder();
            this.order = new double[values.length];
            this.seen = ranks.h(values) - TRIFLE;
        }

        Permutation all() {
            deal(new boolean[values.length], 0, 0, 0);
            return new Permutation((double) asGreat / tried, true);
        }

        /// Fills the place `at`, in `group` the number `inGroup`, with values from `from` on: within a group their order
        /// makes no difference.
        private void deal(boolean[] taken, int at, int inGroup, int from) {
            if (at == values.length) {
                tried++;
                asGreat += ranks.h(order) >= seen ? 1 : 0;
                return;
            }
            boolean isFull = inGroup == ranks.sizes()[groupOf(at)] - 1;
            for (int next = from; next < values.length; next++) {
                if (!taken[next]) {
                    taken[next] = true;
                    order[at] = values[next];
                    deal(taken, at + 1, isFull ? 0 : inGroup + 1, isFull ? 0 : next + 1);
                    taken[next] = false;
                }
            }
        }

        private int groupOf(int at) {
            int end = 0;
            int group = -1;
            while (end <= at) {
                end += ranks.sizes()[++group];
            }
            return group;
        }

        Permutation drawn(Chance chance) {
            SplittableRandom random = new SplittableRandom(chance.seed());
            double[] shuffled = values.clone();
            for (int round = 0; round < chance.rounds(); round++) {
                for (int i = shuffled.length - 1; i > 0; i--) {
                    int other = random.nextInt(i + 1);
                    double value = shuffled[i];
                    shuffled[i] = shuffled[other];
                    shuffled[other] = value;
                }
                asGreat += ranks.h(shuffled) >= seen ? 1 : 0;
            }
            return new Permutation((asGreat + 1.0) / (chance.rounds() + 1), false);
        }
    }
}
