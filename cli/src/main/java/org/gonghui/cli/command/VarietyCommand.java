package org.gonghui.cli.command;

import org.gonghui.analyzer.explore.Varieties;
import org.gonghui.analyzer.measure.LexicalVariety;
import org.gonghui.cli.render.Console;
import org.gonghui.corpus.text.UserException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `variety`: how varied the words are.
@Command(name = "variety")
final class VarietyCommand extends ExploreCommand {

    @Option(names = "--by", paramLabel = "PART", descriptionKey = "explore.by")
    private @Nullable String by;

    @Option(names = "--segment", paramLabel = "N", descriptionKey = "variety.segment")
    private int segment = LexicalVariety.SEGMENT;

    VarietyCommand(Console console) {
        super(console);
    }

    @Override
    Question question() throws UserException {
        Varieties.Request request = new Varieties.Request(part(by), segment);
        return asked -> Varieties.of(asked.tokens().source(asked.filter()), request);
    }
}
