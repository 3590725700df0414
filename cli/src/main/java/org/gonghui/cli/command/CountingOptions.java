package org.gonghui.cli.command;

import java.util.HashSet;
import java.util.List;
import org.gonghui.analyzer.explore.Counting;
import org.gonghui.analyzer.explore.WordUnit;
import org.gonghui.corpus.text.UserException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which words are listed.
final class CountingOptions {

    @Option(names = "--unit", paramLabel = "UNIT", descriptionKey = "explore.unit")
    private String unit = WordUnit.WORD.id();

    @Option(names = "--pos", paramLabel = "POS", split = ",", hideParamSyntax = true, descriptionKey = "explore.pos")
    private List<String> partsOfSpeech = List.of();

    @Option(names = "--min", paramLabel = "N", descriptionKey = "explore.min")
    private @Nullable Long minimum;

    /// What is asked for.
    ///
    /// @param least the least number of occurrences without `--min`
    Counting counting(long least) throws UserException {
        return new Counting(Choice.of(WordUnit.class, unit, "--unit"), new HashSet<>(partsOfSpeech),
                minimum == null ? least : minimum);
    }
}
