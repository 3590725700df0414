package org.gonghui.cli.command;

import java.io.IOException;
import org.gonghui.analyzer.explore.CopiesOnce;
import org.gonghui.analyzer.ledger.Ledger;
import org.gonghui.analyzer.profile.SchoolWork;
import org.gonghui.cli.render.Console;
import org.gonghui.corpus.index.Corpus;
import org.gonghui.corpus.school.Register;
import org.gonghui.corpus.text.Message;

/// The work of the schools of a corpus, where what a school wrote twice about the same period is counted once.
///
/// @param work what was counted
/// @param leftOut how many paragraphs were left out as such copies
record SchoolWorkSource(SchoolWork work, int leftOut) {

    static SchoolWorkSource of(Corpus corpus, Register register, Console console) throws IOException {
        CopiesOnce once = CopiesOnce.withinSchools(corpus);
        if (once.leftOut() > 0) {
            console.remark(new Message("同校同期雷同的 " + once.leftOut() + " 段只计一次。",
                    once.leftOut() + " paragraphs that a school repeats within a period are counted once."));
        }
        // the rows alone are read far faster than with their texts
        Ledger ledger = Ledger.of(corpus.documents(),
                once.leftOut() == 0 ? corpus.paragraphs() : once.rows(corpus).stream(), register);
        return new SchoolWorkSource(SchoolWork.of(ledger), once.leftOut());
    }

    Message note() {
        return new Message("同校同期雷同的段落只计一次：略去 " + leftOut + " 段。",
                "what a school repeats within a period is counted once: " + leftOut + " paragraphs are left out.");
    }
}
