package org.gonghui.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gonghui.corpus.index.Corpus;
import org.gonghui.corpus.read.Input;
import org.gonghui.corpus.read.Inputs;
import org.gonghui.corpus.read.Limits;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.UserException;

/// What a user wants to be read.
final class GivenPaths {

    private GivenPaths() {}

    /// All inputs below `paths`.
    ///
    /// @throws UserException if a path does not exist or is a corpus, or if there is nothing below any of them
    static List<Input> inputs(List<Path> paths) throws UserException {
        return inputs(paths, input -> true);
    }

    /// As [#inputs(List)], of those that are `wanted`.
    static List<Input> inputs(List<Path> paths, Predicate<Input> wanted) throws UserException {
        for (Path path : paths) {
            if (Corpus.isBegunIn(path)) {
                throw new UserException(new Message(path + " 是语料，不是装文档的文件夹；请给出原来的文档所在的文件夹",
                        path + " is a corpus, not a folder of documents; name the folder of the documents"));
            }
        }
        List<Input> inputs = Inputs.find(paths, Limits.DEFAULT).stream().filter(wanted).toList();
        if (inputs.stream().allMatch(Input::isSystemFile)) {
            throw nothing(paths);
        }
        return inputs;
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
