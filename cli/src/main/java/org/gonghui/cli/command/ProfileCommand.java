package org.gonghui.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gonghui.analyzer.explore.CorpusTokens;
import org.gonghui.analyzer.explore.Counting;
import org.gonghui.analyzer.explore.HiddenWords;
import org.gonghui.analyzer.explore.Keyness;
import org.gonghui.analyzer.explore.KeynessMeasure;
import org.gonghui.analyzer.explore.WordUnit;
import org.gonghui.analyzer.profile.CategoryProfiles;
import org.gonghui.analyzer.profile.ErrorMatrix;
import org.gonghui.analyzer.profile.ProfileMeasure;
import org.gonghui.analyzer.profile.ProfileRequest;
import org.gonghui.analyzer.profile.ProfileResults;
import org.gonghui.analyzer.profile.ProfileTexts;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.cli.render.Console;
import org.gonghui.corpus.query.SearchFilter;
import org.gonghui.corpus.school.RegisteredSchool;
import org.gonghui.corpus.text.DocumentKind;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.Organisation;
import org.gonghui.corpus.text.ParagraphKind;
import org.gonghui.corpus.text.UserException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `profile`: what the schools of a corpus, their groups and all of them write about.
@Command(name = "profile")
final class ProfileCommand extends PeerCommand {

    /// What is tabulated, as it is written on the command line.
    enum Of {
        groups, schools, differences, words
    }

    /// Words of which there are enough to tell, the surest first.
    private static final Keyness.Request WORDS = new Keyness.Request(new Counting(WordUnit.WORD, Set.of(), 3),
            Keyness.Direction.BOTH, KeynessMeasure.LOG_LIKELIHOOD, 1);

    @Mixin
    private SegmenterOptions segmentation = new SegmenterOptions();

    @Option(names = "--of", paramLabel = "TABLE", descriptionKey = "profile.of")
    private @Nullable Of of;

    @Option(names = "--measure", paramLabel = "MEASURE", descriptionKey = "profile.measure")
    private String measure = ProfileMeasure.PARAGRAPHS.id();

    @Option(names = "--corrected-by", paramLabel = "FILE", descriptionKey = "profile.corrected-by")
    private @Nullable Path matrix;

    ProfileCommand(Console console) {
        super(console);
    }

    @Override
    Question question() throws UserException {
        ProfileRequest request = new ProfileRequest(options().year(), options().period(),
                Choice.of(ProfileMeasure.class, measure, "--measure"), options().minimum());
        ErrorMatrix errors = errors(request.measure());
        check();
        return asked -> of == Of.words ? words(asked) : profiles(asked, request, errors);
    }

    private ResultTable profiles(Asked asked, ProfileRequest request, ErrorMatrix errors)
            throws IOException, UserException {
        SchoolWorkSource source = SchoolWorkSource.of(asked.corpus(), asked.register(), console());
        CategoryProfiles profiles = CategoryProfiles.of(source.work(), asked.register(), asked.groups(), request)
                .orElseThrow(PeerCommand::nothingToCompare);
        return table(profiles, errors, asked.school()).with(source.note());
    }

    private void check() throws UserException {
        if (isAboutOneSchool() && (of == Of.groups || of == Of.differences)) {
            throw new UserException(new Message("--school 只看一所学校，不能与 --of " + of + " 并用",
                    "--school is about one school and does not go with --of " + of));
        }
        if (!isAboutOneSchool() && of == Of.words) {
            throw new UserException(new Message("--of words 看一所学校的主题词，要有 --school",
                    "--of words is about the key words of one school: add --school"));
        }
    }

    /// The words by which a school's work stands apart from that of its peers, in all years or in one.
    private ResultTable words(Asked asked) throws IOException, UserException {
        String name = asked.school().orElseThrow();
        Set<String> peers = asked.register()
                .byName(name)
                .flatMap(known -> asked.groups().of(known.id()))
                .map(group -> group.schools().stream().flatMap(id -> asked.register().byId(id).stream()))
                .orElseGet(Stream::empty)
                .map(RegisteredSchool::name)
                .filter(peer -> !peer.equals(name))
                .collect(Collectors.toSet());
        if (peers.isEmpty()) {
            throw new UserException(new Message(name + "没有同类学校可比；换一种 --by，或用 --peers 指定",
                    name + " has no peers; choose another --by, or name them with --peers"));
        }
        SearchFilter work = SearchFilter.NONE.withKinds(Set.of(ParagraphKind.WORK))
                .withDocumentKinds(Set.of(DocumentKind.SUMMARY))
                .withOrganisations(Set.of(Organisation.SCHOOL_UNION));
        SearchFilter period = options().year().isPresent()
                ? work.withYears(options().year().getAsInt(), options().year().getAsInt())
                : work;
        CorpusTokens tokens = CorpusTokens.of(asked.corpus(), segmentation.segmenter());
        ResultTable words = Keyness.of(tokens.source(period.withSchools(Set.of(name))),
                tokens.source(period.withSchools(peers)),
                Keyness.Against.REFERENCE, WORDS);
        return HiddenWords.of(asked.corpus(), tokens)
                .without(words)
                .with(new Message("对照：" + peers.size() + " 所同类学校的工作段落。",
                        "reference: the work paragraphs of " + peers.size() + " peers."));
    }

    private ErrorMatrix errors(ProfileMeasure of) throws UserException {
        if (matrix == null) {
            return ErrorMatrix.NONE;
        }
        if (of != ProfileMeasure.PARAGRAPHS) {
            throw new UserException(new Message("--corrected-by 只能校正段落的占比，不能与 --measure characters 并用",
                    "--corrected-by corrects shares of paragraphs and does not go with --measure characters"));
        }
        return ErrorMatrix.read(matrix);
    }

    private ResultTable table(CategoryProfiles profiles, ErrorMatrix errors, Optional<String> one)
            throws UserException {
        if (one.isPresent()) {
            return result().isForScreen()
                    ? ProfileTexts.school(profiles, one.get(), errors, console().language())
                    : ProfileResults.school(profiles, one.get(), errors);
        }
        if (of == null && result().isForScreen()) {
            return ProfileTexts.overview(profiles, errors, console().language());
        }
        return switch (of == null ? Of.groups : of) {
            case groups -> ProfileResults.groups(profiles, errors);
            case schools -> ProfileResults.schools(profiles, errors);
            case differences -> ProfileResults.differences(profiles);
            case words -> throw new IllegalStateException("words are answered before");
        };
    }
}
