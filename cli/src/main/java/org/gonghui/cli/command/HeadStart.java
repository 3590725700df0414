package org.gonghui.cli.command;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.gonghui.analyzer.classify.Classifier;
import org.gonghui.analyzer.extract.Extractor;
import org.gonghui.analyzer.segment.HanLpSegmenter;
import org.gonghui.corpus.index.Corpus;

/// Loads dictionaries and rules while the command line is still being read: the two take about as long, and neither
/// needs the other. Whoever needs what is loaded waits for it; nobody else does.
final class HeadStart {

    private static final String STATISTICS = "stats";
    private static final Set<String> ANALYSING = Set.of("annotate", "index", STATISTICS);
    private static final String DEMO = "demo";
    private static final Set<String> ASKING = Set.of("-h", "--help", "-V", "--version");

    private HeadStart() {}

    /// Begins if `args` are a command that will read texts.
    static void of(String... args) {
        if (isWorthwhile(args)) {
            start("dictionary", () -> HanLpSegmenter.standard().segment("工会"));
            start("classifier", Classifier::standard);
            start("extractor", args[0].equals(STATISTICS) ? Extractor::ofFigures : Extractor::standard);
        }
    }

    private static void start(String name, Runnable loading) {
        Thread.ofPlatform().daemon().name(name).start(loading);
    }

    /// Whether texts will be read: the command analyses, and is given something other than a corpus, which has been
    /// analysed.
    static boolean isWorthwhile(String... args) {
        List<String> words = Arrays.asList(args);
        return !words.isEmpty() && words.stream().noneMatch(ASKING::contains) && (words.getFirst().equals(DEMO)
                || (ANALYSING.contains(words.getFirst()) && words.stream().skip(1).anyMatch(HeadStart::isSource)));
    }

    private static boolean isSource(String word) {
        try {
            Path path = Path.of(word);
            return Files.exists(path) && !Corpus.isBegunIn(path);
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
