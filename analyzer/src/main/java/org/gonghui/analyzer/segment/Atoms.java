package org.gonghui.analyzer.segment;

import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.other.CharType;
import com.hankcs.hanlp.utility.Predefine;

/// What HanLP makes of signs that no dictionary has: runs of one type of sign.
final class Atoms {

    /// The type of signs of which nothing is known.
    static final int OTHER = CharType.CT_OTHER;
    /// Cost of any atom after a word that it is never seen after.
    static final double COST = PairCosts.alone(Predefine.OOV_DEFAULT_FREQUENCY);

    private static final String POINTS = "，,．.";

    private Atoms() {}

    /// Where the atom that begins at `begin` ends. Points and commas within numbers belong to them.
    static int end(char[] text, int begin, int limit) {
        int type = CharType.get(text[begin]);
        int at = begin + 1;
        while (at < limit && (CharType.get(text[at]) == type || isPoint(text, type, at, limit))) {
            at++;
        }
        return at;
    }

    private static boolean isPoint(char[] text, int type, int at, int limit) {
        return type == CharType.CT_NUM && POINTS.indexOf(text[at]) >= 0 && at + 1 < limit
                && CharType.get(text[at + 1]) == CharType.CT_NUM;
    }

    /// Number of an atom in the table of word pairs.
    static int id(int type) {
        return switch (type) {
            case CharType.CT_NUM, CharType.CT_INDEX, CharType.CT_CNUM -> CoreDictionary.M_WORD_ID;
            case CharType.CT_SINGLE -> CoreDictionary.X_WORD_ID;
            default -> WordTable.NONE;
        };
    }

    /// Part of speech.
    static String tag(int type) {
        return String.valueOf(nature(type));
    }

    private static Nature nature(int type) {
        return switch (type) {
            case CharType.CT_NUM, CharType.CT_INDEX, CharType.CT_CNUM -> Nature.m;
            case CharType.CT_SINGLE -> Nature.nx;
            case CharType.CT_DELIMITER, CharType.CT_OTHER -> Nature.w;
            default -> Nature.n;
        };
    }
}
