package org.gonghui.cli.command;

import java.util.Optional;
import org.gonghui.analyzer.explore.CorpusCopySource;
import org.gonghui.analyzer.profile.CategoryProfiles;
import org.gonghui.analyzer.profile.Originality;
import org.gonghui.analyzer.profile.ProfileMeasure;
import org.gonghui.analyzer.profile.ProfileRequest;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.cli.render.Console;
import org.gonghui.corpus.copies.CopyFinder;
import org.gonghui.corpus.copies.CopySettings;
import org.gonghui.corpus.copies.VariantGroups;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.UserException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `originality`: how much schools tell in their own words, and how much of it is concrete.
@Command(name = "originality")
final class OriginalityCommand extends PeerCommand {

    /// What is tabulated, as it is written on the command line.
    enum Of {
        schools, groups
    }

    @Option(names = "--of", paramLabel = "TABLE", descriptionKey = "originality.of")
    private @Nullable Of of;

    OriginalityCommand(Console console) {
        super(console);
    }

    @Override
    Question question() throws UserException {
        ProfileRequest request = new ProfileRequest(options().year(), options().period(), ProfileMeasure.PARAGRAPHS,
                options().minimum());
        return asked -> {
            SchoolWorkSource source = SchoolWorkSource.of(asked.corpus(), asked.register(), console());
            CategoryProfiles profiles = CategoryProfiles.of(source.work(), asked.register(), asked.groups(), request)
                    .orElseThrow(PeerCommand::nothingToCompare);
            if (console().errIsTerminal()) {
                console().remark(new Message("正在查重，文档多时要等一会儿……",
                        "looking for copies; with many documents this takes a while ..."));
            }
            Originality originality = Originality.of(profiles,
                    new CopyFinder(CopySettings.DEFAULT, VariantGroups.standard())
                            .find(CorpusCopySource.of(asked.corpus().texts()))
                            .documents());
            return table(originality, asked.school()).with(source.note());
        };
    }

    private ResultTable table(Originality originality, Optional<String> one) throws UserException {
        if (one.isPresent()) {
            return result().isForScreen()
                    ? originality.school(one.get(), console().language())
                    : originality.school(one.get());
        }
        if (of == null && result().isForScreen()) {
            return originality.overview(console().language());
        }
        return switch (of == null ? Of.schools : of) {
            case schools -> originality.schools();
            case groups -> originality.groups();
        };
    }
}
