package org.gonghui.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gonghui.cli.render.Console;
import org.gonghui.corpus.index.Corpus;
import org.gonghui.corpus.read.Input;
import org.gonghui.corpus.read.Inputs;
import org.gonghui.corpus.read.Limits;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.UserException;
import org.jspecify.annotations.Nullable;

/// What a user wants to be read.
final class GivenPaths {

    private GivenPaths() {}

    /// All inputs below `paths`, but nothing of a corpus that stands there: its files are no documents.
    ///
    /// @param console hears of corpora that were left out
    /// @throws UserException if a path does not exist or is a corpus, or if there is nothing below any of them
    static List<Input> inputs(List<Path> paths, Console console) throws UserException {
        for (Path path : paths) {
            if (Corpus.isBegunIn(path)) {
                throw new UserException(new Message(path + " 是语料，不是装文档的文件夹；请给出原来的文档所在的文件夹",
                        path + " is a corpus, not a folder of documents; name the folder of the documents"));
            }
        }
        List<Input> inputs = withoutCorpora(Inputs.find(paths, Limits.DEFAULT), console);
        if (inputs.stream().allMatch(Input::isSystemFile)) {
            throw nothing(paths);
        }
        return inputs;
    }

    private static List<Input> withoutCorpora(List<Input> inputs, Console console) {
        Map<Path, Optional<Path>> corpora = new HashMap<>();
        Set<Path> leftOut = new LinkedHashSet<>();
        List<Input> kept = new ArrayList<>();
        for (Input input : inputs) {
            Optional<Path> corpus = corpusAround(input.file().getParent(), corpora);
            corpus.ifPresentOrElse(leftOut::add, () -> kept.add(input));
        }
        leftOut.forEach(corpus -> console.remark(new Message(corpus + " 是语料，其中的文件没有读",
                corpus + " is a corpus, the files in it are not read")));
        return kept;
    }

    /// The nearest folder from `folder` upwards that holds a corpus.
    private static Optional<Path> corpusAround(@Nullable Path folder, Map<Path, Optional<Path>> known) {
        if (folder == null) {
            return Optional.empty();
        }
        Optional<Path> before = known.get(folder);
        if (before != null) {
            return before;
        }
        Optional<Path> found = Corpus.isBegunIn(folder)
                ? Optional.of(folder)
                : corpusAround(folder.getParent(), known);
        known.put(folder, found);
        return found;
    }

    private static UserException nothing(List<Path> paths) {
        return new UserException(new Message("没有找到文档：" + list(paths, "、") + " 里没有文件（系统和编辑器留下的不算）；请检查路径",
                "no documents were found: there are no files in " + list(paths, ", ")
                        + " but perhaps those of systems and editors; check the path"));
    }

    private static String list(List<Path> paths, String between) {
        return paths.stream().map(Path::toString).collect(Collectors.joining(between));
    }
}
