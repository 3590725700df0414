package org.gonghui.analyzer.measure;

import java.util.OptionalDouble;
import org.gonghui.corpus.text.Labelled;
import org.gonghui.corpus.text.Message;

/// How strongly two words attract each other. `O` is the observed number of co-occurrences, `E` the number expected of
/// words that have nothing to do with each other ([Contingency#expected]); logarithms of information and of the Dice
/// coefficient are to the base 2, those of likelihoods natural.
///
/// A measure is empty where its formula has no value: where `O` or `E` is 0 for those that divide by them or take their
/// logarithm, where a margin is empty for Delta P. None corrects for small counts: mutual information and Delta P
/// are high for rare words by chance alone, so lists should ask for a least number of co-occurrences.
public enum Association implements Labelled {
    /// [Contingency#logLikelihood]: how sure it is that the words attract (or repel) each other; 0 or more. Not a strength:
    /// it grows with the corpus.
    LOG_LIKELIHOOD("log-likelihood", "对数似然", "log-likelihood") {
        @Override
        public OptionalDouble of(Cooccurrence counts) {
            return OptionalDouble.of(counts.table().logLikelihood());
        }
    },
    /// [Contingency#chiSquared]: 0 or more.
    CHI_SQUARED("chi-squared", "卡方", "chi-squared") {
        @Override
        public OptionalDouble of(Cooccurrence counts) {
            return OptionalDouble.of(counts.table().chiSquared());
        }
    },
    /// Pointwise mutual information, `log₂(O / E)`: 0 by chance, negative for words that avoid each other.
    /// (K. W. Church & P. Hanks, Word Association Norms, Mutual Information, and Lexicography, Computational Linguistics
    /// 16, 1990, 22–29.)
    MI("mi", "互信息 MI", "MI") {
        @Override
        public OptionalDouble of(Cooccurrence counts) {
            return logRatio(counts, 1);
        }
    },
    /// `log₂(O³ / E)`: mutual information with weight on frequent pairs. (B. Daille, Approche mixte pour l'extraction
    /// automatique de terminologie, thesis, Paris 7, 1994.)
    MI3("mi3", "MI³", "MI³") {
        @Override
        public OptionalDouble of(Cooccurrence counts) {
            return logRatio(counts, 3);
        }
    },
    /// `(O − E) / √O`. (K. W. Church, W. Gale, P. Hanks & D. Hindle, Using Statistics in Lexical Analysis, in: Zernik,
    /// Lexical Acquisition, 1991, 115–164.)
    T_SCORE("t-score", "t 值", "t-score") {
        @Override
        public OptionalDouble of(Cooccurrence counts) {
            return counts.both() == 0
                    ? OptionalDouble.empty()
                    : OptionalDouble
                            .of((counts.both() - counts.table().expected()) / Math.sqrt((double) counts.both()));
        }
    },
    /// `(O − E) / √E`. (S. Evert, Corpora and Collocations, 2008, on simple association measures.)
    Z_SCORE("z-score", "z 值", "z-score") {
        @Override
        public OptionalDouble of(Cooccurrence counts) {
            double expected = counts.table().expected();
            return expected == 0
                    ? OptionalDouble.empty()
                    : OptionalDouble.of((counts.both() - expected) / Math.sqrt(expected));
        }
    },
    /// The Dice coefficient, `2 O / (node + collocate)`, in 0..1. A node with several tokens of the collocate about it
    /// would count them all; here `O` is never taken for more than there are nodes, so that 1 stays the limit.
    /// (L. R. Dice, Measures of the Amount of Ecologic Association Between Species, Ecology 26, 1945, 297–302.)
    DICE("dice", "Dice", "Dice") {
        @Override
        public OptionalDouble of(Cooccurrence counts) {
            long all = counts.node() + counts.collocate();
            return all == 0
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(2.0 * Math.min(counts.both(), counts.node()) / all);
        }
    },
    /// `14 + log₂ Dice`: at most 14; one more is twice as strong; the size of the corpus does not matter.
    /// (P. Rychlý, A Lexicographer-Friendly Association Score, RASLAN 2008, 6–9.)
    LOG_DICE("log-dice", "logDice", "logDice") {
        @Override
        public OptionalDouble of(Cooccurrence counts) {
            OptionalDouble dice = DICE.of(counts);
            return dice.isEmpty() || dice.getAsDouble() == 0
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(LOG_DICE_MAX + log2(dice.getAsDouble()));
        }
    },
    /// Delta P of the collocate given the node, `O₁₁/R₁ − O₂₁/R₂`, in −1..1: how much more of what stands with a node is
    /// the collocate than of what does not. (S. Th. Gries, 50-Something Years of Work on Collocations, International
    /// Journal of Corpus Linguistics 18, 2013, 137–165.)
    DELTA_P_COLLOCATE("delta-p-collocate", "ΔP（词→搭配）", "Delta P (node to collocate)") {
        @Override
        public OptionalDouble of(Cooccurrence counts) {
            return deltaP(counts.table());
        }
    },
    /// Delta P of the node given the collocate, `O₁₁/C₁ − O₁₂/C₂`, in −1..1: how much more of the collocate stands with a
    /// node than of all other words. Source as [#DELTA_P_COLLOCATE].
    DELTA_P_NODE("delta-p-node", "ΔP（搭配→词）", "Delta P (collocate to node)") {
        @Override
        public OptionalDouble of(Cooccurrence counts) {
            return deltaP(counts.table().transposed());
        }
    };

    private static final double LOG_DICE_MAX = 14;

    private final String id;
    private final Message label;

    Association(String id, String zh, String en) {
        this.id = id;
        this.label = new Message(zh, en);
    }

    /// The measure's value; empty where its formula has none. Never infinite.
    public abstract OptionalDouble of(Cooccurrence counts);

    @Override
    public String id() {
        return id;
    }

    @Override
    public Message label() {
        return label;
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }

    private static OptionalDouble logRatio(Cooccurrence counts, int power) {
        return counts.both() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(power * log2((double) counts.both()) - log2(counts.table().expected()));
    }

    private static OptionalDouble deltaP(Contingency table) {
        long others = table.total() - table.first();
        return table.first() == 0 || others == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) table.both() / table.first()
                        - (double) (table.second() - table.both()) / others);
    }
}
