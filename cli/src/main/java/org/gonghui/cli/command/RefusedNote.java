package org.gonghui.cli.command;

import java.util.List;
import java.util.Optional;
import org.gonghui.corpus.text.Message;

/// Names what was refused beside a table, so that nobody takes the table for the whole.
final class RefusedNote {

    private static final int NAMED = 3;

    private RefusedNote() {}

    /// The note, if anything was refused.
    ///
    /// @param refused sources, without those that nobody will miss
    /// @param ledger where the reasons are told
    static Optional<Message> of(List<String> refused, Message ledger) {
        if (refused.isEmpty()) {
            return Optional.empty();
        }
        List<String> named = refused.stream().limit(NAMED).toList();
        boolean all = named.size() == refused.size();
        return Optional.of(new Message(
                refused.size() + " 个文件被拒收，没有计入：" + String.join("、", named) + (all ? "" : " 等") + "；原因见"
                        + ledger.zh() + "。",
                refused.size() + " file(s) were refused and are not counted: " + String.join(", ", named)
                        + (all ? "" : " and others") + "; for the reasons see " + ledger.en() + "."));
    }
}
