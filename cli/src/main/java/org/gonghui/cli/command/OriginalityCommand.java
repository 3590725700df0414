package org.gonghui.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gonghui.analyzer.explore.CorpusCopySource;
import org.gonghui.analyzer.peers.PeerGroups;
import org.gonghui.analyzer.profile.CategoryProfiles;
import org.gonghui.analyzer.profile.Originality;
import org.gonghui.analyzer.profile.ProfileMeasure;
import org.gonghui.analyzer.profile.ProfileRequest;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.cli.render.Console;
import org.gonghui.corpus.copies.CopyFinder;
import org.gonghui.corpus.copies.CopySettings;
import org.gonghui.corpus.copies.VariantGroups;
import org.gonghui.corpus.index.Corpus;
import org.gonghui.corpus.school.Register;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.UserException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `originality`: how much schools tell in their own words, and how much of it is concrete.
@Command(name = "originality")
final class OriginalityCommand implements Callable<Integer> {

    /// What is tabulated, as it is written on the command line.
    enum Of {
        schools, groups
    }

    private final Console console;

    @Mixin
    private ResultOptions result = new ResultOptions();

    @Mixin
    private PeerOptions options = new PeerOptions();

    @Parameters(index = "0", paramLabel = "CORPUS", descriptionKey = "search.corpus")
    private Path directory;

    @Option(names = "--of", paramLabel = "TABLE", descriptionKey = "originality.of")
    private @Nullable Of of;

    @Option(names = "--school", paramLabel = "SCHOOL", descriptionKey = "profile.school")
    private @Nullable String school;

    OriginalityCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, UserException {
        result.check();
        ProfileRequest request = new ProfileRequest(options.year(), options.period(), ProfileMeasure.PARAGRAPHS,
                options.minimum());
        LedgerSource.prepare();
        try (Corpus corpus = Corpus.open(directory)) {
            Register register = LedgerSource.registerOf(corpus);
            PeerGroups groups = options.groups(directory, register, console);
            Optional<String> one = school == null
                    ? Optional.empty()
                    : Optional.of(new CorpusSchools(corpus, register).find(school));
            SchoolWorkSource source = SchoolWorkSource.of(corpus, register, console);
            CategoryProfiles profiles = CategoryProfiles.of(source.work(), register, groups, request)
                    .orElseThrow(() -> new UserException(new Message("语料里没有写明学校和年份的总结，没有可比的",
                            "the corpus has no summary with a school and a year: there is nothing to compare")));
            if (console.errIsTerminal()) {
                console.remark(new Message("正在查重，文档多时要等一会儿……",
                        "looking for copies; with many documents this takes a while ..."));
            }
            Originality originality = Originality.of(profiles,
                    new CopyFinder(CopySettings.DEFAULT, VariantGroups.standard())
                            .find(CorpusCopySource.of(corpus.texts()))
                            .documents());
            result.give(table(originality, one).with(source.note()), console);
        }
        return Gonghui.DONE;
    }

    private ResultTable table(Originality originality, Optional<String> one) throws UserException {
        if (one.isPresent()) {
            return result.isForScreen()
                    ? originality.school(one.get(), console.language())
                    : originality.school(one.get());
        }
        if (of == null && result.isForScreen()) {
            return originality.overview(console.language());
        }
        return switch (of == null ? Of.schools : of) {
            case schools -> originality.schools();
            case groups -> originality.groups();
        };
    }
}
