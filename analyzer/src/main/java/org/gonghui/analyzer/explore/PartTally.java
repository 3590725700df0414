package org.gonghui.analyzer.explore;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.Supplier;
import org.gonghui.corpus.text.DocumentRow;

/// Counts the tokens of every item that is listed in each part, and the documents that it occurs in. What does not occur
/// in a part takes no memory.
final class PartTally extends SizeReader {

    private final Parts parts;
    private final SequenceCounts counts = new SequenceCounts(2);
    private final boolean[] wanted;
    private final boolean isPartADocument;
    private int part = Parts.NONE;
    /// Tokens of each item in the part since its document began or the part did, and which items those are: most words of a
    /// document stand there several times, and counting them here does not look for them among millions.
    private final int[] run;
    private final int[] itemsOfRun;
    private int sizeOfRun;
    private int[] documents = new int[1 << 10];
    private int[] lastDocument = new int[1 << 10];

    private PartTally(Items items, Part by, boolean[] wanted) {
        super(items);
        this.parts = new Parts(by);
        this.wanted = wanted;
        this.isPartADocument = by == Part.DOCUMENT;
        this.run = new int[items.size()];
        this.itemsOfRun = new int[items.size()];
    }

    static PartTally of(TokenSource source, Items items, Part by) throws IOException, ExploreException {
        boolean[] all = new boolean[items.size()];
        Arrays.fill(all, true);
        return of(source, items, by, all);
    }

    /// @param wanted which items are counted; all words count for the size of the parts
    static PartTally of(TokenSource source, Items items, Part by, boolean[] wanted)
            throws IOException, ExploreException {
        PartTally tally = new PartTally(items, by, wanted);
        source.read(tally);
        tally.endRun();
        if (tally.counts.isFull()) {
            throw Limits.tooMany();
        }
        return tally;
    }

    @Override
    public void document(Supplier<DocumentRow> document) {
        endRun();
        super.document(document);
        parts.begin(document);
    }

    @Override
    public void paragraph(TokenSource.Passage passage) {
        int next = parts.of(passage);
        if (next != part) {
            endRun();
            part = next;
        }
        super.paragraph(passage);
    }

    @Override
    void word(int type, int item) {
        parts.addWord(part);
        if (part != Parts.NONE && wanted[item] && items().isListed(type)) {
            if (run[item] == 0) {
                itemsOfRun[sizeOfRun++] = item;
            }
            run[item]++;
        }
    }

    private void endRun() {
        for (int i = 0; i < sizeOfRun; i++) {
            int item = itemsOfRun[i];
            add(item, run[item]);
            run[item] = 0;
        }
        sizeOfRun = 0;
    }

    private void add(int item, int times) {
        int entry = isPartADocument ? counts.addOnce(part, item, times) : counts.add(part, item, times);
        if (entry >= documents.length) {
            documents = Arrays.copyOf(documents, 2 * documents.length);
            lastDocument = Arrays.copyOf(lastDocument, documents.length);
        }
        if (entry >= 0 && lastDocument[entry] != documentNumber()) {
            lastDocument[entry] = documentNumber();
            documents[entry]++;
        }
    }

    Parts parts() {
        return parts;
    }

    /// How many pairs of a part and an item occur.
    int entries() {
        return counts.size();
    }

    /// The entries of each item.
    int[][] entriesByItem(int items) {
        int[] sizes = new int[items];
        for (int entry = 0; entry < entries(); entry++) {
            sizes[item(entry)]++;
        }
        int[][] entries = new int[items][];
        for (int item = 0; item < items; item++) {
            entries[item] = new int[sizes[item]];
        }
        for (int entry = entries() - 1; entry >= 0; entry--) {
            entries[item(entry)][--sizes[item(entry)]] = entry;
        }
        return entries;
    }

    int part(int entry) {
        return counts.value(entry, 0);
    }

    int item(int entry) {
        return counts.value(entry, 1);
    }

    long count(int entry) {
        return counts.count(entry);
    }

    /// Documents of the part with a token of the item.
    int documents(int entry) {
        return documents[entry];
    }
}
