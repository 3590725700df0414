package org.gonghui.cli.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gonghui.analyzer.report.OutputFile;
import org.gonghui.cli.record.HashedStream;
import org.gonghui.cli.record.InputDigest;
import org.gonghui.cli.record.RunManifest;
import org.gonghui.cli.record.RunManifest.Output;
import org.gonghui.cli.render.Console;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.UserException;
import org.jspecify.annotations.Nullable;

/// One recorded run, run again. Files are written beside their places and moved there when it is known that they are what
/// was recorded.
///
/// @param console where to tell
/// @param manifest the record
/// @param corpus where its corpus is now
/// @param force whether other bytes than those recorded are kept
record Repetition(Console console, RunManifest manifest, String corpus, boolean force) {

    private static final String OUTPUT = "--output";

    /// A file of the run.
    ///
    /// @param recorded how the manifest names it
    /// @param target where it goes
    /// @param staged where it is written
    private record Staged(String recorded, Path target, Path staged) {}

    /// Runs it.
    ///
    /// @param output where its main result goes; null for where it went
    int run(@Nullable Path output) throws IOException, UserException {
        Map<String, Staged> files = staged(output);
        try {
            Map<String, String> replaced = new HashMap<>();
            files.forEach((option, file) -> replaced.put(option, file.staged().toString()));
            return output != null && !files.containsKey(OUTPUT)
                    ? screenTo(output, replaced, files)
                    : run(replaced, files, new HashedStream(console.out()));
        } finally {
            for (Staged file : files.values()) {
                Files.deleteIfExists(file.staged());
            }
        }
    }

    private Map<String, Staged> staged(@Nullable Path output) throws IOException, UserException {
        Map<String, Staged> files = new TreeMap<>();
        for (String option : GivenArguments.OUTPUTS) {
            List<String> given = manifest.options().getOrDefault(option, List.of());
            if (!given.isEmpty()) {
                Path target = output != null && option.equals(OUTPUT) ? output : Path.of(given.getLast());
                OutputFile.check(target);
                // the ending stays: it may have told the form
                String name = "." + ProcessHandle.current().pid() + ".rerun." + Path.of(given.getLast()).getFileName();
                files.put(option, new Staged(given.getLast(), target, target.resolveSibling(name)));
            }
        }
        return files;
    }

    /// What went to the screen goes to a file.
    private int screenTo(Path output, Map<String, String> replaced, Map<String, Staged> files)
            throws IOException, UserException {
        int[] code = new int[1];
        try {
            OutputFile.write(output, out -> {
                PrintStream print = new PrintStream(out, false, StandardCharsets.UTF_8);
                code[0] = run(replaced, files, new HashedStream(print));
                print.flush();
                if (code[0] > Gonghui.DONE_WITH_REFUSALS) {
                    throw new Unkept();
                }
            });
        } catch (Unkept e) {
            // the reason was told, and there is no file
        }
        return code[0];
    }

    /// Says that a file is not to be kept.
    private static final class Unkept extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private int run(Map<String, String> replaced, Map<String, Staged> files, HashedStream out) throws IOException {
        String[] arguments = manifest.arguments(replaced, corpus).toArray(String[]::new);
        Console quiet = new Console(out, console.err(), manifest.screen().language(), false, false,
                manifest.screen().width(), true);
        int code = Gonghui.run(arguments, quiet);
        return code > Gonghui.DONE_WITH_REFUSALS ? code : settle(code, files, out.output());
    }

    private int settle(int code, Map<String, Staged> files, Output screen) throws IOException {
        List<String> different = new ArrayList<>();
        recorded(Output.SCREEN).filter(output -> !output.equals(screen)).ifPresent(output -> different.add("-"));
        for (Staged file : files.values()) {
            Output now = InputDigest.output(file.recorded(), file.staged());
            recorded(file.recorded()).filter(output -> !output.equals(now))
                    .ifPresent(output -> different.add(file.target().toString()));
        }
        if (!different.isEmpty()) {
            tell(different);
            if (!force) {
                return Gonghui.FAILED;
            }
        } else {
            console.remark(new Message("与记录的结果逐字节相同", "the same bytes as recorded"));
        }
        for (Staged file : files.values()) {
            Files.move(file.staged(), file.target(), StandardCopyOption.REPLACE_EXISTING);
        }
        return code;
    }

    private void tell(List<String> different) {
        String names = String.join(", ", different);
        Message message = new Message("结果与记录的不同：" + names + (force ? "" : "；文件没有写，要留下请加 --force"),
                "the result is not the one recorded: " + names + (force ? "" : "; no file was written, --force does"));
        if (force) {
            console.warn(message);
        } else {
            console.error(message);
        }
    }

    private Optional<Output> recorded(String name) {
        return manifest.outputs().stream().filter(output -> output.name().equals(name)).findFirst();
    }
}
