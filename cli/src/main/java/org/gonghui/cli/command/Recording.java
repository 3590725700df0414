package org.gonghui.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gonghui.analyzer.report.OutputFile;
import org.gonghui.cli.record.HashedStream;
import org.gonghui.cli.record.InputDigest;
import org.gonghui.cli.record.RunManifest;
import org.gonghui.cli.record.RunManifest.Output;
import org.gonghui.cli.record.RunManifestFile;
import org.gonghui.cli.record.RunNotes;
import org.gonghui.cli.render.Console;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.UserException;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/// Runs a command and, where `--manifest` asks for it, writes what must be known to have the result again. A command that
/// fails leaves no manifest.
///
/// @param console where to tell; its standard output is hashed
/// @param hashed that output
/// @param notes what the command understands
record Recording(Console console, HashedStream hashed, RunNotes notes) implements CommandLine.IExecutionStrategy {

    @Override
    public int execute(ParseResult all) {
        ParseResult command = all.subcommand();
        Optional<Path> file = command == null ? Optional.empty() : new GivenArguments(command).manifest();
        if (file.isEmpty() || command == null || command.isUsageHelpRequested()) {
            return run(all);
        }
        try {
            return record(all, new GivenArguments(command), file.get());
        } catch (IOException | UserException e) {
            return new Failure(console).tell(e);
        }
    }

    private static int run(ParseResult all) {
        return new CommandLine.RunLast().execute(all);
    }

    private int record(ParseResult all, GivenArguments given, Path file) throws IOException, UserException {
        check(given, file);
        Optional<RunManifest.CorpusMark> corpus = given.corpusMark();
        SortedMap<String, String> files = given.fileDigests();
        int code = run(all);
        if (code > Gonghui.DONE_WITH_REFUSALS) {
            return code;
        }
        if (!corpus.equals(given.corpusMark()) || !files.equals(given.fileDigests())) {
            throw new UserException(new Message("运行中语料或输入文件被改动，没有写运行记录；请重做一次",
                    "the corpus or an input was changed meanwhile, no manifest was written; run it again"));
        }
        RunManifest manifest = new RunManifest("gonghui " + Version.program(), given.command(), given.parameters(),
                given.options(), new RunManifest.Screen(console.language(), console.width()), corpus, files,
                new TreeMap<>(notes.all()), outputs(given));
        RunManifestFile.write(manifest, file);
        console.remark(new Message("运行记录：" + file, "manifest: " + file));
        return code;
    }

    /// Refuses early what could not be recorded.
    private static void check(GivenArguments given, Path file) throws IOException, UserException {
        OutputFile.check(file);
        for (Path output : given.outputs().values()) {
            if (OutputFile.isDevice(output)) {
                throw new UserException(new Message(output + " 不是普通文件，不能记录；要写到屏幕请去掉 -o",
                        output + " is no regular file and cannot be recorded; for the screen leave -o out"));
            }
        }
    }

    private List<Output> outputs(GivenArguments given) throws IOException {
        List<Output> outputs = new ArrayList<>();
        Output screen = hashed.output();
        if (screen.bytes() > 0 || given.outputs().isEmpty()) {
            outputs.add(screen);
        }
        for (Path output : given.outputs().values()) {
            outputs.add(InputDigest.output(output.toString(), output));
        }
        return outputs;
    }
}
