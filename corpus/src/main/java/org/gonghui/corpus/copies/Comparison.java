package org.gonghui.corpus.copies;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gonghui.corpus.text.Characters;

/// Compares each document with those before it that can be its source, and remembers of it what none of them has.
final class Comparison {

    /// Groups of copies up to this size are compared each with each; larger ones over what they have in common.
    private static final int EACH_WITH_EACH = 16;

    private final CopySource source;
    private final PairAligner aligner;
    private final Evidence evidence;
    private final SectionReader sections;
    private final AnchorIndex index = new AnchorIndex();
    private final CandidateFinder candidates = new CandidateFinder(index);
    private final Documents documents = new Documents();
    private final List<Find> finds = new ArrayList<>();
    private final Set<Long> compared = new HashSet<>();
    private int alignments;

    Comparison(CopySource source, PairAligner aligner, Evidence evidence, SectionReader sections) {
        this.source = source;
        this.aligner = aligner;
        this.evidence = evidence;
        this.sections = sections;
    }

    Documents documents() {
        return documents;
    }

    /// Everything found so far, by second document in the order of reading.
    List<Find> finds() {
        return finds;
    }

    /// Reads the next document.
    ///
    /// @param number one more than that of the last
    void read(int number) throws IOException {
        documents.add(source.text(number));
        List<Digest> digests = sections.document(number);
        List<BitSet> known = new ArrayList<>();
        for (Digest digest : digests) {
            BitSet covered = new BitSet();
            for (int section : candidates.find(digest, CopyFinder.MOST_CANDIDATES)) {
                compare(digest, number, sections.section(section), sections.documentOf(section), covered);
            }
            known.add(covered);
        }
        for (int place = 0; place < digests.size(); place++) {
            remember(digests.get(place), sections.register(number, place), known.get(place));
        }
    }

    /// @param covered gets the symbols of `digest` that the other has just so
    private void compare(Digest digest, int number, Digest other, int earlier, BitSet covered) {
        compared.add(key(earlier, number));
        PassageCutter cutter = new PassageCutter(other, digest);
        PairAligner.Shared shared = aligner.align(other, digest);
        for (Alignment alignment : shared.stretches()) {
            alignments++;
            Find.Strength strength = shared.isClose() ? Find.Strength.CLOSE : evidence.strength(other, alignment);
            for (PassageCutter.Piece piece : cutter.cut(alignment)) {
                if (strength == Find.Strength.WEAK && reportsFigures(cutter.changes(piece))) {
                    continue;
                }
                finds.add(new Find(earlier, number, alignments, piece.place(),
                        Characters.count(cutter.firstText(piece)), Characters.count(cutter.secondText(piece)),
                        piece.weight(), strength));
            }
            alignment.runs().forEach(run -> covered.set(run.second(), run.secondEnd()));
        }
    }

    /// Whether the two texts say the usual words each with figures of its own: neither a copy nor empty words.
    private static boolean reportsFigures(List<Change> changes) {
        return changes.stream().filter(change -> change.kind() == ChangeKind.NUMBER).count() > 1;
    }

    private static long key(int one, int other) {
        return ((long) one << Integer.SIZE) | other;
    }

    private void remember(Digest digest, int section, BitSet known) {
        for (int at = 0; at + AnchorIndex.LENGTH <= digest.size(); at++) {
            if (known.nextClearBit(at) < at + AnchorIndex.LENGTH) {
                int hash = AnchorIndex.hash(digest, at);
                if (index.isKept(hash)) {
                    index.add(hash, section, at);
                }
            }
        }
    }

    /// Compares the documents of small groups each with each, as far as they were not compared yet.
    void complete(Clusters wholes) throws IOException {
        Map<Integer, List<Integer>> groups = new TreeMap<>();
        for (int number = 0; number < documents.size(); number++) {
            groups.computeIfAbsent(wholes.of(number), first -> new ArrayList<>()).add(number);
        }
        for (List<Integer> group : groups.values()) {
            if (group.size() <= EACH_WITH_EACH) {
                completeGroup(group);
            }
        }
    }

    private void completeGroup(List<Integer> group) throws IOException {
        for (int second : group) {
            for (int first : group) {
                if (first < second && !compared.contains(key(first, second))) {
                    for (Digest digest : sections.document(second)) {
                        for (Digest other : sections.document(first)) {
                            compare(digest, second, other, first, new BitSet());
                        }
                    }
                }
            }
        }
    }
}
