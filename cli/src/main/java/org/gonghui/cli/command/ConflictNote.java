package org.gonghui.cli.command;

import java.util.List;
import java.util.Optional;
import org.gonghui.corpus.text.Message;

/// Tells, beside a table made from texts, that they contradict themselves. It is no note of the table, since
/// that of a folder is that of its corpus, where nobody waits for them to be looked for.
final class ConflictNote {

    private ConflictNote() {}

    /// The note, if there are contradictions.
    ///
    /// @param contradictions how many each document has that has any
    static Optional<Message> of(List<Integer> contradictions) {
        if (contradictions.isEmpty()) {
            return Optional.empty();
        }
        int all = contradictions.stream().mapToInt(Integer::intValue).sum();
        int documents = contradictions.size();
        return Optional.of(new Message(
                documents + " 份文档里有 " + all
                        + " 处前后不一（如分项与总数不符）；照原文保留，未作更正，逐处见 gonghui annotate 的 conflict 行，或建成语料后的 gonghui contradictions。",
                documents + " document(s) contradict themselves in " + all + " place(s), e.g. parts that do not add up;"
                        + " nothing was corrected, gonghui annotate lists each as a row of type conflict, and gonghui"
                        + " contradictions those of a corpus."));
    }

    /// The note, if sentences of another year were told again.
    static Optional<Message> carriedOver(int sentences) {
        return sentences == 0
                ? Optional.empty()
                : Optional.of(new Message(
                        sentences + " 句话连同数字与同校往年的文档完全相同，可能是沿用旧文。",
                        sentences
                                + " sentence(s) stand word for word, with the same figures, in an earlier year's document"
                                + " of the same school: they may have been carried over."));
    }
}
