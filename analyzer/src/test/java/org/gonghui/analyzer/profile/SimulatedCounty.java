package org.gonghui.analyzer.profile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.gonghui.analyzer.ledger.LedgerSample;
import org.gonghui.analyzer.peers.PeerGroups;
import org.gonghui.corpus.school.CsvFileException;
import org.gonghui.corpus.school.Register;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.School;
import org.gonghui.corpus.text.SchoolStatus;
import org.gonghui.corpus.text.UserException;

/// A county whose truth is known: each school has shares of its own, drawn about those of its group (Dirichlet), and each
/// of its summaries has paragraphs drawn from them. Rows go straight into the ledger.
///
/// @param schools schools of each group
/// @param groups number of groups
/// @param paragraphs the fewest of a summary; the most is three times that
/// @param likeness how alike the schools of a group are: about 1/(1+likeness) of the variance of a single paragraph
/// @param verbose share of schools that write three times as much
/// @param verboseGroup whether it is all schools of the first group instead
/// @param copied share of schools that have another school's summary, drawn anew from its shares, instead of their own
/// @param shifted categories in which the first group differs from the others, by [#SHIFT]; an even number
record SimulatedCounty(int schools, int groups, int paragraphs, double likeness, double verbose, boolean verboseGroup,
        double copied, int shifted) {

    /// Shares as summaries have them: some large, some rare.
    private static final double[] BASE = {0.11, 0.07, 0.06, 0.09, 0.14, 0.12, 0.11, 0.06, 0.03, 0.07, 0.03, 0.02, 0.08,
        0.01};

    private static final double SHIFT = 0.05;

    static SimulatedCounty of(int schools, int groups) {
        return new SimulatedCounty(schools, groups, 10, 40, 0, false, 0, 0);
    }

    SimulatedCounty withVerbose(double share) {
        return new SimulatedCounty(schools, groups, paragraphs, likeness, share, verboseGroup, copied, shifted);
    }

    SimulatedCounty withVerboseGroup() {
        return new SimulatedCounty(schools, groups, paragraphs, likeness, verbose, true, copied, shifted);
    }

    SimulatedCounty withCopied(double share) {
        return new SimulatedCounty(schools, groups, paragraphs, likeness, verbose, verboseGroup, share, shifted);
    }

    SimulatedCounty withShifted(int categories) {
        return new SimulatedCounty(schools, groups, paragraphs, likeness, verbose, verboseGroup, copied, categories);
    }

    /// The true shares of a group.
    double[] truth(int group) {
        double[] truth = BASE.clone();
        for (int category = 0; category < shifted && group == 0; category++) {
            truth[category] += category % 2 == 0 ? SHIFT : -SHIFT;
        }
        return truth;
    }

    /// What a seed makes of it.
    ///
    /// @param shares the true shares of each school and year, in the order of the schools
    record Drawn(SchoolWork work, Register register, List<double[]> shares) {

        PeerGroups by(String way) {
            try {
                return PeerGroups.by(way, register);
            } catch (UserException e) {
                throw new AssertionError(e);
            }
        }
    }

    /// Draws one year.
    Drawn drawn(long seed) {
        return drawn(seed, 2023, 2023);
    }

    /// Draws years; the shares of a school in each year are drawn anew about those of its group.
    Drawn drawn(long seed, int first, int last) {
        SplittableRandom random = new SplittableRandom(seed);
        LedgerSample sample = new LedgerSample();
        StringBuilder register = new StringBuilder("id,name,township\n");
        List<double[]> shares = new ArrayList<>();
        for (int group = 0; group < groups; group++) {
            for (int number = 0; number < schools; number++) {
                String id = "s" + group + "-" + number;
                register.append(id).append(',').append(id).append("校,").append("镇").append(group).append('\n');
                for (int year = first; year <= last; year++) {
                    double[] own = number > 0 && random.nextDouble() < copied
                            ? shares.get(random.nextInt(shares.size()))
                            : dirichlet(truth(group), random);
                    shares.add(own);
                    write(sample, id, year, group, own, random);
                }
            }
        }
        try {
            Register schools = Register.parse("schools.csv",
                    register.toString().getBytes(StandardCharsets.UTF_8));
            return new Drawn(SchoolWork.of(sample.ledger(schools)), schools, shares);
        } catch (CsvFileException e) {
            throw new AssertionError(e);
        }
    }

    private void write(LedgerSample sample, String id, int year, int group, double[] shares,
            SplittableRandom random) {
        sample.document(id + "-" + year + ".txt#1", new School(Optional.of(id + "校"), Optional.of(id),
                SchoolStatus.STATED), year);
        boolean isVerbose = verboseGroup ? group == 0 : random.nextDouble() < verbose;
        int length = (paragraphs + random.nextInt(2 * paragraphs + 1)) * (isVerbose ? 3 : 1);
        int[] counts = drawn(shares, length, random);
        for (Category category : Category.values()) {
            sample.work(category, counts[place(category)]);
        }
    }

    /// Draws things with these shares.
    static int[] drawn(double[] shares, int things, SplittableRandom random) {
        int[] counts = new int[shares.length];
        for (int i = 0; i < things; i++) {
            double at = random.nextDouble();
            int which = 0;
            while (which < shares.length - 1 && at >= shares[which]) {
                at -= shares[which++];
            }
            counts[which]++;
        }
        return counts;
    }

    private double[] dirichlet(double[] mean, SplittableRandom random) {
        double[] drawn = Arrays.stream(mean).map(share -> gamma(share * likeness, random)).toArray();
        double sum = Arrays.stream(drawn).sum();
        return Arrays.stream(drawn).map(value -> value / sum).toArray();
    }

    /// G. Marsaglia & W. W. Tsang, A Simple Method for Generating Gamma Variables, ACM TOMS 26, 2000.
    private static double gamma(double shape, SplittableRandom random) {
        if (shape < 1) {
            return gamma(shape + 1, random) * Math.pow(random.nextDouble(), 1 / shape);
        }
        double d = shape - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = random.nextGaussian();
            double v = Math.pow(1 + c * x, 3);
            if (v > 0 && Math.log(random.nextDouble()) < 0.5 * x * x + d - d * v + d * Math.log(v)) {
                return d * v;
            }
        }
    }

    /// Where a category stands in a list of shares.
    static int place(Category category) {
        return List.of(Category.values()).indexOf(category);
    }
}
