package org.gonghui.cli.command;

import java.util.HashSet;
import java.util.List;
import org.gonghui.analyzer.explore.DispersionList;
import org.gonghui.analyzer.explore.Part;
import org.gonghui.cli.render.Console;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `dispersion`: how evenly words are spread.
@Command(name = "dispersion")
final class DispersionCommand extends ExploreCommand {

    @Mixin
    private CountingOptions counting = new CountingOptions();

    @Option(names = "--word", paramLabel = "WORD", split = ",", hideParamSyntax = true, descriptionKey = "dispersion.word")
    private List<String> words = List.of();

    @Option(names = "--by", paramLabel = "PART", descriptionKey = "dispersion.by")
    private String by = Part.DOCUMENT.id();

    @Option(names = "--sort", paramLabel = "ORDER", descriptionKey = "dispersion.sort")
    private String order = DispersionList.Order.COUNT.id();

    DispersionCommand(Console console) {
        super(console);
    }

    @Override
    Question question() throws UserException {
        if (words.stream().anyMatch(String::isBlank)) {
            throw new UserException(new Message("--word 要给出词，给的是空白", "--word needs a word, got none"));
        }
        DispersionList.Request request = new DispersionList.Request(counting.counting(words.isEmpty() ? 5 : 1),
                new HashSet<>(words), Choice.of(Part.class, by, "--by"),
                Choice.of(DispersionList.Order.class, order, "--sort"));
        return asked -> DispersionList.of(asked.tokens().source(asked.filter()), request);
    }
}
