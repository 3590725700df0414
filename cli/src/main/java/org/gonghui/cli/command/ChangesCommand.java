package org.gonghui.cli.command;

import java.util.Optional;
import java.util.OptionalInt;
import org.gonghui.analyzer.profile.ChangeResults;
import org.gonghui.analyzer.profile.ProfileChanges;
import org.gonghui.analyzer.profile.ProfileMeasure;
import org.gonghui.analyzer.profile.ProfileRequest;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.cli.render.Console;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.UserException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `changes`: what schools write more and less about than in an earlier year.
@Command(name = "changes")
final class ChangesCommand extends PeerCommand {

    /// What is tabulated, as it is written on the command line.
    enum Of {
        groups, schools
    }

    @Option(names = "--against-year", paramLabel = "YEAR", descriptionKey = "changes.against-year")
    private @Nullable Integer against;

    @Option(names = "--of", paramLabel = "TABLE", descriptionKey = "changes.of")
    private @Nullable Of of;

    @Option(names = "--measure", paramLabel = "MEASURE", descriptionKey = "profile.measure")
    private String measure = ProfileMeasure.PARAGRAPHS.id();

    ChangesCommand(Console console) {
        super(console);
    }

    @Override
    Question question() throws UserException {
        ProfileRequest request = new ProfileRequest(options().year(), options().period(),
                Choice.of(ProfileMeasure.class, measure, "--measure"), options().minimum());
        return asked -> {
            SchoolWorkSource source = SchoolWorkSource.of(asked.corpus(), asked.register(), console());
            ProfileChanges changes = ProfileChanges
                    .of(source.work(), asked.register(), asked.groups(), request,
                            against == null ? OptionalInt.empty() : OptionalInt.of(against))
                    .orElseThrow(() -> new UserException(new Message("语料里没有两个年份的总结可比（同一种期间）",
                            "the corpus has no summaries of two years, in periods of one kind, to be compared")));
            return table(changes, asked.school()).with(source.note());
        };
    }

    private ResultTable table(ProfileChanges changes, Optional<String> one) throws UserException {
        if (one.isPresent()) {
            return result().isForScreen()
                    ? ChangeResults.school(changes, one.get(), console().language())
                    : ChangeResults.school(changes, one.get());
        }
        if (of == null && result().isForScreen()) {
            return ChangeResults.overview(changes, console().language());
        }
        return switch (of == null ? Of.groups : of) {
            case groups -> ChangeResults.groups(changes);
            case schools -> ChangeResults.schools(changes);
        };
    }
}
