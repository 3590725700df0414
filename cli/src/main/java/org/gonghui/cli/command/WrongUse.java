package org.gonghui.cli.command;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gonghui.cli.render.Console;
import org.gonghui.corpus.text.Message;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Tells what is wrong with a command line, and how to get help.
final class WrongUse implements IParameterExceptionHandler {

    private static final Set<Class<?>> WHOLE = Set.of(int.class, Integer.class, long.class, Long.class);

    private final Console console;

    WrongUse(Console console) {
        this.console = console;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        console.error(message(wrong));
        hint(wrong, args).ifPresent(console::detail);
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        console.err().println(console.text(
                new Message("用法见 " + command + " --help", "see " + command + " --help")));
        return Gonghui.WRONG_USE;
    }

    /// A query that begins with a minus looks like an option.
    private static Optional<Message> hint(ParameterException wrong, String[] args) {
        boolean isOfAbsent = wrong instanceof MissingParameterException missing
                && missing.getMissing().stream().anyMatch(argument -> !argument.isOption());
        return !isOfAbsent && !(wrong instanceof UnmatchedArgumentException)
                ? Optional.empty()
                : Arrays.stream(args).filter(WrongUse::isNegation).findFirst().map(query -> new Message(
                        "以 - 开头的词会当成选项；检索式这样开头的，请放在最后，前面加 --，如：… -- '" + query + "'",
                        "what begins with - is taken for an option; put such a query last, with -- before it: ... -- '"
                                + query + "'"));
    }

    private static boolean isNegation(String argument) {
        return argument.matches("(?s)-[^-\\p{ASCII}].*");
    }

    private static Message message(ParameterException wrong) {
        return switch (wrong) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched);
            case MissingParameterException missing -> missing(missing);
            case OverwrittenOptionException twice ->
                new Message("选项给了不止一次：" + twice.getOverwritten(), String.valueOf(twice.getMessage()));
            default -> value(wrong);
        };
    }

    private static Message value(ParameterException wrong) {
        ArgSpec argument = wrong.getArgSpec();
        if (argument == null || wrong.getValue() == null) {
            return new Message("参数有误：" + wrong.getMessage(), String.valueOf(wrong.getMessage()));
        }
        String name = argument.isOption() ? ((OptionSpec) argument).longestName() : argument.paramLabel();
        Message expected = expected(argument);
        return new Message(name + " 的值“" + wrong.getValue() + "”不对，应为" + expected.zh(),
                "'" + wrong.getValue() + "' is no value of " + name + ", expected " + expected.en());
    }

    /// The valid words of an option with a closed choice, else what its help calls the value.
    private static Message expected(ArgSpec argument) {
        if (argument.paramLabel().equals("YEAR")) {
            return new Message("一年，如 2023", "a year such as 2023");
        }
        if (WHOLE.contains(argument.type())) {
            return new Message("一个整数", "an integer");
        }
        if (argument.type() == double.class || argument.type() == Double.class) {
            return new Message("一个小数，如 0.5", "a number such as 0.5");
        }
        Object @Nullable [] constants = argument.type().getEnumConstants();
        String words = constants == null
                ? argument.paramLabel()
                : Arrays.stream(constants).map(Object::toString).collect(Collectors.joining("|"));
        return new Message(" " + words, words);
    }

    private static Message unmatched(UnmatchedArgumentException unmatched) {
        String words = String.join(" ", unmatched.getUnmatched());
        List<String> near = unmatched.getSuggestions();
        String known = String.join("、", near);
        return new Message("不认识的参数 " + words + (near.isEmpty() ? "" : "，相近的有：" + known),
                "unknown argument " + words + (near.isEmpty() ? "" : ", did you mean: " + String.join(", ", near)));
    }

    private static Message missing(MissingParameterException missing) {
        String names = String.join(" ", missing.getMissing().stream().map(WrongUse::name).toList());
        return new Message("缺少参数 " + names, "missing argument " + names);
    }

    private static String name(ArgSpec argument) {
        return argument.isOption()
                ? ((OptionSpec) argument).longestName() + " " + argument.paramLabel()
                : argument.paramLabel();
    }
}
