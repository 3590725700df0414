package org.gonghui.cli.command;

import java.io.IOException;
import java.util.List;
import org.gonghui.analyzer.explore.Keyness;
import org.gonghui.analyzer.explore.KeynessMeasure;
import org.gonghui.cli.render.Console;
import org.gonghui.corpus.index.Corpus;
import org.gonghui.corpus.query.SearchFilter;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `keyness`: which words are more frequent in one part of a corpus than in another.
@Command(name = "keyness")
final class KeynessCommand extends ExploreCommand {

    @Mixin
    private CountingOptions counting = new CountingOptions();

    @Mixin
    private AgainstOptions against = new AgainstOptions();

    @Option(names = "--direction", paramLabel = "DIRECTION", descriptionKey = "keyness.direction")
    private String direction = Keyness.Direction.OVER.id();

    @Option(names = "--sort", paramLabel = "MEASURE", descriptionKey = "keyness.sort")
    private String measure = KeynessMeasure.LOG_LIKELIHOOD.id();

    @Option(names = "--max-p", paramLabel = "P", descriptionKey = "keyness.max-p")
    private double highest = 1;

    KeynessCommand(Console console) {
        super(console);
    }

    @Override
    Question question() throws UserException {
        Keyness.Request request = new Keyness.Request(counting.counting(3),
                Choice.of(Keyness.Direction.class, direction, "--direction"),
                Choice.of(KeynessMeasure.class, measure, "--sort"), highest);
        return asked -> {
            SearchFilter reference = reference(asked);
            List<SearchFilter> sides = asked.filters()
                    .withoutCopies(asked.corpus(), List.of(asked.filter(), reference));
            return Keyness.of(asked.tokens().source(sides.getFirst()), asked.tokens().source(sides.getLast()),
                    against.isGiven() ? Keyness.Against.REFERENCE : Keyness.Against.REST, request);
        };
    }

    /// Copies are looked for later, on both sides together.
    @Override
    SearchFilter filter(Corpus corpus, FilterOptions options) throws IOException, UserException {
        return options.met(corpus);
    }

    private SearchFilter reference(Asked asked) throws IOException, UserException {
        if (against.isGiven()) {
            SearchFilter reference = against.filter(asked.corpus());
            if (reference.equals(asked.filter())) {
                throw new UserException(new Message("两边是同样的段落，没有可比的；请换一个对照（--against-…）",
                        "both sides are the same paragraphs: there is nothing to compare; choose another reference"
                                + " (--against-...)"));
            }
            return reference;
        }
        if (asked.filter().equals(SearchFilter.NONE)) {
            throw new UserException(new Message("要说明比较哪一部分：如 --school、--year、--category、--kind；对照缺省为其余部分",
                    "say which part is looked at: --school, --year, --category, --kind; it is compared with the rest"
                            + " unless told otherwise"));
        }
        return SearchFilter.NONE;
    }
}
