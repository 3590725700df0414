package org.gonghui.cli.command;

import java.nio.file.Path;
import java.util.List;
import org.gonghui.analyzer.segment.HanLpSegmenter;
import org.gonghui.analyzer.segment.UnionDictionary;
import org.gonghui.corpus.text.UserException;
import picocli.CommandLine.Option;

/// With which words texts and queries are cut.
final class SegmenterOptions {

    @Option(names = "--dictionary", paramLabel = "FILE", descriptionKey = "input.dictionary")
    private List<Path> dictionaries = List.of();

    /// Whether the user has no dictionary.
    boolean isStandard() {
        return dictionaries.isEmpty();
    }

    /// The segmenter with the user's dictionaries.
    HanLpSegmenter segmenter() throws UserException {
        if (dictionaries.isEmpty()) {
            return HanLpSegmenter.standard();
        }
        UnionDictionary dictionary = UnionDictionary.standard();
        for (Path more : dictionaries) {
            dictionary = dictionary.plus(more);
        }
        return HanLpSegmenter.with(dictionary);
    }
}
