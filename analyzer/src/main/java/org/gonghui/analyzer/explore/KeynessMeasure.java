package org.gonghui.analyzer.explore;

import java.util.OptionalDouble;
import org.gonghui.analyzer.measure.FrequencyPair;
import org.gonghui.corpus.text.Labelled;
import org.gonghui.corpus.text.Message;

/// What key words can be sorted by; see [FrequencyPair] for what each means.
public enum KeynessMeasure implements Labelled {
    LOG_LIKELIHOOD("log-likelihood", "对数似然", "log-likelihood") {
        @Override
        OptionalDouble of(FrequencyPair pair) {
            return OptionalDouble.of(pair.logLikelihood());
        }
    },
    BIC("bic", "BIC", "BIC") {
        @Override
        OptionalDouble of(FrequencyPair pair) {
            return OptionalDouble.of(pair.bic());
        }
    },
    LOG_RATIO("log-ratio", "对数比 Log Ratio", "Log Ratio") {
        @Override
        OptionalDouble of(FrequencyPair pair) {
            return OptionalDouble.of(Math.abs(pair.logRatio()));
        }
    },
    /// A word that the reference never has is beyond any percentage.
    PERCENT_DIFFERENCE("percent-diff", "%DIFF", "%DIFF") {
        @Override
        OptionalDouble of(FrequencyPair pair) {
            return OptionalDouble.of(Math.abs(pair.percentDifference().orElse(Double.POSITIVE_INFINITY)));
        }
    };

    private final String id;
    private final Message label;

    KeynessMeasure(String id, String zh, String en) {
        this.id = id;
        this.label = new Message(zh, en);
    }

    /// What is sorted by, the greatest first: the measure, or how far it is from no difference.
    abstract OptionalDouble of(FrequencyPair pair);

    @Override
    public String id() {
        return id;
    }

    @Override
    public Message label() {
        return label;
    }
}
