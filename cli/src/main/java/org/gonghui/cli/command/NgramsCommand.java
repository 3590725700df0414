package org.gonghui.cli.command;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gonghui.analyzer.explore.Crossing;
import org.gonghui.analyzer.explore.Ngrams;
import org.gonghui.cli.render.Console;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.UserException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `ngrams`: words that stand next to one another, and clusters around a word.
@Command(name = "ngrams")
final class NgramsCommand extends ExploreCommand {

    private static final Pattern LENGTHS = Pattern.compile("([0-9]{1,9})(?:\\.\\.([0-9]{1,9}))?");

    @Mixin
    private CountingOptions counting = new CountingOptions();

    @Option(names = {"-n", "--n"}, paramLabel = "N", descriptionKey = "ngrams.n")
    private String lengths = "2";

    @Option(names = "--around", paramLabel = "WORD", descriptionKey = "ngrams.around")
    private @Nullable String around;

    @Option(names = "--place", paramLabel = "PLACE", descriptionKey = "ngrams.place")
    private @Nullable String place;

    @Option(names = "--across-punctuation", descriptionKey = "explore.across")
    private boolean across;

    NgramsCommand(Console console) {
        super(console);
    }

    @Override
    Question question() throws UserException {
        Matcher matcher = LENGTHS.matcher(lengths);
        if (!matcher.matches()) {
            throw new UserException(new Message("--n 的值“" + lengths + "”不对，应为一个数（2）或一段（2..4）",
                    "'" + lengths + "' is no value of --n, expected a number (2) or a span (2..4)"));
        }
        int shortest = Integer.parseInt(matcher.group(1));
        int longest = matcher.group(2) == null ? shortest : Integer.parseInt(matcher.group(2));
        if (longest < shortest) {
            throw new UserException(new Message("--n " + lengths + "：后一个数不能小于前一个；应为一个数（2）或一段（2..4）",
                    "--n " + lengths + ": the second number must not be less than the first; expected a number (2) or a"
                            + " span (2..4)"));
        }
        if (place != null && around == null) {
            throw new UserException(new Message("--place 说的是 --around 的词在词串的哪里；请加 --around 词，或去掉 --place",
                    "--place tells where the word of --around stands: add --around WORD, or leave --place out"));
        }
        Ngrams.Request request = new Ngrams.Request(shortest, longest, counting.counting(2),
                Optional.ofNullable(around),
                place == null ? Ngrams.Place.ANYWHERE : Choice.of(Ngrams.Place.class, place, "--place"),
                across ? Crossing.CROSSES : Crossing.STOPS);
        return asked -> Ngrams.of(asked.tokens().source(asked.filter()), request);
    }
}
