package org.gonghui.corpus.copies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.gonghui.corpus.text.SimplifiedScript;

/// Turns documents into symbols. Punctuation and blanks are dropped; full width becomes half width, capitals become
/// small, traditional characters become simplified. A number is one symbol whatever its value and however written, and
/// so is what stands for a redacted one; a word of the variant table is the symbol of its group.
final class Normaliser {

    /// Symbols of a section: longer documents are cut, so that no comparison grows with the square of a book.
    private static final int SECTION = 1 << 15;
    private static final String NUMERALS = "〇零一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖拾佰仟";
    /// Marks that sites put in place of digits and names.
    private static final String REDACTION = "xX×_-=";
    private static final String WITHIN_NUMBERS = ".,%-~";
    private static final String CLAUSE_ENDS = "，。；：！？,;:!?…";

    private final VariantGroups variants;

    Normaliser(VariantGroups variants) {
        this.variants = variants;
    }

    /// The sections of a document in order, one in nearly all cases; none if it has no symbols.
    List<Digest> sections(CopyText text) {
        List<Digest> sections = new ArrayList<>();
        Builder builder = new Builder(text);
        for (int line = 0; line < text.lines().size(); line++) {
            builder.line(line, sections);
        }
        builder.flush(sections);
        return sections;
    }

    static char fold(char unit) {
        char half = unit >= '\uFF01' && unit <= '\uFF5E' ? (char) (unit - '\uFF01' + '!') : unit;
        return half >= 'A' && half <= 'Z' ? (char) (half - 'A' + 'a') : half;
    }

    private static boolean isNumeral(char folded) {
        return (folded >= '0' && folded <= '9') || NUMERALS.indexOf(folded) >= 0;
    }

    /// End of the number or the redaction that begins at `at`; `at` itself if there is none.
    static int numberEnd(String text, int at) {
        int end = at;
        int digits = 0;
        int marks = 0;
        while (end < text.length()) {
            char folded = fold(text.charAt(end));
            if (isNumeral(folded)) {
                digits++;
            } else if (REDACTION.indexOf(folded) >= 0) {
                marks++;
            } else if (digits == 0 || WITHIN_NUMBERS.indexOf(folded) < 0 || !numeralFollows(text, end + 1)) {
                break;
            }
            end++;
        }
        if (digits > 0 && end < text.length() && fold(text.charAt(end)) == '%') {
            end++;
        }
        boolean isNumber = digits > 0 && isNumeral(fold(text.charAt(at)));
        return isNumber || digits + marks > 1 ? end : at;
    }

    private static boolean numeralFollows(String text, int at) {
        return at < text.length() && isNumeral(fold(text.charAt(at)));
    }

    /// Collects the symbols of one section.
    private final class Builder {

        private final CopyText text;
        private char[] symbols = new char[512];
        private int[] starts = new int[512];
        private int[] ends = new int[512];
        private int[] lines = new int[512];
        private BitSet clauses = new BitSet();
        private int size;
        private boolean clauseBegins;

        Builder(CopyText text) {
            this.text = text;
        }

        void line(int number, List<Digest> sections) {
            CopyText.TextLine line = text.lines().get(number);
            clauseBegins = true;
            String read = SimplifiedScript.read(line.text());
            int at = 0;
            while (at < read.length()) {
                if (size == SECTION) {
                    flush(sections);
                }
                at = symbol(read, at, line.span().start(), number);
            }
        }

        /// Reads what stands at `at` and returns where to go on.
        private int symbol(String line, int at, int base, int number) {
            int numberEnd = numberEnd(line, at);
            if (numberEnd > at) {
                return add(Digest.NUMBER, at, numberEnd, base, number);
            }
            String word = variants.wordAt(line, at);
            if (word != null) {
                return add((char) (Digest.VARIANT + variants.group(word)), at, at + word.length(), base, number);
            }
            int point = line.codePointAt(at);
            int end = at + Character.charCount(point);
            if (Character.isLetterOrDigit(point)) {
                return add(fold(line.charAt(end - 1)), at, end, base, number);
            }
            clauseBegins |= CLAUSE_ENDS.indexOf(point) >= 0;
            return end;
        }

        private int add(char symbol, int from, int to, int base, int number) {
            if (size == symbols.length) {
                grow();
            }
            symbols[size] = symbol;
            starts[size] = base + from;
            ends[size] = base + to;
            lines[size] = number;
            clauses.set(size, clauseBegins);
            clauseBegins = false;
            size++;
            return to;
        }

        private void grow() {
            symbols = Arrays.copyOf(symbols, 2 * size);
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
            lines = Arrays.copyOf(lines, 2 * size);
        }

        void flush(List<Digest> sections) {
            if (size > 0) {
                sections.add(new Digest(text, Arrays.copyOf(symbols, size), Arrays.copyOf(starts, size),
                        Arrays.copyOf(ends, size), Arrays.copyOf(lines, size), clauses));
            }
            clauses = new BitSet();
            size = 0;
        }
    }
}
