package org.gonghui.corpus.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds what there is to read below files and folders.
public final class Inputs {

    private Inputs() {}

    /// All inputs below `arguments`, by argument, then by source.
    ///
    /// @throws IOException if an argument cannot be listed
    public static List<Input> find(List<Path> arguments, Limits limits) throws IOException {
        List<Input> found = new ArrayList<>();
        for (Path argument : arguments) {
            found.addAll(below(argument));
        }
        return found;
    }

    private static List<Input> below(Path argument) throws IOException {
        if (Files.isRegularFile(argument)) {
            return List.of(new Input(argument.getFileName().toString(), argument, Optional.empty()));
        }
        try (Stream<Path> files = Files.walk(argument)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> new Input(argument.relativize(file).toString().replace('\\', '/'), file,
                            Optional.empty()))
                    .sorted(Comparator.comparing(Input::source))
                    .toList();
        }
    }
}
