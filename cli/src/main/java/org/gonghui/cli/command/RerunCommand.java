package org.gonghui.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.gonghui.analyzer.report.OutputFile;
import org.gonghui.cli.record.InputDigest;
import org.gonghui.cli.record.RunManifest;
import org.gonghui.cli.record.RunManifest.CorpusMark;
import org.gonghui.cli.record.RunManifestFile;
import org.gonghui.cli.render.Console;
import org.gonghui.corpus.index.Corpus;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.UserException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `rerun`: runs what a manifest records once more, and makes sure that the same bytes come out.
@Command(name = "rerun")
final class RerunCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "MANIFEST", descriptionKey = "rerun.manifest")
    private Path file;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", descriptionKey = "rerun.output")
    private @Nullable Path output;

    @Option(names = "--corpus", paramLabel = "DIR", descriptionKey = "rerun.corpus")
    private @Nullable Path corpus;

    @Option(names = "--force", descriptionKey = "rerun.force")
    private boolean force;

    RerunCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, UserException {
        RunManifest manifest = RunManifestFile.read(file);
        if (!Gonghui.isRecorded(manifest.command())) {
            throw new UserException(new Message(file + " 记录的命令“" + manifest.command() + "”不能重做；记录可能被改动过",
                    "the command '" + manifest.command() + "' that " + file
                            + " records cannot be run again; perhaps the manifest was changed"));
        }
        String corpusPath = corpusPath(manifest);
        if (output != null) {
            List<Path> read = new ArrayList<>(manifest.files().keySet().stream().map(Path::of).toList());
            manifest.corpus().ifPresent(recorded -> read.add(Path.of(corpusPath)));
            SafeOutputs.check(Map.of("--output", output), read);
            OutputFile.check(output);
        }
        if (!force) {
            checkInputs(manifest, corpusPath);
        }
        tellVersion(manifest);
        return new Repetition(console, manifest, corpusPath, force).run(output);
    }

    private String corpusPath(RunManifest manifest) throws UserException {
        if (corpus != null && manifest.corpus().isEmpty()) {
            throw new UserException(new Message("记录里的命令没有用语料，--corpus 用不上；请去掉它",
                    "the recorded command used no corpus; leave --corpus out"));
        }
        return corpus != null ? corpus.toString() : manifest.corpus().map(CorpusMark::path).orElse("");
    }

    private void checkInputs(RunManifest manifest, String corpusPath) throws IOException, UserException {
        if (manifest.corpus().isPresent()) {
            checkCorpus(manifest.corpus().get(), Path.of(corpusPath));
        }
        for (Map.Entry<String, String> input : manifest.files().entrySet()) {
            Path path = Path.of(input.getKey());
            if (!Files.exists(path) || !InputDigest.of(path).equals(input.getValue())) {
                throw new UserException(new Message(path + " 与记录时不同（或不在了），结果不会一样；请恢复它，或加 --force 照样运行",
                        path + " is not what it was when the run was recorded; restore it, or run all the same with"
                                + " --force"));
            }
        }
    }

    private static void checkCorpus(CorpusMark recorded, Path path) throws IOException, UserException {
        if (!Corpus.isBegunIn(path)) {
            throw new UserException(new Message("找不到记录所用的语料 " + path + "；如果搬走了，请用 --corpus 给出现在的位置",
                    "the corpus " + path + " of the manifest is not there; if it was moved, name its place with"
                            + " --corpus"));
        }
        CorpusMark now = GivenArguments.mark(path);
        if (!now.fingerprint().equals(recorded.fingerprint())) {
            throw new UserException(new Message(
                    "语料 " + path + " 不是记录时的那一份：指纹现为 " + now.fingerprint() + "，记录的是 " + recorded.fingerprint()
                            + "。请找回原来的语料（--corpus），或加 --force 照样运行",
                    "the corpus " + path + " is not the one of the manifest: its fingerprint is " + now.fingerprint()
                            + ", recorded is " + recorded.fingerprint()
                            + ". Name the former one with --corpus, or run all the same with --force"));
        }
    }

    private void tellVersion(RunManifest manifest) {
        String here = "gonghui " + Version.program();
        if (!manifest.program().equals(here)) {
            console.warn(new Message("记录出自 " + manifest.program() + "，现在是 " + here + "，结果可能不同",
                    "the manifest is of " + manifest.program() + ", this is " + here + "; the result may differ"));
        }
    }
}
