package org.gonghui.corpus.names;

import java.util.List;
import org.gonghui.corpus.text.SimplifiedScript;

/// The one gate between texts and outputs: what is shown of a text is what [#read] gives of it. Names of persons have
/// all but their surname masked by `*`, one for each code unit, so that every offset stays true: 王小明老师 becomes
/// 王**老师. A surname alone (王老师), names of places and schools, and persons of history stay. Nothing else changes.
///
/// Names are told by rules (see the resource files of this package), which miss some and now and then take a word for
/// one; in traditional characters they are told as in simplified ones. Immutable; safe for any number of threads.
public sealed interface NameGate {

    /// Masks.
    NameGate MASKING = new Masking();

    /// Lets everything through.
    NameGate SHOWING = new Showing();

    /// The gate of reports, which are read by many: as [#MASKING], but on a line that tells of illness, accidents,
    /// bereavement or hardship (see the resource `sensitive.txt`) names are hidden wholly, surname and all, and so they are
    /// wherever else they stand in the text.
    ///
    /// @param names whether names elsewhere are shown
    static NameGate forReports(boolean names) {
        return new Reporting(!names);
    }

    /// A text as it may be shown. The whole of a text says more than its pieces: read pages or paragraphs and cut from
    /// [MaskedText#text].
    MaskedText read(String text);

    /// Short for the text of [#read], for words that belong to no longer text.
    default String apply(String words) {
        return read(words).text();
    }

    /// Whether names are hidden.
    boolean masks();

    /// See [#MASKING].
    final class Masking implements NameGate {

        private static final class Rules {
            static final NameFinder FINDER = new NameFinder(NameWords.standard());
        }

        private Masking() {}

        private static List<NameFinder.Name> names(String text) {
            return Rules.FINDER.find(text);
        }

        @Override
        public MaskedText read(String text) {
            List<NameFinder.Name> names = names(SimplifiedScript.read(text));
            return names.isEmpty() ? MaskedText.same(text) : MaskedText.masked(text, names);
        }

        @Override
        public boolean masks() {
            return true;
        }
    }

    /// See [#SHOWING].
    final class Showing implements NameGate {

        private Showing() {}

        @Override
        public MaskedText read(String text) {
            return MaskedText.same(text);
        }

        @Override
        public boolean masks() {
            return false;
        }
    }

    /// See [#forReports].
    final class Reporting implements NameGate {

        private static final class Lines {
            static final SensitiveLines SENSITIVE = new SensitiveLines(NameWords.standard());
        }

        private final boolean others;

        private Reporting(boolean others) {
            this.others = others;
        }

        @Override
        public MaskedText read(String text) {
            String simplified = SimplifiedScript.read(text);
            List<NameFinder.Name> names = Lines.SENSITIVE.hidden(simplified, Masking.names(simplified), others);
            return names.isEmpty() ? MaskedText.same(text) : MaskedText.masked(text, names);
        }

        @Override
        public boolean masks() {
            return true;
        }
    }
}
