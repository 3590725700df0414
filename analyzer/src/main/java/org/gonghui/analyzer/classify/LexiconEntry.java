package org.gonghui.analyzer.classify;

import java.util.List;

/// A phrase and what it speaks for.
///
/// @param channel what for
/// @param weight how strongly, 0..9; 0 only for [Channel.Cue#MASK] and for phrases that a user has switched off
/// @param pieces the parts of the phrase, in order within a clause; one part in nearly all cases
/// @param file the lexicon's name
/// @param line its line there, from 1
record LexiconEntry(Channel channel, double weight, List<String> pieces, String file, int line) {

    /// Between two parts of a phrase: other characters of the same clause may stand there.
    static final String GAP = "..";

    LexiconEntry {
        pieces = List.copyOf(pieces);
        if (pieces.isEmpty() || pieces.stream().anyMatch(String::isEmpty)) {
            throw new IllegalArgumentException("a phrase has no empty part, got " + pieces);
        }
    }

    /// By its place and words alone: entries are keys of maps for every line that is read.
    @Override
    public int hashCode() {
        return 31 * line + pieces.getFirst().hashCode();
    }

    /// The phrase as written in the lexicon.
    String phrase() {
        return pieces.size() == 1 ? pieces.getFirst() : String.join(GAP, pieces);
    }

    /// Where to find the entry.
    String place() {
        return file + ":" + line;
    }
}
