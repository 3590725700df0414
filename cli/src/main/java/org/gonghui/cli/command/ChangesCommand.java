package org.gonghui.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.gonghui.analyzer.peers.PeerGroups;
import org.gonghui.analyzer.profile.ChangeResults;
import org.gonghui.analyzer.profile.ProfileChanges;
import org.gonghui.analyzer.profile.ProfileMeasure;
import org.gonghui.analyzer.profile.ProfileRequest;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.cli.render.Console;
import org.gonghui.corpus.index.Corpus;
import org.gonghui.corpus.school.Register;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.UserException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `changes`: what schools write more and less about than in an earlier year.
@Command(name = "changes")
final class ChangesCommand implements Callable<Integer> {

    /// What is tabulated, as it is written on the command line.
    enum Of {
        groups, schools
    }

    private final Console console;

    @Mixin
    private ResultOptions result = new ResultOptions();

    @Mixin
    private PeerOptions options = new PeerOptions();

    @Parameters(index = "0", paramLabel = "CORPUS", descriptionKey = "search.corpus")
    private Path directory;

    @Option(names = "--against-year", paramLabel = "YEAR", descriptionKey = "changes.against-year")
    private @Nullable Integer against;

    @Option(names = "--of", paramLabel = "TABLE", descriptionKey = "changes.of")
    private @Nullable Of of;

    @Option(names = "--school", paramLabel = "SCHOOL", descriptionKey = "profile.school")
    private @Nullable String school;

    @Option(names = "--measure", paramLabel = "MEASURE", descriptionKey = "profile.measure")
    private String measure = ProfileMeasure.PARAGRAPHS.id();

    ChangesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, UserException {
        result.check();
        ProfileRequest request = new ProfileRequest(options.year(), options.period(),
                Choice.of(ProfileMeasure.class, measure, "--measure"), options.minimum());
        LedgerSource.prepare();
        try (Corpus corpus = Corpus.open(directory)) {
            Register register = LedgerSource.registerOf(corpus);
            PeerGroups groups = options.groups(directory, register, console);
            Optional<String> one = school == null
                    ? Optional.empty()
                    : Optional.of(new CorpusSchools(corpus, register).find(school));
            SchoolWorkSource source = SchoolWorkSource.of(corpus, register, console);
            ProfileChanges changes = ProfileChanges
                    .of(source.work(), register, groups, request,
                            against == null ? OptionalInt.empty() : OptionalInt.of(against))
                    .orElseThrow(() -> new UserException(new Message("语料里没有两个年份的总结可比（同一种期间）",
                            "the corpus has no summaries of two years, in periods of one kind, to be compared")));
            result.give(table(changes, one).with(source.note()), console);
        }
        return Gonghui.DONE;
    }

    private ResultTable table(ProfileChanges changes, Optional<String> one) throws UserException {
        if (one.isPresent()) {
            return result.isForScreen()
                    ? ChangeResults.school(changes, one.get(), console.language())
                    : ChangeResults.school(changes, one.get());
        }
        if (of == null && result.isForScreen()) {
            return ChangeResults.overview(changes, console.language());
        }
        return switch (of == null ? Of.groups : of) {
            case groups -> ChangeResults.groups(changes);
            case schools -> ChangeResults.schools(changes);
        };
    }
}
