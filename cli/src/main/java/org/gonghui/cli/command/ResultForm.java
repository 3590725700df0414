package org.gonghui.cli.command;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.gonghui.analyzer.report.OutputFile;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.UserException;
import org.jspecify.annotations.Nullable;

/// The form in which a command writes its result: the one asked for, else the one that the output file's name tells.
final class ResultForm {

    /// Endings that promise a form.
    private static final Set<String> TELLING = Set.of("csv", "json", "jsonl", "xlsx");
    /// Endings that any text may have.
    private static final Set<String> PLAIN = Set.of("", "txt");

    private ResultForm() {}

    /// Chooses among the constants of `otherwise`'s type, which are named as they are written on the command line.
    ///
    /// @param given what `--format` says; null without it
    /// @param output the output file; null for the screen
    /// @param otherwise if neither tells
    /// @throws UserException if the two contradict each other, if the name tells a form that there is not, or if it tells
    ///     one that nobody asked for: what ends in `.docx` must not be plain text
    static <E extends Enum<E>> E of(@Nullable E given, @Nullable Path output, E otherwise) throws UserException {
        String ending = output == null ? "" : ending(output);
        E[] forms = otherwise.getDeclaringClass().getEnumConstants();
        if (!TELLING.contains(ending)) {
            if (given == null && !PLAIN.contains(ending)) {
                throw notThere(output, ending, forms);
            }
            return given == null ? otherwise : given;
        }
        E told = Arrays.stream(forms).filter(form -> form.name().equals(ending)).findFirst().orElse(null);
        if (told == null) {
            throw notThere(output, ending, forms);
        }
        if (given != null && given != told) {
            throw contradiction(output, ending, given.name());
        }
        return told;
    }

    /// What follows the last dot of a file's name, in lower case; empty for none, and for devices.
    static String ending(Path output) {
        String name = String.valueOf(output.getFileName());
        int dot = name.lastIndexOf('.');
        return dot <= 0 || OutputFile.isDevice(output) ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static UserException notThere(@Nullable Path output, String ending, Enum<?>[] forms) {
        String there = Arrays.stream(forms)
                .map(Enum::name)
                .filter(TELLING::contains)
                .map(known -> "." + known)
                .collect(Collectors.joining(" "));
        return new UserException(new Message(
                output + "：这个命令不能写成 ." + ending + "，可用的扩展名有 " + there + "，照屏幕的样子用 .txt；请换一个，或用 --format 指定格式",
                output + ": this command writes no ." + ending + ", endings that it knows are " + there
                        + " and, as on the screen, .txt; choose one of them, or give --format"));
    }

    private static UserException contradiction(@Nullable Path output, String ending, String given) {
        return new UserException(new Message(
                "--format " + given + " 与文件名 " + output + " 不符；请去掉 --format，按扩展名写成 " + ending + "，或换一个扩展名",
                "--format " + given + " contradicts the name " + output + "; leave it out to write " + ending
                        + ", or choose another ending"));
    }
}
