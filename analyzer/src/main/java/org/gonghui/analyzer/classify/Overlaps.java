package org.gonghui.analyzer.classify;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Lets longer phrases stand for the shorter ones within them: 退休教师 is not 教师, and a mask hides all it covers.
/// Topics hide topics, cues hide cues of their own sort. The two parts of a phrase with a gap hide nothing.
final class Overlaps {

    private Overlaps() {}

    static List<Hit> resolve(List<Hit> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        List<Hit> hits = new ArrayList<>(found);
        hits.sort(Overlaps::byPlace);
        Reach masks = new Reach();
        Reach topics = new Reach();
        Map<Channel.Cue, Reach> cues = new EnumMap<>(Channel.Cue.class);
        List<Hit> kept = new ArrayList<>(hits.size());
        for (Hit hit : hits) {
            Reach own = hit.entry().channel() instanceof Channel.Cue cue
                    ? cues.computeIfAbsent(cue, unused -> new Reach())
                    : topics;
            if (hit.isFor(Channel.Cue.MASK)) {
                masks.extend(hit);
            } else if (!masks.covers(hit) && !own.hides(hit) && !repeats(kept, hit)) {
                kept.add(hit);
                if (hit.entry().pieces().size() == 1) {
                    own.extend(hit);
                }
            }
        }
        return List.copyOf(kept);
    }

    /// By start, the longer first.
    private static int byPlace(Hit first, Hit second) {
        int byStart = Integer.compare(first.start(), second.start());
        return byStart != 0 ? byStart : Integer.compare(second.end(), first.end());
    }

    /// Whether the same place already speaks for the same: two phrases with a common variant.
    private static boolean repeats(List<Hit> kept, Hit hit) {
        for (int i = kept.size() - 1; i >= 0 && kept.get(i).span().equals(hit.span()); i--) {
            if (kept.get(i).entry().channel().equals(hit.entry().channel())) {
                return true;
            }
        }
        return false;
    }

    /// How far the hits so far reach, and where the one that reaches farthest begins.
    private static final class Reach {

        private int start;
        private int end;

        private void extend(Hit hit) {
            if (hit.end() > end) {
                start = hit.start();
                end = hit.end();
            }
        }

        private boolean covers(Hit hit) {
            return end >= hit.end();
        }

        private boolean hides(Hit hit) {
            return end > hit.end() || (end == hit.end() && start < hit.start());
        }
    }
}
