package org.gonghui.analyzer.explore;

/// The words of a paragraph in runs within which words are neighbours: between punctuation, or all of them.
final class WordRuns {

    private final Items items;
    private final Crossing crossing;
    private int[] types = new int[64];

    WordRuns(Items items, Crossing crossing) {
        this.items = items;
        this.crossing = crossing;
    }

    /// What is told of each run.
    interface Reader {

        /// A run of words.
        ///
        /// @param types their types, not to be kept
        /// @param size how many, at least 1
        void run(int[] types, int size);
    }

    void read(TokenSource.Passage passage, Reader reader) {
        int size = 0;
        for (int position = 0; position < passage.size(); position++) {
            int type = passage.type(position);
            if (items.of(type) != Items.PUNCTUATION) {
                add(type, size++);
            } else if (crossing == Crossing.STOPS && size > 0) {
                reader.run(types, size);
                size = 0;
            }
        }
        if (size > 0) {
            reader.run(types, size);
        }
    }

    private void add(int type, int at) {
        if (at == types.length) {
            types = java.util.Arrays.copyOf(types, 2 * at);
        }
        types[at] = type;
    }
}
