package org.gonghui.analyzer.extract;

import java.util.List;

/// The words around an activity's name, by what they say. Immutable.
///
/// @param predicate somebody held or joined something
/// @param strict somebody held a meeting
/// @param stop a name does not reach over these
/// @param joined words that begin with one of those and are none
/// @param determiner before a name they make it general
/// @param generic names that say nothing
/// @param neutral before a generic name they do not make it a name
/// @param after behind a head they make it part of something else
/// @param negated it did not take place
/// @param skip words with a head in them that name no event
/// @param verbSkip words with a verb's character in them that are no such verb
/// @param pupils whose own shows and contests are no events of the union
/// @param staff beside pupils they make it one of theirs as well
/// @param bareAfter behind a bare game they make it a thing
/// @param lead at the beginning of a name they are its verb
record ActivityWords(Words predicate, Words strict, Words stop, Words joined, Words determiner, Words generic,
        Words neutral,
        Words after, Words negated, Words lead, Words skip, Words verbSkip, Words pupils, Words staff,
        Words bareAfter) {

    private static final Words ACTED = new Words(List.of("进行", "进行了", "给予", "予以", "实行", "作了", "做了", "开展了"));

    /// Reads `activity-words.txt`.
    static ActivityWords of(RuleFile file) {
        return new ActivityWords(words(file, "predicate"), words(file, "strict"), words(file, "stop"),
                words(file, "joined"),
                words(file, "determiner"), words(file, "generic"), words(file, "neutral"), words(file, "after"),
                words(file, "negated"), words(file, "lead"), words(file, "skip"), words(file, "verb-skip"),
                words(file, "pupils"),
                words(file, "staff"), words(file, "bare-after"));
    }

    static Words words(RuleFile file, String section) {
        List<String> words = file.section(section).stream().flatMap(line -> line.fields().stream()).toList();
        return new Words(words);
    }

    /// Whether a word at `end` makes what ends there a part of something else: 制度, 的决议.
    boolean isPart(String text, int end) {
        return after.at(text, end) != null || (Digits.at(text, end) == '的' && after.at(text, end + 1) != null);
    }

    /// Whether the words right before `start` say that it was done: 进行了表彰, 予以救助.
    boolean acted(String text, int start) {
        return ACTED.endingAt(text, start, 3) != null;
    }

    /// Whether `name` as a whole says nothing: a generic name, perhaps behind words that say no more.
    boolean isGeneric(String name) {
        int at = 0;
        while (at < name.length()) {
            String longest = generic.at(name, at);
            if (longest != null && at + longest.length() == name.length()) {
                return true;
            }
            String word = neutral.at(name, at);
            if (word == null) {
                return false;
            }
            at += word.length();
        }
        return true;
    }

    /// Whether `name` tells of pupils alone.
    boolean isPupils(String name) {
        return pupils.anyIn(name, 0, name.length()) && !staff.anyIn(name, 0, name.length());
    }
}
