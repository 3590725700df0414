package org.gonghui.cli.command;

import java.util.Arrays;
import java.util.List;
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

    private final Console console;

    WrongUse(Console console) {
        this.console = console;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        console.error(message(wrong));
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        console.err().println(console.text(
                new Message("用法见 " + command + " --help", "see " + command + " --help")));
        return Gonghui.WRONG_USE;
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
        if (argument.type() == int.class) {
            return new Message("一个整数", "an integer");
        }
        if (argument.type() == double.class) {
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
