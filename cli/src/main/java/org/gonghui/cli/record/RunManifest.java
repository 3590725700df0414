package org.gonghui.cli.record;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gonghui.corpus.text.Language;

/// One run of a command that gave a result.
///
/// @param program name and version of the program
/// @param command the command's name
/// @param parameters its parameters, as given
/// @param options its options, as given, each by its longest name with all its values; neither language nor quietness
/// @param screen for whom the result was set
/// @param corpus the corpus that was asked, if it was one
/// @param files SHA-256 of everything else that was read, by the name it was given under: files, and folders as
///     [InputDigest] sums them up
/// @param notes what the command understood, by name: the query as resolved, the filter, the seed
/// @param outputs what came out
public record RunManifest(String program, String command, List<String> parameters,
        SortedMap<String, List<String>> options, Screen screen, Optional<CorpusMark> corpus,
        SortedMap<String, String> files, SortedMap<String, String> notes, List<Output> outputs) {

    /// The name of the option that asks for a manifest.
    public static final String OPTION = "--manifest";

    public RunManifest {
        parameters = List.copyOf(parameters);
        SortedMap<String, List<String>> copied = new TreeMap<>();
        options.forEach((name, values) -> copied.put(name, List.copyOf(values)));
        options = Collections.unmodifiableSortedMap(copied);
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        notes = Collections.unmodifiableSortedMap(new TreeMap<>(notes));
        outputs = List.copyOf(outputs);
    }

    /// How the result was set. It is never coloured.
    ///
    /// @param language the language
    /// @param width columns of a line
    public record Screen(Language language, int width) {}

    /// Which corpus it was.
    ///
    /// @param path as given
    /// @param fingerprint of its content
    /// @param schema version of its layout
    /// @param segmenter fingerprint of the segmenter that cut it
    /// @param rules fingerprint of the rules that annotated it
    public record CorpusMark(String path, String fingerprint, String schema, String segmenter, String rules) {}

    /// Something that came out.
    ///
    /// @param name [#SCREEN], or the file as given
    /// @param bytes its length
    /// @param sha256 64 lower-case hexadecimal digits
    public record Output(String name, long bytes, String sha256) {

        /// The name of standard output.
        public static final String SCREEN = "-";
    }

    /// The command line of this run: equal manifests give equal ones.
    ///
    /// @param replaced values of options that take the place of those given, by the options' names
    /// @param corpusPath where the corpus is now
    public List<String> arguments(Map<String, String> replaced, String corpusPath) {
        List<String> arguments = new ArrayList<>();
        arguments.add(command);
        arguments.add("--lang=" + screen.language().name().toLowerCase(Locale.ROOT));
        options.forEach((name, values) -> {
            if (replaced.containsKey(name)) {
                arguments.add(name + "=" + replaced.get(name));
            } else {
                values.forEach(value -> arguments.add(name + "=" + value));
            }
        });
        arguments.add("--");
        boolean isAsked = corpus.isPresent();
        for (int i = 0; i < parameters.size(); i++) {
            arguments.add(isAsked && i == 0 ? corpusPath : parameters.get(i));
        }
        return arguments;
    }
}
