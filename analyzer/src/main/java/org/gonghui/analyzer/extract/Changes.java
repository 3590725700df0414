package org.gonghui.analyzer.extract;

/// Finds figures that tell by how much something changed: 比上年增加3200元. Immutable.
final class Changes {

    private static final int LONGEST = 5;
    /// How far a word such as 近 may keep the figure from 增加.
    private static final int LOOSE = 1;

    private final Words changed;
    private final Words compared;
    private final Words others;

    /// Reads `figure-roles.txt`.
    Changes(RuleFile file) {
        changed = Words.of(file, "changed");
        compared = Words.of(file, "compared");
        others = Words.of(file, "no-comparison");
    }

    /// Whether the figure at `start` does.
    ///
    /// @param sentence where its sentence begins
    boolean says(String text, int sentence, int start) {
        for (int loose = 0; loose <= LOOSE; loose++) {
            String word = changed.endingAt(text, start - loose, LONGEST);
            if (word != null) {
                return compares(text, sentence, start - loose - word.length());
            }
        }
        return false;
    }

    private boolean compares(String text, int from, int end) {
        for (int at = from; at <= end; at++) {
            String other = others.at(text, at);
            if (other != null) {
                at += other.length() - 1;
            } else if (compared.at(text, at) != null && at < end) {
                return true;
            }
        }
        return false;
    }
}
