package org.gonghui.analyzer.classify;

/// Where a feature of a line comes from. A feature's name is the group's mark and then the words themselves, so that a
/// word in the leading clause and the same word anywhere are two features.
enum FeatureGroup {
    /// Two characters of the line.
    PAIR('2'),
    /// Three characters of the line.
    TRIPLE('3'),
    /// A word of the line.
    WORD('w'),
    /// A word of the leading clause: its caption or its first action.
    LEAD('l'),
    /// Two characters of the nearest heading.
    HEADING('h'),
    /// Two characters of the headings above that.
    OUTER_HEADING('o'),
    /// What the rules find in the title of the document.
    TITLE('t'),
    /// What the rules take the line above for.
    ABOVE('a'),
    /// What the rules take the line below for.
    BELOW('b'),
    /// The rule that decided.
    RULE('r'),
    /// A sort of cue of the lexicon.
    CUE('c'),
    /// A fact about the line in words.
    FACT('f'),
    /// Two of the first characters.
    BEGINNING('^'),
    /// Two of the last characters.
    END('$');

    private final char mark;

    FeatureGroup(char mark) {
        this.mark = mark;
    }

    char mark() {
        return mark;
    }

    static boolean isMark(char c) {
        for (FeatureGroup group : values()) {
            if (group.mark == c) {
                return true;
            }
        }
        return false;
    }
}
