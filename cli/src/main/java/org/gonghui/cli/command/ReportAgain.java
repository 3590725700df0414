package org.gonghui.cli.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gonghui.analyzer.verify.Findings;
import org.gonghui.analyzer.verify.FolderCheck;
import org.gonghui.cli.record.InputDigest;
import org.gonghui.cli.record.RunManifest;
import org.gonghui.cli.record.RunManifestFile;
import org.gonghui.cli.render.Console;
import org.gonghui.corpus.index.Corpus;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.UserException;

/// The folder of a report beside the one that the corpus gives now by the same options.
///
/// @param folder as published
/// @param corpus the corpus it came from
/// @param files where files are that the report was made with, by option
/// @param console where to tell
record ReportAgain(Path folder, Path corpus, Map<String, Path> files, Console console) {

    /// Whether a folder looks like a report.
    static boolean isReport(Path folder) {
        return Files.isRegularFile(folder.resolve(ReportFolder.MANIFEST));
    }

    /// Makes the report again, aside, and compares.
    Findings check() throws IOException, UserException {
        RunManifest manifest = RunManifestFile.read(folder.resolve(ReportFolder.MANIFEST));
        if (!manifest.command().equals("report")) {
            throw new UserException(new Message(folder + " 不是 gonghui report 写出的报告",
                    folder + " is no report of gonghui report"));
        }
        tellOfChanges(manifest);
        Path aside = Files.createTempDirectory("gonghui-verify");
        try {
            make(manifest, aside.resolve("report"));
            return new FolderCheck(ReportFolder.MANIFEST).check(folder, aside.resolve("report"));
        } finally {
            delete(aside);
        }
    }

    /// Numbers that do not match may have good reasons.
    private void tellOfChanges(RunManifest manifest) throws IOException, UserException {
        String now;
        try (Corpus open = Corpus.open(corpus)) {
            now = open.manifest().fingerprint();
        }
        String then = manifest.corpus().map(RunManifest.CorpusMark::fingerprint).orElse("");
        if (!now.equals(then)) {
            console.warn(new Message("语料在报告之后变过（指纹 " + start(then) + "… 变成 " + start(now) + "…），下面是和现在的语料比",
                    "the corpus has changed since the report (fingerprint " + start(then) + "... to " + start(now)
                            + "...); what follows compares with the corpus of now"));
        }
        if (!manifest.program().equals("gonghui " + Version.program())) {
            console.warn(new Message("报告是 " + manifest.program() + " 写的，核对的是 gonghui " + Version.program(),
                    "the report is of " + manifest.program() + ", this is gonghui " + Version.program()));
        }
        for (RunManifest.Output output : manifest.outputs()) {
            Path file = folder.resolve(output.name());
            if (Files.isRegularFile(file) && !InputDigest.output(output.name(), file).equals(output)) {
                console.warn(
                        new Message(output.name() + " 在生成之后改动过", output.name() + " was changed after it was made"));
            }
        }
    }

    private static String start(String fingerprint) {
        return fingerprint.substring(0, Math.min(12, fingerprint.length()));
    }

    private void make(RunManifest manifest, Path target) throws UserException {
        Map<String, List<String>> options = new TreeMap<>(manifest.options());
        files.forEach((option, file) -> options.put(option, List.of(file.toString())));
        List<String> arguments = new ArrayList<>(List.of("report", corpus.toString(), "--output=" + target, "--quiet",
                "--lang=" + manifest.screen().language().name().toLowerCase(java.util.Locale.ROOT)));
        options.forEach((name, values) -> values
                .forEach(value -> arguments.add(value.isEmpty() ? name : name + "=" + value)));
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Console quiet = new Console(nowhere, console.err(), manifest.screen().language(), false, false,
                Console.DEFAULT_WIDTH, true);
        if (Gonghui.run(arguments.toArray(String[]::new), quiet) != Gonghui.DONE) {
            throw new UserException(new Message("照 " + folder.resolve(ReportFolder.MANIFEST) + " 记录的选项做不出报告，原因见上；"
                    + "报告用过的文件（--indicators、--peers）不在原处的，请用同名选项给出",
                    "no report comes of the options in " + folder.resolve(ReportFolder.MANIFEST)
                            + ", for the reason above; files that it was made with (--indicators, --peers) and that are no"
                            + " longer there have to be given by these options"));
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
