package org.gonghui.analyzer.classify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gonghui.corpus.text.Span;

/// 春节、三八、中秋 in one breath are dates on which everyone gets something: neither women nor the retired are meant.
/// (Code book 1.2, C8 and C10.)
final class FestivalLists {

    private static final int WIDEST_JOINT = 4;

    private FestivalLists() {}

    /// The hits without the topics of festivals that stand in a list of festivals.
    static List<Hit> withoutListed(String text, List<Hit> hits) {
        List<Hit> festivals = new ArrayList<>();
        for (Hit hit : hits) {
            if (hit.isFor(Channel.Cue.FESTIVAL)) {
                festivals.add(hit);
            }
        }
        if (festivals.size() < 2) {
            return hits;
        }
        Set<Span> listed = listed(text, festivals);
        return hits.stream().filter(hit -> !(hit.isTopic() && listed.contains(hit.span()))).toList();
    }

    private static Set<Span> listed(String text, List<Hit> festivals) {
        Set<Span> listed = new HashSet<>();
        for (int i = 1; i < festivals.size(); i++) {
            if (joins(text, festivals.get(i - 1), festivals.get(i))) {
                listed.add(festivals.get(i - 1).span());
                listed.add(festivals.get(i).span());
            }
        }
        return listed;
    }

    private static boolean joins(String text, Hit first, Hit second) {
        if (second.start() <= first.end() || second.start() - first.end() > WIDEST_JOINT) {
            return false;
        }
        return text.substring(first.end(), second.start()).chars().allMatch(c -> "、，,和及与节”“\" ".indexOf(c) >= 0);
    }
}
