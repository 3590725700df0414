package org.gonghui.cli.command;

import org.gonghui.analyzer.explore.FrequencyList;
import org.gonghui.cli.render.Console;
import org.gonghui.corpus.text.UserException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `freq`: how often each word occurs.
@Command(name = "freq")
final class FreqCommand extends ExploreCommand {

    @Mixin
    private CountingOptions counting = new CountingOptions();

    @Option(names = "--by", paramLabel = "PART", descriptionKey = "explore.by")
    private @Nullable String by;

    FreqCommand(Console console) {
        super(console);
    }

    @Override
    Question question() throws UserException {
        FrequencyList.Request request = new FrequencyList.Request(counting.counting(1), part(by));
        return asked -> FrequencyList.of(asked.tokens().source(asked.filter()), request);
    }
}
