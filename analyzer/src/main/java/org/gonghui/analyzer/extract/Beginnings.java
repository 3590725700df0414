package org.gonghui.analyzer.extract;

/// Where in a text words of a few sets may begin. Most places have none, and one look tells it of all the sets that ask.
final class Beginnings {

    /// A set of words.
    enum Group {
        /// Nouns that name an event.
        HEAD(0x1),
        /// What holds such a noun and names none.
        SKIP(0x2),
        /// Verbs that tell of an event with their objects.
        VERB(0x4),
        /// What holds such a verb and tells of none.
        VERB_SKIP(0x8),
        /// What shows that somebody organised something.
        ORGANISER(0x10),
        /// What dates.
        TIME(0x20);

        private final int bit;

        Group(int bit) {
            this.bit = bit;
        }

        int bit() {
            return bit;
        }
    }

    private final String text;
    private final byte[] groups;

    /// @param groups the bits of the groups of which a word may begin at each place
    Beginnings(String text, byte[] groups) {
        this.text = text;
        this.groups = groups;
    }

    /// Whether a word of one of the groups may begin at `at`.
    ///
    /// @param bits of the groups
    boolean may(int at, int bits) {
        return (groups[at] & bits) != 0;
    }

    /// Where the first word of `words` within `[start..end)` ends; beyond every text if there is none.
    ///
    /// @param words those of the group
    int firstEnd(Group group, Words words, int start, int end) {
        for (int at = Math.max(0, start); at < end; at++) {
            String word = may(at, group.bit()) ? words.at(text, at) : null;
            if (word != null && at + word.length() <= end) {
                return at + word.length();
            }
        }
        return Integer.MAX_VALUE;
    }
}
