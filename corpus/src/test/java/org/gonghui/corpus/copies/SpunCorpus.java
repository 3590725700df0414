package org.gonghui.corpus.copies;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.gonghui.corpus.copies.Spinner.Level;
import org.gonghui.corpus.copies.Spinner.SpunLine;

/// The sample county with a spun copy of many of its documents, and what ought to be found in it.
final class SpunCorpus {

    /// Documents of the samples that are copies themselves, or sources of such.
    private static final Set<String> KNOWN = Set.of("2022/jc-12-chengnan.txt", "2023/jc-13-baishadu.txt",
            "2022/jc-14-ergao.txt", "2023/jc-14-ergao.txt", "2021/jc-06-yanhu-chuzhong.txt",
            "2022/jc-06-yanhu-chuzhong.txt", "2022/jc-05-yanhu-xiaoxue.txt");
    private static final int IMPLANTED = 120;
    private static final int SENTENCE = 10;

    private final List<CopyText> texts = new ArrayList<>();
    private final List<Copy> copies = new ArrayList<>();

    private record Copy(CopyText source, CopyText text, List<SpunLine> lines) {

        boolean isOf(CopyPair pair) {
            return pair.second().id().equals(text.document().id());
        }

        boolean isFrom(CopyPair pair) {
            return pair.first().id().equals(source.document().id());
        }
    }

    SpunCorpus(Level level, long seed) throws Exception {
        Spinner spinner = new Spinner(new Random(seed), SampleTexts.schoolNames(), SampleTexts.personNames());
        List<CopyText> originals = SampleTexts.all().stream()
                .filter(text -> !KNOWN.contains(text.document().source())).toList();
        for (int i = 0; i < originals.size(); i++) {
            CopyText source = originals.get(i);
            if (level != Level.PARTIAL) {
                texts.add(source);
                add(source, spinner.copy(source, level), i);
            } else if (i % 2 == 0 && i + 1 < originals.size()) {
                texts.add(source);
                add(source, spinner.implant(source, originals.get(i + 1), IMPLANTED), i);
            }
        }
    }

    private void add(CopyText source, List<SpunLine> lines, int number) {
        CopyText copy = SampleTexts.of("copies/" + number + ".txt", Optional.of("copier-" + number),
                OptionalInt.of(2025), lines.stream().map(SpunLine::text).toList());
        texts.add(copy);
        copies.add(new Copy(source, copy, lines));
    }

    CopyReport find(CopySettings settings) throws IOException {
        return new CopyFinder(settings, VariantGroups.standard()).find(CopySource.of(texts));
    }

    /// How well pairs and passages were found. A passage is a copied sentence of at least [#SENTENCE] characters, found if
    /// more than half of it lies in a passage whose source is the line from which it comes.
    ///
    /// @param pairRecall pairs found of those made
    /// @param pairPrecision pairs made of those found
    /// @param passageRecall passages found of those made
    /// @param passagePrecision rightly found characters of all that lie in a passage of a copy
    /// @param characterRecall rightly found characters of all in copied lines, headings and signatures included
    record Quality(double pairRecall, double pairPrecision, double passageRecall, double passagePrecision,
            double characterRecall) {

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "pairs R %.4f P %.4f, passages R %.4f P %.4f, characters R %.4f",
                    pairRecall, pairPrecision, passageRecall, passagePrecision, characterRecall);
        }
    }

    Quality quality(CopyReport report) {
        Set<String> expected = new TreeSet<>();
        copies.forEach(copy -> expected.add(copy.source().document().id() + " " + copy.text().document().id()));
        Set<String> found = new TreeSet<>();
        report.pairs().forEach(pair -> found.add(pair.first().id() + " " + pair.second().id()));
        long right = expected.stream().filter(found::contains).count();
        Counts counts = new Counts();
        copies.forEach(copy -> counts.count(copy, report));
        return new Quality((double) right / expected.size(), (double) right / found.size(),
                (double) counts.sentencesRight / counts.sentences, (double) counts.right / counts.found,
                (double) counts.right / counts.copied);
    }

    /// Counts over all copies.
    private static final class Counts {

        private int sentences;
        private int sentencesRight;
        private int copied;
        private int found;
        private int right;

        void count(Copy copy, CopyReport report) {
            List<CopyPair> pairs = report.pairs().stream().filter(copy::isOf).toList();
            for (int line = 0; line < copy.lines().size(); line++) {
                SpunLine spun = copy.lines().get(line);
                int start = copy.text().lines().get(line).span().start();
                int from = 0;
                for (int i = 0; i < spun.text().length(); i++) {
                    if (i + 1 == spun.text().length() || "。！？".indexOf(spun.text().charAt(i)) >= 0) {
                        sentence(copy, spun, from, i + 1, start, pairs);
                        from = i + 1;
                    }
                }
            }
        }

        private void sentence(Copy copy, SpunLine spun, int from, int to, int start, List<CopyPair> pairs) {
            int characters = 0;
            int rightBefore = right;
            for (int i = from; i < to; i++) {
                if (Character.isLetterOrDigit(spun.text().charAt(i)) && !spun.added().get(i)) {
                    characters++;
                    character(copy, start + i, spun.origin(), pairs);
                }
            }
            if (spun.origin() >= 0) {
                copied += characters;
                if (characters >= SENTENCE) {
                    sentences++;
                    sentencesRight += 2 * (right - rightBefore) > characters ? 1 : 0;
                }
            }
        }

        private void character(Copy copy, int place, int origin, List<CopyPair> pairs) {
            boolean isFound = false;
            boolean isRight = false;
            for (CopyPair pair : pairs) {
                for (SharedPassage passage : pair.passages()) {
                    if (passage.second().start() <= place && place < passage.second().end()) {
                        isFound = true;
                        isRight |= origin >= 0 && copy.isFrom(pair)
                                && copy.source().lines().get(origin).span().overlap(passage.first()) > 0;
                    }
                }
            }
            found += isFound ? 1 : 0;
            right += isRight ? 1 : 0;
        }
    }
}
