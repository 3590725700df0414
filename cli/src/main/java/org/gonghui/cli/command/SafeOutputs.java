package org.gonghui.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gonghui.analyzer.report.OutputFile;
import org.gonghui.cli.record.RunManifest;
import org.gonghui.cli.render.Console;
import org.gonghui.corpus.index.Corpus;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.UserException;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/// Runs a command unless a result of it would destroy what it reads, or another result of it. Whatever way it is
/// written, a path stands for the file that it leads to.
///
/// @param console where to tell
/// @param then runs the command
record SafeOutputs(Console console, CommandLine.IExecutionStrategy then) implements CommandLine.IExecutionStrategy {

    /// Endings of documents: where such a file stands in a folder that is read, it is one of those that are read.
    private static final Set<String> DOCUMENTS = Set.of("txt", "md", "html", "htm", "docx", "doc", "pdf", "rtf", "zip");

    @Override
    public int execute(ParseResult all) {
        ParseResult command = all.subcommand();
        if (command != null && !command.isUsageHelpRequested() && !command.isVersionHelpRequested()) {
            try {
                check(new GivenArguments(command));
            } catch (IOException | UserException e) {
                return new Failure(console).tell(e);
            }
        }
        return then.execute(all);
    }

    private static void check(GivenArguments given) throws IOException, UserException {
        SortedMap<String, Path> outputs = new TreeMap<>(given.outputs());
        given.manifest().ifPresent(file -> outputs.put(RunManifest.OPTION, file));
        List<Path> kept = new ArrayList<>(given.inputs());
        // nothing but a corpus itself goes where it lives
        outputs.values().stream().filter(Corpus::isBegunIn).forEach(kept::add);
        check(outputs, kept);
    }

    /// Refuses results that are no files of their own.
    ///
    /// @param outputs what is written, by option
    /// @param inputs what is read
    /// @throws UserException naming the two that are one
    static void check(Map<String, Path> outputs, List<Path> inputs) throws IOException, UserException {
        List<Map.Entry<String, Path>> before = new ArrayList<>();
        for (Map.Entry<String, Path> output : outputs.entrySet()) {
            Path file = output.getValue();
            if (!OutputFile.isDevice(file)) {
                for (Map.Entry<String, Path> other : before) {
                    requireTwo(output, other);
                }
                for (Path input : inputs) {
                    requireUnread(output.getKey(), file, input);
                }
                before.add(output);
            }
        }
    }

    private static void requireTwo(Map.Entry<String, Path> one, Map.Entry<String, Path> other)
            throws IOException, UserException {
        if (isSame(one.getValue(), other.getValue())) {
            String options = other.getKey() + "、" + one.getKey();
            throw new UserException(new Message(
                    options + " 不能写到同一个文件 " + one.getValue() + "；请各给一个名字",
                    other.getKey() + " and " + one.getKey() + " cannot go to the same file " + one.getValue()
                            + "; give each a name of its own"));
        }
    }

    private static void requireUnread(String option, Path output, Path input) throws IOException, UserException {
        if (isSame(output, input) && !Files.isDirectory(input)) {
            throw new UserException(new Message(
                    option + " " + output + " 就是要读的文件 " + input + "，写了会把它盖掉；请换一个名字",
                    option + " " + output + " is the file " + input + " that is read, and would replace it; choose"
                            + " another name"));
        }
        if (Files.isDirectory(input) && !Files.isDirectory(output) && isReadBelow(input, output)) {
            throw new UserException(new Message(
                    option + " " + output + " 在要读的 " + input + " 里面，写了会盖掉要读的东西；请写到别处",
                    option + " " + output + " stands in " + input + ", which is read, and would replace part of it;"
                            + " choose another place"));
        }
    }

    /// Whether `output` stands in the folder `input` and is read with it: all of a corpus, the documents of a folder.
    private static boolean isReadBelow(Path input, Path output) throws IOException {
        return real(output).startsWith(input.toRealPath())
                && (Corpus.isBegunIn(input)
                        || (Files.isRegularFile(output) && DOCUMENTS.contains(ResultForm.ending(output))));
    }

    private static boolean isSame(Path one, Path other) throws IOException {
        boolean bothThere = Files.exists(one) && Files.exists(other);
        return bothThere ? Files.isSameFile(one, other) : real(one).equals(real(other));
    }

    /// Where a path leads, as far as it is there.
    private static Path real(Path path) throws IOException {
        Path whole = path.toAbsolutePath().normalize();
        Path parent = whole.getParent();
        if (Files.exists(whole)) {
            return whole.toRealPath();
        }
        return parent == null ? whole : real(parent).resolve(String.valueOf(whole.getFileName()));
    }
}
