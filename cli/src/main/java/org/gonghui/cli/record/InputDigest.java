package org.gonghui.cli.record;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gonghui.cli.record.RunManifest.Output;
import org.gonghui.corpus.read.Input;
import org.gonghui.corpus.read.Inputs;
import org.gonghui.corpus.read.Limits;
import org.gonghui.corpus.text.UserException;

/// Sums up what a run reads or has written.
public final class InputDigest {

    private InputDigest() {}

    /// SHA-256 of a file; of a folder that of the names and SHA-256 of all files below it, in the order of the names,
    /// what cannot be read left out.
    ///
    /// @throws UserException if there is no such file or folder
    public static String of(Path path) throws IOException, UserException {
        return Files.isDirectory(path) ? folder(path) : Digesting.file("", path).sha256();
    }

    /// A file as it was written.
    ///
    /// @param name how it was given
    public static Output output(String name, Path file) throws IOException {
        return Digesting.file(name, file);
    }

    private static String folder(Path folder) throws IOException, UserException {
        Digesting digesting = new Digesting(OutputStream.nullOutputStream());
        Set<Path> done = new HashSet<>();
        for (Input input : Inputs.find(List.of(folder), Limits.DEFAULT)) {
            // the entries of an archive are one file, and what cannot be read has no content
            if (!(input instanceof Input.Unreadable) && done.add(input.file())) {
                String line = input.source() + "\n" + of(input.file()) + "\n";
                digesting.write(line.getBytes(StandardCharsets.UTF_8));
            }
        }
        return digesting.output("").sha256();
    }
}
