package org.gonghui.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gonghui.cli.record.InputDigest;
import org.gonghui.cli.record.RunManifest;
import org.gonghui.cli.record.RunManifest.CorpusMark;
import org.gonghui.corpus.index.Corpus;
import org.gonghui.corpus.index.Manifest;
import org.gonghui.corpus.text.UserException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// What a user gave to a command: which of it is read, which is written, and which says how.
///
/// @param parsed the command's part of the command line
record GivenArguments(ParseResult parsed) {

    /// Options that name what is written.
    static final Set<String> OUTPUTS = Set.of("--output", "--ledger", "--graphml", "--write-peers");
    /// Options that say nothing of the result.
    private static final Set<String> BESIDES = Set.of(RunManifest.OPTION, "--lang", "--quiet");
    /// Options that name a file, or something else by a word.
    private static final Set<String> PERHAPS_FILES = Set.of("--model");

    String command() {
        return parsed.commandSpec().name();
    }

    /// The parameters, in order.
    List<String> parameters() {
        return parsed.matchedPositionals().stream().flatMap(each -> each.originalStringValues().stream()).toList();
    }

    /// All values of each option, by its longest name.
    SortedMap<String, List<String>> options() {
        SortedMap<String, List<String>> options = new TreeMap<>();
        for (OptionSpec option : parsed.matchedOptions()) {
            if (!BESIDES.contains(option.longestName())) {
                options.put(option.longestName(), List.copyOf(option.originalStringValues()));
            }
        }
        return options;
    }

    /// The files that are written, by option.
    SortedMap<String, Path> outputs() {
        SortedMap<String, Path> outputs = new TreeMap<>();
        for (OptionSpec option : parsed.matchedOptions()) {
            if (OUTPUTS.contains(option.longestName())) {
                outputs.put(option.longestName(), option.getValue());
            }
        }
        return outputs;
    }

    /// Where the manifest goes, if one is asked for.
    Optional<Path> manifest() {
        return Optional.ofNullable(parsed.matchedOptionValue(RunManifest.OPTION, null));
    }

    /// The corpus that is asked, if the first parameter is one.
    Optional<CorpusMark> corpusMark() throws IOException, UserException {
        List<Path> paths = parsed.matchedPositionals().stream().flatMap(each -> paths(each).stream()).toList();
        if (paths.isEmpty() || !Corpus.isBegunIn(paths.getFirst())) {
            return Optional.empty();
        }
        return Optional.of(mark(paths.getFirst()));
    }

    /// The mark of the corpus at `path`.
    static CorpusMark mark(Path path) throws IOException, UserException {
        try (Corpus corpus = Corpus.open(path)) {
            Manifest manifest = corpus.manifest();
            return new CorpusMark(path.toString(), manifest.fingerprint(), manifest.schema(),
                    manifest.fingerprints().segmenter(), manifest.fingerprints().rules());
        }
    }

    /// All that is read, as it was given: files, folders and corpora, and words that may name a file.
    List<Path> inputs() {
        List<Path> read = new ArrayList<>();
        parsed.matchedPositionals().forEach(each -> read.addAll(paths(each)));
        for (OptionSpec option : parsed.matchedOptions()) {
            String name = option.longestName();
            if (!BESIDES.contains(name) && !OUTPUTS.contains(name)) {
                read.addAll(paths(option));
            }
            if (PERHAPS_FILES.contains(name)) {
                option.originalStringValues().stream().map(Path::of).forEach(read::add);
            }
        }
        return read;
    }

    /// SHA-256 of all that is read and is no corpus, by the name it was given under.
    SortedMap<String, String> fileDigests() throws IOException, UserException {
        SortedMap<String, String> digests = new TreeMap<>();
        for (Path path : inputs()) {
            if (Files.exists(path) && !Corpus.isBegunIn(path)) {
                digests.put(path.toString(), InputDigest.of(path));
            }
        }
        return digests;
    }

    private static List<Path> paths(ArgSpec argument) {
        Object value = argument.getValue();
        Collection<?> values = value instanceof Collection<?> several
                ? several
                : value == null ? List.of() : List.of(value);
        return values.stream().filter(Path.class::isInstance).map(Path.class::cast).toList();
    }
}
