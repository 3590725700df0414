package org.gonghui.analyzer.county;

import java.util.ArrayList;
import java.util.List;
import org.gonghui.analyzer.publication.Block;
import org.gonghui.analyzer.publication.Section;
import org.gonghui.corpus.text.Message;

/// How the numbers came about, and what they cannot say, in plain words.
final class MethodSection {

    private MethodSection() {}

    static Section of(County county) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Say.body(
                "数从哪里来：程序逐段读各校的总结，认出做了的工作、活动和数字，再按指标的定义汇总。每个数都附有原句和位置，可以核对；核对时以原文为准。",
                "Where the numbers are from: a program reads the summaries paragraph by paragraph, finds work done,"
                        + " activities and figures, and sums them up as the indicators say. Each number comes with its"
                        + " sentences; if in doubt, the text is right."));
        blocks.add(Say.body("什么算数：只算总结里写明已经做了的；计划、打算、要求和没有做成的不算。同一所学校同一期里重复写的只算一次；写了合计又写分项的，只算合计。",
                "What counts: only what a summary tells as done, never plans, requirements or what came to nothing. What a"
                        + " school tells twice for a period counts once; of a total with its parts, the total."));
        blocks.add(Say.body("读法：「至少」是只知道下限（如“十余次”），按下限排，可能的名次写在「最前」「最后」；「区间」是前后说法不一，或原文就是一个范围。",
                "How to read: 'at least' means that only a lower bound is known; the school stands at that, with its best and"
                        + " worst possible rank. A 'range' is one in the text, or several statements that differ."));
        blocks.add(Say.body("和谁比：同类学校按名册划分，写在 peers.csv 里。有数的同类学校不到 " + county.minimum()
                + " 所的不排名次。「高于同类学校中的 80%」是说，写出了数的同类学校里，有八成肯定比它少。",
                "Compared with whom: with the peers that peers.csv lists. With fewer than " + county.minimum()
                        + " peers that tell a figure there is no rank. 'Above 80% of its peers' means that 80% of the peers"
                        + " that tell a figure surely have less."));
        return new Section("part-method", new Message("怎样得来，怎样读", "How it was made, how to read it"), blocks);
    }

    /// What the numbers cannot say.
    static Section limits() {
        return new Section("part-limits", new Message("这些数字不能说明什么", "What the numbers cannot say"), List.of(
                Say.body("不能说明工作的好坏：写得多、写得细，不等于做得多、做得好；写得短的学校可能做了没写。",
                        "They do not tell good work from bad: to write more is not to do more, and what a short summary"
                                + " leaves out may have been done."),
                Say.body("不能说明真假：程序只读总结，没有核对台账、票据和照片。用于考核评比以前，请与学校核实。",
                        "They do not tell what is true: only the summaries were read, no records or receipts. Check with the"
                                + " schools before anything is decided on them."),
                Say.body("不是没有错：认活动、认数字都会有漏有错，活动比数字更容易错。重要的数请点开原句看一看。",
                        "They are not free of errors: activities and figures are missed or misread now and then, activities"
                                + " more often. Look at the sentences behind what matters.")));
    }
}
