package org.gonghui.corpus.read;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gonghui.corpus.text.UserException;

/// Finds what there is to read below files and folders.
///
/// Every file is found, and so is what stands in the way of finding more: a folder without permission, a link that
/// leads in a circle, a broken archive are inputs that [PageReader#load] refuses with the reason. Hidden files and what
/// operating systems leave behind ([Input#isSystemFile]) are such inputs too; a hidden folder is one of them, whatever
/// it holds.
public final class Inputs {

    private Inputs() {}

    /// All inputs below `arguments`, by argument, then by source in the order of code points.
    ///
    /// Sources are relative to their argument and unique: where a later argument has a source that is already taken,
    /// its number is put before it (`@2/report.txt` for the second argument).
    ///
    /// @throws UserException if an argument does not exist; all else that is wrong is said by inputs
    public static List<Input> find(List<Path> arguments, Limits limits) throws UserException {
        return find(arguments, limits, FolderTree.real());
    }

    /// Whether a source is named like something that systems and editors leave behind; see [Input#isSystemFile].
    public static boolean isNamedLikeSystemFile(String source) {
        return SystemFiles.matches(source);
    }

    static List<Input> find(List<Path> arguments, Limits limits, FolderTree tree) throws UserException {
        for (Path argument : arguments) {
            if (!Files.exists(argument, LinkOption.NOFOLLOW_LINKS)) {
                throw new MissingArgumentException(argument);
            }
        }
        List<Input> found = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < arguments.size(); i++) {
            List<Input> below = FolderWalk.of(arguments.get(i), tree, limits).stream()
                    .sorted(Comparator.comparing(Input::source, Inputs::byCodePoint))
                    .toList();
            for (Input input : below) {
                found.add(unique(input, i + 1, taken));
            }
        }
        return List.copyOf(found);
    }

    private static Input unique(Input input, int argument, Set<String> taken) {
        String source = input.source();
        while (!taken.add(source)) {
            source = "@" + argument + "/" + source;
        }
        return source.equals(input.source()) ? input : renamed(input, source);
    }

    private static Input renamed(Input input, String source) {
        return switch (input) {
            case Input.FileInput it -> it.named(source);
            case Input.EntryInput it -> new Input.EntryInput(source, it.file(), it.name(), it.stored());
            case Input.Unreadable it ->
                new Input.Unreadable(source, it.file(), it.entry(), it.reason(), it.isSystemFile());
        };
    }

    /// As strings compare, but surrogate pairs after all characters of one unit.
    private static int byCodePoint(String left, String right) {
        int i = 0;
        while (i < Math.min(left.length(), right.length()) && left.charAt(i) == right.charAt(i)) {
            i++;
        }
        Optional<Integer> order = i < left.length() && i < right.length()
                ? Optional.of(Integer.compare(weight(left.charAt(i)), weight(right.charAt(i))))
                : Optional.empty();
        return order.orElseGet(() -> Integer.compare(left.length(), right.length()));
    }

    /// A place for each code unit in the order of the code points they begin.
    private static int weight(char unit) {
        return Character.isSurrogate(unit) ? unit + Character.MAX_VALUE : unit;
    }
}
